import { escapeXml } from "./escape-xml.js";
import { type Json, parseJson } from "./json.js";

/** Replaces secrets in a text by a mark that says which one it was. */
export type Redact = (text: string) => string;

/** No shorter spelling is looked for: so many characters are the beginning of a spelling, which tells where one may stand. */
const shortest = 8;
/** Characters of a text that are looked at together. Of all such pieces of a text, one in every `stride` lies within each beginning. */
const piece = 3;
const stride = shortest - piece + 1;
/** Enough that most pieces of other words are told from those of beginnings, and few enough bytes to stay close to the processor. */
const hashBits = 16;

/** One way to write a secret: the mark that takes its place, and what belongs to the secret behind the text. */
interface Spelling {
  readonly mark: string;
  /** The rest of the word that begins with the text; absent where the text is all. */
  readonly rest?: RegExp;
}

/**
 * Secrets that a run has learnt so far, however many. They are found in every spelling in which reports and servers write: in URLs, JSON, XML
 * and base64. Whatever follows `Bearer` or `Basic` is a secret, too.
 */
export class Secrets {
  /** Prefixes come first: what follows them belongs to them. */
  readonly #prefixes = new Spellings();
  readonly #words = new Spellings();
  readonly #beginnings = new Beginnings();

  /** Adds secrets with their names, which several may share, and prefixes of words that are secret. */
  add(secrets: readonly (readonly [name: string, secret: string])[], prefixes: readonly string[] = []): void {
    for (const [name, secret] of secrets) {
      const spelling = { mark: `‹${name.replaceAll(/["\\<>&\p{Cc}]/gu, "_")}›` };
      for (const text of [...plainSpellings(secret), ...base64Spellings(secret)])
        this.#keep(this.#words, text, spelling);
    }
    for (const prefix of prefixes) {
      const mark = "‹new token›";
      for (const text of plainSpellings(prefix)) this.#keep(this.#prefixes, text, { mark, rest: /[\w-]*/uy });
      for (const text of base64Spellings(prefix)) this.#keep(this.#prefixes, text, { mark, rest: /[\w+/=-]*/uy });
    }
  }

  #keep(where: Spellings, text: string, spelling: Spelling): void {
    if (text.length < shortest) return;
    where.keep(text, spelling);
    this.#beginnings.keep(text);
  }

  readonly redact: Redact = (text) =>
    this.#replaceKnown(text)
      .replace(/\bBearer\s+[^\s"'‹›\\]+/gu, "Bearer ‹token›")
      .replace(/\bBasic\s+[\w+/=-]{8,}/gu, "Basic ‹token›");

  #replaceKnown(text: string): string {
    let done = "";
    let from = 0;
    for (let at = this.#beginnings.next(text, 0); at >= 0; at = this.#beginnings.next(text, Math.max(from, at + 1))) {
      const found = this.#prefixes.find(text, at) ?? this.#words.find(text, at);
      if (found === undefined) continue;
      done += text.slice(from, at) + found.mark;
      from = at + found.length + restLength(found, text, at + found.length);
    }
    return from === 0 ? text : done + text.slice(from);
  }
}

/** Texts to be found at a place, the longest first. Thousands cost no more than a few: licenses come and go during a run. */
class Spellings {
  readonly #all = new Map<string, Spelling>();
  /** From the longest down. */
  #lengths: readonly number[] = [];

  keep(text: string, spelling: Spelling): void {
    if (this.#all.has(text)) return;
    this.#all.set(text, spelling);
    if (!this.#lengths.includes(text.length)) this.#lengths = [...this.#lengths, text.length].sort((a, b) => b - a);
  }

  /** What stands at a place of a text. */
  find(text: string, at: number): (Spelling & { readonly length: number }) | undefined {
    for (const length of this.#lengths) {
      const spelling = at + length <= text.length ? this.#all.get(text.slice(at, at + length)) : undefined;
      if (spelling !== undefined) return { ...spelling, length };
    }
    return undefined;
  }
}

/** The first characters of all spellings. Few characters of a text are looked at to see that none stands there. */
class Beginnings {
  readonly #all = new Set<string>();
  /** By the hash of a piece: a bit for each place that it has in a beginning. */
  readonly #places = new Uint8Array(2 ** hashBits);

  keep(text: string): void {
    const beginning = text.slice(0, shortest);
    if (this.#all.has(beginning)) return;
    this.#all.add(beginning);
    for (let place = 0; place < stride; place++) {
      const hash = hashAt(beginning, place);
      this.#places[hash] = (this.#places[hash] ?? 0) | (1 << place);
    }
  }

  /** The first place at `from` or after it where a spelling may begin; -1 where there is none. */
  next(text: string, from: number): number {
    const last = text.length - piece;
    for (let end = from - (from % stride); end <= last; end += stride) {
      const places = this.#places[hashAt(text, end)] ?? 0;
      if (places === 0) continue;
      for (let at = Math.max(from, end - stride + 1); at <= end; at++)
        if (((places >>> (end - at)) & 1) === 1 && this.#begins(text, at)) return at;
    }
    return -1;
  }

  /** Many pieces that are in a beginning stand in other words: before one is compared, its edges are. */
  #begins(text: string, at: number): boolean {
    return this.#has(text, at, 0) && this.#has(text, at, stride - 1) && this.#all.has(text.slice(at, at + shortest));
  }

  #has(text: string, at: number, place: number): boolean {
    return (((this.#places[hashAt(text, at + place)] ?? 0) >>> place) & 1) === 1;
  }
}

/** An odd number without pattern. */
const factor = 0x9e3779b1;

/** The hash of the piece at a place. */
function hashAt(text: string, at: number): number {
  const high = Math.imul(Math.imul(text.charCodeAt(at), factor) + text.charCodeAt(at + 1), factor);
  return Math.imul(high + text.charCodeAt(at + 2), factor) >>> (32 - hashBits);
}

function restLength({ rest }: Spelling, text: string, at: number): number {
  if (rest === undefined) return 0;
  rest.lastIndex = at;
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
  return value === undefined ? undefined : redactJson(value, redact);
}

/** A value without secrets, itself where it has none; undefined where it nests too deep. */
export function redactJson(value: Json, redact: Redact): Json | undefined {
  const text = JSON.stringify(value);
  const redacted = redact(text);
  return redacted === text ? value : parseJson(redacted);
}

/** Of these signs only the colon is ever written in another way, and that in URLs alone. Most tokens have no others. */
const plainSigns = /^[a-z\d._~:-]*$/u;

/** How a text can stand in another: as it is, in a URL with digits of either case, in XML and HTML, in JSON, and in JSON within JSON. */
function plainSpellings(text: string): readonly string[] {
  if (plainSigns.test(text))
    return text.includes(":") ? [text, text.replaceAll(":", "%3A"), text.replaceAll(":", "%3a")] : [text];
  // Half a surrogate pair is nothing that could be sent.
  const inUrl = encodeURIComponent(Buffer.from(text).toString());
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
  const bytes = Buffer.from(`\0\0${text}`);
  return [0, 1, 2].flatMap((before) => {
    const from = 2 - before;
    const end = bytes.length - ((bytes.length - from) % 3);
    const inside = bytes.toString("base64", before === 0 ? from : from + 3, end);
    return /[+/]/u.test(inside) ? [inside, inside.replaceAll("+", "-").replaceAll("/", "_")] : [inside];
  });
}
