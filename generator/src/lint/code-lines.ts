import type { Fence } from "../source/section.js";
import type { Span } from "../source/span.js";

/** A line of a code block, and the place of a stretch of it. */
export interface CodeLine {
  readonly text: string;
  readonly place: (from: number, length: number) => Span;
}

/** The content of a code block begins on the line below its opening fence. */
export function codeLines({ body, span: { document, start } }: Fence): CodeLine[] {
  return body.split("\n").map((text, index) => {
    const line = start.line + 1 + index;
    const place = (from: number, length: number) => {
      const column = start.column + from;
      return { document, start: { line, column }, end: { line, column: column + length } };
    };
    return { text, place };
  });
}
