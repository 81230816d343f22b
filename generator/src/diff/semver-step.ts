import type { Change } from "./change.js";
import { type Breaks, largestStep, type Step } from "./rules.js";

/** The step of the version that changes demand: that of the gravest of them; `none` without any. */
export function semverStep(changes: readonly Change[]): Step {
  return largestStep(changes.map((change) => change.step));
}

/** Number of changes by whom they break, the gravest first. */
export function countBreaks(changes: readonly Change[]): Readonly<Record<Breaks, number>> {
  const count = (breaks: Breaks) => changes.filter((change) => change.breaks === breaks).length;
  return { both: count("both"), clients: count("clients"), servers: count("servers"), nothing: count("nothing") };
}

/** The order in which changes are told. */
export const BY_GRAVITY: readonly Breaks[] = ["both", "clients", "servers", "nothing"];
