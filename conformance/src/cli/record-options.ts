import { type Flags, type FlagValues, portNumber, readFlags } from "./flags.js";
import { helpFlag } from "./help-option.js";
import { helpText } from "./help-text.js";
import { checkTargetOptions, targetFlags } from "./target-options.js";

const recordFlags = {
  out: { type: "string", value: "FILE", help: "scenario to write; its id is the name of the file (recorded.yaml)" },
  port: { type: "string", value: "PORT", help: "port for clients to connect to (0: any)" },
} as const satisfies Flags;

const flags = { ...targetFlags, ...recordFlags, ...helpFlag } as const;

/** What `record` is told. */
export interface RecordOptions extends Omit<FlagValues<typeof flags>, "port" | "out"> {
  readonly out: string;
  readonly port: number;
}

export function readRecordOptions(args: readonly string[]): RecordOptions {
  const { port, out = "recorded.yaml", ...said } = readFlags(args, flags);
  checkTargetOptions(said);
  return { ...said, out, port: portNumber(port, 0) };
}

export const recordHelp = helpText(
  "record [options]",
  "Stands before a server, at the same paths, and turns what clients do into a scenario. Ctrl-C ends the recording and writes the file.",
  {
    "Which server; without any of these the embedded reference server is started": targetFlags,
    How: recordFlags,
    Else: helpFlag,
  },
);
