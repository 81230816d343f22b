import { follow } from "./follow.js";

/** What ends waiting early. */
export interface Limits {
  /** Milliseconds; 2^31 and more, and absence, mean no limit (the platform's timers cannot wait longer); `NaN` is 0. */
  timeoutMs?: number | undefined;
  signals?: readonly (AbortSignal | undefined)[] | undefined;
}

/**
 * A promise that is settled from outside, or by its limits. Once settled it holds no timer and no listener.
 * An aborted signal rejects with its reason, at once if it is aborted already.
 */
export class Pending<T> {
  readonly promise: Promise<T>;
  declare resolve: (value: T) => void;
  declare reject: (reason: unknown) => void;
  settled = false;

  /** `expired` runs when the time is over, and settles; `released` runs once, when settled by whatever. */
  constructor({ timeoutMs, signals }: Limits, expired: (it: Pending<T>) => void, released?: () => void) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let leave: (() => void) | undefined;
    const release = () => {
      if (this.settled) return;
      this.settled = true;
      clearTimeout(timer);
      leave?.();
      released?.();
    };
    this.promise = new Promise<T>((resolve, reject) => {
      this.resolve = (value) => {
        release();
        resolve(value);
      };
      this.reject = (reason) => {
        release();
        reject(reason);
      };
    });
    const aborted = signals?.find((signal) => signal?.aborted);
    if (aborted) {
      this.reject(aborted.reason);
    } else {
      leave = signals && follow(signals, this.reject);
      if (timeoutMs !== undefined && !(timeoutMs >= 2 ** 31)) timer = setTimeout(() => expired(this), timeoutMs);
    }
  }

  /** The result of `work`, unless this is settled first. */
  race<W>(work: PromiseLike<W>): Promise<W> {
    return Promise.race([work, this.promise as Promise<never>]);
  }
}

/** Resolves after `ms` milliseconds; rejects with the signal's reason when that is aborted. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Pending<void>({ timeoutMs: ms, signals: [signal] }, (it) => it.resolve()).promise;
}
