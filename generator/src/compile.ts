import { applyCorrections } from "./corrections/apply-corrections.js";
import type { Correction } from "./corrections/correction.js";
import { type Overruled, overruledBy } from "./corrections/literal-places.js";
import type { Diagnostic } from "./diagnostic/diagnostic.js";
import type { DocumentFacts } from "./facts/document-facts.js";
import { readFacts } from "./facts/read-facts.js";
import { eachOnce, lintApi, lintDocument, withoutRules } from "./lint/lint.js";
import type { Outline } from "./lint/page.js";
import type { ApiModel } from "./model/api-model.js";
import type { CheckedSample } from "./model/check-samples.js";
import { linkApi } from "./model/link-model.js";
import type { ManifestEntry } from "./model/manifest.js";
import { parseMarkdown } from "./source/parse-markdown.js";
import type { SourceFile } from "./source/section.js";

// The pipeline: readDocument, compileModel, then the two halves of emit/, which the command line runs side by side:
// emitWebSide and emitRtmSide. Nothing in it touches the disk or the network.

/** The facts of a document, and what is wrong in it. */
export interface ReadDocument {
  readonly facts: DocumentFacts;
  /** What rules over the whole API have to know besides. */
  readonly outline: Outline;
  readonly diagnostics: readonly Diagnostic[];
}

/** Markdown to facts. */
export function readDocument(file: SourceFile): ReadDocument {
  const diagnostics: Diagnostic[] = [];
  const document = parseMarkdown(file);
  const facts = readFacts(document, (diagnostic) => diagnostics.push(diagnostic));
  const { findings, outline } = lintDocument(document, facts);
  return { facts, outline, diagnostics: eachOnce([...diagnostics, ...findings]) };
}

/** Everything that the model of one API follows from. */
export interface ModelInput {
  readonly entry: ManifestEntry;
  readonly documents: readonly ReadDocument[];
  readonly corrections: readonly Correction[];
}

export interface CompiledModel {
  readonly model: ApiModel;
  /** What the documents say otherwise, and where. */
  readonly overruled: readonly Overruled[];
  /** Every sample of the documents, held to the schema that was concluded for it. */
  readonly samples: readonly CheckedSample[];
  /** What joining the documents brought to light. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Facts to the model of one API. */
export function compileModel({ entry, documents, corrections }: ModelInput): CompiledModel {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const literal = documents.map((document) => document.facts);
  const facts = applyCorrections(literal, corrections, report);
  const { model, samples } = linkApi(entry, facts, report);
  const findings = lintApi({ pages: documents, whole: true });
  const overruled = overruledBy(literal, corrections);
  return { model, samples, overruled, diagnostics: eachOnce([...withoutRules(diagnostics), ...findings]) };
}
