import type { Evidence, Grounds, Property, Schema } from "../../schema/schema.js";

/**
 * Evidence as `document:line:column (how)`, each place once; undefined for none. The value of `x-source`. What a place
 * says besides that something is there stands behind the kind: `(note, maximum)`, `(bullet, value all)`.
 */
export function places(because: readonly Evidence[]): string[] | undefined {
  return unlessEmpty(because.map((place) => sourceOf(place)));
}

/** Whether something is required, and what says so. */
export type Requirement = Pick<Property, "required" | "because">;

/** Sources of a schema and of its single statements; of a property also what says whether it is required. */
export function sources(schema: Schema, property?: Requirement): string[] | undefined {
  return unlessEmpty([
    ...schema.because.map((place) => sourceOf(place)),
    ...(property?.because === undefined
      ? []
      : [sourceOf(property.because, property.required ? "required" : "optional")]),
    ...groundSources(schema.grounds ?? {}),
  ]);
}

function groundSources({ values = {}, ...grounds }: Grounds): string[] {
  return [
    ...Object.entries(grounds).map(([field, place]) => sourceOf(place, KEYWORDS[field] ?? field)),
    ...Object.entries(values).map(([value, place]) => sourceOf(place, `value ${value}`)),
  ];
}

/** Fields of the model that JSON Schema calls otherwise. */
const KEYWORDS: Readonly<Record<string, string>> = { constant: "const", maxBytes: "maxLength" };

function sourceOf({ document, line, column, how }: Evidence, what?: string): string {
  return `${document}:${line}:${column} (${what === undefined ? how : `${how}, ${what}`})`;
}

function unlessEmpty(all: readonly string[]): string[] | undefined {
  return all.length === 0 ? undefined : [...new Set(all)];
}
