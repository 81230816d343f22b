/** The only source of time. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs once after `milliseconds`; the returned function calls it off. */
  setTimeout(run: () => void, milliseconds: number): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (run, milliseconds) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** A clock that somebody moves. */
export interface MovableClock extends Clock {
  /** Moves time by so many milliseconds, running what is due in order, each at its time. */
  advance(milliseconds: number): void;
}

export function isMovable(clock: Clock): clock is MovableClock {
  return "advance" in clock;
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Time that stands still until it is moved. */
export class VirtualClock implements MovableClock {
  private readonly timers = new Set<Timer>();

  /** Begins at `time`, milliseconds since 1970. */
  constructor(private time: number) {}

  now(): number {
    return this.time;
  }

  setTimeout(run: () => void, milliseconds: number): () => void {
    const timer = { at: this.time + Math.max(0, milliseconds), run };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }

  /** Timers that are set. */
  get pending(): number {
    return this.timers.size;
  }

  advance(milliseconds: number): void {
    const end = this.time + milliseconds;
    for (let next = this.due(end); next !== undefined; next = this.due(end)) {
      this.timers.delete(next);
      this.time = Math.max(this.time, next.at);
      next.run();
    }
    this.time = end;
  }

  /** The first of those that are due, in the order in which they were set where they are due together. */
  private due(end: number): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.timers) if (timer.at <= end && (first === undefined || timer.at < first.at)) first = timer;
    return first;
  }
}
