import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { formatText } from "../diagnostic/format-text.js";
import { changelog } from "../diff/changelog.js";
import type { OutputFile } from "../emit/output-file.js";
import { correctionsPage } from "../explain/corrections-page.js";
import { eachOnce } from "../lint/lint.js";
import { ruleManual } from "../lint/manual.js";
import { applySilences } from "../lint/silence.js";
import type { ApiResult } from "./api-result.js";
import { EmitThread } from "./ask-thread.js";
import { diffFromDisk } from "./diff-from-disk.js";
import { Failure } from "./failure.js";
import {
  type ApiSources,
  codeVersion,
  fingerprint,
  keyOf,
  readPackageParts,
  readSilenceFile,
  readSources,
} from "./inputs.js";
import { listSamples } from "./list-samples.js";
import { hashOf, Store } from "./store.js";
import { type Summary, summarise } from "./summary.js";
import { compareTree, listTree, writeTree } from "./tree.js";

export interface GenerateOptions {
  /** Folder that holds `spec/` and `generated/`. */
  readonly root: string;
  /** Write nothing; fail where `generated/` is not what it should be. */
  readonly check: boolean;
  /** Told of each step, for people who wait. */
  readonly progress: (step: string) => void;
}

/** Documents to `generated/`. Files are written beside and moved into place only when all of them are there. */
export async function generate({ root, check, progress }: GenerateOptions): Promise<Summary> {
  const started = performance.now();
  const target = join(root, "generated");
  const store = new Store(join(root, ".cache"));
  const inputs = fingerprint(root);
  const last = store.get<LastRun>(LAST);
  if (last?.inputs === inputs && last.outputs === treeHash(target)) return done(last.summary, started);

  const sources = readSources(root);
  const { results, common } = await compileChanged(root, sources, store, progress);
  const { kept, silenced } = applySilences(
    eachOnce(results.flatMap((it) => [...it.documents.flatMap((document) => document.findings), ...it.diagnostics])),
    readSilenceFile(root),
    { sources: sources.flatMap((it) => it.documents), whole: true },
  );
  demandUsable(kept, new Set(results.flatMap((it) => it.documents.map((document) => document.path))));
  const findings: OutputFile = { path: "findings.txt", text: formatText(kept) };
  const samples: OutputFile = {
    path: "samples.txt",
    text: listSamples(results, [...kept, ...silenced]),
  };
  const files = [
    ...results.flatMap((result) => result.files),
    ...common,
    ...changelogs(results, sources),
    findings,
    correctionsPage(
      results.map(({ model, overruled }) => ({ id: model.id, overruled })),
      kept,
    ),
    samples,
    ruleManual(),
  ];
  const difference = compareTree(target, files);
  const touched = [...difference.changed.map((file) => file.path), ...difference.stale];
  if (check && touched.length > 0) throw new Failure(staleMessage(touched), 1);
  const changes = diffFromDisk(target, difference);
  if (!check) writeTree(target, difference);
  const summary = summarise(results, {
    files,
    written: touched.length,
    findings: kept,
    silenced: silenced.length,
    changes,
  });
  const again = { ...summary, written: 0, changes: null };
  store.set(LAST, { inputs, outputs: treeHash(target), summary: again } satisfies LastRun);
  store.prune(MOST_ENTRIES);
  return done(summary, started);
}

interface LastRun {
  readonly inputs: string;
  readonly outputs: string;
  readonly summary: Summary;
}
const LAST = "last-run";
const MOST_ENTRIES = 200;

function done(summary: Summary, started: number): Summary {
  return { ...summary, milliseconds: Math.round(performance.now() - started) };
}

interface Compiled {
  /** In the order of the manifest. */
  readonly results: readonly ApiResult[];
  /** What all APIs have in common. */
  readonly common: readonly OutputFile[];
}

/** Only what changed is compiled, and only then the libraries are loaded. */
async function compileChanged(
  root: string,
  sources: readonly ApiSources[],
  store: Store,
  progress: (step: string) => void,
): Promise<Compiled> {
  const code = codeVersion();
  const parts = readPackageParts(root);
  const packageKey = hashOf("package", ...sources.map((it) => keyOf(it, code)), JSON.stringify(parts));
  const known = new Map(sources.map((it) => [it.entry.id, store.get<ApiResult>(keyOf(it, code))]));
  const missing = sources.filter((it) => known.get(it.entry.id) === undefined);
  const inOrder = () => sources.flatMap((it) => known.get(it.entry.id) ?? []);
  const common = missing.length === 0 ? store.get<OutputFile[]>(packageKey) : undefined;
  if (common) return { results: inOrder(), common };

  progress(`Compiling ${missing.map((it) => it.entry.id).join(", ") || "the package"}`);
  const thread = new EmitThread({ code, cache: store.folder });
  try {
    const { compileAll } = await import("./compile-all.js");
    const compiled = await compileAll(missing, { code, store, thread }, ({ model }) => {
      progress(`Compiled ${model.id}: ${model.operations.length} actions, ${model.pushes.length} pushes`);
    });
    for (const result of compiled) known.set(result.model.id, result);
    const models = inOrder().map((result) => result.model);
    const files = await thread.ask({ what: "package", models, parts });
    store.set(packageKey, files);
    return { results: inOrder(), common: files };
  } finally {
    await thread.close();
  }
}

/** A page for each API that follows an older one. */
function changelogs(results: readonly ApiResult[], sources: readonly ApiSources[]): OutputFile[] {
  const models = new Map(results.map(({ model }) => [model.id, model]));
  return sources.flatMap(({ entry: { id, follows } }) => {
    const [before, after] = [models.get(follows?.id ?? ""), models.get(id)];
    return follows && before && after ? [changelog(before, after, follows.note)] : [];
  });
}

/** A slip in a document is a finding; a slip in our own files, or rows that are unaccounted for, stop the run. */
function demandUsable(diagnostics: readonly Diagnostic[], documents: ReadonlySet<string>): void {
  const fatal = diagnostics.filter(
    (it) => it.severity === "error" && (!documents.has(it.span.document) || it.code === "accounting-imbalance"),
  );
  if (fatal.length > 0)
    throw new Failure(
      formatText(fatal)
        .trimEnd()
        .replace(/^(?=\S)/gm, "spec/"),
    );
}

function staleMessage(paths: readonly string[]): string {
  const shown = paths.slice(0, 10).map((path) => `  generated/${path}`);
  const more = paths.length > shown.length ? [`  and ${paths.length - shown.length} more`] : [];
  return [
    `Unexpected content of ${paths.length} files, expected what the documents say:`,
    ...shown,
    ...more,
    "Refresh with: npm run generate",
  ].join("\n");
}

function treeHash(folder: string): string {
  return hashOf(
    ...listTree(folder).flatMap((path) => [
      relative(folder, join(folder, path)),
      readFileSync(join(folder, path), "latin1"),
    ]),
  );
}
