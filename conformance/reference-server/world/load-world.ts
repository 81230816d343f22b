import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Json } from "../../src/json.js";
import { compileSchema, type SchemaCheck } from "../../src/load/check-schema.js";
import { formatProblem, type Problem } from "../../src/load/problem.js";
import { hashOf, storedIn } from "../../src/load/store.js";
import { ownStores, readStore } from "../../src/load/store-file.js";
import { type Path, parseYaml, type YamlFile } from "../../src/load/yaml-file.js";
import { findClashes } from "./find-clashes.js";
import type { World } from "./world.js";
import { worldSchema } from "./world-schema.js";

/** A world that cannot be used, with what is wrong, one line each. */
export class BadWorld extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
  }
}

/** Beside this file in the sources, or in a bundle; up in the package where only the compiled files are elsewhere. */
const places = ["../worlds/default.yaml", "./worlds/default.yaml", "../../../reference-server/worlds/default.yaml"];

/** Reads a world from YAML, or the one that comes with the server. */
export async function loadWorld(path?: string): Promise<World> {
  const name = path ?? defaultWorldPath();
  const text = await readFile(name, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new BadWorld([`${name}: cannot be read (${error.code})`]);
  });
  return path === undefined ? trusted(text, name) : parseWorld(text, name);
}

/**
 * The world that comes with the server is checked in the tests, and read by the build: to load what checks and reads takes longer than
 * anything else at the start.
 */
function trusted(text: string, name: string): World {
  const stored = storedIn<World>(readStore("world.json", ownStores), () => hashOf([text]));
  if (stored !== undefined) return stored;
  const file = parseYaml({ name, text });
  if (!("value" in file)) throw new BadWorld(file.map(formatProblem));
  return file.value as unknown as World;
}

/** Reads YAML; what is wrong with it is told by file and line. */
export function parseWorld(text: string, name: string): World {
  const file = parseYaml({ name, text });
  const problems = "value" in file ? problemsOf(file) : file;
  if (problems.length > 0 || !("value" in file)) throw new BadWorld(problems.map(formatProblem));
  return file.value as unknown as World;
}

/** Checks a world that came as an object; what is wrong with it is told by its path. */
export function checkWorld(data: unknown, name: string): World {
  const problemAt = (path: Path, message: string): Problem => ({ file: path.join("."), line: 0, message });
  const problems = problemsOf({ name, value: data as Json, problemAt });
  if (problems.length > 0) throw new BadWorld(problems.map(({ message }) => `${name}: ${message}`));
  return data as World;
}

/** Compiled at the first use, for all: every licence that is made on request is checked. */
let checkShape: SchemaCheck | undefined;

/** Shape first; that ids and tokens are unique, and groups exist, only where all have the right shape. */
function problemsOf(file: YamlFile): readonly Problem[] {
  checkShape ??= compileSchema(worldSchema);
  const problems = checkShape(file);
  if (problems.length > 0) return problems;
  return findClashes(file.value as unknown as World).map(({ path, message }) => file.problemAt(path, message));
}

function defaultWorldPath(): string {
  const paths = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const found = paths.find((path) => existsSync(path));
  if (found === undefined)
    throw new BadWorld(["The world that comes with the server, worlds/default.yaml, is missing"]);
  return found;
}
