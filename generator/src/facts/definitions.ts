import { append } from "../source/append.js";
import type { Block, ListItem, Table, Text } from "../source/section.js";
import type { Said, Span } from "../source/span.js";
import { codeSpans, saidPiece, splitMark, withTicks } from "./cells.js";
import type { MemberFact } from "./document-facts.js";

/**
 * A list below a table that says more of one of its rows: under a footnote mark (`__*)__`), under a sentence
 * ("`order` can take the following values:"), or as a bullet of its own ("* `<platform>` possible values:").
 */
export interface Definition {
  /** `*`, `**`…; null where the list has no footnote mark. */
  readonly mark: string | null;
  /** The name that the list speaks of, without brackets; null where it names none. */
  readonly subject: string | null;
  readonly intro: Text | null;
  readonly members: readonly MemberFact[];
  readonly items: readonly ListItem[];
  readonly span: Span;
  /** Position of its first block, to tell which table it stands below. */
  readonly index: number;
}

const MARK = /^\s*\\?(\*+)\s*\)?\s*/;
const ANNOUNCES =
  /\b(possible|following|allowed|available)\b.*\b(values?|scopes?)\b|\btakes?\b.*\bvalues?\b|\b(can|may|must) be( one of)?\s*:$/i;

/** Finds the definitions among the blocks of a section. */
export function readDefinitions(blocks: readonly Block[]): Definition[] {
  const found: Definition[] = [];
  let mark: string | null = null;
  let intro: Text | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "table" || block.kind === "fence" || block.kind === "heading") {
      mark = null;
      intro = block.kind === "heading" && ANNOUNCES.test(block.text.plain) ? block.text : null;
    } else if (block.kind === "paragraph") {
      const marked = footnoteMark(block.text);
      if (marked) {
        mark = marked.mark;
        intro = null;
      }
      if (marked?.rest !== "") intro = block.text;
      if (marked && marked.rest !== "")
        found.push({ mark, ...aboutText(block.text), items: [], members: [], span: block.span, index });
    } else if (block.kind === "list") {
      if (intro && (mark !== null || ANNOUNCES.test(intro.plain))) {
        const about = aboutText(intro);
        found.push({ mark, ...about, items: block.items, members: block.items.map(member), span: block.span, index });
      } else
        append(
          found,
          block.items.flatMap((item) => ofItem(item, index)),
        );
      intro = null;
    }
  }
  return found;
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

/** The subject begins the sentence, or is the only literal in it: "Allowed `mood` values:". */
function aboutText(intro: Text): { subject: string | null; intro: Text } {
  const subject = /^(?:[\s*)]*)(?:`([^`]+)`|(<[\w-]+>))/.exec(withTicks(intro));
  const codes = codeSpans(intro);
  const only = codes.length === 1 ? codes[0]?.value : undefined;
  return { subject: bare(subject?.[1] ?? subject?.[2] ?? only), intro };
}

function ofItem(item: ListItem, index: number): Definition[] {
  if (!ANNOUNCES.test(item.text.plain)) return [];
  const about = aboutText(item.text);
  if (about.subject === null) return [];
  const members = item.items.length > 0 ? item.items.map(member) : [];
  return [{ mark: null, ...about, items: item.items, members, span: item.span, index }];
}

/** "`lte` (`int` - less than or equal to given value)": name, type as written, the rest. */
function member(item: ListItem): MemberFact {
  const [name, ...others] = codeSpans(item.text);
  const typed = /^\s*`[^`]+`\s*:?\s*\(\s*`([^`]+)`/.exec(withTicks(item.text));
  const type = typed ? (others[0] ?? null) : null;
  return {
    name: name ?? { value: item.text.plain.replace(/:$/, ""), span: item.text.span },
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
