import type { Nodes, Root, RootContent } from "mdast";
import { append } from "./append.js";

/**
 * Parses a long text in pieces that begin at headings, and joins the trees: the parser's time grows faster than its
 * text. In a plain text a heading at the margin behind an empty line ends every block before it.
 */
export function parseInPieces(text: string, parse: (text: string) => Root): Root {
  const starts = pieceStarts(text);
  if (starts.length === 1) return parse(text);
  const children: RootContent[] = [];
  let lines = 0;
  for (const [index, start] of starts.entries()) {
    const piece = text.slice(start, starts[index + 1]);
    const tree = parse(piece);
    for (const child of tree.children) shift(child, lines, start);
    append(children, tree.children);
    lines += piece.split("\n").length - 1;
  }
  return { type: "root", children };
}

/** Characters that a piece has at least. */
const PIECE = 8000;

function pieceStarts(text: string): number[] {
  const starts = [0];
  for (const { index } of text.matchAll(/(?<=\n\n)#{1,6}[ \t]/g)) {
    if (index - (starts[starts.length - 1] ?? 0) >= PIECE) starts.push(index);
  }
  return starts;
}

function shift(node: Nodes, lines: number, offset: number): void {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.line += lines;
    if (point.offset !== undefined) point.offset += offset;
  }
  if ("children" in node) for (const child of node.children) shift(child, lines, offset);
}
