import type { WorldLicense } from "../world/world.js";
import type { Core } from "./core.js";
import { Edits } from "./edits.js";
import type { Command } from "./execute.js";
import type { Ids } from "./ids.js";
import type { Patience } from "./router.js";
import type { State } from "./state.js";
import type { Requester } from "./turn.js";

/** Everything that can change the state, with all that is needed to do it again. */
export type Change =
  | { readonly kind: "command"; readonly command: Command }
  /** A connection of somebody who had logged in is gone. */
  | { readonly kind: "leave"; readonly requester: Requester }
  | { readonly kind: "open-license"; readonly license: WorldLicense }
  | { readonly kind: "remove-license"; readonly licenseId: number }
  /** Time has passed in which nobody wrote. */
  | { readonly kind: "route"; readonly licenseId: number; readonly patience: Patience }
  /** The server starts again: no connection has survived. */
  | { readonly kind: "restart" };

/** A change that was made, and when: milliseconds since 1970. */
export interface Made {
  readonly at: number;
  readonly change: Change;
}

/** What a change is made with. The same state, change, time and ids have the same outcome. */
export interface Moment {
  readonly state: State;
  readonly now: number;
  readonly ids: Ids;
  readonly edits: Edits;
}

/**
 * Makes a change, all of it or, where `make` or the record of it throws, nothing. It is on record before anybody hears of it; what
 * changes nothing is not recorded.
 */
export function commit<T>(core: Core, change: Change, make: (moment: Moment) => T): T {
  const { state } = core;
  const edits = new Edits();
  const now = core.now();
  const next = (): number => {
    edits.set(state, "idsMade", state.idsMade + 1);
    return state.idsMade;
  };
  const ids: Ids = { short: () => core.ids.short(next()), uuid: () => core.ids.uuid(next()) };
  let isMade = false;
  try {
    const made = make({ state, now, ids, edits });
    if (edits.any) core.record?.({ at: now, change });
    isMade = true;
    return made;
  } finally {
    if (!isMade) edits.rollBack();
  }
}
