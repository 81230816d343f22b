import { escapeXml } from "./escape-xml.js";
import { type Json, parseJson } from "./json.js";

/** Replaces secrets in a text by a mark that says which one it was. */
export type Redact = (text: string) => string;

/** No shorter spelling is looked for. */
const shortest = 8;
/** Enough that the spellings of thousands of secrets leave most beginnings of other words alone. */
const hashBits = 20;
/** An odd number without pattern, and its power by which a character counts when it leaves the window. */
const base = 0x9e3779b1;
const outOfWindow = Array.from({ length: shortest }).reduce((power: number) => Math.imul(power, base), 1);

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
      const mark = `‹${name.replaceAll(/["\\<>&\p{Cc}]/gu, "_")}›`;
      for (const text of [...plainSpellings(secret), ...base64Spellings(secret)])
        this.#keep(this.#words, text, { mark });
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
    let hash = 0;
    for (let end = 0; end < text.length; end++) {
      hash = rolled(hash, text, end);
      const at = end - shortest + 1;
      if (at < from || !this.#beginnings.has(hash)) continue;
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
      const spelling = this.#all.get(text.slice(at, at + length));
      if (spelling !== undefined && at + length <= text.length) return { ...spelling, length };
    }
    return undefined;
  }
}

/** The first characters of all spellings by their hash, a bit for each: few enough bytes to stay close to the processor. */
class Beginnings {
  readonly #bits = new Uint32Array(2 ** (hashBits - 5));

  keep(text: string): void {
    let hash = 0;
    for (let end = 0; end < shortest; end++) hash = rolled(hash, text, end);
    const bit = hash >>> (32 - hashBits);
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  /** False where no spelling begins with characters of this hash. */
  has(hash: number): boolean {
    const bit = hash >>> (32 - hashBits);
    return (((this.#bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }
}

/** The hash of the `shortest` characters up to `end`, from that of those one place before (Rabin and Karp). */
function rolled(hash: number, text: string, end: number): number {
  const gone = end < shortest ? 0 : Math.imul(text.charCodeAt(end - shortest), outOfWindow);
  return Math.imul(hash - gone + text.charCodeAt(end), base);
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
