import type { Lane } from "./lane.js";
import { movesTime } from "./load/scenario.js";
import type { Case } from "./plan/case.js";
import type { Played } from "./play-case.js";
import { playWithReruns, type Reruns } from "./rerun.js";
import { WaitingLine } from "./waiting-line.js";

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
  /** Comes before all others and has its lane to itself, so that its verdict comes soon: where code runs for the first time, eight cases take as long as they take together. */
  readonly first?: Case | undefined;
}

/** A lane, and how many cases are played there at the same time. */
export interface ManyLane {
  readonly lane: Lane;
  readonly workers: number;
}

const once: Reruns = { most: 0, isKnown: () => false };

/**
 * Plays cases; each goes to the first lane that has room. While most workers take them in their order, one of each lane takes the longest,
 * so that none of those is left for the end. Cases that move time are played last, and alone in their lane. `done` hears of every case as
 * soon as it is over; what comes back is in the order of the cases.
 */
export async function runPlan(
  cases: readonly Case[],
  { lanes, deadline, signal, reruns = once, first }: RunSettings,
  done: (played: Played) => void,
): Promise<readonly Played[]> {
  const all = new Map<Case, Played>();
  let hasEnded = false;
  const isOver = (): boolean => signal.aborted || hasEnded;
  const playOne = async (case_: Case, lane: Lane): Promise<void> => {
    const played = await playWithReruns(() => lane.play(case_), reruns);
    if (isOver()) return;
    all.set(case_, played);
    done(played);
  };
  const playEach = async (take: () => Case | undefined, lane: Lane): Promise<void> => {
    for (let next = take(); next !== undefined && !isOver(); next = take()) await playOne(next, lane);
  };
  const over = AbortSignal.any([signal, AbortSignal.timeout(deadline)]);
  const callOff = () => {
    for (const { lane } of lanes) lane.callOff();
  };
  if (over.aborted) callOff();
  over.addEventListener("abort", callOff, { once: true });
  // All workers take from the same two lines.
  const together = new WaitingLine(cases.filter(({ scenario }) => !movesTime(scenario)));
  const alone = new WaitingLine(cases.filter(({ scenario }) => movesTime(scenario)));
  const [inOrder, longest] = [() => together.first(), () => together.longest()];
  try {
    await Promise.all(
      lanes.map(async ({ lane, workers }, place) => {
        if (place === 0 && !isOver() && first !== undefined && together.take(first)) await playOne(first, lane);
        const takes = Array.from({ length: workers }, (_, worker) => (worker === 1 ? longest : inOrder));
        await Promise.all(takes.map((take) => playEach(take, lane)));
        await playEach(() => alone.longest(), lane);
      }),
    );
  } finally {
    hasEnded = true;
    over.removeEventListener("abort", callOff);
  }
  return cases.flatMap((one) => all.get(one) ?? []);
}
