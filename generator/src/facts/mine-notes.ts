import type { Text } from "../source/section.js";
import type { Said } from "../source/span.js";
import { codeSpans, saidBy, withTicks } from "./cells.js";
import { literalIn } from "./literal-in.js";
import { type Limits, mineLimits, mineRange } from "./mine-limits.js";
import { announcedValues, mineValues } from "./mine-values.js";

/** The literals that a note states. */
export interface Mined extends Limits {
  readonly values: readonly Said<string>[];
  readonly default: Said<string | number | boolean> | null;
}

/** Finds possible values, the default and the limits in prose such as "Default is 10, maximum is 25". */
export function mineNotes(text: Text | null): Mined {
  if (!text) return { values: [], default: null, minimum: null, maximum: null };
  const prose = withTicks(text);
  return { values: mineValues(text, prose), default: mineDefault(prose, text), ...mineLimits(prose, text) };
}

/** The same literals, said in a text of this kind. */
export function minedBy(by: Said<unknown>["by"], mined: Mined): Mined {
  return {
    values: mined.values.map((value) => saidBy(by, value)),
    default: saidBy(by, mined.default),
    minimum: saidBy(by, mined.minimum),
    maximum: saidBy(by, mined.maximum),
  };
}

/** The cell of a column of defaults: a literal, or one word. */
export function mineDefaultCell(text: Text | null): Mined["default"] {
  const literal = text && (codeSpans(text)[0]?.value ?? (/^\S*\w\S*$/.test(text.plain) ? text.plain : undefined));
  return text && literal !== null && literal !== undefined ? { value: literalValue(literal), span: text.span } : null;
}

/** The cell of a column of values: literals, words, or a range. */
export function mineValuesCell(text: Text | null): Pick<Mined, "values" | "minimum" | "maximum"> {
  const nothing = { values: [], minimum: null, maximum: null };
  if (!text) return nothing;
  const prose = withTicks(text);
  const range = mineRange(prose, text);
  return range ? { values: [], ...range } : { ...mineLimits(prose, text), values: announcedValues(text, prose, 0) };
}

/** "Default is 10", "default: `false`", "`all` (default)"; prose such as "defaults to all agents" is no value. */
function mineDefault(prose: string, text: Text): Mined["default"] {
  const stated =
    /\bdefaul(?:t|ts)?\b(?:\s+\w+(?=\s+is\s))?(?:\s+value)?\s*(?:is|are|to|[:=]|[-–](?=\s))?\s*(?:`([^`]+)`|"([^"]+)"|(-?\d+(?:\.\d+)?|true|false)\b)/i.exec(
      prose,
    );
  const marked = /`([^`]+)`(?:[^`;.]*?)\(\s*(?:the\s+)?default\b/i.exec(prose);
  const behind = /(?:`([^`]+)`|(?<![\w.-])(-?\d+(?:\.\d+)?|true|false))\s+by default\b/i.exec(prose);
  const found = [stated, marked, behind].find((match) => match?.slice(1).some(Boolean));
  const literal = found?.slice(1).find(Boolean);
  if (!found || literal === undefined) return null;
  const index = found.index + found[0].lastIndexOf(literal);
  return { value: literalValue(literal), span: literalIn(text, prose, literal, index) };
}

/** `10`, `true`, `"none"`: the value that a literal stands for. */
export function literalValue(literal: string): string | number | boolean {
  if (/^(true|false)$/i.test(literal)) return literal.toLowerCase() === "true";
  return /^-?\d+(\.\d+)?$/.test(literal) ? Number(literal) : literal.replace(/^"(.*)"$/, "$1");
}
