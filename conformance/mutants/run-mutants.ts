import { writeFile } from "../src/cli/files.js";
import type { Terminal } from "../src/cli/terminal.js";
import { SetupError } from "../src/load/problem.js";
import { patternOf } from "../src/pattern.js";
import { catalogue } from "./catalogue.js";
import type { Mutant } from "./mutant.js";
import type { Options } from "./options.js";
import { Progress } from "./progress.js";
import { aim, kindLines, summaryLine, survivorLines, tally } from "./report.js";
import { type Control, playControl } from "./run/control.js";
import { tryAll } from "./run/pool.js";
import { loadSuite } from "./run/suite.js";
import type { Trial } from "./run/try-mutant.js";
import { readSurvivors, reasonFor, staleEntries } from "./survivors.js";

/** Tries the mutants that the options choose and tells what became of them; the exit code. */
export async function runMutants(options: Options, terminal: Terminal): Promise<number> {
  const begin = performance.now();
  const explained = readSurvivors();
  const control = await soundControl(terminal);
  const mutants = chosen(catalogue(new Set(control.casesByMark.keys())), options.ids);
  if (options.list) {
    for (const { id, does } of mutants) terminal.out(`${id}  ${terminal.paint.dim(does)}`);
    return 0;
  }
  const progress = new Progress(mutants.length, process.stderr);
  const ids = mutants.map(({ id }) => id);
  const data = { control, all: options.all, explained: ids.filter((id) => reasonFor(id, explained) !== undefined) };
  const found = await tryAll(ids, data, (trial) => progress.add(trial), terminal.signal);
  progress.end();
  const trials = ids.flatMap((id) => found.filter((trial) => trial.id === id));
  const stale = staleEntries(explained, trials).filter(
    (line) => options.ids.length === 0 || line.includes(" explains "),
  );
  const left = trials.filter(({ outcome }) => outcome !== "killed");
  for (const trial of left)
    for (const line of survivorLines(trial, reasonFor(trial.id, explained), terminal.paint)) terminal.out(line);
  for (const line of stale) terminal.out(`${terminal.paint.bad("STALE")} survivors.yaml: ${line}`);
  const isExplained = ({ id, outcome }: Trial): boolean =>
    outcome !== "broken" && reasonFor(id, explained) !== undefined;
  for (const line of kindLines(trials, isExplained, terminal.paint)) terminal.out(line);
  const ok = tally(trials).rate >= aim && left.every(isExplained) && stale.length === 0;
  terminal.out(summaryLine(trials, (performance.now() - begin) / 1000, ok, terminal.paint));
  if (options.json !== undefined) writeFile(options.json, json(trials, options.json.length === 0 ? [] : explained));
  return ok ? 0 : 1;
}

/** What the unmodified server does; where it fails a check, that is all there is to say. */
async function soundControl(terminal: Terminal): Promise<Control> {
  const control = await playControl(await loadSuite());
  const failed = control.failed.map(({ id, got }) => `${id}: ${got ?? ""}`);
  if (failed.length > 0)
    throw new SetupError(["The unmodified server fails the suite, so nothing can be proven:", ...failed]);
  terminal.out(`The unmodified server passes ${control.milliseconds.length} cases.`);
  return control;
}

function chosen(mutants: readonly Mutant[], patterns: readonly string[]): readonly Mutant[] {
  const fitting = patterns.map(patternOf);
  const found = mutants.filter(({ id }) => fitting.length === 0 || fitting.some((pattern) => pattern.test(id)));
  if (found.length === 0)
    throw new SetupError([`Unexpected --id "${patterns.join('", "')}": no mutant has it; see --list`]);
  return found;
}

function json(trials: readonly Trial[], explained: ReturnType<typeof readSurvivors>): string {
  const told = trials.map((trial) => {
    const reason = trial.outcome === "killed" ? undefined : reasonFor(trial.id, explained);
    return reason === undefined ? trial : { ...trial, reason };
  });
  return `${JSON.stringify({ ...tally(trials), trials: told }, undefined, 2)}\n`;
}
