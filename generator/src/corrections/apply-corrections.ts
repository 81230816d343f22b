import type { Report } from "../diagnostic/diagnostic.js";
import type { DocumentFacts } from "../facts/document-facts.js";
import { correctFact, type Outcome } from "./correct-fact.js";
import type { Correction } from "./correction.js";
import { problem } from "./problems.js";

/**
 * The facts of all documents of one API as they should be. A correction applies in every document that has the fact
 * and says so; one that applies nowhere is an error, at its own place.
 */
export function applyCorrections(
  facts: readonly DocumentFacts[],
  corrections: readonly Correction[],
  report: Report,
): DocumentFacts[] {
  return corrections.reduce((so, correction) => applyOne(so, correction, report), [...facts]);
}

function applyOne(facts: readonly DocumentFacts[], correction: Correction, report: Report): DocumentFacts[] {
  const outcomes = facts.map((document) => correctFact(document, correction));
  if (!outcomes.some((outcome) => outcome.kind === "corrected")) complain(outcomes, correction, report);
  return outcomes.map((outcome, index) => {
    return outcome.kind === "corrected" ? (outcome.value as DocumentFacts) : (facts[index] as DocumentFacts);
  });
}

function complain(outcomes: readonly Outcome[], { at, says, span }: Correction, report: Report) {
  const stale = outcomes.find((outcome) => outcome.kind === "stale");
  if (stale === undefined) report(problem["correction-unmatched"](span, { at }));
  else report(problem["correction-stale"](span, { at, says: show(says), found: show(stale.found) }));
}

function show(value: unknown): string {
  return value === null ? "nothing" : JSON.stringify(value);
}
