import type { Check } from "./judge/check.js";
import type { Played } from "./play-case.js";

/** How often a case that fails is played again, and which failures do not count. */
export interface Reruns {
  readonly most: number;
  readonly isKnown: (checkId: string) => boolean;
}

/**
 * Plays a case, and again while it fails, until it passes or `most` reruns are used up. What comes back is the first play: its failed checks
 * are `flaky` where a later play had none.
 */
export async function playWithReruns(playOnce: () => Promise<Played>, { most, isKnown }: Reruns): Promise<Played> {
  const hasFailed = (played: Played): boolean => played.checks.some((check) => isFailure(check) && !isKnown(check.id));
  const first = await playOnce();
  if (!hasFailed(first)) return first;
  for (let rerun = 1; rerun <= most; rerun++)
    if (!hasFailed(await playOnce()))
      return { ...first, checks: first.checks.map((one) => waver(one, rerun, isKnown)) };
  return first;
}

function isFailure({ status }: Check): boolean {
  return status === "fail" || status === "error";
}

function waver(check: Check, rerun: number, isKnown: Reruns["isKnown"]): Check {
  if (!isFailure(check) || isKnown(check.id)) return check;
  return { ...check, status: "flaky", got: `${check.got ?? "nothing"} (once; rerun ${rerun} passed)` };
}
