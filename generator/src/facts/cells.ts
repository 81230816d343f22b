import type { Piece, Text } from "../source/section.js";
import type { Said } from "../source/span.js";

/** Text of a cell without its footnote mark, behind it or in front, and the mark: `__*__` gives `*`. */
export interface MarkedText {
  readonly plain: string;
  readonly mark: string | null;
}

export function splitMark(text: Text): MarkedText {
  const found = /^(.*?)\s*(?:\\?(\*+)|\[\^\w+\]|[¹²³†‡]+)$/s.exec(text.plain);
  const leading = found ? null : /^(\*+)\s+(.*)$/s.exec(text.plain);
  if (leading) return { plain: leading[2] ?? "", mark: leading[1] ?? null };
  return found ? { plain: found[1] ?? "", mark: found[2] ?? null } : { plain: text.plain, mark: null };
}

/** The code spans of a text, in order. */
export function codeSpans(text: Text): Said<string>[] {
  return text.pieces.filter((piece) => piece.kind === "code" && piece.text !== "").map(saidPiece);
}

/** Scopes as code spans, else as words such as `chats--all:rw`. */
export function readScopes(text: Text): Said<string>[] {
  const codes = codeSpans(text);
  if (codes.length > 0) return codes;
  const words = text.plain.match(/[\w.*-]+:[\w*-]+/g) ?? [];
  return words.map((value) => ({ value, span: text.span }));
}

export function saidPiece(piece: Piece): Said<string> {
  return { value: piece.text, span: piece.span };
}

/** The same, said in a text of this kind; null stays null. */
export function saidBy<T extends Said<unknown> | null>(by: Said<unknown>["by"], said: T): T {
  return said === null || by === undefined ? said : { ...said, by };
}

/** Text with code spans in back-ticks again, so that patterns can tell literals from words. */
export function withTicks(text: Text): string {
  return text.pieces
    .map((piece) => (piece.kind === "code" ? `\`${piece.text}\`` : piece.text))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** The notes of a row: null where the cell is absent or says nothing. */
export function saidText(text: Text | null): Said<string> | null {
  if (!text) return null;
  const { plain } = splitMark(text);
  return plain === "" ? null : { value: plain, span: text.span };
}

/** `✓` or a link or a word is true, a dash is false, nothing is null. */
export function readCheck(text: Text | null): boolean | null {
  const { plain } = text ? splitMark(text) : { plain: "" };
  if (plain === "") return null;
  return !/^([-–—x✗✘✕✖❌]|no|none|n\/a|false)$/i.test(plain);
}

/** `Yes`, `No`; anything else, a question mark for one, is null. */
export function readRequired(text: Text | null): Said<boolean> | null {
  if (!text) return null;
  if (/^(y|yes|required|true|mandatory)\b|^[✓✔]/i.test(text.plain)) return { value: true, span: text.span };
  if (/^(n|no|optional|false)\b|^[✗✘✕✖❌]/i.test(text.plain)) return { value: false, span: text.span };
  return null;
}

/**
 * The names that a cell lists: those of its links, else its code spans, else its words; none for a dash.
 * Links are read from the source, for a lost back-tick can hide them from Markdown.
 */
export function readNames(text: Text | null): Said<string>[] {
  if (!text || readCheck(text) !== true) return [];
  const source = text.raw.replace(/!\[[^\]]*\]\([^)]*\)/g, "").replace(/<sup>\s*\[\]\([^)]*\)(<\/sup>)?/g, "");
  const linked = [...source.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)]
    .map((found) => linkedName(found[1] ?? "", found[2] ?? ""))
    .filter(Boolean);
  if (linked.length > 0) return linked.map((value) => ({ value, span: text.span }));
  const codes = codeSpans(text);
  if (codes.length > 0) return codes;
  const words = splitMark(text)
    .plain.split(/[\s,]+/)
    .filter((word) => /^\w+$/.test(word) && !/^(or|and)$/i.test(word));
  return words.some((word) => word.includes("_")) ? words.map((value) => ({ value, span: text.span })) : [];
}

/** The text of a link; where that is words ("[incoming thread](#incoming_chat_thread)"), the name in its anchor. */
function linkedName(text: string, address: string): string {
  const anchor = /#([a-z0-9]+(?:[_-][a-z0-9]+)+)$/.exec(address)?.[1];
  const words = /^[^`_]*\w[^`_]*$/.test(text) && !/^\S*-\S*$/.test(text);
  return anchor && words ? anchor.replaceAll("-", "_") : strip(text);
}

function strip(name: string): string {
  return name.replace(/[`*]/g, "").trim();
}
