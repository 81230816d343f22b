import type { Span } from "../source/span.js";
import type { Diagnostic, Severity } from "./diagnostic.js";

/** What SARIF tells of a rule besides its code. */
export interface SarifRule {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly mend: string;
}

const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** Findings in the Static Analysis Results Interchange Format 2.1.0. Paths are relative to the root of the repository. */
export function formatSarif(diagnostics: readonly Diagnostic[], rules: readonly SarifRule[]): string {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "livechat-spec lint-docs", rules: rules.map(ruleOf) } },
        columnKind: "utf16CodeUnits",
        results: diagnostics.map((it) => resultOf(it, rules)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf({ code, severity, title, why, mend }: SarifRule): object {
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: mend },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultOf({ code, severity, message, span, related }: Diagnostic, rules: readonly SarifRule[]): object {
  const ruleIndex = rules.findIndex((rule) => rule.code === code);
  return {
    ruleId: code,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: placeOf(span) }],
    relatedLocations: related.map((it) => ({ physicalLocation: placeOf(it.span), message: { text: it.message } })),
  };
}

function placeOf({ document, start, end }: Span): object {
  return {
    artifactLocation: { uri: document.split("/").map(encodeURIComponent).join("/") },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}
