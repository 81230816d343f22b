import { join } from "node:path";
import { packageFolder, readFile } from "../src/cli/files.js";
import { readKnownEntries } from "../src/cli/read-known.js";
import { patternOf } from "../src/pattern.js";
import type { KnownFailure } from "../src/settle/known-failures.js";
import type { Trial } from "./run/try-mutant.js";

/** Mutants that no check can be asked to kill, and why: a pattern of ids, and a reason. */
export type Explained = KnownFailure;

/** The file of explained survivors beside the mutants. It has the form of a file of known failures. */
export function readSurvivors(): readonly Explained[] {
  return readKnownEntries(readFile(join(packageFolder(), "mutants", "survivors.yaml")));
}

/** The reason why a mutant may survive; undefined where nobody gave one. */
export function reasonFor(id: string, explained: readonly Explained[]): string | undefined {
  return explained.find((entry) => patternOf(entry.id).test(id))?.reason;
}

/** Entries that explain nothing: no mutant has the id, or one that has it was killed. */
export function staleEntries(explained: readonly Explained[], trials: readonly Trial[]): readonly string[] {
  return explained.flatMap(({ id }) => {
    const named = trials.filter((trial) => patternOf(id).test(trial.id));
    const killed = named.filter(({ outcome }) => outcome === "killed");
    if (named.length === 0) return [`${id} is the id of no mutant`];
    return killed.map((trial) => `${id} explains ${trial.id}, which was killed by ${trial.checks[0] ?? ""}`);
  });
}
