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
}

/**
 * Empties code blocks and comments: most of a page is code, and a Markdown parser spends most of its time on what it
 * only copies. Lines keep their numbers. Only blocks that begin at the margin and are closed are emptied.
 */
export function hollowOut(text: string): Hollow {
  const lines = text.split("\n");
  const regions = findRegions(lines);
  for (const { first, last } of regions) lines.fill("", first, last - 1);
  return { text: lines.join("\n"), regions };
}

/** Whether the parser saw the same regions. If not, something around them means more than the margin tells. */
export function agrees(tree: Root, regions: readonly Region[]): boolean {
  const seen = new Set(
    tree.children.map((node) => `${node.type} ${node.position?.start.line} ${node.position?.end.line}`),
  );
  return regions.every(({ kind, first, last }) => seen.has(`${kind} ${first} ${last}`));
}

function findRegions(lines: readonly string[]): Region[] {
  const regions: Region[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const end = line.startsWith("<!--") ? commentEnd(lines, index) : fenceEnd(lines, index);
    if (end === null) continue;
    regions.push({ kind: line.startsWith("<!--") ? "html" : "code", first: index + 1, last: end + 1 });
    index = end;
  }
  return regions;
}

function commentEnd(lines: readonly string[], start: number): number | null {
  if (lines[start]?.includes("-->")) return null;
  for (let index = start + 1; index < lines.length; index += 1) if (lines[index]?.includes("-->")) return index;
  return null;
}

function fenceEnd(lines: readonly string[], start: number): number | null {
  const mark = /^(`{3,}|~{3,})[^`]*$/.exec(lines[start] ?? "")?.[1];
  if (mark === undefined) return null;
  for (let index = start + 1; index < lines.length; index += 1) {
    const closing = /^ {0,3}(`{3,}|~{3,})\s*$/.exec(lines[index] ?? "")?.[1];
    if (closing?.startsWith(mark)) return index;
  }
  return null;
}
