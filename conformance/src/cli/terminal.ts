import type { Paint } from "../report/paint.js";

/** Exit code of a command that was called off. */
export const interrupted = 130;

/** Where a command prints, line by line, and what calls it off: Ctrl-C. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  readonly paint: Paint;
  readonly signal: AbortSignal;
}
