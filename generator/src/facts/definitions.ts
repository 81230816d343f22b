import { append } from "../source/append.js";
import type { Block, List, ListItem, Row, Table, Text } from "../source/section.js";
import type { Said, Span } from "../source/span.js";
import { codeSpans, saidBy, saidPiece, saidText, splitMark, withTicks } from "./cells.js";
import { classifyTable } from "./classify-table.js";
import type { MemberFact } from "./document-facts.js";

/**
 * A list below a table that says more of one of its rows: under a footnote mark (`__*)__`), under a sentence
 * ("`order` can take the following values:"), or as a bullet of its own ("* `<platform>` possible values:"). So does
 * a table of values and what they mean.
 */
export interface Definition {
  /** `*`, `**`…; null where the list has no footnote mark. */
  readonly mark: string | null;
  /** The name that the list speaks of, without brackets; null where it names none. */
  readonly subject: string | null;
  readonly intro: Text | null;
  /** What the intro is. */
  readonly by: "note" | "bullet";
  readonly members: readonly MemberFact[];
  readonly items: readonly ListItem[];
  /** The sentences between the list and the next heading, table, list or rule. */
  readonly remarks: readonly Text[];
  readonly span: Span;
  /** Position of its first block, to tell which table it stands below. */
  readonly index: number;
}

const MARK = /^\s*\\?(\*+)\s*\)?\s*/;
const ANNOUNCES =
  /\b(possible|following|allowed|available)\b.*\b(values?|scopes?)\b|\btakes?\b.*\bvalues?\b|\b(can|may|must) be( one of)?\s*:$/i;

/** Finds the definitions among the blocks of a section. */
export function readDefinitions(blocks: readonly Block[]): Definition[] {
  const reader = new DefinitionReader();
  for (const [index, block] of blocks.entries()) reader.take(block, index);
  return reader.found;
}

class DefinitionReader {
  readonly found: Definition[] = [];
  /** The footnote mark that the reader stands behind, and the words right above. */
  private mark: string | null = null;
  private intro: Text | null = null;
  /** What is said of the list right above. */
  private remarks: Text[] | null = null;

  take(block: Block, index: number): void {
    if (block.kind === "paragraph") {
      this.paragraph(block.text, block.span, index);
      return;
    }
    this.remarks = null;
    if (block.kind === "list") this.list(block, index);
    else if (block.kind === "table") this.table(block, index);
    else if (block.kind !== "rule") this.begin(block.kind === "heading" ? block.text : null);
  }

  private begin(intro: Text | null): void {
    this.mark = null;
    this.intro = intro;
  }

  private paragraph(text: Text, span: Span, index: number): void {
    const marked = footnoteMark(text);
    if (marked) this.remarks = null;
    else this.remarks?.push(text);
    if (!marked && announces(text) && aboutText(text).subject !== null) this.begin(text);
    if (marked) this.mark = marked.mark;
    this.intro = marked?.rest === "" ? null : withoutMark(text);
    if (marked && marked.rest !== "")
      this.found.push({
        mark: this.mark,
        by: "note",
        ...aboutText(this.intro ?? text),
        ...NOTHING_LISTED,
        span,
        index,
      });
  }

  /** Bullets that announce lists of their own may follow the bullets of a list without anything between. */
  private list(list: List, index: number): void {
    const { mark, intro } = this;
    this.begin(null);
    const ofItems = list.items.flatMap((item) => ofItem(item, index));
    append(this.found, ofItems);
    if (mark === null && !(intro && announces(intro))) return;
    const items = list.items.filter((item) => ofItem(item, index).length === 0);
    const about = intro ? aboutText(intro) : NOBODY;
    this.remarks = [];
    const { remarks } = this;
    const members = items.map(member);
    this.found.push({ mark, by: "note", ...about, items, members, remarks, span: list.span, index });
  }

  /** A table of values below words that name whose values they are. */
  private table(table: Table, index: number): void {
    const { mark, intro } = this;
    this.begin(null);
    const header = table.header.cells[0];
    const headed = header ? codeSpans(header)[0]?.value : undefined;
    const about = headed ? { subject: headed, intro: null } : intro ? aboutText(intro) : NOBODY;
    if ((mark === null && about.subject === null) || classifyTable(table).kind !== "values") return;
    const members = table.rows.flatMap(valueOfRow);
    this.found.push({ mark, by: "note", ...about, ...NOTHING_LISTED, members, span: table.span, index });
  }
}

