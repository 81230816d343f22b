import { CoverageCount } from "../coverage/coverage.js";
import { loadModel } from "../load-model.js";
import type { Redact } from "../redact.js";
import { buildReport } from "../report/build-report.js";
import { Progress } from "../report/progress.js";
import { type RunReport, troubled } from "../report/run-report.js";
import { runPlan } from "../run-plan.js";
import { settle, type Verdict } from "../settle/settle.js";
import { writeFile } from "./files.js";
import { RunMemory } from "./last-run.js";
import { type PlannedRun, planRun } from "./plan-run.js";
import type { RunOptions } from "./run-options.js";
import type { EmbeddedLane } from "./start-lane.js";
import { interrupted, type Terminal } from "./terminal.js";
import type { Ended } from "./watch.js";
import { writeReports } from "./write-reports.js";

/** Plays scenarios and reports: on the embedded reference server where a lane of it is given, otherwise on the server that the options name. */
export async function playRun(
  options: RunOptions,
  command: string,
  terminal: Terminal,
  embedded: EmbeddedLane | undefined,
): Promise<Ended> {
  const planned = await planRun(options, terminal.signal, embedded);
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
  const playing = runPlan(plan.cases, settings, (one) => {
    progress.done(one);
    coverage.add(one);
    memory.add(one);
  });
  // What watches the cases is made while the first of them are played.
  const progress = new Progress(plan.cases.length, terminal);
  const models = loadModel();
  const coverage = new CoverageCount(target, spec, models);
  const memory = new RunMemory({ at: startedAt, target: target.name });
  const played = await playing.finally(() => progress.end());
  if (terminal.signal.aborted) return undefined;
  const milliseconds = performance.now() - begin;
  const kept = memory.keep();
  const checks = played.flatMap((one) => one.checks);
  const verdict = settle(checks, excuses);
  const frame = { target, models, startedAt, milliseconds, command, coverage: coverage.coverage };
  const report = buildReport(played, plan.unsupported, verdict, frame);
  await kept;
  return { verdict, report };
}

async function writeKnown({ knownFile, excuses }: PlannedRun, verdict: Verdict, terminal: Terminal): Promise<number> {
  const { updateKnown } = await import("../settle/update-known.js");
  writeFile(knownFile.name, updateKnown(knownFile.text, verdict, excuses));
  terminal.out(`${knownFile.name}: rewritten as this run has it`);
  return verdict.counts.error === 0 ? 0 : 1;
}

function redacting(terminal: Terminal, redact: Redact): Terminal {
  return {
    ...terminal,
    out: (line) => terminal.out(redact(line)),
    err: (line) => terminal.err(redact(line)),
  };
}
