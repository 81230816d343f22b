import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { compileModel, type ReadDocument, readDocument } from "../compile.js";
import type { Diagnostic, Severity } from "../diagnostic/diagnostic.js";
import { formatGithub } from "../diagnostic/format-github.js";
import { formatJson } from "../diagnostic/format-json.js";
import { formatSarif } from "../diagnostic/format-sarif.js";
import { byPlace, formatText } from "../diagnostic/format-text.js";
import { applyFixes } from "../lint/apply-fixes.js";
import { groupBy } from "../lint/group-by.js";
import { eachOnce, lintApi } from "../lint/lint.js";
import { rules } from "../lint/rules/index.js";
import { applySilences } from "../lint/silence.js";
import type { SourceFile } from "../source/section.js";
import { Failure } from "./failure.js";
import { type ApiSources, codeVersion, hasManifest, readSilenceFile, readSources } from "./inputs.js";
import { readStored } from "./read-stored.js";
import { readText } from "./read-text.js";
import { Store } from "./store.js";
import { countFindings } from "./summary.js";

const FORMATS = ["text", "json", "sarif", "github"] as const;

export interface LintOptions {
  readonly format: (typeof FORMATS)[number];
  readonly fix: boolean;
  /** Warnings that are let through. */
  readonly maxWarnings: number;
}

export interface LintOutcome {
  readonly output: string;
  /** For the standard error: what was mended, and the counts where the output is for programs. */
  readonly log: string;
  readonly failed: boolean;
}

export function readOptions(values: Readonly<Record<string, unknown>>): LintOptions {
  const format = FORMATS.find((it) => it === (values["format"] ?? "text"));
  if (format === undefined)
    throw new Failure(`Unexpected format "${values["format"]}", expected one of ${FORMATS.join(", ")}`);
  const most = values["max-warnings"];
  if (typeof most === "string" && !/^\d+$/.test(most))
    throw new Failure(`Unexpected --max-warnings "${most}", expected a number`);
  return { format, fix: values["fix"] === true, maxWarnings: typeof most === "string" ? Number(most) : Infinity };
}

/** Where the command runs: the folder that holds `spec/`, and whether the terminal shows colours. */
export interface LintPlace {
  readonly root: string;
  readonly color: boolean;
}

export function lintDocs(options: LintOptions, files: readonly string[], { root, color }: LintPlace): LintOutcome {
  const before = findingsOf(files, root);
  const mended = options.fix ? mend(before.kept, root) : [];
  const { kept, silenced } = mended.length > 0 ? findingsOf(files, root) : before;
  const shown = [...kept].sort(byPlace).map((it) => inFile(it, root));
  const count = (severity: Severity) => kept.filter((it) => it.severity === severity).length;
  const counts = { error: count("error"), warning: count("warning"), info: count("info"), silenced };
  const summary = `${countFindings(counts)}\n`;
  const log = mended.map((it) => `Mended ${formatText([{ ...inFile(it, root), related: [] }])}`).join("");
  const failed = counts.error > 0 || counts.warning > options.maxWarnings;
  if (options.format === "text") return { output: formatText(shown, painter(color)) + summary, log, failed };
  return { output: print(options.format, shown, silenced), log: log + summary, failed };
}

function print(format: Exclude<LintOptions["format"], "text">, shown: readonly Diagnostic[], silenced: number): string {
  switch (format) {
    case "json":
      return formatJson(shown, silenced);
    case "sarif":
      return formatSarif(shown, rules);
    case "github":
      return formatGithub(shown);
  }
}

function painter(color: boolean): (severity: Severity) => string {
  const codes = { error: 31, warning: 33, info: 36 };
  return (severity) => (color ? `\u001b[${codes[severity]}m${severity}\u001b[0m` : severity);
}

interface Findings {
  readonly kept: readonly Diagnostic[];
  readonly silenced: number;
}

/** Findings of all documents, or of the given files; those that belong to an API are judged together with it. */
function findingsOf(files: readonly string[], root: string): Findings {
  const apis = files.length === 0 || hasManifest(root) ? readSources(root) : [];
  // Only a folder of ours gets a store.
  const store = hasManifest(root) ? new Store(join(root, ".cache")) : null;
  const code = store ? codeVersion() : "";
  const read = (file: SourceFile) => (store ? readStored(file, code, store) : readDocument(file));
  const wanted = new Map(files.map((file) => [resolve(file), file]));
  const pathOf = (file: SourceFile) => join(resolve(root), "spec", file.path);
  const touched = apis.filter((api) => files.length === 0 || api.documents.some((it) => wanted.has(pathOf(it))));
  const known = touched.flatMap((api) => api.documents);
  const alone = files.filter((file) => !known.some((it) => pathOf(it) === resolve(file)));
  const found = [...touched.flatMap((api) => findingsOfApi(api, read)), ...findingsOfFiles(alone, root, read)];
  const chosen = known.filter((it) => files.length === 0 || wanted.has(pathOf(it)));
  const names = new Set(chosen.map((it) => it.path));
  const here = found.filter((it) => {
    const inApi = known.some((file) => file.path === it.span.document);
    return files.length === 0 || !inApi || names.has(it.span.document);
  });
  const silences = hasManifest(root) ? readSilenceFile(root) : [];
  const { kept, silenced } = applySilences(eachOnce(here), silences, {
    sources: chosen,
    whole: files.length === 0,
  });
  return { kept, silenced: silenced.length };
}

function findingsOfApi(api: ApiSources, read: (file: SourceFile) => ReadDocument): Diagnostic[] {
  const documents = api.documents.map(read);
  const { diagnostics } = compileModel({ entry: api.entry, corrections: api.corrections, documents });
  return [...documents.flatMap((document) => document.diagnostics), ...diagnostics];
}

/** Files that belong to no API; those of one folder are looked at together. */
function findingsOfFiles(files: readonly string[], root: string, read: (file: SourceFile) => ReadDocument) {
  const folders = groupBy(files, (file) => dirname(resolve(file)));
  return [...folders.values()].flatMap((together) => {
    const pages = together.map((file) =>
      read({ path: relative(join(root, "spec"), resolve(file)), text: readText(file, file) }),
    );
    return [...pages.flatMap((page) => page.diagnostics), ...lintApi({ pages, whole: false })];
  });
}

/** Mends what is safe, until nothing is left to mend. Answers the findings that are gone. */
function mend(findings: readonly Diagnostic[], root: string): Diagnostic[] {
  const documents = groupBy(findings, (it) => it.span.document);
  return [...documents].flatMap(([document, own]) => {
    const path = join(root, "spec", document);
    if (!document.endsWith(".md")) return [];
    const text = readText(path, document);
    const fixed = applyFixes(text, own);
    if (fixed.text === text) return [];
    // The reader knows nothing of a byte order mark; the file keeps it.
    const mark = readFileSync(path)
      .subarray(0, 3)
      .equals(Buffer.from([0xef, 0xbb, 0xbf]))
      ? "\ufeff"
      : "";
    writeFileSync(path, mark + fixed.text);
    return [...fixed.mended];
  });
}

/** The finding with paths as people type them, from the working folder. */
function inFile(finding: Diagnostic, root: string): Diagnostic {
  const placed = (span: Diagnostic["span"]) => ({
    ...span,
    document: relative(process.cwd(), join(root, "spec", span.document)),
  });
  return {
    ...finding,
    span: placed(finding.span),
    related: finding.related.map((it) => ({ ...it, span: placed(it.span) })),
  };
}
