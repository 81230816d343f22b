import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readVersion } from "../../generator/src/cli/read-version.js";
import { diffPair, pairModels } from "../../generator/src/diff/diff-apis.js";
import { formatShort } from "../../generator/src/diff/format-short.js";
import type { Step } from "../../generator/src/diff/rules.js";
import { semverStep } from "../../generator/src/diff/semver-step.js";
import { nextVersion } from "./next-version.js";
import { writeChangelog } from "./write-changelog.js";

export interface Plan {
  readonly version: string;
  /** Why it is that version. */
  readonly reason: string;
  /** The whole changelog as it will be, and what of it tells of this release. */
  readonly changelog: string;
  readonly section: string;
}

const MOST_LINES = 40;

/** What a release of the repository in `root` would be, after that of `tag`; without one, the version that stands there. */
export function planRelease(tag: string | null, root: string): Plan {
  const old = readFileSync(join(root, "CHANGELOG.md"), "utf8");
  if (tag === null) {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    const { text, section } = writeChangelog(old, version, []);
    return { version, reason: "no release yet, so the version stays", changelog: text, section };
  }
  const [before, after] = [readVersion(tag, root).models, readVersion(root, root).models];
  const differences = pairModels(before, after).map(diffPair);
  const step = semverStep(differences.flatMap((it) => it.changes));
  const code = changedCode(tag, root);
  const version = nextVersion(tag.slice(1), step);
  const { text, section } = writeChangelog(old, version, formatShort(differences, MOST_LINES), code);
  return { version, reason: reasonFor(tag, step, code), changelog: text, section };
}

/** Modules of the package that are not as they were at the tag, below `generated/src`; the client runtime is among them. */
function changedCode(tag: string, root: string): string[] {
  const args = ["diff", "--name-only", "--relative=generated/src", tag, "--", "generated/src"];
  const { status, stdout, stderr } = spawnSync("git", args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")} failed:\n${stderr}`);
  return stdout.split("\n").filter((path) => path !== "");
}

function reasonFor(tag: string, step: Step, code: readonly string[]): string {
  if (step !== "none") return `the models since ${tag} demand the step ${step}`;
  if (code.length === 0) return `neither models nor code of the package changed since ${tag}: the step is patch`;
  return `the models since ${tag} demand no step, the changed code of the package (${code.length} modules) the step patch`;
}
