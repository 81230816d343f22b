import { type Quote, readString } from "./read-string.js";

/** A token of a sample. `at` and `end` are offsets in the text; `value` is what the token means. */
export interface Token {
  readonly kind:
    | "{"
    | "}"
    | "["
    | "]"
    | ":"
    | ","
    | "string"
    | "number"
    | "word"
    | "ellipsis"
    | "placeholder"
    | "comment"
    | "junk";
  readonly at: number;
  readonly end: number;
  readonly value: string;
  /** Which quotes a string has. */
  readonly quote?: Quote;
  /** The string lacks its closing quote. */
  readonly open?: true;
}

/** Splits what writers write into tokens, from `from` to `to`, in one pass that never looks back. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let before: Token["kind"] | null = null;
  let at = from;
  while (at < to) {
    const char = text[at] ?? "";
    if (/\s/.test(char)) {
      at += 1;
      continue;
    }
    const token = readToken(text, at, to, char, before);
    const last = tokens[tokens.length - 1];
    if (token.kind !== "comment") before = token.kind;
    if (token.kind === "junk" && last?.kind === "junk" && last.end === token.at)
      tokens[tokens.length - 1] = { ...last, end: token.end };
    else tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** @param before - The token before it that is no comment. */
function readToken(text: string, at: number, to: number, char: string, before: Token["kind"] | null): Token {
  if ("{}[]:,".includes(char)) return { kind: char as "{", at, end: at + 1, value: char };
  if (char === '"' || char === "'" || char === "`") return readString(text, at, to, char, before !== ":");
  if (text.startsWith('\\"', at)) return readEscapedString(text, at, to);
  if (text.startsWith("//", at) || text.startsWith("# ", at)) return lineComment(text, at, to);
  if (text.startsWith("/*", at)) return blockComment(text, at, to);
  if (char === "<") return readPlaceholder(text, at, to);
  if (char === "…") return { kind: "ellipsis", at, end: at + 1, value: char };
  return (
    match(text, at, to, /\.{3,}/y, "ellipsis") ??
    match(text, at, to, /[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w$-])/y, "number") ??
    match(text, at, to, /[\p{L}\p{N}_$@-][\p{L}\p{N}_$@./%+-]*/uy, "word") ?? {
      kind: "junk",
      at,
      end: at + 1,
      value: char,
    }
  );
}

function match(text: string, at: number, to: number, pattern: RegExp, kind: Token["kind"]): Token | null {
  const value = matchAt(text, at, to, pattern);
  return value === "" ? null : { kind, at, end: at + value.length, value };
}

function matchAt(text: string, at: number, to: number, pattern: RegExp): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].slice(0, to - at) ?? "";
}

/** `\"text\"`: a string inside an argument in double quotes. */
function readEscapedString(text: string, at: number, to: number): Token {
  const found = matchAt(text, at + 2, to, /(?:[^\\\n]|\\(?!"))*/y);
  const end = Math.min(at + 2 + found.length + 2, to);
  return { kind: "string", at, end, value: found, quote: '"' };
}

function lineComment(text: string, at: number, to: number): Token {
  const newline = text.indexOf("\n", at);
  const end = newline < 0 || newline > to ? to : newline;
  return {
    kind: "comment",
    at,
    end,
    value: text
      .slice(at, end)
      .replace(/^(\/\/|#)/, "")
      .trim(),
  };
}

function blockComment(text: string, at: number, to: number): Token {
  const closing = text.indexOf("*/", at + 2);
  const end = closing < 0 || closing + 2 > to ? to : closing + 2;
  return { kind: "comment", at, end, value: text.slice(at + 2, closing < 0 ? end : closing).trim() };
}

/** `< property_value >`: up to the bracket, which must close on the same line. */
function readPlaceholder(text: string, at: number, to: number): Token {
  const pattern = /<[^<>\n]{0,200}>/y;
  return match(text, at, to, pattern, "placeholder") ?? { kind: "junk", at, end: at + 1, value: "<" };
}
