import type { Coverage } from "../coverage/coverage.js";
import { allSteps, levels, type Scenario, type Step } from "../load/scenario.js";
import type { StepRecord, Transcript } from "../run/transcript.js";
import type { KnownFailure } from "../settle/known-failures.js";
import type { Settled, StaleFailure } from "../settle/settle.js";
import type { ApiMatrix } from "./action-matrix.js";

export type CheckVerdict = Settled["verdict"];

/** What a case came to, worst first: that of its worst check. An unexpected pass is a `fail`. */
export const caseVerdicts = ["error", "fail", "flaky", "known", "unsupported", "pass"] as const;
export type CaseVerdict = (typeof caseVerdicts)[number];

/** All there is to tell about a run. Every report is a function of it. */
export interface RunReport {
  /** True where the server may go out. */
  readonly ok: boolean;
  /** Name of the target. */
  readonly target: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly milliseconds: number;
  /** The command that repeats the run, without what chooses cases and writes reports. */
  readonly command: string;
  /** Those that were played, then those that the target cannot be asked. */
  readonly cases: readonly CaseReport[];
  /** Known failures that are true no longer. */
  readonly stale: readonly StaleFailure[];
  readonly counts: {
    readonly cases: Readonly<Record<CaseVerdict, number>>;
    readonly checks: Readonly<Record<CheckVerdict, number>>;
  };
  readonly coverage: Coverage;
  readonly matrix: readonly ApiMatrix[];
}

/** What came of one case. */
export interface CaseReport {
  readonly id: string;
  readonly scenario: Scenario;
  /** True where the specs made it, false where somebody wrote it. */
  readonly derived: boolean;
  readonly verdict: CaseVerdict;
  /** Why the target cannot be asked; there where the verdict is `unsupported`. */
  readonly why?: string;
  /** Empty where the case was not played. */
  readonly checks: readonly Settled[];
  /** Absent where the case was not played; of a flaky case, the play that failed. */
  readonly transcript?: Transcript;
}

/** True for checks that fail the run. */
export function isTrouble({ verdict }: { readonly verdict: CheckVerdict }): boolean {
  return verdict === "fail" || verdict === "error" || verdict === "fixed";
}

/** The checks of a case that fail the run, the most binding first. */
export function troubles({ checks }: CaseReport): readonly Settled[] {
  return checks.filter(isTrouble).sort((left, right) => levels.indexOf(left.level) - levels.indexOf(right.level));
}

/** Cases whose verdict fails the run, errors last: they say more of the runner than of the server. */
export function troubled(report: RunReport): readonly CaseReport[] {
  const of = (verdict: CaseVerdict) => report.cases.filter((one) => one.verdict === verdict);
  return [...of("fail"), ...of("error")];
}

/** The id of a check without that of its case: `<step>/<check>`. */
export function nameIn(id: string, check: { readonly id: string }): string {
  return check.id.slice(id.length + 1);
}

/** The id of the step that a check is about, where it is about one: what stands before the last slash, as ids of steps may have some too. */
export function stepIdIn(id: string, check: { readonly id: string }): string {
  return check.id.slice(id.length + 1, check.id.lastIndexOf("/"));
}

/** The step that a check is about, and what became of it; both undefined for checks of the traffic as a whole. */
export function stepOf(
  { id, scenario, transcript }: Pick<CaseReport, "id" | "scenario" | "transcript">,
  check: { readonly id: string },
): { readonly step?: Step; readonly record?: StepRecord } {
  const name = stepIdIn(id, check);
  const step = allSteps(scenario).find((one) => one.id === name);
  const record = transcript?.steps[name];
  return { ...(step === undefined ? {} : { step }), ...(record === undefined ? {} : { record }) };
}

/** What was seen instead of what was expected. */
export function gotOf(check: Settled): string {
  return check.verdict === "fixed" ? "a pass where a failure is known" : (check.got ?? "nothing");
}

/** Reason, issue and expiry of a known failure in one line. */
export function knownWords({ reason, issue, expires }: KnownFailure): string {
  return [reason, ...(issue === undefined ? [] : [issue]), ...(expires === undefined ? [] : [`until ${expires}`])].join(
    "; ",
  );
}

/** The verdict of a case by those of its checks. */
export function worst(checks: readonly Settled[]): CaseVerdict {
  const found = new Set(checks.map(({ verdict }) => verdict));
  if (found.has("error")) return "error";
  if (found.has("fail") || found.has("fixed")) return "fail";
  if (found.has("flaky")) return "flaky";
  return found.has("known") ? "known" : "pass";
}
