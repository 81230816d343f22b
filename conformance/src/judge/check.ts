import type { Basis } from "../load/scenario.js";

/** `skipped`: there was nothing to look at, because something before failed. `error`: the runner failed, not the server. `flaky`: failed, and passed in a rerun. */
export type Status = "pass" | "fail" | "flaky" | "skipped" | "error";

/** One thing that was looked at, and how it stood. */
export interface Check extends Basis {
  /** `<scenario>/<step>/<check>`, the same in every run. */
  readonly id: string;
  readonly case: string;
  readonly status: Status;
  /** What a conforming server does. */
  readonly expected: string;
  /** What was seen instead; for skipped checks, why. */
  readonly got?: string;
  /** Index of the entry of the transcript that shows it. */
  readonly entry?: number;
}
