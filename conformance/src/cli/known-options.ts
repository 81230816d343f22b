import { existsSync } from "node:fs";
import { SetupError } from "../load/problem.js";
import type { TextFile } from "../load/yaml-file.js";
import type { KnownFailure } from "../settle/known-failures.js";
import { readFile } from "./files.js";
import type { Flags, FlagValues } from "./flags.js";
import { readKnownEntries } from "./read-known.js";

/** Options that say which failures are known. */
export const knownFlags = {
  known: {
    type: "string",
    value: "FILE",
    help: "failures that the server is known to have (YAML: id, reason, issue, expires); an entry that is no longer true fails the run",
  },
  "update-known": { type: "boolean", help: "rewrite that file as this run has it, and succeed" },
} as const satisfies Flags;

type KnownOptions = FlagValues<typeof knownFlags>;

export function checkKnownOptions(options: KnownOptions): void {
  if (options["update-known"] === true && options.known === undefined)
    throw new SetupError(["Unexpected --update-known alone, expected --known FILE with it"]);
}

/** The file of known failures; one that is to be updated need not be there yet. */
export function readKnown(options: KnownOptions): { readonly file: TextFile; readonly known: readonly KnownFailure[] } {
  const { known: path } = options;
  if (path === undefined) return { file: { name: "", text: "" }, known: [] };
  const isNew = options["update-known"] === true && !existsSync(path);
  const file = isNew ? { name: path, text: "" } : readFile(path);
  return { file, known: readKnownEntries(file) };
}
