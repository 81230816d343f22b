import type { Fence } from "../source/section.js";
import type { Span } from "../source/span.js";
import { balanceBraces } from "./sample/balance.js";
import { findBody } from "./sample/find-body.js";
import { placesIn } from "./sample/read-sample.js";
import { type Token, tokenize } from "./sample/tokenize.js";

/** The brace where a sample goes out of step, and what should have stood there. */
export interface UnpairedBrace {
  readonly span: Span;
  readonly found: string;
  readonly expected: string;
}

/** The first brace that has no partner, by the indentation where that decides; null where all of them pair up. */
export function findUnpairedBrace(fence: Fence): UnpairedBrace | null {
  const body = findBody(fence.body);
  if (body.form !== "json") return null;
  const tokens = tokenize(fence.body, body.from, body.to);
  const { balanced, skip, closeBefore } = balanceBraces(tokens, fence.body);
  if (balanced) return null;
  const place = placesIn(fence);
  const at = (token: Token) => ({ span: place(token.at, token.end) });
  const open: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    if (skip.has(index)) return { ...at(token), found: `${token.kind} without an opening brace`, expected: "none" };
    const late = closeBefore.has(index) ? open[open.length - 1] : undefined;
    if (late) {
      const { line } = at(late).span.start;
      return {
        ...at(token),
        found: token.kind,
        expected: `${closer(late)} before it, for the ${late.kind} in line ${line}`,
      };
    }
    if (token.kind === "{" || token.kind === "[") open.push(token);
    if (token.kind === "}" || token.kind === "]") open.pop();
  }
  const last = open[open.length - 1];
  return last ? { ...at(last), found: `${last.kind} that nothing closes`, expected: closer(last) } : null;
}

function closer({ kind }: Token): string {
  return kind === "{" ? "}" : "]";
}
