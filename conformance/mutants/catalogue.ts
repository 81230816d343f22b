import { forgetful } from "./hand/forgetful.js";
import { sloppy } from "./hand/sloppy.js";
import { talkative } from "./hand/talkative.js";
import { connectionMutants } from "./kinds/connections.js";
import { errorMutants } from "./kinds/errors.js";
import { fieldMutants } from "./kinds/fields.js";
import { pushMutants } from "./kinds/pushes.js";
import { requestMutants } from "./kinds/requests.js";
import { scopeMutants } from "./kinds/scopes.js";
import { stateMutants } from "./kinds/state.js";
import type { Mutant } from "./mutant.js";

/** Every mutant, in the order of the kinds. `seen` are the marks of the unmodified server: what it never says cannot be damaged. */
export function catalogue(seen: ReadonlySet<string>): readonly Mutant[] {
  const mutants = [
    ...fieldMutants(seen),
    ...pushMutants(),
    ...stateMutants(),
    ...requestMutants(),
    ...scopeMutants(),
    ...errorMutants(seen),
    ...connectionMutants(seen),
    ...forgetful,
    ...talkative,
    ...sloppy,
  ];
  const ids = new Set<string>();
  for (const { id } of mutants) {
    if (ids.has(id)) throw new Error(`Two mutants are called ${id}`);
    ids.add(id);
  }
  return mutants;
}
