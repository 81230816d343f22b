import type { Diagnostic } from "../diagnostic/diagnostic.js";
import type { Edit, Fix, SourceText } from "./rule.js";

// Edits that change how something is written and nothing of what it says. Each of them leaves alone what does not look
// as its finding tells, so that an edit can never hit something else.

/** The comma that a finding points at goes. */
export const dropComma: Fix = (finding, source) => {
  const { from, to, text } = stretch(finding, source);
  return text === "," ? [{ from, to, text: "" }] : [];
};

/** A comma behind what stands before the place, unless a comment stands between. */
export const addComma: Fix = (finding, source) => {
  const { from } = stretch(finding, source);
  const before = source.text.slice(0, from).trimEnd();
  const line = before.slice(before.lastIndexOf("\n") + 1);
  if (/\/\/|\/\*|\*\/$|^\s*`{3}/.test(withoutTexts(line)) || !/["'`\w}\]]$/.test(before)) return [];
  return [{ from: before.length, to: before.length, text: "," }];
};

export const quoteKey: Fix = (finding, source) => {
  const { from, to, text } = stretch(finding, source);
  return /^[\w.-]+$/.test(text) ? [{ from, to, text: `"${text}"` }] : [];
};

export const doubleQuotes: Fix = (finding, source) => {
  const { from, to, text } = stretch(finding, source);
  return /^(['`])[^"'`\\\n]*\1$/.test(text) ? [{ from, to, text: `"${text.slice(1, -1)}"` }] : [];
};

/** The header as the finding spells it. */
export const renameHeader: Fix = (finding, source) => {
  const { from, to, text } = stretch(finding, source);
  const found = /^Unexpected header "(.+)", expected "(.+)"$/.exec(finding.message);
  const header = found?.[2] ?? "";
  const capital = /^[A-Z]/.test(text) ? header.slice(0, 1).toUpperCase() + header.slice(1) : header;
  return found?.[1] === text && header !== "" ? [{ from, to, text: capital }] : [];
};

/** Empty cells at the end of a row. */
export const addCells: Fix = (finding, source) => {
  const { to, text } = stretch(finding, source);
  const found = /row of (\d+) cells, expected (\d+)/.exec(finding.message);
  const missing = Number(found?.[2]) - Number(found?.[1]);
  if (!(missing > 0) || text.includes("\n") || !/\|\s*$/.test(text)) return [];
  return [{ from: to, to, text: " |".repeat(missing) }];
};

/** Code spans lose the blanks at their edges; what stood between words stays outside. */
export const trimSpans: Fix = (finding, source) => {
  const { from, text } = stretch(finding, source);
  return [...text.matchAll(/(?<!`)`(?!`)([^`]*)`(?!`)/g)].flatMap((found) => {
    const inner = found[1] ?? "";
    if (inner.trim() === "" || inner === inner.trim()) return [];
    const at = from + found.index;
    const before = text[found.index - 1] ?? "";
    const after = text[found.index + found[0].length] ?? "";
    const [left, right] = [/^\s/.test(inner) && /\w/.test(before), /\s$/.test(inner) && /\w/.test(after)];
    return [{ from: at, to: at + found[0].length, text: `${left ? " " : ""}\`${inner.trim()}\`${right ? " " : ""}` }];
  });
};

function stretch({ span }: Diagnostic, source: SourceText): Edit {
  const from = source.offsetOf(span.start);
  const to = source.offsetOf(span.end);
  return { from, to, text: source.text.slice(from, to) };
}

function withoutTexts(line: string): string {
  return line.replace(/"(?:[^"\\]|\\.)*"/g, '""');
}
