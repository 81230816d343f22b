import { parseArgs } from "node:util";
import { CoverageCount } from "../coverage/coverage.js";
import { loadModel } from "../load-model.js";
import type { Redact } from "../redact.js";
import { buildReport } from "../report/build-report.js";
import { Progress } from "../report/progress.js";
import { shellWord } from "../report/repeat.js";
import { type RunReport, troubled } from "../report/run-report.js";
import { runPlan } from "../run-plan.js";
import { settle, type Verdict } from "../settle/settle.js";
import type { CommandModule } from "./commands.js";
import { scenarioFolder, writeFile } from "./files.js";
import { RunMemory } from "./last-run.js";
import { type PlannedRun, planRun } from "./plan-run.js";
import { type RunOptions, readRunOptions, repeatedFlags, runHelp } from "./run-options.js";
import { interrupted, type Terminal } from "./terminal.js";
import { type Ended, watch } from "./watch.js";
import { writeReports } from "./write-reports.js";

export const runCommand: CommandModule = {
  help: runHelp,
  run: async (args, terminal) => {
    const options = readRunOptions(args);
    const command = commandOf(args);
    if (options.watch !== true) return (await run(options, command, terminal)).code;
    const play = (only?: readonly string[]) =>
      run(only === undefined ? options : { ...options, id: [...only] }, command, terminal);
    return watch(watchedPaths(options), play, terminal);
  },
};

/** Files and folders that decide what is played. */
function watchedPaths({ scenarios = scenarioFolder(), target, fixtures, known }: RunOptions): readonly string[] {
  return [scenarios, target ?? [], fixtures ?? [], known ?? []].flat();
}

/** Plays scenarios against a server and reports. */
async function run(options: RunOptions, command: string, terminal: Terminal): Promise<Ended> {
  const planned = await planRun(options, terminal.signal);
  try {
    const { redact } = planned;
    const screen = redacting(terminal, redact);
    const outcome = await play(planned, redact(command), screen);
    if (outcome === undefined) return { code: interrupted, failed: [] };
    await writeReports(outcome.report, options, screen, redact);
    const failed = troubled(outcome.report).map(({ id }) => id);
    if (options["update-known"] === true) return { code: await writeKnown(planned, outcome.verdict, screen), failed };
    return { code: outcome.report.ok ? 0 : 1, failed };
  } finally {
    await planned.close();
  }
}

interface Judged {
  readonly verdict: Verdict;
  readonly report: RunReport;
}

/** Plays all cases, with progress; undefined where the run was called off. */
async function play(planned: PlannedRun, command: string, terminal: Terminal): Promise<Judged | undefined> {
  const { plan, target, spec, settings, excuses } = planned;
  const startedAt = new Date().toISOString();
  const begin = performance.now();
  const models = loadModel();
  const coverage = new CoverageCount(target, spec, models);
  const memory = new RunMemory({ at: startedAt, target: target.name });
  const progress = new Progress(plan.cases.length, terminal);
  const played = await runPlan(plan.cases, settings, (one) => {
    progress.done(one);
    coverage.add(one);
    memory.add(one);
  }).finally(() => progress.end());
  if (terminal.signal.aborted) return undefined;
  const milliseconds = performance.now() - begin;
  memory.keep();
  const checks = played.flatMap((one) => one.checks);
  const verdict = settle(checks, excuses);
  const frame = { target, models, startedAt, milliseconds, command, coverage: coverage.coverage };
  return { verdict, report: buildReport(played, plan.unsupported, verdict, frame) };
}

async function writeKnown({ knownFile, excuses }: PlannedRun, verdict: Verdict, terminal: Terminal): Promise<number> {
  const { updateKnown } = await import("../settle/update-known.js");
  writeFile(knownFile.name, updateKnown(knownFile.text, verdict, excuses));
  terminal.out(`${knownFile.name}: rewritten as this run has it`);
  return verdict.counts.error === 0 ? 0 : 1;
}

/** The command that repeats a run: whatever was said of the server and of how to play, not which cases and which reports. */
function commandOf(args: readonly string[]): string {
  const { tokens } = parseArgs({ args: [...args], options: repeatedFlags, strict: false, tokens: true });
  const kept = tokens.flatMap((token) =>
    token.kind === "option" && Object.hasOwn(repeatedFlags, token.name) ? [token] : [],
  );
  const words = kept.flatMap(({ name, value }) => [`--${name}`, ...(value === undefined ? [] : [shellWord(value)])]);
  return ["npx livechat-conformance run", ...words].join(" ");
}

function redacting(terminal: Terminal, redact: Redact): Terminal {
  return {
    ...terminal,
    out: (line) => terminal.out(redact(line)),
    err: (line) => terminal.err(redact(line)),
  };
}
