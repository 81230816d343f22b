import { spawnSync } from "node:child_process";
import { Failure } from "./failure.js";

/** Whether git knows the revision. False outside of a repository. */
export function isRevision(revision: string, folder: string): boolean {
  const commit = `${revision}^{commit}`;
  return git(["rev-parse", "--verify", "--quiet", "--end-of-options", commit], folder) !== null;
}

/** The text of a file at a revision; null where it is not there. A path that begins with `./` starts at the folder. */
export function showFile(revision: string, path: string, folder: string): string | null {
  return git(["show", "--end-of-options", `${revision}:${path}`], folder);
}

/** Paths of the files in a folder at a revision, from `folder`. */
export function listFiles(revision: string, path: string, folder: string): string[] {
  const names = git(["ls-tree", "--name-only", "-z", revision, "--", `${path}/`], folder) ?? "";
  return names.split("\0").filter((name) => name !== "");
}

function git(args: readonly string[], folder: string): string | null {
  const { status, stdout, error } = spawnSync("git", args, { cwd: folder, encoding: "utf8", maxBuffer: MOST_BYTES });
  if (error)
    throw new Failure(`git: ${(error as NodeJS.ErrnoException).code === "ENOENT" ? "not found" : error.message}`);
  return status === 0 ? stdout : null;
}

const MOST_BYTES = 256 * 1024 * 1024;
