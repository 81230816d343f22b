import type { Diagnostic } from "./diagnostic.js";

/** One line for each finding, by place: `documents/a.md:12:3 warning sample-bare-key Unexpected …`. */
export function formatText(diagnostics: readonly Diagnostic[]): string {
  return [...diagnostics]
    .sort(byPlace)
    .map((it) => {
      const { document, start } = it.span;
      const related = it.related.map((other) => `\n    ${placeOf(other.span)} ${other.message}`).join("");
      return `${document}:${start.line}:${start.column} ${it.severity} ${it.code} ${it.message}${related}\n`;
    })
    .join("");
}

function placeOf({ document, start }: Diagnostic["span"]): string {
  return `${document}:${start.line}:${start.column}`;
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.span.document, b.span.document) ||
    a.span.start.line - b.span.start.line ||
    a.span.start.column - b.span.start.column ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

/** By code points, the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
