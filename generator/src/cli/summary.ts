import type { OutputFile } from "../emit/output-file.js";
import type { ApiResult } from "./api-result.js";

/** What a run of `generate` did, as data. */
export interface Summary {
  readonly documents: readonly DocumentLine[];
  readonly apis: readonly ApiLine[];
  /** Findings that joining documents brought to light, besides those of single documents. */
  readonly jointFindings: number;
  readonly files: number;
  /** Files that differed from what was there, removed ones included. */
  readonly written: number;
  readonly milliseconds: number;
}

interface DocumentLine {
  readonly path: string;
  readonly actions: number;
  readonly parameters: number;
  readonly samples: number;
  readonly pushes: number;
  readonly objects: number;
  readonly rows: { readonly total: number; readonly read: number };
  readonly fences: { readonly total: number; readonly read: number };
  readonly findings: number;
}

interface ApiLine {
  readonly id: string;
  readonly actions: number;
  readonly pushes: number;
  readonly objects: number;
  readonly files: number;
}

export function summarise(results: readonly ApiResult[], files: readonly OutputFile[], written: number): Summary {
  return {
    documents: results.flatMap((it) =>
      it.documents.map((document) => ({ ...document, findings: document.findings.length })),
    ),
    apis: results.map(({ model, files: own }) => ({
      id: model.id,
      actions: model.operations.length,
      pushes: model.pushes.length,
      objects: model.objects.length,
      files: own.length,
    })),
    jointFindings: results.reduce((total, it) => total + it.diagnostics.length, 0),
    files: files.length,
    written,
    milliseconds: 0,
  };
}

/** The summary for a person, in aligned columns. */
export function printSummary(summary: Summary): string {
  const { documents, apis } = summary;
  const read = table(
    ["document", "actions", "params", "samples", "pushes", "objects", "rows", "blocks", "findings"],
    documents.map((it) => [
      it.path.replace(/^documents\//, ""),
      ...[it.actions, it.parameters, it.samples, it.pushes, it.objects].map(String),
      `${it.rows.read}/${it.rows.total}`,
      `${it.fences.read}/${it.fences.total}`,
      String(it.findings),
    ]),
  );
  const made = table(
    ["API", "actions", "pushes", "objects", "files"],
    apis.map((it) => [it.id, ...[it.actions, it.pushes, it.objects, it.files].map(String)]),
  );
  const findings = documents.reduce((total, it) => total + it.findings, 0) + summary.jointFindings;
  const fate = summary.written === 0 ? "all of them up to date" : `${summary.written} of them changed`;
  const seconds = (summary.milliseconds / 1000).toFixed(2);
  return [
    read,
    made,
    `${findings} findings (${summary.jointFindings} of them between documents): generated/findings.txt`,
    `${summary.files} files below generated/, ${fate}, in ${seconds} s`,
    "",
  ].join("\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd();
  return `${[head, ...rows].map(line).join("\n")}\n`;
}
