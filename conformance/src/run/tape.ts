import type { Entry } from "./transcript.js";

type WithoutTime<T> = T extends unknown ? Omit<T, "at"> : never;

/** Entries that one case may have; a server that sends more is cut off. */
export const entryLimit = 5000;

/** Writes down what happens in one case, and tells those who wait for it. */
export class Tape {
  readonly entries: Entry[] = [];
  readonly #begin = performance.now();
  readonly #listeners = new Set<() => void>();

  get milliseconds(): number {
    return Math.round((performance.now() - this.#begin) * 10) / 10;
  }

  /** Adds an entry and returns its index. */
  add(entry: WithoutTime<Entry>): number {
    this.entries.push({ at: this.milliseconds, ...entry });
    for (const listener of [...this.#listeners]) listener();
    return this.entries.length - 1;
  }

  /** The first thing that `look` finds, now or as entries arrive; undefined when time is up or the run is called off. */
  until<T>(look: () => T | undefined, milliseconds: number, signal: AbortSignal): Promise<T | undefined> {
    return new Promise((resolve) => {
      const settle = (found: T | undefined) => {
        clearTimeout(timer);
        signal.removeEventListener("abort", giveUp);
        this.#listeners.delete(listener);
        resolve(found);
      };
      const giveUp = () => settle(undefined);
      const listener = () => {
        const found = look();
        if (found !== undefined) settle(found);
      };
      const timer = setTimeout(giveUp, milliseconds);
      signal.addEventListener("abort", giveUp, { once: true });
      this.#listeners.add(listener);
      if (signal.aborted) giveUp();
      else listener();
    });
  }
}
