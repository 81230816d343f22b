import type { ApiName } from "../snapshots.js";
import type { Ids } from "./ids.js";
import type { Spec } from "./spec.js";
import type { State } from "./state.js";

/** What every command works on: the state, and where its time, its ids and its rules come from. */
export interface Core {
  readonly state: State;
  readonly specs: Readonly<Record<ApiName, Spec>>;
  readonly now: () => number;
  readonly ids: Ids;
  /** A handler failed in a way that is our own mistake; the requester gets `internal`. */
  readonly reportBug?: (error: unknown) => void;
}
