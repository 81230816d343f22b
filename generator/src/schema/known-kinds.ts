import type { Schema, UnionSchema } from "./schema.js";

/** Named objects by name. */
export type NamedSchemas = ReadonlyMap<string, Schema>;

/** The values that the discriminator of a union can have; null where it has none, or where a member does not say. */
export function knownKinds(union: UnionSchema, { objects }: { readonly objects: NamedSchemas }): string[] | null {
  if (union.discriminator === undefined) return null;
  const kinds = kindsOf(union, union.discriminator, objects, new Set());
  return kinds === null || kinds.length === 0 ? null : [...new Set(kinds)];
}

function kindsOf(schema: Schema, key: string, objects: NamedSchemas, seen: ReadonlySet<string>): string[] | null {
  switch (schema.kind) {
    case "union": {
      const all = schema.members.map((member) => kindsOf(member, key, objects, seen));
      return all.includes(null) ? null : all.flatMap((kinds) => kinds ?? []);
    }
    case "ref": {
      const target = seen.has(schema.name) ? undefined : objects.get(schema.name);
      return target === undefined ? null : kindsOf(target, key, objects, new Set([...seen, schema.name]));
    }
    case "object": {
      const property = schema.properties.findLast((it) => it.name === key)?.schema;
      return property?.kind === "string" && property.constant !== undefined ? [property.constant] : null;
    }
    default:
      return null;
  }
}
