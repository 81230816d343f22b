import type { Evidence } from "../schema/schema.js";

/** Lines of a document as they stand there, around the places of one kind in one line. */
export interface Quote {
  readonly document: string;
  readonly line: number;
  readonly how: Evidence["how"];
  readonly lines: readonly QuotedLine[];
}

export interface QuotedLine {
  readonly number: number;
  readonly text: string;
  /** Columns that are meant, where this is the line; else empty. */
  readonly columns: readonly number[];
}

/** Texts by the paths that evidence names. */
export type Texts = ReadonlyMap<string, string>;

/** What the documents say at the places: rows below the head of their table, samples with the lines around. */
export function quote(places: readonly Evidence[], texts: Texts): Quote[] {
  const byLine = new Map<string, Evidence[]>();
  for (const place of places) {
    const key = `${place.document}:${place.line}`;
    byLine.set(key, [...(byLine.get(key) ?? []), place]);
  }
  return [...byLine.values()].flatMap((together) => {
    const [first] = together;
    const lines = texts.get(first?.document ?? "")?.split(/\r?\n/);
    return first === undefined || lines === undefined ? [] : [quoteLine(first, together, lines)];
  });
}

function quoteLine({ document, line, how }: Evidence, together: readonly Evidence[], lines: readonly string[]): Quote {
  const columns = [...new Set(together.map((it) => it.column))].sort((a, b) => a - b);
  const quoted = (number: number): QuotedLine => {
    return { number, text: lines[number - 1] ?? "", columns: number === line ? columns : [] };
  };
  return { document, line, how, lines: around(how, line, lines).map(quoted) };
}

function around(how: Evidence["how"], line: number, lines: readonly string[]): number[] {
  const text = (number: number) => lines[number - 1] ?? "";
  if (text(line).trimStart().startsWith("|")) {
    let head = line;
    while (
      text(head - 1)
        .trimStart()
        .startsWith("|")
    )
      head -= 1;
    return head === line ? [line] : [head, line];
  }
  if (how !== "sample") return [line];
  const inside = [line - 2, line - 1, line, line + 1, line + 2].filter((it) => it >= 1 && it <= lines.length);
  const above = inside.filter((it) => it < line && inside.every((at) => at < it || at >= line || !isFence(text(at))));
  const below = inside.filter((it) => it > line && inside.every((at) => at > it || at <= line || !isFence(text(at))));
  return isFence(text(line)) ? [line, ...below] : [...above, line, ...below];
}

function isFence(text: string): boolean {
  return /^\s*(?:>\s*)*(?:```|~~~)/.test(text);
}
