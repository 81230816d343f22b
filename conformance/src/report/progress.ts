import type { Played } from "../play-case.js";
import type { Paint } from "./paint.js";

/** Where progress is shown: a line that can be written over, or else lines. */
export interface ProgressScreen {
  out(line: string): void;
  readonly paint: Paint;
  /** Absent where the output is no terminal. */
  readonly live?: LiveLine;
}

/** The last line of a terminal, written over until it is wiped. */
export interface LiveLine {
  /** Columns of the terminal. */
  readonly columns: number;
  show(line: string): void;
  wipe(): void;
}

/** Milliseconds between two pictures of the live line. */
const frame = 80;
/** Derived cases after which a line tells how far the run is, where the output is no terminal. */
const stride = 1000;

/** Tells how a run is getting on. On a terminal that is one line; elsewhere a line for each written scenario, and for what fails. */
export class Progress {
  readonly #screen: ProgressScreen;
  readonly #total: number;
  #played = 0;
  #failed = 0;
  #shownAt = Number.NEGATIVE_INFINITY;

  constructor(total: number, screen: ProgressScreen) {
    this.#total = total;
    this.#screen = screen;
  }

  done(played: Played): void {
    const failed = failuresOf(played) > 0;
    this.#played++;
    if (failed) this.#failed++;
    if (this.#screen.live === undefined) this.#tell(played, failed);
    else this.#show(played.case.id, this.#screen.live);
  }

  /** The live line goes; what was printed stays. */
  end(): void {
    this.#screen.live?.wipe();
  }

  #show(id: string, live: LiveLine): void {
    const now = performance.now();
    if (now - this.#shownAt < frame) return;
    this.#shownAt = now;
    const failed = this.#failed === 0 ? "" : `, ${this.#failed} failed`;
    live.show(
      `${bar(this.#played / this.#total)} ${this.#played}/${this.#total}${failed}  ${id}`.slice(0, live.columns - 1),
    );
  }

  #tell(played: Played, failed: boolean): void {
    const derived = played.case.id.startsWith("derived/");
    if (!derived || failed) this.#screen.out(progressLine(played, this.#screen.paint));
    if (derived && this.#played % stride === 0)
      this.#screen.out(this.#screen.paint.dim(`… ${this.#played} of ${this.#total} cases, ${this.#failed} failed`));
  }
}

function bar(share: number): string {
  const width = 20;
  const full = Math.floor(share * width);
  return "█".repeat(full) + "░".repeat(width - full);
}

function failuresOf({ checks }: Played): number {
  return checks.filter((check) => check.status === "fail" || check.status === "error").length;
}

/** The line that says how one case went. */
export function progressLine(played: Played, paint: Paint): string {
  const failed = failuresOf(played);
  const mark = failed === 0 ? paint.good("✓") : paint.bad("✗");
  const counts = failed === 0 ? `${played.checks.length} checks` : `${failed} of ${played.checks.length} checks failed`;
  const { id, scenario } = played.case;
  const time = `${played.transcript.milliseconds.toFixed(0)} ms`;
  return `${mark} ${id.padEnd(30)} ${scenario.title} ${paint.dim(`(${counts}, ${time})`)}`;
}
