import type { Flags, FlagValues } from "./flags.js";

export const scenariosFlag = {
  scenarios: { type: "string", value: "DIR", help: "scenarios from this folder instead of the package's own" },
} as const satisfies Flags;

/** Options that choose scenarios. */
export const selectFlags = {
  id: { type: "string", multiple: true, value: "ID", help: "this scenario only; may be repeated" },
  filter: {
    type: "string",
    multiple: true,
    value: "TEXT",
    help: "scenarios whose id, title, tags or APIs contain the text; may be repeated",
  },
  written: { type: "boolean", help: "only scenarios that people have written" },
  derived: { type: "boolean", help: "only cases that follow from the documents by rule" },
  ...scenariosFlag,
} as const satisfies Flags;

export type SelectOptions = FlagValues<typeof selectFlags>;
