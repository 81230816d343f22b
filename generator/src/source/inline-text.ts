import type { Nodes, PhrasingContent } from "mdast";
import type { Locate } from "./locate.js";
import type { Piece, Text } from "./section.js";
import type { Span } from "./span.js";

/** Flattens inline nodes to a `Text`. Images vanish, `<br>` and `<li>` are blanks, HTML that is no mark-up keeps its characters. */
export function inlineText(nodes: readonly Nodes[], place: Locate, fallback: Span): Text {
  const pieces: Piece[] = [];
  for (const [index, node] of nodes.entries())
    if (!isFootnote(nodes, index)) collect(node, { strong: false, href: null }, place, pieces);
  const first = nodes[0];
  const last = nodes[nodes.length - 1];
  return {
    plain: tidy(pieces.map((piece) => piece.text).join("")),
    pieces,
    raw: first && last ? place.slice(first, last) : "",
    span: first && last ? place.span(first, last) : fallback,
  };
}

/** The number in `<sup>1</sup>`. */
function isFootnote(nodes: readonly Nodes[], index: number): boolean {
  const [before, node] = [nodes[index - 1], nodes[index]];
  return before?.type === "html" && /^<sup>$/i.test(before.value) && node?.type === "text" && /^\d+$/.test(node.value);
}

interface Style {
  readonly strong: boolean;
  readonly href: string | null;
}

function collect(node: Nodes, style: Style, place: Locate, into: Piece[]): void {
  const add = (text: string, kind: Piece["kind"]) => into.push({ text, kind, ...style, span: place.span(node) });
  switch (node.type) {
    case "text":
      add(node.value, "text");
      return;
    case "inlineCode":
      add(node.value.trim(), "code");
      return;
    case "break":
      add(" ", "text");
      return;
    case "html":
      if (/^<\/?(br|ul|ol|li|p)\b/i.test(node.value)) add(" ", "text");
      else if (!/^<\/?(sup|sub|b|i|u|strong|em|code|small|a|span|div)\b/i.test(node.value)) add(node.value, "html");
      return;
    case "image":
    case "imageReference":
      return;
    case "strong":
      for (const child of node.children) collect(child, { ...style, strong: true }, place, into);
      return;
    case "link":
      for (const child of node.children) collect(child, { ...style, href: node.url }, place, into);
      return;
    default:
      for (const child of "children" in node ? (node.children as PhrasingContent[]) : [])
        collect(child, style, place, into);
  }
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
