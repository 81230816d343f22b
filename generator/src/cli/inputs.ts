import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Correction, readCorrections } from "../corrections/correction.js";
import type { PackageParts } from "../emit/typescript/emit-package.js";
import { readSilences, type Silence } from "../lint/silence.js";
import { type Manifest, type ManifestEntry, readManifest } from "../model/manifest.js";
import { SpecFileError } from "../source/read-yaml.js";
import type { SourceFile } from "../source/section.js";
import { Failure } from "./failure.js";
import { readText } from "./read-text.js";
import { hashOf } from "./store.js";
import { listTree } from "./tree.js";

/** What one API is compiled from, read and found fit. */
export interface ApiSources {
  readonly entry: ManifestEntry;
  readonly documents: readonly SourceFile[];
  readonly corrections: readonly Correction[];
}

/** Whether a folder holds a `spec/` that says which documents there are. */
export function hasManifest(root: string): boolean {
  return existsSync(join(root, "spec/apis.yaml"));
}

/** Reads `spec/` below a folder. Whatever does not fit is a `Failure` that names the place. */
export function readSources(root: string): ApiSources[] {
  const manifest = readManifestFile(root);
  refuseStrays(
    root,
    manifest.apis.map((it) => it.id),
  );
  return manifest.apis.map((entry) => ({
    entry,
    documents: entry.documents.map((path) => {
      const place = `spec/apis.yaml:${path.span.start.line}:${path.span.start.column}`;
      return {
        path: path.value,
        text: named(place, () => readText(join(root, "spec", path.value), `spec/${path.value}`)),
      };
    }),
    corrections: readCorrectionFile(root, entry.id),
  }));
}

function named<T>(place: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Failure && /no such file$/.test(error.message))
      throw new Failure(`${place}: Unexpected path in documents: ${error.message}`);
    throw error;
  }
}

function readManifestFile(root: string): Manifest {
  const text = readText(join(root, "spec/apis.yaml"), "spec/apis.yaml");
  return orFailure(() => readManifest(text, "apis.yaml", readSchema(root, "apis")));
}

function readCorrectionFile(root: string, id: string): Correction[] {
  const path = `corrections/${id}.yaml`;
  if (!statSync(join(root, "spec", path), { throwIfNoEntry: false })) return [];
  const text = readText(join(root, "spec", path), `spec/${path}`);
  return orFailure(() => readCorrections(text, path, readSchema(root, "correction")));
}

/** A file of corrections that belongs to no API would correct nothing, and nobody would notice. */
function refuseStrays(root: string, ids: readonly string[]): void {
  const stray = listTree(join(root, "spec/corrections")).find((path) => !ids.includes(path.replace(/\.yaml$/, "")));
  if (stray !== undefined)
    throw new Failure(`spec/corrections/${stray}: Unexpected file, expected the id of an API as its name`);
}

/** Findings that `spec/silenced.yaml` silences; none without the file. */
export function readSilenceFile(root: string): Silence[] {
  const path = "silenced.yaml";
  if (!statSync(join(root, "spec", path), { throwIfNoEntry: false })) return [];
  const text = readText(join(root, "spec", path), `spec/${path}`);
  return orFailure(() => readSilences(text, path, readSchema(root, "silenced")));
}

function readSchema(root: string, name: string): object {
  const path = `spec/schemas/${name}.schema.json`;
  const text = readText(join(root, path), path);
  try {
    return JSON.parse(text) as object;
  } catch {
    throw new Failure(`${path}: Unexpected content, expected JSON`);
  }
}

function orFailure<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SpecFileError)) throw error;
    const { document, start } = error.span;
    throw new Failure(`spec/${document}:${start.line}:${start.column}: ${error.message}`);
  }
}

/** Names the result of an API by everything that it follows from. */
export function keyOf(sources: ApiSources, code: string): string {
  return hashOf("api", code, JSON.stringify(sources));
}

/** What people write for the package: the client runtime, the version of the repository, the licence. */
export function readPackageParts(root: string): PackageParts {
  const folder = join(root, "generator/runtime");
  const runtime = listTree(folder)
    .filter((path) => path.endsWith(".ts"))
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
  return { runtime, version: readPackageVersion(root), license: readText(join(root, "LICENSE"), "LICENSE") };
}

function readPackageVersion(root: string): string {
  const text = readText(join(root, "package.json"), "package.json");
  try {
    const { version } = JSON.parse(text) as { version?: unknown };
    if (typeof version === "string") return version;
  } catch {}
  throw new Failure("package.json: Unexpected content, expected JSON with a version");
}

/** A hash of everything below `spec/`, of what people write for the package, and of the generator: nothing else decides. */
export function fingerprint(root: string): string {
  return hashOf(codeVersion(), folderHash(join(root, "spec")), JSON.stringify(readPackageParts(root)));
}

/** The version of the generator: a hash of the bundle, which holds its libraries, as the build left it. */
export function codeVersion(): string {
  return hashOf(process.version, readFileSync(new URL("./built", import.meta.url), "utf8"));
}

function folderHash(folder: string): string {
  if (!statSync(folder, { throwIfNoEntry: false })) return "";
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".map"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return hashOf(...files.flatMap((file) => [file.slice(folder.length), readFileSync(file, "latin1")]));
}
