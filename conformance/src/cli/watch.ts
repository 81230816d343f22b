import { type FSWatcher, watch as watchPath } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { SetupError } from "../load/problem.js";
import { interrupted, type Terminal } from "./terminal.js";

/** Milliseconds in which several writes count as one: editors write a file in pieces. */
const settling = 100;

/** What one play came to. */
export interface Ended {
  readonly code: number;
  /** Ids of the cases that failed. */
  readonly failed: readonly string[];
}

type Event = "changed" | "all" | "failed" | "quit" | "interrupted";

/**
 * Plays, and again whenever something below `paths` changes, or the user asks for it, until the user has enough; the exit code of the last
 * play. `play` gets the ids of the cases that failed where only these are wanted. Files that cannot be read are told, and waited for.
 */
export async function watch(
  paths: readonly string[],
  play: (only: readonly string[] | undefined) => Promise<Ended>,
  terminal: Terminal,
): Promise<number> {
  const events = new Events(paths, terminal);
  try {
    let last = await attempt(play, undefined, terminal);
    for (;;) {
      if (terminal.signal.aborted) return interrupted;
      terminal.out(terminal.paint.dim("Waiting for changes. Enter: all again, f: what failed, q: quit."));
      const event = await events.next();
      if (event === "quit") return last.code;
      if (event === "interrupted") return interrupted;
      const only = event === "failed" && last.failed.length > 0 ? last.failed : undefined;
      last = await attempt(play, only, terminal);
    }
  } finally {
    events.close();
  }
}

async function attempt(
  play: (only: readonly string[] | undefined) => Promise<Ended>,
  only: readonly string[] | undefined,
  terminal: Terminal,
): Promise<Ended> {
  try {
    return await play(only);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    for (const problem of error.problems) terminal.err(problem);
    return { code: 2, failed: [] };
  }
}

/** What happens while nothing is played, and what has happened since. */
class Events {
  readonly #watchers: readonly FSWatcher[];
  readonly #lines: ReturnType<typeof createInterface> | undefined;
  readonly #signal: AbortSignal;
  #pending: Event | undefined;
  #wake: () => void = () => {};

  constructor(paths: readonly string[], { input, signal }: Terminal) {
    this.#signal = signal;
    this.#watchers = paths.map((path) => watchPath(path, { recursive: true }, () => this.#happen("changed")));
    for (const watcher of this.#watchers) watcher.on("error", () => {});
    this.#lines = input === undefined ? undefined : createInterface({ input });
    this.#lines?.on("line", (line) => this.#happen(asked(line)));
    signal.addEventListener("abort", this.#abort, { once: true });
  }

  async next(): Promise<Event> {
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      if (this.#pending !== undefined || this.#signal.aborted) resolve();
    });
    if (this.#pending === "changed") await wait(settling);
    const event = this.#signal.aborted ? "interrupted" : (this.#pending ?? "all");
    this.#pending = undefined;
    return event;
  }

  close(): void {
    for (const watcher of this.#watchers) watcher.close();
    this.#lines?.close();
    this.#signal.removeEventListener("abort", this.#abort);
  }

  readonly #abort = (): void => this.#happen("interrupted");

  #happen(event: Event): void {
    this.#pending = event;
    this.#wake();
  }
}

function asked(line: string): Event {
  const word = line.trim().toLowerCase();
  if (word === "q") return "quit";
  return word === "f" ? "failed" : "all";
}
