import type { Diagnostic, Severity } from "../diagnostic/diagnostic.js";
import type { Span } from "../source/span.js";
import type { LintApi, LintDocument } from "./page.js";

/**
 * One thing that we ask of documents. The rule tells a writer what is wrong, why it matters and how to mend it; its
 * examples are its tests and its page in the manual.
 */
export interface RuleText {
  /** Kebab-case and stable. */
  readonly code: string;
  readonly severity: Severity;
  /** What the rule asks for, as a short sentence. */
  readonly title: string;
  readonly why: string;
  readonly mend: string;
  readonly examples: readonly Example[];
  /** The edits that mend a finding; absent where only a writer can. */
  readonly fix?: Fix;
}

/** A rule that looks at one document. */
export interface DocumentRule extends RuleText {
  readonly of: "document";
  readonly check: (document: LintDocument, complain: Complain) => void;
}

/** A rule that looks at all documents of an API together. */
export interface ApiRule extends RuleText {
  readonly of: "api";
  readonly check: (api: LintApi, complain: Complain) => void;
}

/** What the reader, or the joining of documents, finds by itself; the rule only explains it. */
export interface ReaderRule extends RuleText {
  readonly of: "reader";
}

export type Rule = DocumentRule | ApiRule | ReaderRule;

/** A piece of Markdown and the findings of the rule in it, as `line:column message`; none for a good example. */
export interface Example {
  readonly markdown: string;
  readonly findings: readonly string[];
  /** What a second document of the same API says. */
  readonly beside?: string;
}

/** Reports a finding of a rule. */
export type Complain = (span: Span, message: string, related?: Diagnostic["related"]) => void;

/** The edits that mend a finding, or none where it is not safe. */
export type Fix = (finding: Diagnostic, source: SourceText) => readonly Edit[];

/** Replaces a stretch of a document. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text of a document, with offsets for places. */
export interface SourceText {
  readonly text: string;
  readonly offsetOf: (point: Span["start"]) => number;
}

/** Lines of Markdown. */
export function lines(...text: readonly string[]): string {
  return `${text.join("\n")}\n`;
}
