import type { Check } from "../judge/check.js";
import { couldBegin, patternOf } from "../pattern.js";
import type { KnownFailure } from "./known-failures.js";

/** A check with what it means for the run: a known failure does not fail it, an unexpected pass does; neither does a check that wavers. */
export interface Settled extends Check {
  readonly verdict: "pass" | "fail" | "known" | "fixed" | "flaky" | "skipped" | "error";
  /** The known failure that stands for it. */
  readonly known?: KnownFailure;
}

/** An entry that is no longer true, and why. */
export interface StaleFailure extends KnownFailure {
  readonly why: string;
}

/** The outcome of a run. */
export interface Verdict {
  readonly checks: readonly Settled[];
  readonly stale: readonly StaleFailure[];
  readonly counts: Readonly<Record<Settled["verdict"], number>>;
  /** True where the server may go out. */
  readonly ok: boolean;
}

/** What checks are weighed against. */
export interface Excuses {
  readonly known: readonly KnownFailure[];
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Ids of cases that were not played: what an entry says of them is neither true nor false. */
  readonly unplayed: readonly string[];
}

const noExcuses: Excuses = { known: [], today: "", unplayed: [] };

/** Weighs checks against the failures that are known. A check that needs no excuse any more, or never did, fails the run too. */
export function settle(checks: readonly Check[], excuses: Excuses = noExcuses): Verdict {
  const find = excuseFor(excuses);
  const settled = checks.map((check) => settleCheck(check, find(check.id)));
  const stale = staleEntries(checks, excuses);
  const counts = { pass: 0, fail: 0, known: 0, fixed: 0, flaky: 0, skipped: 0, error: 0 };
  for (const { verdict } of settled) counts[verdict]++;
  const ok = counts.fail + counts.fixed + counts.error + stale.length === 0;
  return { checks: settled, stale, counts, ok };
}

/** Finds the entry that stands for a check, by its id; entries that have expired stand for nothing. */
export function excuseFor({ known, today }: Omit<Excuses, "unplayed">): (id: string) => KnownFailure | undefined {
  const valid = known.filter((entry) => !hasExpired(entry, today));
  const patterns = valid.map((entry) => ({ entry, pattern: patternOf(entry.id) }));
  return (id) => patterns.find(({ pattern }) => pattern.test(id))?.entry;
}

function settleCheck(check: Check, known: KnownFailure | undefined): Settled {
  if (known === undefined || check.status === "skipped" || check.status === "error" || check.status === "flaky")
    return { ...check, verdict: check.status };
  return { ...check, verdict: check.status === "fail" ? "known" : "fixed", known };
}

function staleEntries(checks: readonly Check[], { known, today, unplayed }: Excuses): readonly StaleFailure[] {
  return known.flatMap((entry) => {
    if (hasExpired(entry, today)) return [{ ...entry, why: `it expired on ${entry.expires}` }];
    const pattern = patternOf(entry.id);
    if (checks.some((check) => pattern.test(check.id))) return [];
    const isElsewhere = unplayed.some((id) => couldBegin(entry.id, `${id}/`));
    return isElsewhere ? [] : [{ ...entry, why: "no check has this id" }];
  });
}

function hasExpired({ expires }: KnownFailure, today: string): boolean {
  return expires !== undefined && expires < today;
}
