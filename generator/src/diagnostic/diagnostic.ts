import type { Span } from "../source/span.js";

export type Severity = "error" | "warning" | "info";

/** Something wrong in a document, at an exact place. The message reads "Unexpected X, expected Y". */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  /** Other places that contradict this one. */
  readonly related: readonly { readonly span: Span; readonly message: string }[];
}

/** The one effect of a reader. */
export type Report = (diagnostic: Diagnostic) => void;

interface Definition<It> {
  readonly severity: Severity;
  readonly message: (it: It) => string;
}
type Maker<It> = (span: Span, it: It, related?: Diagnostic["related"]) => Diagnostic;

/** Makes one constructor of diagnostics for each code. Codes are kebab-case and stable. */
export function defineDiagnostics<T extends Record<string, Definition<never>>>(
  definitions: T,
): { readonly [K in keyof T]: T[K] extends Definition<infer It> ? Maker<It> : never } {
  const makers = Object.entries(definitions).map(([code, { severity, message }]) => {
    const make: Maker<never> = (span, it, related = []) => ({ code, severity, message: message(it), span, related });
    return [code, make];
  });
  return Object.fromEntries(makers);
}
