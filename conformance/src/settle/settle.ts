import type { Check } from "../judge/check.js";

/** A failure that the implementer knows of. It belongs to the server, not to the scenario. */
export interface KnownFailure {
  /** Id of a check; `*` stands for any characters. */
  readonly id: string;
  readonly reason: string;
}

/** A check with what it means for the run: a known failure does not fail it, an unexpected pass does. */
export interface Settled extends Check {
  readonly verdict: "pass" | "fail" | "known" | "fixed" | "skipped" | "error";
  /** Reason of a known failure. */
  readonly reason?: string;
}

/** The outcome of a run. */
export interface Verdict {
  readonly checks: readonly Settled[];
  /** Known failures that no check of this run has the id of. */
  readonly stale: readonly KnownFailure[];
  readonly counts: Readonly<Record<Settled["verdict"], number>>;
  /** True where the server may go out. */
  readonly ok: boolean;
}

/** Weighs checks against the failures that are known. A check that needs no excuse any more, or never did, fails the run too. */
export function settle(checks: readonly Check[], known: readonly KnownFailure[] = []): Verdict {
  const patterns = known.map((entry) => ({ entry, fits: patternOf(entry.id) }));
  const settled = checks.map((check) => settleCheck(check, patterns.find(({ fits }) => fits.test(check.id))?.entry));
  const stale = patterns.filter(({ fits }) => !checks.some((check) => fits.test(check.id))).map(({ entry }) => entry);
  const counts = { pass: 0, fail: 0, known: 0, fixed: 0, skipped: 0, error: 0 };
  for (const { verdict } of settled) counts[verdict]++;
  const ok = counts.fail + counts.fixed + counts.error + stale.length === 0;
  return { checks: settled, stale, counts, ok };
}

function settleCheck(check: Check, known: KnownFailure | undefined): Settled {
  if (known === undefined || check.status === "skipped" || check.status === "error")
    return { ...check, verdict: check.status };
  return { ...check, verdict: check.status === "fail" ? "known" : "fixed", reason: known.reason };
}

function patternOf(id: string): RegExp {
  const parts = id.split("*").map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/gu, String.raw`\$&`));
  return new RegExp(`^${parts.join(".*")}$`, "u");
}
