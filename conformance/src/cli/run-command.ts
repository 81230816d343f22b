import { coverageOf } from "../coverage/coverage.js";
import { loadModel } from "../load-model.js";
import type { Redact } from "../redact.js";
import { failureLines, progressLine, summaryLine, unsupportedLine } from "../report/console.js";
import { coverageJson, coverageLine, coverageText } from "../report/coverage.js";
import { junit } from "../report/junit.js";
import { runPlan } from "../run-plan.js";
import { settle, type Verdict } from "../settle/settle.js";
import { updateKnown } from "../settle/update-known.js";
import type { CommandModule } from "./commands.js";
import { writeFile } from "./files.js";
import { rememberRun } from "./last-run.js";
import { type PlannedRun, planRun } from "./plan-run.js";
import { type RunOptions, readRunOptions, runHelp } from "./run-options.js";
import { interrupted, type Terminal } from "./terminal.js";

export const runCommand: CommandModule = {
  help: runHelp,
  run: (args, terminal) => run(readRunOptions(args), terminal),
};

/** Plays scenarios against a server and prints the verdict; the exit code. */
async function run(options: RunOptions, terminal: Terminal): Promise<number> {
  const planned = await planRun(options, terminal.signal);
  try {
    return await playAndReport(planned, options, redacting(terminal, planned.settings.redact));
  } finally {
    await planned.close();
  }
}

async function playAndReport(planned: PlannedRun, options: RunOptions, terminal: Terminal): Promise<number> {
  const { plan, target, settings, excuses } = planned;
  const { paint } = terminal;
  const at = new Date().toISOString();
  const begin = performance.now();
  const played = await runPlan(plan.cases, settings, (one) => terminal.out(progressLine(one, paint)));
  if (terminal.signal.aborted) return interrupted;
  const { unsupported } = plan;
  for (const one of unsupported) terminal.out(unsupportedLine(one, paint));
  const verdict = settle(
    played.flatMap((one) => one.checks),
    excuses,
  );
  rememberRun({ at, target: target.name }, played);
  const coverage = coverageOf(played, target, settings.spec, loadModel());
  const report = { verdict, played, unsupported, milliseconds: performance.now() - begin };
  if (!verdict.ok) terminal.out("");
  for (const line of failureLines(report, commandFor(options), paint)) terminal.out(line);
  terminal.out(coverageLine(coverage));
  terminal.out(summaryLine(report, paint));
  if (options.coverage !== undefined)
    writeFile(options.coverage, options.coverage.endsWith(".json") ? coverageJson(coverage) : coverageText(coverage));
  if (options.junit !== undefined) writeFile(options.junit, settings.redact(junit(report)));
  if (options["update-known"] === true) return writeKnown(planned, verdict, terminal);
  return verdict.ok ? 0 : 1;
}

function writeKnown({ knownFile, excuses }: PlannedRun, verdict: Verdict, terminal: Terminal): number {
  writeFile(knownFile.name, updateKnown(knownFile.text, verdict, excuses));
  terminal.out(`${knownFile.name}: rewritten as this run has it`);
  return verdict.counts.error === 0 ? 0 : 1;
}

/** The command that repeats this run, without what chooses scenarios. */
function commandFor(options: RunOptions): string {
  const named = (["target", "web", "rtm", "fixtures", "control", "scenarios"] as const).flatMap((name) =>
    options[name] === undefined ? [] : [`--${name} ${options[name]}`],
  );
  return ["livechat-conformance run", ...named].join(" ");
}

function redacting(terminal: Terminal, redact: Redact): Terminal {
  return {
    ...terminal,
    out: (line) => terminal.out(redact(line)),
    err: (line) => terminal.err(redact(line)),
  };
}
