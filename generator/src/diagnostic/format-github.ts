import type { Diagnostic, Severity } from "./diagnostic.js";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** Workflow commands that GitHub shows as annotations at the lines of a change. */
export function formatGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ code, severity, message, span, related }) => {
      const { document, start, end } = span;
      const place = { file: document, line: start.line, col: start.column, endLine: end.line, endColumn: end.column };
      const properties = Object.entries({ ...place, title: code }).map(([name, value]) => `${name}=${property(value)}`);
      const others = related.map((it) => `\n${it.span.document}:${it.span.start.line} ${it.message}`).join("");
      return `::${COMMANDS[severity]} ${properties.join(",")}::${data(message + others)}\n`;
    })
    .join("");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
