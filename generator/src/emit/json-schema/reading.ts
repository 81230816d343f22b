import type { Standing } from "../../schema/is-required.js";
import type { Schema, UnionSchema } from "../../schema/schema.js";

export { isRequired } from "../../schema/is-required.js";

/** How a schema is read: by whom it is sent, and what its references mean. */
export interface Reading extends Standing {
  /**
   * `request`: a client sends it, and knows exactly what may stand in it: enumerations and unions are closed.
   * `response`: the server sends it, and may send values and kinds that no document lists.
   */
  readonly direction: Standing["direction"];
  /** Named objects of the API. */
  readonly objects: ReadonlyMap<string, Schema>;
  /** `$ref` of a named object. */
  readonly refTo: (name: string, direction: Reading["direction"]) => string;
}

/** How a named object is read that stands where `reading` applies. */
export function insideObject(reading: Reading): Reading {
  return { ...reading, completed: reading.direction === "request" };
}

/** The values that the discriminator of a union can have; null where it has none, or where a member does not say. */
export function knownKinds(union: UnionSchema, reading: Reading): string[] | null {
  if (union.discriminator === undefined) return null;
  const kinds = kindsOf(union, union.discriminator, reading, new Set());
  return kinds === null || kinds.length === 0 ? null : [...new Set(kinds)];
}

function kindsOf(schema: Schema, key: string, reading: Reading, seen: ReadonlySet<string>): string[] | null {
  switch (schema.kind) {
    case "union": {
      const all = schema.members.map((member) => kindsOf(member, key, reading, seen));
      return all.includes(null) ? null : all.flatMap((kinds) => kinds ?? []);
    }
    case "ref": {
      const target = seen.has(schema.name) ? undefined : reading.objects.get(schema.name);
      return target === undefined ? null : kindsOf(target, key, reading, new Set([...seen, schema.name]));
    }
    case "object": {
      const property = schema.properties.findLast((it) => it.name === key)?.schema;
      return property?.kind === "string" && property.constant !== undefined ? [property.constant] : null;
    }
    default:
      return null;
  }
}
