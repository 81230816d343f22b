import type { Diagnostic, Report } from "../diagnostic/diagnostic.js";
import type { Block, Fence, ParsedDocument, Row, Section, Table } from "../source/section.js";
import type { Span } from "../source/span.js";
import { readRequired } from "./cells.js";
import { classifyTable, looksLikeTable } from "./classify-table.js";
import { cellFor, nearestHeader, readHeader } from "./column-roles.js";
import type { DocumentFacts, Tally } from "./document-facts.js";
import { isWireName } from "./find-methods.js";
import { problem } from "./problems.js";
import type { SampleReader } from "./sample/read-sample.js";
import { findUnpairedBrace } from "./unpaired-brace.js";

/** Complains of what stands in a document otherwise than a reader expects. */
export function inspect(document: ParsedDocument, facts: DocumentFacts, samples: SampleReader, report: Report): void {
  const openFences = new Set(document.openFences);
  for (const block of blocksOf(document.root)) {
    if (block.kind === "table") inspectTable(block, report);
    if (block.kind === "fence") inspectFence(block, openFences.has(block.span.start.line), samples, report);
    const texts =
      block.kind === "paragraph" ? [block.text] : block.kind === "list" ? block.items.map((it) => it.text) : [];
    for (const text of block.inComment ? [] : texts)
      if (looksLikeTable(text)) report(problem["table-not-recognised"](text.span, null));
  }
  inspectNames(facts, report);
  inspectAccount(document, "table rows", facts.accounting.rows, report);
  inspectAccount(document, "code blocks", facts.accounting.fences, report);
}

function blocksOf(section: Section): Block[] {
  return [...section.blocks, ...section.sections.flatMap(blocksOf)];
}

function inspectTable(table: Table, report: Report): void {
  if (table.inComment) return;
  const { kind, roles } = classifyTable(table);
  if (kind === "unknown" || kind === "index") return;
  const blank = table.header.cells.every((cell) => cell.plain === "");
  for (const [index, cell] of table.header.cells.entries()) {
    const { role, expected } = readHeader(cell.plain);
    if (expected) report(problem["table-header-misspelt"](cell.span, { header: cell.plain, expected }));
    else if (cell.plain === "" && !blank && table.rows.some((row) => row.cells[index]?.plain))
      report(problem["table-header-missing"](cell.span, null));
    else if (cell.plain !== "" && role === null)
      report(problem["table-header-unknown"](cell.span, { header: cell.plain, nearest: nearestHeader(cell.plain) }));
  }
  for (const row of table.rows) inspectRow(row, table, roles, report);
}

function inspectRow(row: Row, table: Table, roles: ReturnType<typeof classifyTable>["roles"], report: Report): void {
  const columns = table.header.cells.length;
  const { length } = row.cells;
  if (length < columns && !namesOnly(row, roles))
    report(problem["table-short-row"](row.span, { cells: length, columns }));
  const over = row.cells.slice(columns).filter((cell) => cell.plain !== "");
  if (over[0]) report(problem["table-long-row"](over[0].span, { cells: length, columns }));
  const required = cellFor(row, roles, "required");
  if (required && !/^[-–—]?$/.test(required.plain) && readRequired(required) === null)
    report(problem["required-unclear"](required.span, { text: required.plain }));
  for (const cell of row.cells) {
    for (const found of cell.raw.matchAll(/(?<!`)`(?!`)([^`]*)`(?!`)/g)) {
      const text = found[1] ?? "";
      if (text.trim() !== "" && text !== text.trim())
        report(problem["code-span-blank"](cell.span, { text: text.trim() }));
    }
  }
}

/** The row that names the action: nothing else belongs into it. */
function namesOnly({ cells }: Row, roles: ReturnType<typeof classifyTable>["roles"]): boolean {
  return cells.every((cell, index) => cell.plain === "" || roles[index] === "action");
}

/** @param open - Nothing closes it. */
function inspectFence(fence: Fence, open: boolean, samples: SampleReader, report: Report): void {
  if (open || /^(`{3,}[ \t]*[a-z]+\s*$|#{1,6} \S)/m.test(fence.body))
    report(problem["fence-not-closed"](fence.span, null));
  const { sample, repairs } = samples.read(fence);
  if (sample.value === undefined && /^\s*(?:"[^"\n]*"\s*:|[{}])/m.test(fence.body)) {
    const [text = ""] = /\S+/.exec(fence.body) ?? [];
    report(problem["sample-not-json"]({ ...fence.span, end: fence.span.start }, { text }));
  }
  for (const { defect, span } of repairs) {
    const found = repairProblem(defect, span, fence);
    if (found) report(found);
  }
}

function repairProblem(defect: string, span: Span, fence: Fence): Diagnostic | null {
  const line = fence.body.split("\n")[span.start.line - fence.span.start.line - 1] ?? "";
  const text = line.slice(span.start.column - fence.span.start.column, span.end.column - fence.span.start.column);
  switch (defect) {
    case "trailing-comma":
      return problem["sample-trailing-comma"](span, null);
    case "missing-comma":
      return problem["sample-missing-comma"](span, {
        text:
          /^("[^"]*"?|[\w.-]+|\S)/.exec(line.slice(span.start.column - fence.span.start.column))?.[0] ?? "end of line",
      });
    case "unbalanced-braces": {
      // Where the whole block is out of step, the brace that begins it is worth more than the block.
      const brace = findUnpairedBrace(fence) ?? { span, found: text, expected: "a key before it" };
      return problem["sample-unbalanced-braces"](brace.span, brace);
    }
    case "bare-key":
      return problem["sample-bare-key"](span, { text });
    case "single-quotes":
      return problem["sample-quotes"](span, { text });
    case "not-json":
      return text === "" || isWhole(span, fence) ? null : problem["sample-not-json"](span, { text });
    case "duplicate-key":
      return problem["sample-duplicate-key"](span, { text });
    default:
      return null;
  }
}

/** Form fields, or the command around a body: no JSON, and on purpose. */
function isWhole(span: Span, fence: Fence): boolean {
  const { start } = fence.span;
  return span === fence.span || (span.start.line === start.line + 1 && span.start.column === start.column);
}

function inspectNames(facts: DocumentFacts, report: Report): void {
  for (const action of [...facts.actions, ...facts.pushes]) {
    for (const name of [action.name, ...action.pushes]) {
      if (!isWireName(name.value)) report(problem["name-malformed"](name.span, { name: name.value }));
    }
  }
}

function inspectAccount(document: ParsedDocument, what: string, tally: Tally, report: Report): void {
  const seen = tally.read + tally.setAside.length;
  if (seen === tally.total) return;
  const span = { document: document.path, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  report(problem["accounting-imbalance"](span, { what, total: tally.total, seen }));
}
