import type { Text } from "../source/section.js";
import type { Said } from "../source/span.js";
import { literalIn } from "./literal-in.js";

/** The least and the greatest value that a note allows. */
export interface Limits {
  readonly minimum: Said<number> | null;
  readonly maximum: Said<number> | null;
}

/** Finds limits in prose such as "between 1 and 25", "max. 10", "1-40 characters". */
export function mineLimits(prose: string, text: Text): Limits {
  const range = BARE_RANGE.exec(prose) ?? RANGE.exec(prose);
  if (range) return rangeOf(range, prose, text);
  return { minimum: mineLimit(prose, MINIMUM, text), maximum: mineLimit(prose, MAXIMUM, text) };
}

/** "1-50", "1 to 50", "1..50" and nothing else but what is counted; null for anything more. */
export function mineRange(prose: string, text: Text): Limits | null {
  const range = BARE_RANGE.exec(prose);
  return range && rangeOf(range, prose, text);
}

function rangeOf({ 0: found, 1: low = "", 2: high = "", index }: RegExpExecArray, prose: string, text: Text): Limits {
  const to = index + found.lastIndexOf(high);
  const from = prose.lastIndexOf(low, to - 1);
  return { minimum: number(low, from, prose, text), maximum: number(high, to, prose, text) };
}

const UNIT_OF_SIZE = String.raw`\s*(?:[kmgt]i?b|b|bytes?)\b`;
const RANGE =
  /\b(?:contains?|holds?|ha(?:s|ve)|between|from|range|limits?)\D{0,12}?(\d+)\s*(?:-|–|\.{2,3}|to|and)\s*(\d+)\b/i;
const BARE_RANGE = new RegExp(
  String.raw`^\(?(\d+)\s*(?:[-–]|\.{2,3}|\bto\b)\s*(\d+)\)?(?!${UNIT_OF_SIZE})(?:\s+[a-z]+)?\.?$`,
  "i",
);
const MAXIMUM =
  /\bmax(?:imum|imal)?\b\.?|\b(?:at most|not? more than|(?:not|cannot) exceed|up to|limited to|less than or equal to)\b|≤|<=/gi;
const MINIMUM =
  /\bmin(?:imum|imal)?\b\.?|\b(?:at least|not? less than|no fewer than|greater than or equal to)\b|≥|>=/gi;
const NUMBER = String.raw`(-?\d+(?:,\d{3})*(?:\.\d+)?)`;
/** What stands between the words and the number: "maximum number of items is", "max. length:". */
const OF_WHAT = String.raw`(?:\s+(?:value|allowed|is|of|number|count|amount|length|size|array|items|elements|entries|characters))*`;
/** The number right behind the words; not one with a unit of size, which limits bytes and no value. */
const BEHIND = new RegExp(
  String.raw`^${OF_WHAT}\s*(?:[:=]|[-–](?=\s))?\s*\`?${NUMBER}\`?(?![\d.,]*\d|${UNIT_OF_SIZE})`,
  "i",
);

function mineLimit(prose: string, word: RegExp, text: Text): Said<number> | null {
  for (const found of prose.matchAll(word)) {
    const from = found.index + found[0].length;
    const [all, value] = BEHIND.exec(prose.slice(from)) ?? [];
    if (all !== undefined && value !== undefined) return number(value, from + all.lastIndexOf(value), prose, text);
  }
  return null;
}

function number(literal: string, index: number, prose: string, text: Text): Said<number> {
  return { value: Number(literal.replaceAll(",", "")), span: literalIn(text, prose, literal, index) };
}
