// copied from generator/runtime, do not edit
/** The part of a push that tells its place among others. */
interface Ordered {
  readonly payload: unknown;
}

interface Place {
  /** Id of the thread, or of the chat where the push names no thread. */
  readonly thread: string;
  readonly order: number;
}

interface Held<T> {
  readonly push: T;
  /** Undefined for a push without an event; such pushes keep their place. */
  readonly place: Place | undefined;
  readonly until: number;
}

/** Of how many threads the last `order` is remembered. */
const rememberedThreads = 1_000;

/**
 * Hands pushes on in the order they come, but an event before those of its thread with a higher `order`. Where an
 * `order` is left out, what follows waits up to `ms` milliseconds for it. (Some never come: events for others.)
 */
export class PushOrder<T extends Ordered> {
  readonly #ms: number;
  readonly #deliver: (push: T) => void;
  readonly #held: Held<T>[] = [];
  readonly #last = new Map<string, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ms: number, deliver: (push: T) => void) {
    this.#ms = ms;
    this.#deliver = deliver;
  }

  take(push: T): void {
    const place = placeOf(push.payload);
    const later =
      place && this.#held.findIndex((it) => it.place?.thread === place.thread && it.place.order > place.order);
    const index = later === undefined || later < 0 ? this.#held.length : later;
    const until = Math.min(performance.now() + this.#ms, this.#held[index]?.until ?? Infinity);
    this.#held.splice(index, 0, { push, place, until });
    this.#hand(performance.now());
  }

  /** Waits no longer for anything. */
  release(): void {
    this.#hand(Infinity);
  }

  #hand(now: number): void {
    clearTimeout(this.#timer);
    for (let first = this.#held[0]; first; first = this.#held[0]) {
      const { push, place, until } = first;
      if (place && until > now && place.order > (this.#last.get(place.thread) ?? 0) + 1) {
        // The platform's timers cannot wait longer.
        if (until - now < 2 ** 31) this.#timer = setTimeout(() => this.#hand(until), until - now);
        return;
      }
      this.#held.shift();
      if (place) this.#remember(place.thread, place.order);
      this.#deliver(push);
    }
  }

  #remember(thread: string, order: number): void {
    const last = Math.max(order, this.#last.get(thread) ?? 0);
    this.#last.delete(thread);
    this.#last.set(thread, last);
    if (this.#last.size > rememberedThreads) this.#last.delete(this.#last.keys().next().value as string);
  }
}

function placeOf(payload: unknown): Place | undefined {
  const { chat_id, thread_id, event } = (payload ?? {}) as Record<string, unknown>;
  const order = (event as { order?: unknown } | null | undefined)?.order;
  return typeof order === "number" ? { thread: `${thread_id ?? chat_id}`, order } : undefined;
}
