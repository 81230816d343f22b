import type { Said, Span } from "../source/span.js";
import type { Evidence, EvidenceKind } from "./schema.js";

/**
 * The place of a claim. A span outside the documents is the correction that replaced the document's own word:
 * corrections are the only facts that stand in YAML.
 */
export function evidence(how: EvidenceKind, span: Span): Evidence {
  const kind = /\.ya?ml$/.test(span.document) && how !== "manifest" ? "correction" : how;
  return { how: kind, document: span.document, line: span.start.line, column: span.start.column };
}

/** The place of a fact that may stand in another kind of text than its field leads to expect. */
export function evidenceOf({ by, span }: Said<unknown>, otherwise: EvidenceKind): Evidence {
  return evidence(by ?? otherwise, span);
}

/** All places of both lists, each once, in order. */
export function joinEvidence(...lists: readonly (readonly Evidence[])[]): Evidence[] {
  const seen = new Set<string>();
  return lists.flat().filter((it) => {
    const key = `${it.how} ${it.document} ${it.line} ${it.column}`;
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}
