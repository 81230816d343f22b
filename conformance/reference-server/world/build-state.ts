import type { State } from "../core/state.js";
import { addLicense } from "./add-license.js";
import type { World } from "./world.js";

const standardRegion = "dal";

/** The state that a server begins with. `now` dates customers and licences. */
export function buildState(world: World, now: number): State {
  const region = world.region ?? standardRegion;
  const state: State = { region, licenses: new Map(), tokens: new Map() };
  for (const license of world.licenses) addLicense(state, license, now);
  return state;
}
