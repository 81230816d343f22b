import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { DeriveTexts } from "../derive/load-derived.js";
import { isObject, type JsonObject, parseJson } from "../json.js";
import { SetupError } from "../load/problem.js";
import type { TextFile } from "../load/yaml-file.js";

/** The folder of this package, whether it runs from `src` or from `dist`. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

/** A JSON Schema of `spec/schemas`; the published package carries a copy, put there by `prepack`. */
export function readSchema(name: string): JsonObject {
  const folders = [join(packageFolder(), "..", "spec", "schemas"), join(packageFolder(), "dist", "schemas")];
  const path = folders.map((folder) => join(folder, name)).find(existsSync);
  const schema = path === undefined ? undefined : parseJson(readText(path));
  if (!isObject(schema)) throw new Error(`${name} is not where it should be`);
  return schema;
}

/** The folder of the scenarios that come with the package. */
export function scenarioFolder(): string {
  return join(packageFolder(), "scenarios");
}

/** What people have written about derived cases. */
export function readDeriveTexts(): DeriveTexts {
  const text = (name: string) => readText(join(packageFolder(), "derive", name));
  return { recipes: text("recipes.yaml"), exceptions: text("exceptions.yaml") };
}

/** The world that comes with the reference server. */
export function defaultWorld(): TextFile {
  return readFile(join(packageFolder(), "reference-server", "worlds", "default.yaml"));
}

/** The scenario files of a folder (default: those of the package), sorted by name. */
export function readScenarioFiles(folder = scenarioFolder()): readonly TextFile[] {
  const names = attempt(folder, () => readdirSync(folder)).filter((name) => /\.ya?ml$/u.test(name));
  if (names.length === 0)
    throw new SetupError([`${shortName(folder)}: Unexpected absence of scenarios, expected *.yaml files`]);
  return names.sort().map((name) => readFile(join(folder, name)));
}

export function readFile(path: string): TextFile {
  return { name: shortName(path), text: readText(path) };
}

export function writeFile(path: string, text: string): void {
  attempt(path, () => {
    mkdirSync(dirname(resolve(path)), { recursive: true });
    writeFileSync(path, text);
  });
}

/** Adds to a file, which need not be there. */
export function appendToFile(path: string, text: string): void {
  attempt(path, () => appendFileSync(path, text));
}

function readText(path: string): string {
  const bytes = attempt(path, () => readFileSync(path));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new SetupError([`${shortName(path)}: Unexpected bytes, expected UTF-8 text`]);
  }
}

/** The path as a user would type it here. */
function shortName(path: string): string {
  const short = relative(process.cwd(), resolve(path));
  return short === "" || short.startsWith("..") ? path : short;
}

/** Does something with a file; what goes wrong becomes one line. */
export function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new SetupError([`${shortName(path)}: ${reasons[code] ?? code}`]);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "not allowed",
  EISDIR: "a folder where a file is expected",
  EEXIST: "a file where a folder is expected",
  ENOTDIR: "a file where a folder is expected",
  EPERM: "not allowed",
  EROFS: "on a file system that cannot be written",
  ENOSPC: "no room on the disk",
  ENAMETOOLONG: "a name that is too long",
  ELOOP: "a link that leads to itself",
};
