import type { Text } from "../source/section.js";
import type { Said, Span } from "../source/span.js";
import { codeSpans, withTicks } from "./cells.js";

/** The literals that a note states. */
export interface Mined {
  readonly values: readonly Said<string>[];
  readonly default: Said<string | number | boolean> | null;
  readonly minimum: Said<number> | null;
  readonly maximum: Said<number> | null;
}

/** Finds possible values, the default and the limits in prose such as "Default is 10, maximum is 25". */
export function mineNotes(text: Text | null): Mined {
  if (!text) return { values: [], default: null, minimum: null, maximum: null };
  const prose = withTicks(text);
  const range = BARE_RANGE.exec(prose) ?? RANGE.exec(prose);
  return {
    values: mineValues(text, prose),
    default: mineDefault(prose, text.span),
    minimum: range ? number(range[1], text.span) : mineLimit(prose, MINIMUM, text.span),
    maximum: range ? number(range[2], text.span) : mineLimit(prose, MAXIMUM, text.span),
  };
}

const RANGE = /\b(?:contains?|holds?|ha(?:s|ve)|between|from|range|limits?)\D{0,12}?(\d+)\s*(?:-|–|to|and)\s*(\d+)\b/i;
/** A note that is nothing but a range: "1-365". */
const BARE_RANGE = /^\(?(\d+)\s*[-–]\s*(\d+)\)?\.?$/;
const CODE = "`[^`]+`";
/** Announces a list of values: "possible values are", "can take the following values:", "one of". */
const ANNOUNCED =
  /\b(?:(?:possible|allowed|available|accepted|valid|following)\s+values?|values(?=\s*:)|(?<!\b(?:only|least|most) )one of)\b[^:`.]*:?/i;
const ONE = `${CODE}(?:\\s*\\(default[^)]*\\))?`;
const OTHERS = `(?:(?:\\s*[,/|]\\s*(?:or\\s+|and\\s+)?|\\s+(?:or|and)\\s+)${ONE})+`;
/** A note that is nothing but literals: "`agent` or `customer`", "`all` (default), `agents`". */
const BARE_LIST = new RegExp(`^${ONE}${OTHERS}[.,]?$`, "i");
/** Nothing but literals that are explained one by one: "`asc` - oldest first, `desc` - newest first". */
const EXPLAINED = new RegExp(`^(?:${CODE}\\s*(?:\\([^()\`]*\\)\\s*)?[-–—:]\\s[^\`]*(?:[\\s,;.]|$)){2,}$`);
/** "can be `a`, `b` or `c`". */
const CAN_BE = new RegExp(`\\b(?:(?:can|may|must|should) be(?: either)?|either|values) (?=${ONE}${OTHERS})`, "i");
/** A sentence that ends in literals behind a colon: "Agent status: `accepting` `offline`". */
const AFTER_COLON = new RegExp(`^([^:\`]*):\\s*((?:${CODE}(?:[\\s,|/]|\\bor\\b)*){2,})[.]?$`, "i");
/** Where a list at the beginning of a note ends: with its sentence, or where the default is spoken of. */
const CLAUSE_END = /[;.] |(?<![\s,;.(–-])[\s,;.(–-]+(?:by )?default\b/i;

function mineValues(text: Text, prose: string): Said<string>[] {
  const announced = ANNOUNCED.exec(prose) ?? CAN_BE.exec(prose);
  if (announced) return announcedValues(text, prose, announced.index + announced[0].length);
  if (BARE_LIST.test(prose)) return codeSpans(text);
  if (EXPLAINED.test(prose)) return codeSpans(text);
  const list = prose.slice(0, CLAUSE_END.exec(prose)?.index);
  if (BARE_LIST.test(list)) return codeSpans(text).slice(0, [...list.matchAll(/`[^`]+`/g)].length);
  const colon = AFTER_COLON.exec(prose);
  return colon &&
    !/\bpropert(?:y|ies)(?: (?:is|are)\b|$)|optional|support|scope|field|e\.g|example/i.test(colon[1] ?? "")
    ? codeSpans(text)
    : [];
}

function announcedValues(text: Text, prose: string, from: number): Said<string>[] {
  const sentence = prose.slice(from).split(/\.\s|;(?!\s*`)/)[0] ?? "";
  const places = [...prose.matchAll(/`[^`]+`/g)].map((found) => found.index);
  const listed = codeSpans(text).filter((_, index) => {
    const at = places[index] ?? -1;
    return at >= from && at < from + sentence.length && !insideBrackets(prose.slice(from, at));
  });
  if (listed.length > 0) return listed;
  const words = sentence
    .split(/\s*(?:,|\||\/|\bor\b|\band\b)\s*/)
    .map((word) => word.replace(/\s*\(default\)|[".]/g, "").trim());
  const plain = words.length > 1 && words.every((word) => /^[\w-]+$/.test(word));
  return plain ? words.map((value) => ({ value, span: text.span })) : [];
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
  const range = /^(\d+)\s*(?:-|–|to)\s*(\d+)$/.exec(text.plain);
  if (range) return { values: [], minimum: number(range[1], text.span), maximum: number(range[2], text.span) };
  return { ...nothing, values: announcedValues(text, withTicks(text), 0) };
}

/** "`agents` (for what `send_event` sends)": what brackets say of a value is no value. */
function insideBrackets(before: string): boolean {
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

/** "Default is 10", "default: `false`", "`all` (default)"; prose such as "defaults to all agents" is no value. */
function mineDefault(prose: string, span: Span): Mined["default"] {
  const stated =
    /\bdefaul(?:t|ts)?\b(?:\s+\w+(?=\s+is\s))?(?:\s+value)?\s*(?:is|are|to|[:=]|[-–](?=\s))?\s*(?:`([^`]+)`|"([^"]+)"|(-?\d+(?:\.\d+)?|true|false)\b)/i.exec(
      prose,
    );
  const marked = /`([^`]+)`(?:[^`;.]*?)\(\s*(?:the\s+)?default\b/i.exec(prose);
  const behind = /(?:`([^`]+)`|(?<![\w.-])(-?\d+(?:\.\d+)?|true|false))\s+by default\b/i.exec(prose);
  const literal = [marked?.[1], ...(stated ?? []).slice(1), ...(behind ?? []).slice(1)].find(Boolean);
  return literal === undefined ? null : { value: literalValue(literal), span };
}

/** `10`, `true`, `"none"`: the value that a literal stands for. */
export function literalValue(literal: string): string | number | boolean {
  if (/^(true|false)$/i.test(literal)) return literal.toLowerCase() === "true";
  return /^-?\d+(\.\d+)?$/.test(literal) ? Number(literal) : literal.replace(/^"(.*)"$/, "$1");
}

const MAXIMUM = /\bmax(?:imum|imal)?\b\.?|\b(?:at most|no more than|not exceed|up to)\b/gi;
const MINIMUM = /\bmin(?:imum|imal)?\b\.?|\b(?:at least|no less than)\b/gi;

/** The number right behind the words; not one with a unit of size, which limits bytes and no value. */
function mineLimit(prose: string, word: RegExp, span: Span): Said<number> | null {
  for (const found of prose.matchAll(word)) {
    const rest = prose.slice(found.index + found[0].length);
    const value =
      /^(?:\s+(?:value|allowed|is|of))*\s*(?:[:=]|[-–](?=\s))?\s*`?(-?\d+(?:,\d{3})*(?:\.\d+)?)`?(?![\d.,]*\d|\s*(?:[kmgt]i?b|b|bytes?)\b)/i.exec(
        rest,
      );
    if (value) return number(value[1], span);
  }
  return null;
}

function number(text: string | undefined, span: Span): Said<number> {
  return { value: Number(text?.replaceAll(",", "")), span };
}
