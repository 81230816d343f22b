import type { Text } from "../source/section.js";
import type { Span } from "../source/span.js";

/**
 * Where the source has a literal that was found at `index` of the prose: the code span or the words themselves; the
 * whole text where the source writes it otherwise.
 * @param prose - The text with back-ticks.
 */
export function literalIn(text: Text, prose: string, literal: string, index: number): Span {
  let before = count(prose.slice(0, index), literal);
  for (const piece of text.pieces) {
    const here = count(piece.text, literal);
    if (before >= here) before -= here;
    else return piece.kind === "code" ? piece.span : (wordsIn(piece, literal, before) ?? text.span);
  }
  return text.span;
}

function count(text: string, literal: string): number {
  return text.split(literal).length - 1;
}

/** The place behind `before` others of its kind, in a piece that stands in the source as it is. */
function wordsIn({ text, span }: Text["pieces"][number], literal: string, before: number): Span | null {
  const { start, end } = span;
  if (start.line !== end.line || end.column - start.column !== text.length) return null;
  const column = start.column + text.split(literal, before + 1).join(literal).length;
  const at = (offset: number) => ({ line: start.line, column: column + offset });
  return { document: span.document, start: at(0), end: at(literal.length) };
}
