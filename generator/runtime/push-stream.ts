import type { Subscriber } from "./push-hub.js";

interface Reader<T> {
  resolve(result: IteratorResult<T, undefined>): void;
  reject(error: unknown): void;
}

/**
 * Pushes as an iteration, behind a buffer of `limit`. A consumer that falls further behind gets what the buffer holds
 * and then a `RangeError`: pushes are lost then, and it should not go on as if they were not.
 * Ends quietly with `close()` of the client, and with an error when the client gives up by itself.
 */
export class PushStream<T> implements AsyncIterableIterator<T>, Subscriber<T> {
  readonly #limit: number;
  readonly #leave: () => void;
  #buffer: T[] = [];
  #readers: Reader<T>[] = [];
  #ended = false;
  /** Thrown to one reader, after the buffer is empty. */
  #failure: { error: unknown } | undefined;

  /** `join` subscribes, and returns what ends the subscription. */
  constructor(limit: number, join: (subscriber: Subscriber<T>) => () => void) {
    this.#limit = limit;
    this.#leave = join(this);
  }

  take(push: T): void {
    const reader = this.#readers.shift();
    if (reader) reader.resolve({ value: push, done: false });
    else if (this.#buffer.length < this.#limit) this.#buffer.push(push);
    else this.end(new RangeError(`Unexpected backlog of more than ${this.#limit} pushes`), false);
  }

  end(error: unknown, quiet: boolean): void {
    this.#leave();
    this.#ended = true;
    if (!quiet) this.#failure = { error };
    const readers = this.#readers;
    this.#readers = [];
    for (const reader of readers) this.#read(reader);
  }

  next(): Promise<IteratorResult<T, undefined>> {
    return new Promise((resolve, reject) => this.#read({ resolve, reject }));
  }

  return(): Promise<IteratorResult<T, undefined>> {
    this.#buffer = [];
    this.#failure = undefined;
    this.end(undefined, true);
    return this.next();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #read(reader: Reader<T>): void {
    const failure = this.#failure;
    if (this.#buffer.length) reader.resolve({ value: this.#buffer.shift() as T, done: false });
    else if (!this.#ended) this.#readers.push(reader);
    else if (failure) {
      this.#failure = undefined;
      reader.reject(failure.error);
    } else reader.resolve({ value: undefined, done: true });
  }
}
