import { type Flags, readFlags, wholeNumber } from "../src/cli/flags.js";
import { helpFlag } from "../src/cli/help-option.js";
import { helpText } from "../src/cli/help-text.js";

const flags = {
  id: { type: "string", multiple: true, value: "ID", help: "only mutants with this id; * stands for any characters" },
  list: { type: "boolean", help: "name the mutants and what each does; try none" },
  all: { type: "boolean", help: "play all likely cases against each, not only up to the first check that fails" },
  json: { type: "string", value: "FILE", help: "write what became of each mutant" },
  control: { type: "string", value: "N", help: "try no mutant; play the suite N times on the unmodified server" },
} as const satisfies Flags;

/** What `npm run mutants` is told. */
export interface Options {
  readonly help: boolean;
  /** Patterns; empty: all mutants. */
  readonly ids: readonly string[];
  readonly list: boolean;
  readonly all: boolean;
  readonly json?: string;
  /** Runs of the unmodified server; 0: mutants are tried. */
  readonly control: number;
}

export function readOptions(args: readonly string[]): Options {
  const {
    help = false,
    id = [],
    list = false,
    all = false,
    json,
    control,
  } = readFlags(args, { ...flags, ...helpFlag });
  return {
    help,
    ids: id,
    list,
    all,
    ...(json === undefined ? {} : { json }),
    control: wholeNumber("control", control, 0, 1),
  };
}

export const help = helpText(
  "",
  "Plays the suite against servers that are wrong in exactly one way each, to prove that it notices. Exit code: 0 where enough " +
    "are killed and every survivor is explained in conformance/mutants/survivors.yaml, else 1; 2 where nothing could be tried.",
  { Options: { ...flags, ...helpFlag } },
).replace(/^.*/u, "Usage: npm run mutants -- [options]");
