import { combinationText } from "../../schema/combinations.js";
import type { Evidence, Grounds, Property, Schema } from "../../schema/schema.js";

/** What a doc comment says, one paragraph an entry; absent entries are left out. */
export type DocText = readonly (string | null | undefined)[];

/** The description that ts-morph prints between the comment marks: text of documents that can not become code. */
export function docComment(text: DocText): string[] {
  const paragraphs = text.filter((entry) => entry != null).map(harmless);
  const told = paragraphs.filter((entry) => entry !== "");
  return told.length === 0 ? [] : [told.join("\n\n")];
}

/** The place that says it best: a table row or section rather than a sample. */
export function sourceLine(because: readonly Evidence[]): string | null {
  const best = bestOf(because);
  return best === undefined ? null : `${best.document}:${best.line}`;
}

/** The best place, and the first of those that stand in other lines. */
export function sourceNote(because: readonly Evidence[]): string | null {
  const best = bestOf(because);
  if (best === undefined) return null;
  const { document, line, column, how } = best;
  const other = because.find((it) => it.document !== document || it.line !== line);
  const more = other === undefined ? "" : `, ${placeBeside(other, document)}`;
  return `Source: \`${document}:${line}:${column}\` (${how})${more}`;
}

function bestOf(because: readonly Evidence[]): Evidence | undefined {
  return because.find((evidence) => evidence.how !== "sample") ?? because[0];
}

/** A place as people read it beside others of the same document: `12:3 (row)`. */
function placeBeside({ document, line, column, how }: Evidence, home: string | undefined): string {
  return document === home ? `${line}:${column} (${how})` : `\`${document}:${line}:${column}\` (${how})`;
}

/** Meaning, statements and source of a property or a named object. Each statement has its own place behind it. */
export function describe(schema: Schema, property?: Property): DocText {
  const { grounds = {}, because } = schema;
  const home = bestOf(because)?.document;
  const said = (text: string, place: Evidence | undefined) =>
    place === undefined ? `${text}.` : `${text}: ${placeBeside(place, home)}.`;
  const statements = [
    ...(property?.because === undefined ? [] : [said(property.required ? "Required" : "Optional", property.because)]),
    ...limits(schema).map(([text, field]) => said(text, grounds[field])),
    ...combinations(schema),
    ...Object.entries(grounds.values ?? {}).map(([value, place]) => said(`\`${value}\``, place)),
  ];
  return [schema.description, statements.length === 0 ? null : statements.join(" "), sourceNote(because)];
}

/** What an object or a map states of its keys together. */
function combinations(schema: Schema): string[] {
  const told = schema.kind === "object" ? combinationText(schema) : null;
  return [
    ...(told === null ? [] : [told]),
    ...(schema.kind === "map" && schema.numericKeys ? ["The keys are whole numbers."] : []),
  ];
}

type Limit = Exclude<keyof Grounds, "values" | "constant" | "atLeastOneOf">;

/** What a schema states besides its type, in words, and the field that states it. */
function limits(schema: Schema): (readonly [string, Limit])[] {
  return [
    ...limit("Default", schema.default === undefined ? undefined : `\`${JSON.stringify(schema.default)}\``, "default"),
    ...(schema.kind === "number"
      ? [...limit("Minimum", schema.minimum, "minimum"), ...limit("Maximum", schema.maximum, "maximum")]
      : []),
    ...(schema.kind === "array"
      ? [...limit("At least", schema.minItems, "minItems"), ...limit("At most", schema.maxItems, "maxItems")]
      : []),
    ...(schema.kind === "binary" || schema.kind === "string"
      ? limit("Bytes at most", schema.maxBytes, "maxBytes")
      : []),
    ...(schema.kind === "string" ? limit("Format", schema.format, "format") : []),
  ];
}

function limit(word: string, value: string | number | undefined, field: Limit): (readonly [string, Limit])[] {
  return value === undefined ? [] : [[`${word} ${value}`, field]];
}

/** No end of comment, no tag or compiler directive (both start with `@`), no control characters. */
function harmless(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]+/gu, (found) => (found.includes("\n") ? "\n" : " "))
    .replaceAll("\\", "\\\\")
    .replaceAll("*/", "*\\/")
    .replaceAll("/*", "/\\*")
    .replaceAll("@", "\\@")
    .replaceAll("${", "$\\{")
    .trim();
}
