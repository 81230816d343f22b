import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { append } from "../source/append.js";
import type { Edit, SourceText } from "./rule.js";
import { rules } from "./rules/index.js";

/** A text after its mends, and the findings that are mended by them. */
export interface Fixed {
  readonly text: string;
  readonly mended: readonly Diagnostic[];
}

/** Applies the safe mends of findings in one document. Where two of them touch each other, the first one stands. */
export function applyFixes(text: string, findings: readonly Diagnostic[]): Fixed {
  const source = sourceText(text);
  const taken: Edit[] = [];
  const mended: Diagnostic[] = [];
  for (const finding of findings) {
    const edits = rules.find((rule) => rule.code === finding.code)?.fix?.(finding, source) ?? [];
    const fresh = edits.filter((edit) => !taken.some((other) => overlap(edit, other)));
    if (fresh.length === 0) continue;
    append(taken, fresh);
    mended.push(finding);
  }
  const later = taken.toSorted((a, b) => b.from - a.from);
  return { text: later.reduce((so, it) => so.slice(0, it.from) + it.text + so.slice(it.to), text), mended };
}

function overlap(a: Edit, b: Edit): boolean {
  return a.from === b.from || (a.from < b.to && b.from < a.to);
}

/** Offsets by line and column, which count from 1. A byte order mark counts as no column. */
export function sourceText(text: string): SourceText {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return {
    text,
    offsetOf: ({ line, column }) => Math.min((starts[line - 1] ?? text.length) + column - 1, text.length),
  };
}
