import { Places } from "./places.js";
import type { Scenario, Step } from "./scenario.js";

/** Scenarios with what comes again and again in their steps written once. */
export interface PackedScenarios {
  readonly values: readonly unknown[];
  /** In the steps, the `shared` keys have a place in `values`. */
  readonly scenarios: readonly Scenario[];
}

/** Keys of steps that hold most of the text: derived cases of an action differ in little. */
const shared = ["payload", "source", "expect", "match", "checks", "save"] as const;

export function packScenarios(scenarios: readonly Scenario[]): PackedScenarios {
  const places = new Places<unknown>(JSON.stringify);
  const packed = (step: Step): Step => {
    const own = shared.flatMap((key) => (key in step ? [[key, places.placeOf(step[key as keyof Step])]] : []));
    return { ...step, ...Object.fromEntries(own) };
  };
  return {
    values: places.values,
    scenarios: scenarios.map((one) => ({ ...one, steps: one.steps.map(packed), cleanup: one.cleanup.map(packed) })),
  };
}

/** Fills the scenarios in: what was packed is used up. */
export function unpackScenarios({ values, scenarios }: PackedScenarios): readonly Scenario[] {
  for (const { steps, cleanup } of scenarios)
    for (const step of [...steps, ...cleanup] as unknown as Record<string, unknown>[])
      for (const key of shared) {
        const place = step[key];
        if (place !== undefined) step[key] = values[place as number];
      }
  return scenarios;
}
