import { readFileSync } from "node:fs";
import { readType } from "../../src/schema/declared-type.js";
import type { Evidence } from "../../src/schema/schema.js";

const spec = new URL("../../../spec/", import.meta.url);
const known = new Map<string, readonly string[]>();

/** The lines of a document; throws where there is none. */
function linesOf(document: string): readonly string[] {
  const lines = known.get(document) ?? readFileSync(new URL(document, spec), "utf8").split(/\r?\n/);
  known.set(document, lines);
  return lines;
}

/** What stands at a place and behind it, to the end of the cell or line; null outside of the document. */
export function textAt({ document, line, column }: Evidence): string | null {
  const text = linesOf(document)[line - 1];
  if (text === undefined || column < 1 || column > text.length) return null;
  const rest = text.slice(column - 1);
  return text.trimStart().startsWith("|") ? (/^(?:\\.|[^|\\])*/.exec(rest)?.[0] ?? rest) : rest;
}

export function lineAt({ document, line }: Evidence): string {
  return linesOf(document)[line - 1] ?? "";
}

/** Whether the place is what its kind says: a heading, an entry of a correction, the inside of a sample, a row. */
export function isOfKind(place: Evidence): boolean {
  const line = lineAt(place);
  switch (place.how) {
    case "section":
      return !isInFence(place);
    case "correction":
      return /^corrections\/.*\.yaml$/.test(place.document) && /^\s+should: /.test(line);
    case "manifest":
      return place.document === "apis.yaml";
    case "row":
      return line.trimStart().startsWith("|") || line.includes("|");
    case "sample":
      return isFence(line) || isInFence(place);
    case "bullet":
      return /^\s*(?:[*+-]|\d+\.)\s/.test(line);
    case "note":
      return !isInFence(place) || isComment(textAt(place) ?? "");
  }
}

/** Whether a payload or object as a whole stands there: its heading, its sample, what a comment stands for, a row. */
export function standsFor(place: Evidence): boolean {
  const text = textAt(place) ?? "";
  if (place.how === "section") return /^#+ /.test(lineAt(place));
  return place.how !== "sample" || isFence(text) || isComment(text) || startsWithKey(text);
}

/** Whether a key is named there: as a key, as the last part of a path, as what a type or comment stands for. */
export function namesKey(place: Evidence, name: string): boolean {
  const text = textAt(place) ?? "";
  switch (place.how) {
    case "row":
      return segments(text).includes(name) || (isType(text) && segments(lineAt(place)).includes(name));
    case "sample":
      if (isFence(text)) return headingAbove(place).toLowerCase().includes(name.toLowerCase());
      // A comment stands for the content of a key.
      return startsWithKey(text, name) || isComment(text);
    case "correction":
      return (
        segments(lineAt({ ...place, line: place.line - 2 })).includes(name) ||
        lineAt(place).toLowerCase().includes(name.toLowerCase()) ||
        text
          .slice(1)
          .split(/[,\]]/)
          .every((word) => word === "" || isType(word))
      );
    case "bullet":
    case "note":
      return text.includes(name) || isType(text.replace(/^\w+_/, "")) || (isComment(text) && isInFence(place));
    default:
      return isOfKind(place);
  }
}

/** Whether a cell begins with a path that has the name as a part. */
function segments(text: string): string[] {
  return text.split(/[.`\s[\]/,]+/);
}

function isType(text: string): boolean {
  const word = /`([^`]+)`|(\S+)/.exec(text);
  return readType((word?.[1] ?? word?.[2] ?? "").replaceAll("\\", ""), []) !== null;
}

/** Whether a literal stands at the place, or in the words behind it. */
export function saysLiteral(place: Evidence, value: string | number | boolean): boolean {
  const text = textAt(place) ?? "";
  if (typeof value === "string") return text.includes(value);
  if (value === 1 && /\b(?:only|than) one\b/i.test(text)) return true;
  return new RegExp(String.raw`(?<![\w.-])${String(value)}(?![\w.])`, "i").test(text.replaceAll(",", ""));
}

/** `10 MB` for 10485760. */
export function saysBytes(place: Evidence, bytes: number): boolean {
  const units: Readonly<Record<string, number>> = { KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };
  const all = (textAt(place) ?? "").toUpperCase().matchAll(/(\d+)\s*([KMG]B)/g);
  return [...all].some(([, count, unit]) => Number(count) * (units[unit ?? ""] ?? 0) === bytes);
}

/** What a promise of a format speaks of. */
const FORMATS: Readonly<Record<string, RegExp>> = {
  uuid: /UUID/i,
  uri: /URL/i,
  date: /YYYY-MM-DD/,
  "date-time": /ISO 8601|RFC 3339/,
};

export function saysFormat(place: Evidence, format: string): boolean {
  return FORMATS[format]?.test(textAt(place) ?? "") ?? false;
}

/** Whether the words there say of a key whether it has to be there. */
export function saysRequired(place: Evidence, name: string, required: boolean): boolean {
  const text = textAt(place) ?? "";
  switch (place.how) {
    case "row":
      if (!segments(lineAt(place)).includes(name)) return false;
      return (required ? /^[`*_(]*(?:y|required|true|mandatory|✓|✔)/i : /^[`*_(]*(?:n|optional|false|✗|✘|-)/i).test(
        text,
      );
    case "note":
    case "section":
      return (required ? /^required/i : /optional|missing|only (?:if|when)|\bempty\b|ignored/i).test(text);
    case "sample":
      return isInFence(place) || isFence(text);
    case "bullet":
      return /\w/.test(text);
    case "correction":
      return /required/.test(lineAt(place)) || isOfKind(place);
    default:
      return false;
  }
}

/** The heading of an object whose sample shows it whole. */
function headingAbove({ document, line }: Evidence): string {
  const above = linesOf(document).slice(0, line);
  return above.findLast((it) => /^#+ /.test(it)) ?? "";
}

function isComment(text: string): boolean {
  return /^\/[/*]/.test(text);
}

function startsWithKey(text: string, name?: string): boolean {
  const key = /^["'`]?(?:payload\.)?([^"'`=:]+)["'`]?\s*[:=]/.exec(text)?.[1];
  return name === undefined ? key !== undefined : key?.trim() === name;
}

function isFence(text: string): boolean {
  return /^\s*(?:>\s*)*(?:```|~~~)/.test(text);
}

/** Whether an odd number of fences stand above. */
function isInFence({ document, line }: Evidence): boolean {
  return (
    linesOf(document)
      .slice(0, line - 1)
      .filter(isFence).length %
      2 ===
    1
  );
}
