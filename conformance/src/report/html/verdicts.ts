import type { CellState } from "../action-matrix.js";
import { html, type Markup } from "./markup.js";

/** A sign for each state: told apart by its shape, not only by its colour. */
export const signs: Readonly<Record<CellState, string>> = {
  error: "‼",
  fail: "✗",
  flaky: "≈",
  known: "◆",
  pass: "✓",
  unsupported: "⊘",
  untried: "○",
  absent: "–",
};

/** What each state means, in the words of the legend. */
export const meanings: Readonly<Record<CellState, string>> = {
  error: "the runner itself failed",
  fail: "the server does something else",
  flaky: "failed, and passed when tried again",
  known: "fails, as the file of known failures says",
  pass: "as the documents say",
  unsupported: "the target cannot be asked",
  untried: "no case of this run calls it",
  absent: "the target does not have this transport",
};

export function badge(state: CellState): Markup {
  return html`<span class="badge ${state}"><span aria-hidden="true">${signs[state]}</span> ${state}</span>`;
}
