import type { Text } from "../source/section.js";
import type { Said } from "../source/span.js";
import { codeSpans } from "./cells.js";
import { isTypeWord } from "./column-roles.js";

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
const CAN_BE = new RegExp(`\\b(?:(?:can|may|must|should) be(?: either)?|either|values) (${ONE}${OTHERS})`, "i");
/** A sentence that ends in literals behind a colon: "Agent status: `accepting` `offline`". */
const AFTER_COLON = new RegExp(`^([^:\`]*):\\s*((?:${CODE}(?:[\\s,|/]|\\bor\\b)*){2,})[.]?$`, "i");
/** Where a list at the beginning of a note ends: with its sentence, or where the default is spoken of. */
const CLAUSE_END = /[;.] |(?<![\s,;.(–-])[\s,;.(–-]+(?:by )?default\b/i;

/** Where the default is spoken of, behind values that are explained one by one. */
const DEFAULT_CLAUSE = /[;.,] (?:by )?default\b/i;
/** What a note says of the placeholder in the name of its row: "`<place>`: `chat`, `thread`". */
const PLACEHOLDER = /^`<[^`]+>`\s*(?::|is|can be|(?:is )?one of)\s*/;

/** The possible values that a note lists. @param prose - The text with back-ticks. */
export function mineValues(text: Text, prose: string): Said<string>[] {
  const placeholder = PLACEHOLDER.exec(prose);
  if (placeholder && BARE_LIST.test(prose.slice(placeholder[0].length))) return codeSpans(text).slice(1);
  const announced = ANNOUNCED.exec(prose);
  if (announced) return announcedValues(text, prose, announced.index + announced[0].length);
  const enumerated = CAN_BE.exec(prose);
  if (enumerated) {
    const before = countCodes(prose.slice(0, enumerated.index));
    return codeSpans(text).slice(before, before + countCodes(enumerated[1] ?? ""));
  }
  if (BARE_LIST.test(prose)) return codeSpans(text);
  const explained = prose.slice(0, DEFAULT_CLAUSE.exec(prose)?.index);
  if (EXPLAINED.test(explained)) return codeSpans(text).slice(0, countCodes(explained));
  const list = prose.slice(0, CLAUSE_END.exec(prose)?.index);
  if (BARE_LIST.test(list)) return codeSpans(text).slice(0, countCodes(list));
  const colon = AFTER_COLON.exec(prose);
  return colon &&
    !/\bpropert(?:y|ies)(?: (?:is|are)\b|$)|optional|support|scope|field|e\.g|example/i.test(colon[1] ?? "")
    ? codeSpans(text)
    : [];
}

function countCodes(prose: string): number {
  return [...prose.matchAll(/`[^`]+`/g)].length;
}

/** The values that a sentence lists from a place on: its code spans, else its words. */
export function announcedValues(text: Text, prose: string, from: number): Said<string>[] {
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

/** "`agents` (for what `send_event` sends)": what brackets say of a value is no value. */
function insideBrackets(before: string): boolean {
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

/** The values that a cell of types lists: `"a" \| "b"`, "`on`" or "`off`" in quotes, `string` (`a`, `b`). */
export function mineTypeCell(text: Text | null): Said<string>[] {
  if (!text) return [];
  const said = (values: readonly string[]) => values.map((value) => ({ value, span: text.span }));
  const quoted = [...text.plain.matchAll(/"([^"]*)"|'([^']*)'/g)].map((found) => found[1] ?? found[2] ?? "");
  if (quoted.length > 1) return said(quoted);
  const listed = /^(\w+)\s*[(:]\s*([^()]+)\)?$/.exec(text.plain);
  const words = listed?.[2]?.trim().split(/\s*(?:[,|/]|\bor\b)\s*/) ?? [];
  const literal = codeSpans(text).length >= words.length || listed?.[2]?.includes("|");
  const values = words.every((word) => /^[\w-]+$/.test(word) && !isTypeWord(word));
  return isTypeWord(listed?.[1] ?? "") && words.length > 1 && literal && values ? said(words) : [];
}
