import type { Diagnostic } from "../diagnostic/diagnostic.js";

interface Place {
  readonly document: string;
  readonly line: number;
  readonly column: number;
}

/**
 * The findings in the lines of the places, and those elsewhere that contradict one of the `words` just there.
 * The name of a row is no such word: what is said of a whole table names its first row.
 */
export function findingsAt(findings: readonly Diagnostic[], places: readonly Place[], words: readonly Place[]) {
  const lines = new Set(places.map(({ document, line }) => `${document}:${line}`));
  const exact = new Set(words.map(({ document, line, column }) => `${document}:${line}:${column}`));
  return findings.filter(({ span, related }) => {
    if (lines.has(`${span.document}:${span.start.line}`)) return true;
    return related.some(({ span: { document, start } }) => exact.has(`${document}:${start.line}:${start.column}`));
  });
}
