// copied from generator/runtime, do not edit
import type { Limits } from "./limits.js";

/** What the types of one action must state: the payload of its request and of its response. */
export interface ActionShape {
  request: unknown;
  response: unknown;
}

/**
 * Constraint on the table of an API's actions: `A extends ActionMap<A>`.
 * Generic over the table itself, so that an interface without index signature satisfies it.
 */
export type ActionMap<A> = { [K in keyof A]: ActionShape };

/** Constraint on the table of an API's pushes, name to payload: `P extends PushMap<P>`. */
export type PushMap<P> = { [K in keyof P]: unknown };

/** A push as it is handed out; over all of `P` it is a union discriminated by `action`. */
export type PushOf<P, K extends keyof P & string = keyof P & string> = {
  [N in K]: {
    readonly action: N;
    /** `{}` where the server sends none. */
    readonly payload: P[N];
    /** Correlation id of the request that caused it; only the connection that made the request is told. */
    readonly requestId?: string;
  };
}[K];

/** What every call accepts, on either transport. */
export interface CallOptions {
  /** Aborts the call, which then rejects with the signal's reason. What was sent before is not taken back. */
  signal?: AbortSignal | undefined;
  /**
   * Milliseconds for the whole call: token, waiting for a connection, repeats.
   * 15,000 by default; `Infinity`, and all from 2^31, for no limit; below 0 and `NaN` it is over at once, like 0.
   */
  timeoutMs?: number | undefined;
}

/** What is particular to an action, as the emitter takes it from the model. */
export interface ActionFacts {
  /** Name of its method, where that is not the action in camel case. */
  readonly method?: string;
  /** The request is a form, with the fields of the object `payload`: `payload.file`. */
  readonly upload?: true;
  /** It changes nothing and may be repeated whatever happened. */
  readonly safe?: true;
  /** What the documents limit in the request. */
  readonly limits?: Limits;
}

/** Milliseconds a call may take by default; the documented threshold of the server's own `request_timeout`. */
export const defaultTimeoutMs = 15_000;
