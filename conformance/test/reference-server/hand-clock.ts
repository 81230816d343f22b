import type { Clock } from "../../reference-server/clock.js";

/** Time that moves when it is told to, running what is due in order. */
export class HandClock implements Clock {
  private time = 1_704_067_200_000;
  private readonly timers = new Set<{ at: number; run: () => void }>();

  now(): number {
    return this.time;
  }

  setTimeout(run: () => void, milliseconds: number): () => void {
    const timer = { at: this.time + milliseconds, run };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }

  /** Timers that are set. */
  get pending(): number {
    return this.timers.size;
  }

  advance(seconds: number): void {
    const end = this.time + seconds * 1000;
    for (let next = this.due(end); next !== undefined; next = this.due(end)) {
      this.timers.delete(next);
      this.time = Math.max(this.time, next.at);
      next.run();
    }
    this.time = end;
  }

  private due(end: number): { at: number; run: () => void } | undefined {
    return [...this.timers].filter(({ at }) => at <= end).sort((left, right) => left.at - right.at)[0];
  }
}
