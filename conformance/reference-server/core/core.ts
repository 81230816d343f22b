import type { ApiName } from "../snapshots.js";
import type { Made } from "./change.js";
import type { IdSource } from "./ids.js";
import type { Spec } from "./spec.js";
import type { State } from "./state.js";

/** What every command works on: the state, and where its time, its ids and its rules come from. */
export interface Core {
  readonly state: State;
  readonly specs: Readonly<Record<ApiName, Spec>>;
  readonly now: () => number;
  readonly ids: IdSource;
  /** Takes down what changed the state, before anybody hears of it. Where it throws, the change is undone. */
  readonly record?: (made: Made) => void;
  /** A handler failed in a way that is our own mistake; the requester gets `internal`. */
  readonly reportBug?: (error: unknown) => void;
}
