import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileModel } from "../compile.js";
import { emitModel } from "../emit/model/emit-model.js";
import { type Explained, explain } from "../explain/explain.js";
import { formatExplanation } from "../explain/format-explanation.js";
import { nearestPaths, topicNames } from "../explain/list-topics.js";
import { eachOnce } from "../lint/lint.js";
import { Failure } from "./failure.js";
import { type ApiSources, codeVersion, readSources } from "./inputs.js";
import { readStored } from "./read-stored.js";
import { readText } from "./read-text.js";
import { Store } from "./store.js";

export interface ExplainOutcome {
  readonly output: string;
  /** For the standard error. */
  readonly log: string;
}

/** `explain [API [PATH]]`: the way of one thing from the documents to specs and types; without a path, what there is. */
export function explainPath(
  args: readonly string[],
  { root, color }: { root: string; color: boolean },
): ExplainOutcome {
  const [name, path, ...more] = args;
  if (more.length > 0) throw new Failure("explain: Unexpected third argument, expected API and PATH (see --help)");
  const apis = readSources(root);
  if (name === undefined) return { output: apis.map(({ entry }) => `${entry.name}  ${entry.id}\n`).join(""), log: "" };
  const sources = apis.find(({ entry }) => entry.name === name || entry.id === name);
  if (sources === undefined) {
    const names = apis.map(({ entry }) => entry.name).join(", ");
    throw new Failure(`explain: Unexpected API "${name}", expected one of ${names}`);
  }
  const api = gather(sources, root);
  if (path === undefined) return { output: listOf(api), log: "" };
  const found = explain(path, api);
  if (found.length === 0) {
    const near = nearestPaths(api.model, path, 5).join(", ");
    throw new Failure(`explain: Unexpected path "${path}", expected one of those that ${name} has; nearest: ${near}`);
  }
  const strong = (text: string) => (color ? `\u001b[1m${text}\u001b[0m` : text);
  const output = found.map((it) => formatExplanation(it, sources.entry.id, strong)).join("\n");
  return { output, log: isStale(api) ? "generated/ is stale, its lines may have moved: npm run generate\n" : "" };
}

function gather({ entry, documents, corrections }: ApiSources, root: string): Explained {
  const store = new Store(join(root, ".cache"));
  const code = codeVersion();
  const read = documents.map((file) => readStored(file, code, store));
  const { model, overruled, diagnostics } = compileModel({ entry, corrections, documents: read });
  const ours = ["apis.yaml", `corrections/${entry.id}.yaml`].filter((path) => existsSync(join(root, "spec", path)));
  return {
    model,
    overruled,
    documents: new Map([
      ...documents.map(({ path, text }) => [path, text] as const),
      ...ours.map((path) => [path, readText(join(root, "spec", path), `spec/${path}`)] as const),
    ]),
    findings: eachOnce([...read.flatMap((it) => it.diagnostics), ...diagnostics]),
    generated: readGenerated(join(root, "generated"), entry.id, entry.name),
  };
}

function readGenerated(folder: string, id: string, name: string): ReadonlyMap<string, string> {
  const specs = ["openapi", "asyncapi"].flatMap((format) => [`${format}/${id}.json`, `${format}/${id}.yaml`]);
  const files = [...specs, `schemas/${id}.json`, `model/${id}.json`, `src/${name}/types.ts`];
  const there = files.filter((file) => existsSync(join(folder, file)));
  return new Map(there.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

function isStale({ model, generated }: Explained): boolean {
  return emitModel(model).some(({ path, text }) => generated.get(path) !== text);
}

function listOf({ model }: Explained): string {
  const lists = Object.entries(topicNames(model)).filter(([, names]) => names.length > 0);
  return lists.map(([kind, names]) => `${kind}\n${names.map((name) => `  ${name}\n`).join("")}`).join("\n");
}
