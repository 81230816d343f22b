import type { Lane } from "./lane.js";
import { movesTime, type Scenario } from "./load/scenario.js";
import type { Case } from "./plan/case.js";
import type { Played } from "./play-case.js";
import { playWithReruns, type Reruns } from "./rerun.js";

/** How the cases of one run are played. */
export interface RunSettings {
  /** At least one. */
  readonly lanes: readonly ManyLane[];
  /** Milliseconds for all cases together. */
  readonly deadline: number;
  /** Calls the run off. */
  readonly signal: AbortSignal;
  /** Absent: a case is played once. */
  readonly reruns?: Reruns;
}

/** A lane, and how many cases are played there at the same time. */
export interface ManyLane {
  readonly lane: Lane;
  readonly workers: number;
}

const once: Reruns = { most: 0, isKnown: () => false };

/**
 * Plays cases; each goes to the first lane that has room. The very first has its lane to itself, so that its verdict comes soon; those that
 * move time are played last, and alone in their lane. `done` hears of every case as soon as it is over; what comes back is in the order of
 * the cases.
 */
export async function runPlan(
  cases: readonly Case[],
  { lanes, deadline, signal, reruns = once }: RunSettings,
  done: (played: Played) => void,
): Promise<readonly Played[]> {
  const all: (Played | undefined)[] = [];
  let hasEnded = false;
  const isOver = (): boolean => signal.aborted || hasEnded;
  const playEach = async (indexes: Iterable<number>, lane: Lane): Promise<void> => {
    for (const index of indexes) {
      if (isOver()) return;
      const played = await playWithReruns(() => lane.play(cases[index] as Case), reruns);
      if (isOver()) return;
      all[index] = played;
      done(played);
    }
  };
  const over = AbortSignal.any([signal, AbortSignal.timeout(deadline)]);
  const callOff = () => {
    for (const { lane } of lanes) lane.callOff();
  };
  if (over.aborted) callOff();
  over.addEventListener("abort", callOff, { once: true });
  // All workers take from the same two lines.
  const together = indexesOf(cases, (scenario) => !movesTime(scenario));
  const alone = indexesOf(cases, movesTime);
  try {
    await Promise.all(
      lanes.map(async ({ lane, workers }, place) => {
        if (place === 0) await playEach(firstOf(together), lane);
        await Promise.all(Array.from({ length: workers }, () => playEach(together, lane)));
        await playEach(alone, lane);
      }),
    );
  } finally {
    hasEnded = true;
    over.removeEventListener("abort", callOff);
  }
  return all.filter((one) => one !== undefined);
}

function indexesOf(cases: readonly Case[], isMeant: (scenario: Scenario) => boolean): IterableIterator<number> {
  return cases.flatMap(({ scenario }, index) => (isMeant(scenario) ? [index] : [])).values();
}

function firstOf(line: Iterator<number>): readonly number[] {
  const { done, value } = line.next();
  return done === true ? [] : [value];
}
