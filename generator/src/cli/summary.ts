import type { Diagnostic, Severity } from "../diagnostic/diagnostic.js";
import type { Breaks, Step } from "../diff/rules.js";
import type { OutputFile } from "../emit/output-file.js";
import type { ApiResult } from "./api-result.js";
import { countFitting } from "./list-samples.js";

/** What a run of `generate` did, as data. */
export interface Summary {
  readonly documents: readonly DocumentLine[];
  readonly apis: readonly ApiLine[];
  /** Findings by severity, and those that `spec/silenced.yaml` silences. */
  readonly findings: Readonly<Record<Severity | "silenced", number>>;
  readonly files: number;
  /** Files that differed from what was there, removed ones included. */
  readonly written: number;
  /** What changed in the APIs since the models that were there before; null where nothing did. */
  readonly changes: ApiChanges | null;
  readonly milliseconds: number;
}

export interface ApiChanges {
  readonly step: Step;
  readonly counts: Readonly<Record<Breaks, number>>;
  /** For people: one line that sums up, and the gravest changes. */
  readonly lines: readonly string[];
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
  /** Samples that show a payload, and those of them that fit the schema concluded for it. */
  readonly samples: { readonly total: number; readonly fitting: number };
  readonly files: number;
}

/** What a run brought about, besides the results of the APIs. */
export interface Outcome {
  readonly files: readonly OutputFile[];
  readonly written: number;
  readonly findings: readonly Diagnostic[];
  readonly silenced: number;
  readonly changes: ApiChanges | null;
}

export function summarise(
  results: readonly ApiResult[],
  { files, written, findings, silenced, changes }: Outcome,
): Summary {
  const count = (severity: Severity) => findings.filter((it) => it.severity === severity).length;
  return {
    documents: results.flatMap((it) =>
      it.documents.map((document) => ({
        ...document,
        findings: findings.filter((finding) => finding.span.document === document.path).length,
      })),
    ),
    apis: results.map(({ model, samples, files: own }) => ({
      id: model.id,
      actions: model.operations.length,
      pushes: model.pushes.length,
      objects: model.objects.length,
      samples: { total: samples.length, fitting: countFitting(samples) },
      files: own.length,
    })),
    findings: { error: count("error"), warning: count("warning"), info: count("info"), silenced },
    files: files.length,
    written,
    changes,
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
    ["API", "actions", "pushes", "objects", "samples fit", "files"],
    apis.map((it) => [
      it.id,
      ...[it.actions, it.pushes, it.objects].map(String),
      `${it.samples.fitting}/${it.samples.total}`,
      String(it.files),
    ]),
  );
  const fate = summary.written === 0 ? "all of them up to date" : `${summary.written} of them changed`;
  const seconds = (summary.milliseconds / 1000).toFixed(2);
  return [
    read,
    made,
    `${countMisfits(apis)} generated/samples.txt`,
    `${countFindings(summary.findings)}: generated/findings.txt`,
    `${summary.files} files below generated/, ${fate}, in ${seconds} s`,
    ...printChanges(summary.changes),
    "",
  ].join("\n");
}

/** "345 of 347 samples fit the schema concluded for them, 2 do not:". */
function countMisfits(apis: readonly ApiLine[]): string {
  const total = apis.reduce((sum, it) => sum + it.samples.total, 0);
  const fitting = apis.reduce((sum, it) => sum + it.samples.fitting, 0);
  return `${fitting} of ${total} samples fit the schema concluded for them, ${total - fitting} do not:`;
}

function printChanges(changes: ApiChanges | null): string[] {
  return changes === null ? [] : ["", ...changes.lines, "All of it since the last commit: npm run diff -- HEAD"];
}

/** "186 findings (41 errors, 105 warnings, 40 infos)", with those that are silenced where there are any. */
export function countFindings({ error, warning, info, silenced }: Summary["findings"]): string {
  const total = error + warning + info;
  const parts = [plural(error, "error"), plural(warning, "warning"), plural(info, "info")];
  const more = silenced > 0 ? [`${silenced} silenced`] : [];
  return `${plural(total, "finding")} (${[...parts, ...more].join(", ")})`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
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
