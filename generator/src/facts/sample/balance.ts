import { newlineFrom } from "./newline-from.js";
import type { Token } from "./tokenize.js";

/** How to read the braces of a sample: closers to pass over, and closers to imagine before a token. */
export interface Balance {
  readonly balanced: boolean;
  readonly skip: ReadonlySet<number>;
  readonly closeBefore: ReadonlyMap<number, number>;
}

interface Opener {
  readonly kind: "{" | "[";
  readonly indent: number;
}

/**
 * Where braces do not pair up, a person goes by the indentation: a closer belongs to the opener whose line
 * is indented like its own. Only as many closers are dropped or added as the counts are out of step.
 */
export function balanceBraces(tokens: readonly Token[], text: string): Balance {
  const braces = tokens.flatMap((token, index) => ("{}[]".includes(token.kind) ? [{ token, index }] : []));
  if (pairsUp(braces.map(({ token }) => token.kind)))
    return { balanced: true, skip: new Set(), closeBefore: new Map() };
  const surplus = braces.reduce((sum, { token }) => sum + ("}]".includes(token.kind) ? 1 : -1), 0);
  const state: Repair = {
    stack: [],
    skip: new Set(),
    closeBefore: new Map(),
    toDrop: Math.max(0, surplus),
    toAdd: Math.max(0, -surplus),
  };
  const layout = new Layout(text);
  for (const { token, index } of braces) {
    const { indent, first } = layout.of(token.at);
    if (token.kind === "{" || token.kind === "[") state.stack.push({ kind: token.kind, indent });
    else close(state, index, token.kind === "}" ? "{" : "[", first ? indent : null);
  }
  return { balanced: false, skip: state.skip, closeBefore: state.closeBefore };
}

function pairsUp(kinds: readonly string[]): boolean {
  const open: string[] = [];
  for (const kind of kinds) {
    if (kind === "{" || kind === "[") open.push(kind);
    else if (open.pop() !== (kind === "}" ? "{" : "[")) return false;
  }
  return open.length === 0;
}

interface Repair {
  readonly stack: Opener[];
  readonly skip: Set<number>;
  readonly closeBefore: Map<number, number>;
  toDrop: number;
  toAdd: number;
}

/** @param indent - Indentation of the closer where it begins its line, else null. */
function close(state: Repair, index: number, opener: Opener["kind"], indent: number | null): void {
  const top = state.stack[state.stack.length - 1];
  if (!top) {
    state.skip.add(index);
    return;
  }
  if (indent !== null && top.indent !== indent) {
    if (indent > top.indent && state.toDrop > 0) {
      state.toDrop -= 1;
      state.skip.add(index);
      return;
    }
    const above = openersAbove(state.stack, (it) => it.kind === opener && it.indent === indent);
    if (indent < top.indent && above > 0 && above <= state.toAdd) {
      state.toAdd -= above;
      closeMany(state, index, above);
      return;
    }
  }
  if (top.kind === opener) {
    state.stack.pop();
    return;
  }
  const above = openersAbove(state.stack, (it) => it.kind === opener);
  if (above > 0) closeMany(state, index, above);
  else state.skip.add(index);
}

/** How many openers lie on top of the nearest one that fits; -1 where none does. */
function openersAbove(stack: readonly Opener[], fits: (opener: Opener) => boolean): number {
  for (let above = 0; above < Math.min(stack.length, LOOK_BACK); above += 1) {
    const opener = stack[stack.length - 1 - above];
    if (opener && fits(opener)) return above;
  }
  return -1;
}
/** Keeps the search constant for each closer. */
const LOOK_BACK = 32;

function closeMany(state: Repair, index: number, above: number): void {
  state.closeBefore.set(index, above);
  state.stack.length -= above + 1;
}

const TAB = 4;

class Layout {
  private newline = 0;
  private indent = 0;
  private first = 0;
  constructor(private readonly text: string) {
    this.newline = text.indexOf("\n");
    this.measure(0);
  }

  /** Indentation of the line of an offset, and whether the offset is the first thing on it. Offsets must not fall. */
  of(at: number): { indent: number; first: boolean } {
    while (this.newline < at) this.measure(this.newline + 1);
    return { indent: this.indent, first: this.first === at };
  }

  private measure(start: number): void {
    this.newline = newlineFrom(this.text, start);
    this.indent = 0;
    for (this.first = start; this.text[this.first] === " " || this.text[this.first] === "\t"; this.first += 1)
      this.indent = this.text[this.first] === "\t" ? this.indent + TAB - (this.indent % TAB) : this.indent + 1;
  }
}
