import { coverageOf } from "../coverage/coverage.js";
import { loadModel } from "../load-model.js";
import type { Plan } from "../plan/plan-cases.js";
import type { Target } from "../plan/target.js";
import type { Redact } from "../redact.js";
import { failureLines, progressLine, summaryLine, unsupportedLine } from "../report/console.js";
import { coverageJson, coverageLine, coverageText } from "../report/coverage.js";
import { junit } from "../report/junit.js";
import { type RunSettings, runPlan } from "../run-plan.js";
import { settle } from "../settle/settle.js";
import type { CommandModule } from "./commands.js";
import { writeFile } from "./files.js";
import { planRun } from "./plan-run.js";
import { type RunOptions, readRunOptions, runHelp } from "./run-options.js";
import { interrupted, type Terminal } from "./terminal.js";

export const runCommand: CommandModule = {
  help: runHelp,
  run: (args, terminal) => run(readRunOptions(args), terminal),
};

/** Plays scenarios against a server and prints the verdict; the exit code. */
async function run(options: RunOptions, terminal: Terminal): Promise<number> {
  const { plan, target, settings, close } = await planRun(options, terminal.signal);
  try {
    return await playAndReport(plan, target, settings, options, redacting(terminal, settings.redact));
  } finally {
    await close();
  }
}

async function playAndReport(
  plan: Plan,
  target: Target,
  settings: RunSettings,
  options: RunOptions,
  terminal: Terminal,
): Promise<number> {
  const { paint } = terminal;
  const begin = performance.now();
  const played = await runPlan(plan.cases, settings, (one) => terminal.out(progressLine(one, paint)));
  if (terminal.signal.aborted) return interrupted;
  const { unsupported } = plan;
  for (const one of unsupported) terminal.out(unsupportedLine(one, paint));
  const verdict = settle(played.flatMap((one) => one.checks));
  const coverage = coverageOf(played, target, settings.spec, loadModel());
  const report = { verdict, played, unsupported, milliseconds: performance.now() - begin };
  if (!verdict.ok) terminal.out("");
  for (const line of failureLines(report, commandFor(options), paint)) terminal.out(line);
  terminal.out(coverageLine(coverage));
  terminal.out(summaryLine(report, paint));
  if (options.coverage !== undefined)
    writeFile(options.coverage, options.coverage.endsWith(".json") ? coverageJson(coverage) : coverageText(coverage));
  if (options.junit !== undefined) writeFile(options.junit, settings.redact(junit(report)));
  return verdict.ok ? 0 : 1;
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
