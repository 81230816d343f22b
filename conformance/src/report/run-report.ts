import type { Unsupported } from "../plan/case.js";
import type { Played } from "../run-plan.js";
import type { Verdict } from "../settle/settle.js";

/** All there is to tell about a run. */
export interface RunReport {
  readonly verdict: Verdict;
  readonly played: readonly Played[];
  readonly unsupported: readonly Unsupported[];
  readonly milliseconds: number;
}
