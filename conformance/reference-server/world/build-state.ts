import { Edits } from "../core/edits.js";
import { addLicense } from "../core/licenses.js";
import type { State } from "../core/state.js";
import { TokenTable } from "../core/token-table.js";
import type { World } from "./world.js";

const standardRegion = "dal";

/** The state that a server begins with. `now` dates customers and licences. */
export function buildState(world: World, now: number): State {
  const region = world.region ?? standardRegion;
  const state: State = { region, licenses: new Map(), tokens: new TokenTable(), idsMade: 0 };
  for (const license of world.licenses) addLicense({ state, now, edits: new Edits() }, license);
  return state;
}
