import type { Diagnostic } from "./diagnostic.js";

/** Findings as one JSON object, for programs. Lines and columns count from 1; ends point behind the last character. */
export function formatJson(diagnostics: readonly Diagnostic[], silenced: number): string {
  const count = (severity: Diagnostic["severity"]) => diagnostics.filter((it) => it.severity === severity).length;
  const summary = { errors: count("error"), warnings: count("warning"), infos: count("info"), silenced };
  return `${JSON.stringify({ findings: diagnostics.map(printed), summary }, null, 2)}\n`;
}

function printed({ code, severity, message, span, related }: Diagnostic): object {
  return {
    code,
    severity,
    message,
    path: span.document,
    line: span.start.line,
    column: span.start.column,
    endLine: span.end.line,
    endColumn: span.end.column,
    related: related.map((it) => ({
      path: it.span.document,
      line: it.span.start.line,
      column: it.span.start.column,
      message: it.message,
    })),
  };
}
