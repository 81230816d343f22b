import { escapeXml } from "./escape-xml.js";
import { type Json, parseJson } from "./json.js";

/** Replaces secrets in a text by a mark that says which one it was. */
export type Redact = (text: string) => string;

/** Characters by which spellings are found; no shorter one is looked for. */
const window = 8;

/** One way to write a secret, and the mark that takes its place. */
interface Spelling {
  readonly text: string;
  readonly mark: string;
  /** What belongs to the secret behind the text: nothing, or the rest of the word that begins with it. */
  readonly rest?: RegExp;
}

/**
 * Secrets that a run has learnt so far, however many. They are found in every spelling in which reports and servers write: in URLs, JSON, XML
 * and base64. Whatever follows `Bearer` or `Basic` is a secret, too.
 */
export class Secrets {
  /** By their first characters, the longest first. */
  readonly #spellings = new Map<string, Spelling[]>();
  /** By a hash of two characters: whether any spelling begins so. */
  readonly #beginnings = new Uint8Array(2 ** 16);

  /** Adds secrets with their names, which several may share, and prefixes of words that are secret. */
  add(secrets: readonly (readonly [name: string, secret: string])[], prefixes: readonly string[] = []): void {
    for (const [name, secret] of secrets) {
      const mark = `‹${name.replaceAll(/["\\<>&\p{Cc}]/gu, "_")}›`;
      for (const text of [...plainSpellings(secret), ...base64Spellings(secret)]) this.#keep({ text, mark });
    }
    for (const prefix of prefixes) {
      const mark = "‹new token›";
      for (const text of plainSpellings(prefix)) this.#keep({ text, mark, rest: /[\w-]*/uy });
      for (const text of base64Spellings(prefix)) this.#keep({ text, mark, rest: /[\w+/=-]*/uy });
    }
  }

  readonly redact: Redact = (text) =>
    this.#replaceKnown(text)
      .replace(/\bBearer\s+[^\s"'‹›\\]+/gu, "Bearer ‹token›")
      .replace(/\bBasic\s+[\w+/=-]{8,}/gu, "Basic ‹token›");

  #keep(spelling: Spelling): void {
    const { text } = spelling;
    if (text.length < window) return;
    const key = text.slice(0, window);
    const others = this.#spellings.get(key) ?? [];
    if (others.some((other) => other.text === text)) return;
    this.#beginnings[hashAt(text, 0)] = 1;
    this.#spellings.set(
      key,
      [...others, spelling].sort((left, right) => rank(right) - rank(left)),
    );
  }

  #replaceKnown(text: string): string {
    let done = "";
    let from = 0;
    for (let at = 0; at + window <= text.length; at++) {
      if (this.#beginnings[hashAt(text, at)] === 0) continue;
      const found = this.#spellings.get(text.slice(at, at + window))?.find((one) => text.startsWith(one.text, at));
      if (found === undefined) continue;
      done += text.slice(from, at) + found.mark;
      from = at + found.text.length + restLength(found, text, at);
      at = from - 1;
    }
    return from === 0 ? text : done + text.slice(from);
  }
}

/** Prefixes come first: what follows them belongs to them. */
function rank({ text, rest }: Spelling): number {
  return text.length + (rest === undefined ? 0 : 1_000_000);
}

function hashAt(text: string, at: number): number {
  return ((text.charCodeAt(at) << 8) ^ text.charCodeAt(at + 1)) & 0xffff;
}

function restLength({ text: prefix, rest }: Spelling, text: string, at: number): number {
  if (rest === undefined) return 0;
  rest.lastIndex = at + prefix.length;
  return rest.exec(text)?.[0].length ?? 0;
}

/** A redactor for the given secrets and prefixes, and no others. */
export function redactor(secrets: Readonly<Record<string, string>>, prefixes: readonly string[] = []): Redact {
  const known = new Secrets();
  known.add(Object.entries(secrets), prefixes);
  return known.redact;
}

/**
 * The JSON of a text without secrets; undefined where it is no JSON. A text may write any sign as an escape, `\u002d` for instance: it is
 * read before it is searched.
 */
export function parseRedacted(text: string, redact: Redact): Json | undefined {
  if (!text.includes("\\")) return parseJson(redact(text));
  const value = parseJson(text);
  return value === undefined ? undefined : parseJson(redact(JSON.stringify(value)));
}

/** How a text can stand in another: as it is, in a URL with digits of either case, in XML and HTML, in JSON, and in JSON within JSON. */
function plainSpellings(text: string): readonly string[] {
  const inUrl = encodeURIComponent(text);
  const inXml = escapeXml(text);
  return [
    text,
    inUrl,
    inUrl.replaceAll(/%../gu, (code) => code.toLowerCase()),
    inUrl.toLowerCase(),
    inXml,
    inXml.replaceAll("'", "&#39;"),
    ...nested(text, nestings),
  ];
}

/** How often JSON is taken to stand in JSON. */
const nestings = 4;

function nested(text: string, levels: number): readonly string[] {
  const inJson = JSON.stringify(text).slice(1, -1);
  return levels === 0 || inJson === text ? [] : [inJson, ...nested(inJson, levels - 1)];
}

/** Base64 reads three bytes at a time: what a text looks like depends on how many stand before it. Its edges mix with what is around. */
function base64Spellings(text: string): readonly string[] {
  return [0, 1, 2].flatMap((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
    const code = bytes.subarray(0, bytes.length - (bytes.length % 3)).toString("base64");
    const inside = code.slice(before === 0 ? 0 : 4);
    return [inside, inside.replaceAll("+", "-").replaceAll("/", "_")];
  });
}
