import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { OutputFile } from "../emit/output-file.js";

/** How a folder differs from what it should hold. */
export interface TreeDifference {
  readonly changed: readonly OutputFile[];
  /** Paths that should not be there. */
  readonly stale: readonly string[];
}

/** What others put into the folder: builds and installed packages. */
const NOT_OURS = new Set(["dist", "node_modules"]);

export function compareTree(folder: string, files: readonly OutputFile[]): TreeDifference {
  const wanted = new Set(files.map((file) => file.path));
  return {
    changed: files.filter((file) => textAt(join(folder, file.path)) !== file.text),
    stale: listTree(folder).filter((path) => !wanted.has(path)),
  };
}

/** Paths of all files below a folder, with forward slashes, in order. */
export function listTree(folder: string, below = ""): string[] {
  if (!existsSync(join(folder, below))) return [];
  return readdirSync(join(folder, below), { withFileTypes: true })
    .filter((entry) => !NOT_OURS.has(entry.name) && !entry.name.endsWith(".tsbuildinfo"))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? listTree(folder, path) : [path];
    });
}

/** Writes all changed files beside the folder, and moves them into place only when all of them are there. */
export function writeTree(folder: string, { changed, stale }: TreeDifference): void {
  const staging = `${folder}.${process.pid}.tmp`;
  const discard = () => rmSync(staging, { recursive: true, force: true });
  process.once("exit", discard);
  try {
    for (const file of changed) {
      mkdirSync(dirname(join(staging, file.path)), { recursive: true });
      writeFileSync(join(staging, file.path), file.text);
    }
    for (const file of changed) {
      mkdirSync(dirname(join(folder, file.path)), { recursive: true });
      renameSync(join(staging, file.path), join(folder, file.path));
    }
    for (const path of stale) rmSync(join(folder, path));
  } finally {
    discard();
    process.removeListener("exit", discard);
  }
}

function textAt(path: string): string | null {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, "utf8") : null;
}
