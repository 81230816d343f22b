import { tell } from "./tell.js";

/** Someone who is told of pushes, until the end of them. */
export interface Subscriber<T> {
  take(push: T): void;
  /** No more pushes: `quiet` where the user closed the client, otherwise the client gave up because of `error`. */
  end?(error: unknown, quiet: boolean): void;
}

/** Hands every push to every subscriber. */
export class PushHub<T> {
  readonly #subscribers = new Set<Subscriber<T>>();

  /** Adds a subscriber and returns what removes it. */
  add(subscriber: Subscriber<T>): () => void {
    this.#subscribers.add(subscriber);
    return () => this.#subscribers.delete(subscriber);
  }

  take(push: T): void {
    for (const subscriber of [...this.#subscribers]) {
      if (this.#subscribers.has(subscriber)) tell(() => subscriber.take(push));
    }
  }

  /** Tells the end to those who wait for it; plain listeners stay for the next `connect()`. */
  end(error: unknown, quiet: boolean): void {
    for (const subscriber of [...this.#subscribers]) subscriber.end?.(error, quiet);
  }
}
