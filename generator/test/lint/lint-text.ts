import { readDocument } from "../../src/compile.js";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.js";
import { eachOnce, lintApi } from "../../src/lint/lint.js";

/** All findings of Markdown texts that make one API. */
export function lintTexts(texts: readonly string[], whole = true): Diagnostic[] {
  const pages = texts.map((text, index) => readDocument({ path: `documents/${index}.md`, text }));
  return eachOnce([...pages.flatMap((page) => page.diagnostics), ...lintApi({ pages, whole })]);
}

/** `line:column message`, as examples write findings down. */
export function shortly({ span, message }: Diagnostic): string {
  return `${span.start.line}:${span.start.column} ${message}`;
}
