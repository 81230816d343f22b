import type { Nodes } from "mdast";
import type { Point, Span } from "./span.js";

/** Turns positions of one Markdown tree into spans of the document. */
export interface Locate {
  /** From the start of `first` to the end of `last` (or of `first`). */
  span(first: Nodes, last?: Nodes): Span;
  /** The source text of the same stretch, which must hold no code block or comment. */
  slice(first: Nodes, last?: Nodes): string;
  /** Lines of the source, whole: from the first line of a node to its last. */
  lines(node: Nodes): readonly string[];
}

/**
 * @param text - What was parsed.
 * @param source - The same lines as the author wrote them, where `text` was emptied of code.
 * @param lines - Lines of the document before the first line of `text`.
 * @param columns - Columns of the document before the first character of `text`.
 */
export function locateIn(document: string, text: string, source: readonly string[], lines = 0, columns = 0): Locate {
  const shift = (point: Point): Point => ({
    line: point.line + lines,
    column: point.line === 1 ? point.column + columns : point.column,
  });
  const origin = { line: 1, column: 1, offset: 0 };
  return {
    span: (first, last = first) => ({
      document,
      start: shift(first.position?.start ?? origin),
      end: shift(last.position?.end ?? origin),
    }),
    lines: ({ position }) => source.slice((position?.start.line ?? 1) - 1, position?.end.line ?? 0),
    slice: (first, last = first) => text.slice(first.position?.start.offset ?? 0, last.position?.end.offset ?? 0),
  };
}
