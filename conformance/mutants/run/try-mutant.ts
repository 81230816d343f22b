import { plannedFault } from "../../reference-server/control/faults.js";
import type { LogEntry } from "../../reference-server/index.js";
import type { Played } from "../../src/play-case.js";
import type { Mutant } from "../mutant.js";
import type { Control } from "./control.js";
import type { Suite } from "./suite.js";
import { openTheatre } from "./suite.js";

/** What became of a mutant. */
export interface Trial {
  readonly id: string;
  readonly does: string;
  /**
   * `killed`: a check failed in a case in which it fired; `survived`: it fired and all checks passed; `unreached`: no case made it fire;
   * `broken`: the runner crashed, or a check failed where the mutant had not fired, so that nothing is proven.
   */
  readonly outcome: "killed" | "survived" | "unreached" | "broken";
  /** Times that it did what the reference server would not do. */
  readonly fired: number;
  /** Cases played. */
  readonly played: number;
  readonly milliseconds: number;
  /** Ids of the checks that failed, in the first case in which any did; in all cases where all were played. */
  readonly checks: readonly string[];
  /** True where what failed first was that something did not come in time. */
  readonly byDeadline: boolean;
  /** Why it is broken. */
  readonly why?: string;
}

export interface TrialSettings {
  readonly control: Control;
  /** Plays all cases that may notice, not only those up to the first check that fails. */
  readonly all: boolean;
  /** Milliseconds for a step that does not say. */
  readonly timeout: number;
}

/** Plays the cases that may notice, the likeliest first. */
export async function tryMutant(
  mutant: Mutant,
  suite: Suite,
  { control, all, timeout }: TrialSettings,
): Promise<Trial> {
  const begin = performance.now();
  let fired = 0;
  const broken: string[] = [];
  const options = mutant.options(() => {
    fired += 1;
  });
  const log = (entry: LogEntry): void => {
    if (entry.event === "bug" && !entry.error.includes(plannedFault))
      broken.push(`the server made a mistake of its own: ${entry.error}`);
  };
  const likely = likelyCases(mutant, suite, control).flatMap((index) => suite.scenarios[index] ?? []);
  const theatre = likely.length === 0 ? undefined : await openTheatre(suite, { ...options, log }, timeout);
  const failures: Failure[] = [];
  let played = 0;
  try {
    for (const scenario of likely) {
      const [play] = (await theatre?.play([scenario], 1)) ?? [];
      if (play === undefined) throw new Error(`${scenario.id} was not played`);
      played += 1;
      const failure = failureIn(play);
      if (play.transcript.error !== undefined) broken.push(`${play.transcript.case}: ${play.transcript.error}`);
      else if (failure !== undefined && fired === 0) broken.push(`${failure.checks[0]} failed before the mutant fired`);
      else if (failure !== undefined) failures.push(failure);
      if (broken.length > 0 || (failures.length > 0 && !all)) break;
    }
  } finally {
    await theatre?.close();
  }
  const [first] = failures;
  return {
    id: mutant.id,
    does: mutant.does,
    outcome: broken.length > 0 ? "broken" : first !== undefined ? "killed" : fired > 0 ? "survived" : "unreached",
    fired,
    played,
    milliseconds: Math.round(performance.now() - begin),
    checks: failures.flatMap(({ checks }) => checks),
    byDeadline: first?.byDeadline ?? false,
    ...(broken[0] === undefined ? {} : { why: broken[0] }),
  };
}

interface Failure {
  readonly checks: readonly string[];
  readonly byDeadline: boolean;
}

function failureIn({ checks, transcript }: Played): Failure | undefined {
  const failed = checks.filter(({ status }) => status === "fail");
  const [first] = failed;
  if (first === undefined) return undefined;
  const step = first.id.slice(transcript.case.length + 1).split("/")[0] ?? "";
  return { checks: failed.map(({ id }) => id), byDeadline: transcript.steps[step]?.status === "missed" };
}

/** Cases in which the mutant can show; those that look there first, then those whose ids share most words with its own, then the fastest. */
function likelyCases(
  { id, marks, likelier = [] }: Mutant,
  { scenarios }: Suite,
  { casesByMark, milliseconds }: Control,
): readonly number[] {
  const found = marks.length === 0 ? scenarios.keys() : new Set(marks.flatMap((mark) => casesByMark.get(mark) ?? []));
  const looking = likelier.map((mark) => new Set(casesByMark.get(mark) ?? []));
  const words = new Set(wordsOf(id));
  const rated = [...found].map((index) => {
    const looks = looking.filter((cases) => cases.has(index)).length;
    const shared = new Set(wordsOf(scenarios[index]?.id ?? "").filter((word) => words.has(word)));
    return { index, looks, shared: shared.size, milliseconds: milliseconds[index] ?? 0 };
  });
  return rated
    .sort((a, b) => b.looks - a.looks || b.shared - a.shared || a.milliseconds - b.milliseconds)
    .map(({ index }) => index);
}

function wordsOf(id: string): readonly string[] {
  return id.split(/[^a-z0-9]+/u).filter((word) => word.length > 2);
}
