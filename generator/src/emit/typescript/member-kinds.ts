import type { Definitions } from "../json-schema/define-schemas.js";
import { type JsonSchema, referenceOf } from "../json-schema/json-schema.js";

/** Stands before the key of a definition in a reference, for Ajv takes `constructor` for known. */
export const REF_PREFIX = "schema:";

/**
 * For each member of a union the values of `key` that make it this member; a last member for all other values has no
 * entry. Null where the key does not tell the members apart: one does not demand it, or two share a value.
 */
export function memberKinds(anyOf: readonly JsonSchema[], key: string, definitions: Definitions): string[][] | null {
  const last = anyOf.at(-1);
  const known = last !== undefined && takesTheRest(last, key) ? anyOf.slice(0, -1) : anyOf;
  const kinds = known.map((member) => kindsOf(member, key, definitions, new Set()));
  const all = kinds.flat();
  const complete = kinds.filter((values) => values !== null && values.length > 0) as string[][];
  return complete.length < known.length || new Set(all).size < all.length ? null : complete;
}

function kindsOf(
  schema: JsonSchema,
  key: string,
  definitions: Definitions,
  seen: ReadonlySet<string>,
): string[] | null {
  const reference = referenceOf(schema);
  if (reference !== undefined) {
    const target = seen.has(reference) ? undefined : definitions[reference.slice(REF_PREFIX.length)];
    return target === undefined ? null : kindsOf(target, key, definitions, new Set([...seen, reference]));
  }
  if (schema.anyOf !== undefined) {
    const all = schema.anyOf.map((member) => kindsOf(member, key, definitions, seen));
    return all.some((kinds) => kinds === null) ? null : all.flatMap((kinds) => kinds ?? []);
  }
  const constant = schema.required?.includes(key) ? schema.properties?.[key]?.const : undefined;
  return typeof constant === "string" ? [constant] : null;
}

function takesTheRest(schema: JsonSchema, key: string): boolean {
  return schema.properties?.[key]?.not !== undefined;
}
