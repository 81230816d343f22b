import { readFlags } from "./flags.js";
import { helpFlag } from "./help-option.js";
import { helpText } from "./help-text.js";
import { type SelectOptions, selectFlags } from "./select-options.js";

/** What `list` is told. */
export type ListOptions = SelectOptions;

export function readListOptions(args: readonly string[]): ListOptions {
  return readFlags(args, { ...selectFlags, ...helpFlag });
}

export const listHelp = helpText("list [options]", "Names the scenarios.", {
  "Which scenarios": selectFlags,
  Else: helpFlag,
});
