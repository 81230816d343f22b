import type { ApiName } from "../apis.js";
import type { Coverage } from "../coverage/coverage.js";
import type { Model } from "../model.js";
import type { Unsupported } from "../plan/case.js";
import type { Target } from "../plan/target.js";
import type { Played } from "../play-case.js";
import type { Settled, Verdict } from "../settle/settle.js";
import { actionMatrix } from "./action-matrix.js";
import { type CaseReport, type CaseVerdict, caseVerdicts, type RunReport, worst } from "./run-report.js";

/** What a run is besides its cases. */
export interface RunFrame {
  readonly target: Target;
  readonly models: Readonly<Record<ApiName, Model>>;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly milliseconds: number;
  readonly command: string;
  readonly coverage: Coverage;
}

/** Puts everything that is to be told about a run into one value. */
export function buildReport(
  played: readonly Played[],
  unsupported: readonly Unsupported[],
  verdict: Verdict,
  frame: RunFrame,
): RunReport {
  const checks = byCase(verdict.checks);
  const cases = [
    ...played.map((one) => playedCase(one, checks.get(one.case.id) ?? [])),
    ...unsupported.map(unsupportedCase),
  ];
  const { ok, stale } = verdict;
  const counts = { cases: countCases(cases), checks: verdict.counts };
  const { target, models, ...rest } = frame;
  return { ...rest, target: target.name, ok, cases, stale, counts, matrix: actionMatrix(cases, target, models) };
}

function byCase(checks: readonly Settled[]): ReadonlyMap<string, readonly Settled[]> {
  const found = new Map<string, Settled[]>();
  for (const check of checks) {
    const own = found.get(check.case);
    if (own === undefined) found.set(check.case, [check]);
    else own.push(check);
  }
  return found;
}

function playedCase({ case: { id, scenario }, transcript }: Played, checks: readonly Settled[]): CaseReport {
  return { id, scenario, derived: isDerived(id), verdict: worst(checks), checks, transcript };
}

function unsupportedCase({ id, scenario, why }: Unsupported): CaseReport {
  return { id, scenario, derived: isDerived(id), verdict: "unsupported", why, checks: [] };
}

function isDerived(id: string): boolean {
  return id.startsWith("derived/");
}

function countCases(cases: readonly CaseReport[]): Record<CaseVerdict, number> {
  const counts = Object.fromEntries(caseVerdicts.map((verdict) => [verdict, 0])) as Record<CaseVerdict, number>;
  for (const { verdict } of cases) counts[verdict]++;
  return counts;
}
