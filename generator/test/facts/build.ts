import type { Diagnostic } from "../../src/diagnostic/diagnostic.js";
import { printFacts } from "../../src/facts/print-facts.js";
import { readFacts } from "../../src/facts/read-facts.js";
import { parseMarkdown } from "../../src/source/parse-markdown.js";
import type { Fence } from "../../src/source/section.js";

/** A code block as the Markdown parser gives it, its opening fence on the given line. */
export function fence(body: string, line = 1): Fence {
  const lines = body.split("\n").length;
  return {
    kind: "fence",
    lang: "js",
    body,
    inComment: false,
    span: { document: "test.md", start: { line, column: 1 }, end: { line: line + lines + 1, column: 4 } },
  };
}

/** The line below the header of a table. */
export function rule(columns: number): string {
  return `|${"--|".repeat(columns)}`;
}

/** The printed facts of a text, in the shape of the contract. */
export function factsOf(text: string): PrintedFacts {
  const diagnostics: Diagnostic[] = [];
  const facts = readFacts(parseMarkdown({ path: "test.md", text }), (it) => diagnostics.push(it));
  return printFacts(facts, diagnostics) as PrintedFacts;
}

export interface PrintedFacts {
  readonly actions: readonly PrintedAction[];
  readonly pushes: readonly PrintedAction[];
  readonly objects: readonly Record<string, unknown>[];
  readonly errors: readonly Record<string, unknown>[];
  readonly disconnect_reasons: readonly Record<string, unknown>[];
  readonly scopes: readonly Record<string, unknown>[];
  readonly connection: Record<string, unknown>;
  readonly index: readonly Record<string, unknown>[];
  readonly accounting: Record<
    "rows" | "fences",
    { total: number; read: number; set_aside: { line: number; reason: string }[] }
  >;
  readonly diagnostics: readonly { code: string; severity: string; message: string; line: number; column: number }[];
}

export interface PrintedAction {
  readonly name: string;
  readonly params: readonly Record<string, unknown>[];
  readonly samples: readonly Record<string, unknown>[];
  readonly [field: string]: unknown;
}
