/** Work of one connection, oldest first. */
type Queue = (() => void)[];

/**
 * Shares the processor among connections: those with requests waiting take turns, one request each, so that a flood on one of them costs the
 * others no more than its share. After `sliceMs` the network is looked at before work goes on.
 */
export class Turns {
  /** Whose turn is next comes first. */
  private readonly queues = new Map<object, Queue>();
  private isScheduled = false;
  private isStopped = false;

  constructor(private readonly sliceMs: number) {}

  /** Runs `work` when it is the turn of `who`, after all earlier work of the same. It must not throw. */
  take(who: object, work: () => void): void {
    if (this.isStopped) return;
    const queue = this.queues.get(who);
    if (queue === undefined) this.queues.set(who, [work]);
    else queue.push(work);
    this.schedule();
  }

  /** Pieces of work of `who` that have not begun. */
  waiting(who: object): number {
    return this.queues.get(who)?.length ?? 0;
  }

  /** What has not begun never will: the server closes. */
  stop(): void {
    this.isStopped = true;
    this.queues.clear();
  }

  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    setImmediate(() => this.run());
  }

  private run(): void {
    this.isScheduled = false;
    const end = performance.now() + this.sliceMs;
    for (const [who, queue] of this.queues) {
      const work = queue.shift();
      this.queues.delete(who);
      if (queue.length > 0) this.queues.set(who, queue);
      work?.();
      if (performance.now() >= end) break;
    }
    if (this.queues.size > 0) this.schedule();
  }
}
