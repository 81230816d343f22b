import { median } from "../bench/report.js";
import type { Driver, Round } from "./driver.js";
import type { ServerProcess } from "./servers.js";

const rounds = 5;
const eventsPerRound = 10_000;
/** Milliseconds of a round at most. */
const longest = 15_000;
/** Events each second of a crowd that is not in a hurry. */
const easyPace = 200;
const easyEvents = 1_000;

export interface Side {
  readonly driver: Driver;
  readonly server: ServerProcess;
}

/** What one round says. */
interface Figures {
  readonly perSecond: number;
  /** Microseconds of the server's processor time for each push. */
  readonly cpu: number;
  readonly middle: number;
  readonly slow: number;
}

/** Rows of a table: rounds take turns, so that what else the machine does falls on both; ratios are medians over pairs of rounds. */
export async function compare(
  ours: Side,
  theirs: Side,
  progress: (text: string) => void,
): Promise<readonly (readonly string[])[]> {
  const flood = (driver: Driver): Promise<Round> => driver.flood(eventsPerRound, 1, longest);
  const full = await pairs(ours, theirs, rounds, flood, progress);
  const easy = await pairs(ours, theirs, 1, (driver) => driver.pace(easyEvents, easyPace), progress);
  const crowded = "200 events under way";
  const pace = `${easyPace} events/s`;
  return [
    row(`pushes/s, ${crowded}`, full, ({ perSecond }) => perSecond, { digits: 0, aim: ">= 0.5" }),
    row("server's processor time for a push, µs", full, ({ cpu }) => cpu, { digits: 1 }),
    row(`push latency, ${crowded}, 50th percentile, ms`, full, ({ middle }) => middle, { digits: 1 }),
    row("the same, 99th percentile, ms", full, ({ slow }) => slow, { digits: 1 }),
    row(`push latency, ${pace}, 50th percentile, ms`, easy, ({ middle }) => middle, { digits: 2 }),
    row("the same, 99th percentile, ms", easy, ({ slow }) => slow, { digits: 2 }),
  ];
}

type Pair = readonly [ours: Figures, theirs: Figures];

async function pairs(
  ours: Side,
  theirs: Side,
  count: number,
  play: (driver: Driver) => Promise<Round>,
  progress: (text: string) => void,
): Promise<readonly Pair[]> {
  const all: Pair[] = [];
  for (let index = 0; index < count; index += 1) {
    const oursFirst = index % 2 === 0;
    const first = await measure(oursFirst ? ours : theirs, play);
    const second = await measure(oursFirst ? theirs : ours, play);
    const pair = oursFirst ? ([first, second] as const) : ([second, first] as const);
    const [us, them] = pair.map(({ perSecond }) => perSecond.toFixed(0));
    progress(`${us} pushes/s beside ${them}`);
    all.push(pair);
  }
  return all;
}

async function measure({ driver, server }: Side, play: (driver: Driver) => Promise<Round>): Promise<Figures> {
  const before = await server.vitals();
  const { pushes, seconds, latencies } = await play(driver);
  const after = await server.vitals();
  const percentile = (part: number): number => latencies[Math.floor(latencies.length * part)] ?? Number.NaN;
  return {
    perSecond: pushes / seconds,
    cpu: (after.cpu - before.cpu) / pushes,
    middle: percentile(0.5),
    slow: percentile(0.99),
  };
}

function row(
  what: string,
  all: readonly Pair[],
  pick: (figures: Figures) => number,
  { digits, aim = "" }: { readonly digits: number; readonly aim?: string },
): readonly string[] {
  const ratio = median(all.map(([us, them]) => pick(us) / pick(them)));
  const sides = [0, 1].map((side) => median(all.map((pair) => pick(pair[side] as Figures))).toFixed(digits));
  return [what, ...sides, ratio.toFixed(2), aim];
}