const NOBODY = { subject: null, intro: null };
const NOTHING_LISTED = { items: [], members: [], remarks: [] };

/** Whether words announce a list: by what they say, or because they are a name and a colon. */
function announces(intro: Text): boolean {
  return ANNOUNCES.test(intro.plain) || (/^\S+\s*:$/.test(intro.plain) && codeSpans(intro).length === 1);
}

function valueOfRow({ cells: [value, ...others] }: Row): MemberFact[] {
  const name = value && (codeSpans(value)[0] ?? saidText(value));
  const notes = others.map((cell) => cell.plain).join(" ") || null;
  return name ? [{ name: saidBy("row", name), type: null, notes, members: [] }] : [];
}

/** The definitions that speak of a table: unmarked ones of all, marked ones of the nearest table above with the mark. */
export function definitionsFor(table: Table, blocks: readonly Block[], all: readonly Definition[]): Definition[] {
  return all.filter(({ mark, index }) => {
    if (mark === null) return true;
    const above = blocks.slice(0, index).findLast((block) => block.kind === "table" && marksOf(block).has(mark));
    return (above ?? table) === table;
  });
}

function marksOf(table: Table): Set<string> {
  return new Set(table.rows.flatMap((row) => row.cells.flatMap((cell) => splitMark(cell).mark ?? [])));
}

/** `__*)__ text`, `\* text`: the mark and what follows it. */
export function footnoteMark(text: Text): { mark: string; rest: string } | null {
  const first = text.pieces[0];
  const found = first && first.kind === "text" ? MARK.exec(text.plain) : null;
  return found?.[1] ? { mark: found[1], rest: text.plain.slice(found[0].length).trim() } : null;
}

function withoutMark(text: Text): Text {
  const [first, ...others] = text.pieces;
  if (first?.kind !== "text") return text;
  const pieces = [{ ...first, text: first.text.replace(MARK, "") }, ...others];
  return { ...text, plain: text.plain.replace(MARK, "").trim(), pieces };
}

/** The subject begins the sentence, is the only literal in it ("Allowed `mood` values:"), or ends it ("values of mood"). */
function aboutText(intro: Text): { subject: string | null; intro: Text } {
  const subject = /^\s*(?:`([^`]+)`|(<[\w-]+>))/.exec(withTicks(intro));
  const codes = codeSpans(intro);
  const only = codes.length === 1 ? codes[0]?.value : undefined;
  const last = codes.length === 0 ? /\bvalues? (?:of|for) ([\w.[\]<>-]+)\s*:?$/i.exec(intro.plain)?.[1] : undefined;
  return { subject: bare(subject?.[1] ?? subject?.[2] ?? only ?? last), intro };
}

function ofItem(item: ListItem, index: number): Definition[] {
  if (!ANNOUNCES.test(item.text.plain)) return [];
  const about = aboutText(item.text);
  if (about.subject === null) return [];
  const members = item.items.length > 0 ? item.items.map(member) : [];
  return [{ mark: null, by: "bullet", ...about, items: item.items, members, remarks: [], span: item.span, index }];
}

/** "`lte` (`int` - less than or equal to given value)": name, type as written, the rest. */
function member(item: ListItem): MemberFact {
  const [name, ...others] = codeSpans(item.text);
  const typed = /^\s*`[^`]+`\s*:?\s*\(\s*`([^`]+)`/.exec(withTicks(item.text));
  const type = typed ? (others[0] ?? null) : null;
  return {
    name: saidBy("bullet", name ?? { value: item.text.plain.replace(/:$/, ""), span: item.text.span }),
    type,
    notes: notesOf(item.text, [name, type]),
    members: item.items.map(member),
  };
}

function notesOf(text: Text, without: readonly (Said<string> | null | undefined)[]): string | null {
  const rest = text.pieces
    .filter((piece) => !without.some((said) => said && saidPiece(piece).span === said.span))
    .map((piece) => piece.text)
    .join("")
    .replace(/\s+/g, " ")
    .replace(/^[\s:(–-]+|[\s:)]+$/g, "");
  return rest === "" ? null : rest;
}

function bare(name: string | undefined): string | null {
  return name === undefined ? null : name.replace(/^<|>$/g, "").trim();
}
