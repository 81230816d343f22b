import type { Point, Span } from "./span.js";

/** Where in the document an offset of a text points that begins at `span` and goes on at the margin. */
export function pointAt(text: string, { start }: Pick<Span, "start">, offset: number): Point {
  const before = text.slice(0, offset).split("\n");
  const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? start.column : 1);
  return { line: start.line + before.length - 1, column };
}
