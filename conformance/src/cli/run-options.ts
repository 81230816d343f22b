import { type Flags, type FlagValues, readFlags, wholeNumber } from "./flags.js";
import { helpFlag } from "./help-option.js";
import { helpText } from "./help-text.js";
import { checkKnownOptions, knownFlags } from "./known-options.js";
import type { LaneChoice } from "./open-lane.js";
import { selectFlags } from "./select-options.js";
import { checkTargetOptions, targetFlags } from "./target-options.js";

const howFlags = {
  timeout: { type: "string", value: "MS", help: "time for one step (3000)" },
  deadline: { type: "string", value: "MS", help: "time for the whole run (600000)" },
  workers: {
    type: "string",
    value: "N",
    help: "scenarios played at the same time (8 where each has licenses of its own, 8 on each core with the embedded server, otherwise 1)",
  },
  retries: {
    type: "string",
    value: "N",
    help: "play a scenario that fails again, up to N times (0); one that then passes is flaky, and does not fail the run",
  },
  watch: {
    type: "boolean",
    help: "stay, and play again when scenarios, target, fixtures or known failures change, or at the press of a key",
  },
} as const satisfies Flags;

const reportFlags = {
  html: {
    type: "string",
    value: "FILE",
    help: "one page for people: failures, actions by transport, coverage, transcripts",
  },
  junit: { type: "string", value: "FILE", help: "JUnit XML, for most CI systems" },
  tap: { type: "string", value: "FILE", help: "TAP 14" },
  json: { type: "string", value: "FILE", help: "everything, as JSON (form: spec/schemas/report.schema.json)" },
  sarif: { type: "string", value: "FILE", help: "failures as SARIF 2.1.0, for code scanning" },
  har: { type: "string", value: "FILE", help: "everything that went over HTTP, as HAR 1.2" },
  coverage: {
    type: "string",
    value: "FILE",
    help: "which documented facts the run exercised, and which not; JSON where FILE ends in .json, else text",
  },
  github: {
    type: "boolean",
    help: "annotations on the output, and a summary in the file that GITHUB_STEP_SUMMARY names",
  },
} as const satisfies Flags;

const flags = { ...targetFlags, ...selectFlags, ...howFlags, ...knownFlags, ...reportFlags, ...helpFlag } as const;

/** What `run` is told. */
export interface RunOptions extends Omit<FlagValues<typeof flags>, "timeout" | "deadline" | "workers" | "retries"> {
  /** Milliseconds for one step. */
  readonly timeout: number;
  /** Milliseconds for the whole run. */
  readonly deadline: number;
  /** Scenarios at a time; absent where nothing is said. */
  readonly workers?: number;
  /** Times that a scenario which fails is played again. */
  readonly retries: number;
}

export function readRunOptions(args: readonly string[]): RunOptions {
  const { timeout, deadline, workers, retries, ...said } = readFlags(args, flags);
  checkTargetOptions(said);
  checkKnownOptions(said);
  return {
    ...said,
    timeout: wholeNumber("timeout", timeout, 3000, 1),
    deadline: wholeNumber("deadline", deadline, 600_000, 1),
    retries: wholeNumber("retries", retries, 0, 0),
    ...(workers === undefined ? {} : { workers: wholeNumber("workers", workers, 1, 1) }),
  };
}

/** What the options say to a lane of the embedded reference server. */
export function laneChoice({ fixtures, timeout }: RunOptions): LaneChoice {
  return { timeout, ...(fixtures === undefined ? {} : { fixtures }) };
}

const { watch: _, ...repeatable } = howFlags;

/** Options that matter to what a run finds, beside those that choose cases. */
export const repeatedFlags = {
  ...targetFlags,
  ...repeatable,
  scenarios: selectFlags.scenarios,
  known: knownFlags.known,
};

export const runHelp = helpText("[run] [options]", "Plays the scenarios against a server and judges it.", {
  "Which server; without any of these the embedded reference server is started for the run": targetFlags,
  "Which scenarios": selectFlags,
  How: howFlags,
  "Known failures": knownFlags,
  "Reports, beside the console; tokens are in none of them": reportFlags,
  Else: helpFlag,
});
