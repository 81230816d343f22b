import type { Paint } from "../report/paint.js";
import type { LiveLine } from "../report/progress.js";

/** Exit code of a command that was called off. */
export const interrupted = 130;

/** Where a command prints, line by line, and what calls it off: Ctrl-C. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  readonly paint: Paint;
  readonly signal: AbortSignal;
  /** A line that is written over; absent where the output is no terminal. */
  readonly live?: LiveLine;
  /** What somebody types; absent where nobody can. */
  readonly input?: NodeJS.ReadableStream;
}

/** Resolves when the signal comes, at once where it has come already. */
export function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
