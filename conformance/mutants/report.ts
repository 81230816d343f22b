import type { Paint } from "../src/report/paint.js";
import { kindOf } from "./mutant.js";
import type { Trial } from "./run/try-mutant.js";

/** Percent of all mutants that are to be killed. */
export const aim = 97;

/** What all trials come to. */
export interface Tally {
  readonly mutants: number;
  readonly killed: number;
  /** Killed because something did not come in time. */
  readonly byDeadline: number;
  /** Percent. */
  readonly rate: number;
}

export function tally(trials: readonly Trial[]): Tally {
  const killed = trials.filter(({ outcome }) => outcome === "killed");
  return {
    mutants: trials.length,
    killed: killed.length,
    byDeadline: killed.filter(({ byDeadline }) => byDeadline).length,
    rate: trials.length === 0 ? 0 : (100 * killed.length) / trials.length,
  };
}

/** A line for each kind of mutants: how many, how many killed, how many whose survival is explained or not, the rate. */
export function kindLines(
  trials: readonly Trial[],
  isExplained: (trial: Trial) => boolean,
  paint: Paint,
): readonly string[] {
  const kinds = new Map<string, Trial[]>();
  for (const trial of trials) kinds.set(kindOf(trial), [...(kinds.get(kindOf(trial)) ?? []), trial]);
  const width = Math.max(...[...kinds.keys()].map((kind) => kind.length));
  const head = `${"kind".padEnd(width)}  mutants  killed  explained  left    rate`;
  const lines = [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, all]) => {
      const { mutants, killed, rate } = tally(all);
      const explained = all.filter((trial) => trial.outcome !== "killed" && isExplained(trial)).length;
      const left = mutants - killed - explained;
      const numbers = [[mutants, 7] as const, [killed, 6] as const, [explained, 9] as const, [left, 4] as const];
      const told = numbers.map(([number, columns]) => String(number).padStart(columns)).join("  ");
      const line = `${kind.padEnd(width)}  ${told}  ${rate.toFixed(1).padStart(5)}%`;
      return left === 0 ? line : paint.bad(line);
    });
  return [paint.bold(head), ...lines];
}

/** What is told of a mutant that was not killed. */
export function survivorLines(trial: Trial, reason: string | undefined, paint: Paint): readonly string[] {
  const { id, does, outcome, fired, played, why } = trial;
  const said = reason === undefined ? paint.bad("not explained") : `explained: ${reason}`;
  const fate = {
    killed: "",
    survived: `fired ${fired} times in ${played} ${played === 1 ? "case" : "cases"}, and no check failed`,
    unreached: `no case brings it about (${played} played)`,
    broken: `nothing is proven: ${why ?? ""}`,
  }[outcome];
  return [`${paint.bad(outcome.toUpperCase())} ${paint.bold(id)}`, `  ${does}`, `  ${fate}`, `  ${said}`];
}

/** The last line. */
export function summaryLine(trials: readonly Trial[], seconds: number, ok: boolean, paint: Paint): string {
  const { mutants, killed, byDeadline, rate } = tally(trials);
  const word = ok ? paint.good("PASS") : paint.bad("FAIL");
  const deadlines = `${byDeadline} of them because something did not come in time`;
  return `${word} ${killed} of ${mutants} mutants killed (${rate.toFixed(1)} %, aim ${aim} %), ${deadlines}, in ${seconds.toFixed(1)} s`;
}
