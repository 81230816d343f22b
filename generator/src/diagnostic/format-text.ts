import type { Diagnostic, Severity } from "./diagnostic.js";

/**
 * One line for each finding, by place: `documents/a.md:12:3 warning sample-bare-key Unexpected …`.
 * @param paint - Colours the severity, for terminals.
 */
export function formatText(
  diagnostics: readonly Diagnostic[],
  paint: (severity: Severity) => string = (severity) => severity,
): string {
  return [...diagnostics]
    .sort(byPlace)
    .map((it) => {
      const { document, start } = it.span;
      const related = it.related.map((other) => `\n    ${placeOf(other.span)} ${other.message}`).join("");
      return `${document}:${start.line}:${start.column} ${paint(it.severity)} ${it.code} ${it.message}${related}\n`;
    })
    .join("");
}

function placeOf({ document, start }: Diagnostic["span"]): string {
  return `${document}:${start.line}:${start.column}`;
}

/** The order of findings: by document, line, column, code. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
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
