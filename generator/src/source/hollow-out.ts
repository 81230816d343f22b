import type { Root } from "mdast";

/** A fenced code block or an HTML comment that is closed: its first and last line, counted from 1. */
export interface Region {
  readonly kind: "code" | "html";
  readonly first: number;
  readonly last: number;
}

/** A text whose regions are empty lines, and these regions. */
export interface Hollow {
  readonly text: string;
  readonly regions: readonly Region[];
  /** Nothing outside the regions may hold a heading that is none: no other fence or comment, no raw HTML. */
  readonly plain: boolean;
}

/**
 * Empties code blocks and comments: most of a page is code, and a Markdown parser spends most of its time on what it
 * only copies. Lines keep their numbers. Only blocks that begin at the margin and are closed are emptied.
 */
export function hollowOut(text: string): Hollow {
  const lines = text.split("\n");
  const regions = findRegions(lines);
  const rest = [...lines];
  for (const { first, last } of regions) {
    lines.fill("", first, last - 1);
    rest.fill("", first - 1, last);
  }
  return { text: lines.join("\n"), regions, plain: !rest.some((line) => SPANNING.test(line)) };
}

/** What may go on behind an empty line; and a reference definition, which is seen from everywhere. */
const SPANNING = /^[ \t>]*(?:[`~]{3}|<!--(?!.*-->)|<(?:pre|script|style|textarea|\?|!(?!--))|\[[^\]]+\]:)/i;

/** Whether the parser saw the same regions. If not, something around them means more than the margin tells. */
export function agrees(tree: Root, regions: readonly Region[]): boolean {
  const seen = new Set(
    tree.children.map((node) => `${node.type} ${node.position?.start.line} ${node.position?.end.line}`),
  );
  return regions.every(({ kind, first, last }) => seen.has(`${kind} ${first} ${last}`));
}

function findRegions(lines: readonly string[]): Region[] {
  const regions: Region[] = [];
  const ends = new Ends(lines);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const end = line.startsWith("<!--") ? ends.ofComment(index) : ends.ofFence(index);
    if (end === null) continue;
    regions.push({ kind: line.startsWith("<!--") ? "html" : "code", first: index + 1, last: end + 1 });
    index = end;
  }
  return regions;
}

/** Finds where regions end. What was sought in vain is not sought again, or many openings would take forever. */
class Ends {
  private readonly vain = new Set<string>();

  constructor(private readonly lines: readonly string[]) {}

  ofComment(start: number): number | null {
    if (this.lines[start]?.includes("-->")) return null;
    return this.seek("-->", start, (line) => line.includes("-->"));
  }

  ofFence(start: number): number | null {
    const mark = /^(`{3,}|~{3,})[^`]*$/.exec(this.lines[start] ?? "")?.[1];
    if (mark === undefined) return null;
    return this.seek(mark, start, (line) => /^ {0,3}(`{3,}|~{3,})\s*$/.exec(line)?.[1]?.startsWith(mark) ?? false);
  }

  private seek(what: string, start: number, closes: (line: string) => boolean): number | null {
    if (this.vain.has(what)) return null;
    for (let index = start + 1; index < this.lines.length; index += 1)
      if (closes(this.lines[index] ?? "")) return index;
    this.vain.add(what);
    return null;
  }
}
