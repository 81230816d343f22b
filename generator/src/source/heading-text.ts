import type { Nodes } from "mdast";
import { inlineText } from "./inline-text.js";
import type { Locate } from "./locate.js";
import type { Piece, Text } from "./section.js";
import type { Span } from "./span.js";

/** The text of a heading without what only links to it: "Request [¶](#request)", "Request {#request}". */
export function headingText(nodes: readonly Nodes[], place: Locate, span: Span): Text {
  const text = inlineText(nodes, place, span);
  const pieces = [...text.pieces];
  while (pieces.length > 1 && isPermalink(pieces[pieces.length - 1])) pieces.pop();
  const last = pieces.pop();
  if (!last) return text;
  const kept = last.kind === "text" ? last.text.replace(/(?:^|\s+)(?:\{#[\w.-]+\}|¶|permalink)\s*$/i, "") : last.text;
  pieces.push({ ...last, text: kept });
  const plain = pieces.map((piece) => piece.text).join("");
  return plain.trim() === "" ? text : { ...text, pieces, plain: plain.replace(/\s+/g, " ").trim() };
}

function isPermalink(piece: Piece | undefined): boolean {
  if (piece?.kind !== "text") return false;
  const words = piece.text.trim();
  return (
    words === "" ||
    /^(?:\{#[\w.-]+\}|permalink)$/i.test(words) ||
    (piece.href?.startsWith("#") === true && /^[^\p{L}\p{N}]+$/u.test(words))
  );
}
