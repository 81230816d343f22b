import { type Flags, type FlagValues, readArgument } from "./flags.js";
import { helpFlag } from "./help-option.js";
import { helpText } from "./help-text.js";
import { scenariosFlag } from "./select-options.js";

const flags = { ...scenariosFlag, ...helpFlag } as const satisfies Flags;

/** What `explain` is told. */
export interface ExplainOptions extends FlagValues<typeof flags> {
  /** Of a scenario, or of a check. */
  readonly id: string;
}

export function readExplainOptions(args: readonly string[]): ExplainOptions {
  const { argument: id, values } = readArgument(args, flags, "ID");
  return { ...values, id };
}

export const explainHelp = helpText(
  "explain ID",
  "Tells what the scenario or the check with this id is about: what is done and looked at, the lines of the documents that this rests on, and the transcript of the last run from this folder.",
  { Options: flags },
);
