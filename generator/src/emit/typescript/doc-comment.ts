import { combinationText } from "../../schema/combinations.js";
import type { Evidence, Schema } from "../../schema/schema.js";

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
  const best = because.find((evidence) => evidence.how !== "sample") ?? because[0];
  return best === undefined ? null : `${best.document}:${best.line}`;
}

export function sourceNote(because: readonly Evidence[]): string | null {
  const line = sourceLine(because);
  return line === null ? null : `Source: \`${line}\``;
}

/** Meaning, default, limits and source of a property or a named object. */
export function describe(schema: Schema): DocText {
  return [schema.description, limits(schema), sourceNote(schema.because)];
}

function limits(schema: Schema): string | null {
  const said = [
    schema.default === undefined ? null : `Default: \`${JSON.stringify(schema.default)}\`.`,
    ...(schema.kind === "number" ? [limit("Minimum", schema.minimum), limit("Maximum", schema.maximum)] : []),
    ...(schema.kind === "array" ? [limit("At least", schema.minItems), limit("At most", schema.maxItems)] : []),
    schema.kind === "binary" || schema.kind === "string" ? limit("Bytes at most", schema.maxBytes) : null,
    schema.kind === "string" && schema.format !== undefined ? `Format: ${schema.format}.` : null,
    schema.kind === "object" ? combinationText(schema) : null,
    schema.kind === "map" && schema.numericKeys ? "The keys are whole numbers." : null,
  ].filter((entry) => entry !== null);
  return said.length === 0 ? null : said.join(" ");
}

function limit(word: string, value: number | undefined): string | null {
  return value === undefined ? null : `${word}: ${value}.`;
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
