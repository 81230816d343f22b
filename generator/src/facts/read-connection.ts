import type { Block, Paragraph, Row, Text } from "../source/section.js";
import type { Said } from "../source/span.js";
import { codeSpans, readRequired, saidText, withTicks } from "./cells.js";
import { cellFor, type Role } from "./column-roles.js";
import type { ConnectionFact, HeaderFact, QueryFact } from "./document-facts.js";
import { urlIn } from "./find-methods.js";
import { literalIn } from "./literal-in.js";
import type { SampleFact } from "./sample-fact.js";

type Roles = readonly (Role | null)[];

/** Gathers what a page says of addresses, headers, query, pings and envelopes. The first statement stands. */
export class ConnectionReader {
  private webBaseUrl: Said<string> | null = null;
  private rtmUrl: Said<string> | null = null;
  private readonly query: QueryFact[] = [];
  private readonly headers: HeaderFact[] = [];
  private pingSeconds: Said<number> | null = null;
  private idleCloseSeconds: Said<number> | null = null;
  private loginSeconds: Said<number> | null = null;
  private readonly messages: SampleFact[] = [];

  result(): ConnectionFact {
    const { webBaseUrl, rtmUrl, query, headers, pingSeconds, idleCloseSeconds, loginSeconds, messages } = this;
    return { webBaseUrl, rtmUrl, query, headers, pingSeconds, idleCloseSeconds, loginSeconds, messages };
  }

  endpointRow(row: Row): boolean {
    return row.cells.map((cell) => this.address(cell.plain, cell)).some(Boolean);
  }

  headerRow(row: Row, roles: Roles): boolean {
    const cell = cellFor(row, roles, "header") ?? cellFor(row, roles, "name");
    const name = saidText(cell) ?? this.headers[this.headers.length - 1]?.name;
    if (!name) return false;
    this.headers.push({ name, value: saidText(cellFor(row, roles, "value")) });
    return true;
  }

  /** @param required - What the text around the table says of all its rows. */
  queryRow(row: Row, roles: Roles, required: Said<boolean> | null): boolean {
    const cell = cellFor(row, roles, "name");
    const name = cell && (codeSpans(cell)[0] ?? saidText(cell));
    if (!name) return false;
    if (this.query.some((known) => known.name.value === name.value)) return true;
    const type = saidText(cellFor(row, roles, "type"));
    this.query.push({ name, required: readRequired(cellFor(row, roles, "required")) ?? required, type });
    return true;
  }

  message(sample: SampleFact): void {
    this.messages.push(sample);
  }

  paragraph({ text }: Paragraph): void {
    this.address(text.plain, text);
    for (const sentence of text.plain.split(/(?<=\.)\s+/)) {
      const ping =
        /\bping\b/i.test(sentence) && interval(/\b(?:each|every)\s+(\w+)\s+(s|sec|min)(?:ond|ute)?s?\b/i, sentence);
      if (ping) this.pingSeconds ??= { value: ping, span: text.span };
      const idle =
        /\bping\b/i.test(sentence) && interval(/\bafter\s+(?:about\s+)?(\w+)\s+(s|sec|min)(?:ond|ute)?s?\b/i, sentence);
      if (idle) this.idleCloseSeconds ??= { value: idle, span: text.span };
      const login =
        /\b(log|logging|authori[sz]e)/i.test(sentence) &&
        interval(/\bwithin\s+(\w+)\s+(s|sec|min)(?:ond|ute)?s?\b/i, sentence);
      if (login) this.loginSeconds ??= { value: login, span: text.span };
    }
  }

  private address(text: string, at: { readonly span: Said<string>["span"] }): boolean {
    const socket = /\bwss?:\/\/[^\s`)"']+[^\s`)"'.,;]/.exec(text)?.[0];
    if (socket) this.rtmUrl ??= { value: socket, span: at.span };
    const web = urlIn(text);
    if (web && /^https?:/.test(web) && /<\w+>$/.test(web)) {
      this.webBaseUrl ??= { value: web, span: at.span };
      return true;
    }
    return Boolean(socket);
  }
}

const NUMBERS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, five: 5, ten: 10, half: 0.5 };

function interval(pattern: RegExp, sentence: string): number | null {
  const found = pattern.exec(sentence);
  if (!found?.[1]) return null;
  const word = found[1].toLowerCase();
  const amount = Object.hasOwn(NUMBERS, word) ? NUMBERS[word] : Number(word);
  if (amount === undefined || Number.isNaN(amount)) return null;
  return /^min/i.test(found[2] ?? "") ? amount * 60 : amount;
}

/** What the words around a table say of it. */
export interface AroundTable {
  /** It lists query parameters. */
  readonly query: boolean;
  readonly headers: boolean;
  /** All its rows are required: the words that say so. */
  readonly required: Said<boolean> | null;
  /** It lists errors, or reasons for a disconnection: whatever is spoken of last. */
  readonly lists: "errors" | "reasons" | null;
}

/** @param headings - Those around the table at `index`, the nearest last. */
export function aroundTable(blocks: readonly Block[], index: number, headings: readonly Text[]): AroundTable {
  const before = paragraphsAbove(blocks, index);
  const table = blocks[index];
  const header = table?.kind === "table" ? table.header.cells[0]?.plain : "";
  const nearTexts = [...headings.slice(-1), ...before];
  const near = nearTexts.map((text) => text.plain).join(" ");
  const words = [...headings, ...before].map((text) => text.plain);
  const last = words.findLast((it) => REASONS.test(it) || /\berrors?\b/i.test(it));
  return {
    query: /\bquery\b/i.test(`${near} ${header}`),
    headers: /\bheaders\b/i.test(near),
    required: nearTexts.map((text) => callsRequired(text, before.includes(text))).find((said) => said !== null) ?? null,
    lists: last === undefined ? null : REASONS.test(last) ? "reasons" : "errors",
  };
}

function callsRequired(text: Text, isProse: boolean): Said<boolean> | null {
  const prose = withTicks(text);
  const found = /\brequired\b/i.exec(prose);
  if (found === null) return null;
  const span = literalIn(text, prose, found[0], found.index);
  return { value: true, span, by: isProse ? "note" : "section" };
}

/** The last two paragraphs between a table and the one above it. */
function paragraphsAbove(blocks: readonly Block[], index: number): Text[] {
  const found: Text[] = [];
  for (let at = index - 1; at >= 0 && found.length < 2; at -= 1) {
    const block = blocks[at];
    if (block?.kind === "table") break;
    if (block?.kind === "paragraph") found.unshift(block.text);
  }
  return found;
}

const REASONS = /\breasons?\b|\bdisconnect/i;
