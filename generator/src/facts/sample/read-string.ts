import type { Token } from "./tokenize.js";

export type Quote = '"' | "'" | "`";

/**
 * Reads a string up to its quote. One without a closing quote ends with its line, or where a person would end it:
 * before the comma and the braces at the end of the line, or before the colon behind a key.
 * @param key - No colon stands before it.
 */
export function readString(text: string, at: number, to: number, quote: Quote, key: boolean): Token {
  const { end, value, closed } = scan(text, at, to, quote);
  const name = key ? /^([\w.<>-]+)\s*:/.exec(text.slice(at + 1, Math.min(end, at + LONGEST_KEY)))?.[1] : undefined;
  const follows = /\w/.test(text[end] ?? "") && /:\s*$/.test(value);
  if (name && (!closed || follows))
    return { kind: "string", at, end: at + 1 + name.length, value: name, quote, open: true };
  if (closed) return { kind: "string", at, end, value, quote };
  let last = end;
  while (last > at + 1 && /[\s,}\]]/.test(text[last - 1] ?? "")) last -= 1;
  return { kind: "string", at, end: last, value: text.slice(at + 1, last), quote, open: true };
}

const LONGEST_KEY = 200;

function scan(text: string, at: number, to: number, quote: Quote): { end: number; value: string; closed: boolean } {
  let end = at + 1;
  let value = "";
  for (; end < to; end += 1) {
    const char = text[end] ?? "";
    if (char === quote) return { end: end + 1, value, closed: true };
    if (char === "\n") break;
    const apostrophe = char === "'" ? APOSTROPHES.find((it) => text.startsWith(it, end)) : undefined;
    if (apostrophe) {
      value += char;
      end += apostrophe.length - 1;
    } else if (char === "\\" && end + 1 < to && text[end + 1] !== "\n") {
      const escaped = readEscape(text, end);
      value += escaped.value;
      end += escaped.length - 1;
    } else value += char;
  }
  return { end, value, closed: false };
}

/** How an apostrophe is written inside a quoted argument of a shell. */
const APOSTROPHES: readonly string[] = [`'\\''`, `'"'"'`];

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };

function readEscape(text: string, at: number): { value: string; length: number } {
  const char = text[at + 1] ?? "";
  const hex = char === "u" ? /^[0-9a-fA-F]{4}/.exec(text.slice(at + 2, at + 6))?.[0] : undefined;
  if (hex) return { value: String.fromCharCode(Number.parseInt(hex, 16)), length: 6 };
  return { value: ESCAPES[char] ?? char, length: 2 };
}
