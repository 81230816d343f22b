import type { Said } from "../source/span.js";
import { evidenceOf } from "./evidence.js";
import type { Evidence, EvidenceKind, Grounds, Schema } from "./schema.js";

/** The schema with one more statement, or a better one, and what it rests on. */
export function ground<S extends Schema>(schema: S, grounds: Grounds): S {
  return { ...schema, grounds: { ...schema.grounds, ...grounds } };
}

/** What each of the values rests on. */
export function groundsOfValues(values: readonly Said<string>[], otherwise: EvidenceKind): Grounds {
  if (values.length === 0) return {};
  return { values: Object.fromEntries(values.map((said) => [said.value, evidenceOf(said, otherwise)])) };
}

/** The statements of a schema that rest on one place each. */
export const GROUNDED = [
  "default",
  "constant",
  "minimum",
  "maximum",
  "maxBytes",
  "minItems",
  "maxItems",
  "format",
  "atLeastOneOf",
] as const;
type Stated = Partial<Record<(typeof GROUNDED)[number], unknown>> & { readonly values?: unknown };

/**
 * The schema with the grounds of those from which it was made: each of its statements rests on the first of them that
 * states the same.
 */
export function groundIn<S extends Schema>(schema: S, sources: readonly Schema[]): S {
  const { grounds: _, ...bare } = schema as S & Schema;
  const stated: Stated = schema;
  const found = GROUNDED.flatMap((field) => {
    const source = sources.find((it) => (it as Stated)[field] === stated[field] && it.grounds?.[field] !== undefined);
    return stated[field] === undefined || source === undefined ? [] : [[field, source.grounds?.[field]] as const];
  });
  const values = valuesIn(stated.values, sources);
  const grounds: Grounds = {
    ...Object.fromEntries(found),
    ...(values.length === 0 ? {} : { values: Object.fromEntries(values) }),
  };
  return (Object.keys(grounds).length === 0 ? bare : { ...bare, grounds }) as S;
}

function valuesIn(values: unknown, sources: readonly Schema[]): (readonly [string, Evidence])[] {
  if (!Array.isArray(values)) return [];
  return (values as readonly string[]).flatMap((value) => {
    const known = sources.map((source) => source.grounds?.values).find((it) => it && Object.hasOwn(it, value))?.[value];
    return known === undefined ? [] : [[value, known] as const];
  });
}
