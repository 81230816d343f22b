import type { Diagnostic } from "../diagnostic/diagnostic.js";
import type { DocumentFacts } from "../facts/document-facts.js";
import type { ParsedDocument } from "../source/section.js";
import { type LintApi, type Outline, readPage } from "./page.js";
import type { Complain, RuleText } from "./rule.js";
import { rules } from "./rules/index.js";

/** The findings of one document by itself, and what rules over the whole API have to know of it. */
export interface DocumentLint {
  readonly findings: readonly Diagnostic[];
  readonly outline: Outline;
}

export function lintDocument(document: ParsedDocument, facts: DocumentFacts): DocumentLint {
  const page = readPage(document, facts);
  const findings = rules.flatMap((rule) => (rule.of === "document" ? collect(rule, (it) => rule.check(page, it)) : []));
  return { findings: eachOnce(findings), outline: page.outline };
}

/** The findings that need all documents of an API. */
export function lintApi(api: LintApi): Diagnostic[] {
  return eachOnce(rules.flatMap((rule) => (rule.of === "api" ? collect(rule, (it) => rule.check(api, it)) : [])));
}

/**
 * What joining the documents brought to light, without what a rule judges by itself: rules go by the literal document,
 * the model by the corrected one.
 */
export function withoutRules(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter((it) => !checked.has(it.code));
}

const checked = new Set(rules.filter((rule) => rule.of !== "reader").map((rule) => rule.code));

function collect({ code, severity }: RuleText, check: (complain: Complain) => void): Diagnostic[] {
  const found: Diagnostic[] = [];
  check((span, message, related = []) => found.push({ code, severity, message, span, related }));
  return found;
}

/** No problem twice at one place. */
export function eachOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, span: { document, start, end } }) => {
    const key = [code, document, start.line, start.column, end.line, end.column].join(":");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
