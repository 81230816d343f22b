import type { Entry } from "./transcript.js";

type WithoutTime<T> = T extends unknown ? Omit<T, "at"> : never;

/** Entries that one case may have; a server that sends more is cut off. */
export const entryLimit = 5000;

/** Somebody who waits for something on a tape. */
interface Waiter {
  look(): void;
  giveUp(): void;
}

/** Writes down what happens in one case, and tells those who wait for it. */
export class Tape {
  readonly entries: Entry[] = [];
  readonly #begin = performance.now();
  readonly #waiters = new Set<Waiter>();
  readonly #signal: AbortSignal;

  /** Nobody waits any longer when the signal comes. */
  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener("abort", this.#callOff, { once: true });
  }

  get milliseconds(): number {
    return Math.round((performance.now() - this.#begin) * 10) / 10;
  }

  /** Adds an entry and returns its index. */
  add(entry: WithoutTime<Entry>): number {
    this.entries.push({ at: this.milliseconds, ...entry });
    for (const waiter of [...this.#waiters]) waiter.look();
    return this.entries.length - 1;
  }

  /** The first thing that `look` finds, now or as entries arrive; undefined when time is up or the run is called off. */
  until<T>(look: () => T | undefined, milliseconds: number): Promise<T | undefined> {
    return new Promise((resolve) => {
      const settle = (found: T | undefined) => {
        clearTimeout(timer);
        this.#waiters.delete(waiter);
        resolve(found);
      };
      const waiter: Waiter = {
        look: () => {
          const found = look();
          if (found !== undefined) settle(found);
        },
        giveUp: () => settle(undefined),
      };
      const timer = setTimeout(waiter.giveUp, milliseconds);
      this.#waiters.add(waiter);
      if (this.#signal.aborted) waiter.giveUp();
      else waiter.look();
    });
  }

  /** Lets go of the signal. */
  close(): void {
    this.#signal.removeEventListener("abort", this.#callOff);
  }

  readonly #callOff = (): void => {
    for (const waiter of [...this.#waiters]) waiter.giveUp();
  };
}
