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

/** Milliseconds for a step on the unmodified server, where nothing is awaited in vain. */
const patient = 10_000;

/** Plays the whole suite on the unmodified server. */
export async function playControl(suite: Suite): Promise<Control> {
  const theatre = await openTheatre(suite, {}, patient);
  const casesByMark = new Map<string, number[]>();
  const milliseconds: number[] = [];
  const failed: Check[] = [];
  try {
    for (const [index, scenario] of suite.scenarios.entries()) {
      const play = await theatre.play(scenario);
      milliseconds.push(play.transcript.milliseconds);
      failed.push(...play.checks.filter(({ status }) => status !== "pass"));
      for (const mark of marksOf(play)) casesByMark.set(mark, [...(casesByMark.get(mark) ?? []), index]);
    }
  } finally {
    await theatre.close();
  }
  for (const cases of casesByMark.values()) cases.sort((a, b) => (milliseconds[a] ?? 0) - (milliseconds[b] ?? 0));
  return { casesByMark, milliseconds, failed };
}
