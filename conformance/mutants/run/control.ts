import type { Check } from "../../src/judge/check.js";
import { marksOf } from "./marks.js";
import { openTheatre, type Suite } from "./suite.js";

/** What the unmodified server did with the suite. */
export interface Control {
  /** By mark: indexes of the scenarios in which it was seen, the fastest first. */
  readonly casesByMark: ReadonlyMap<string, readonly number[]>;
  /** Milliseconds that each scenario took. */
  readonly milliseconds: readonly number[];
  /** Checks that did not pass: with any of these nothing is proven. */
  readonly failed: readonly Check[];
}

/** Cases at a time. */
const workers = 8;
/** Milliseconds for a step on the unmodified server, where nothing is awaited in vain. */
const patient = 10_000;

/** Plays the whole suite on the unmodified server. */
export async function playControl(suite: Suite): Promise<Control> {
  const theatre = await openTheatre(suite, {}, patient);
  const played = await theatre.play(suite.scenarios, workers).finally(() => theatre.close());
  const casesByMark = new Map<string, number[]>();
  for (const [index, one] of played.entries())
    for (const mark of marksOf(one)) casesByMark.set(mark, [...(casesByMark.get(mark) ?? []), index]);
  const milliseconds = played.map(({ transcript }) => transcript.milliseconds);
  const failed = played.flatMap(({ checks }) => checks.filter(({ status }) => status !== "pass"));
  for (const cases of casesByMark.values()) cases.sort((a, b) => (milliseconds[a] ?? 0) - (milliseconds[b] ?? 0));
  return { casesByMark, milliseconds, failed };
}
