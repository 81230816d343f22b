import type { ApiName, Transport } from "../apis.js";
import { allSteps, type Scenario } from "../load/scenario.js";
import { transportOf } from "./plan-cases.js";

/** An action that a scenario calls, and how. */
export interface TouchedAction {
  readonly api: ApiName;
  readonly action: string;
  readonly transport: Transport;
}

/** Every action that a scenario calls, each once for each API and transport, in the order of its steps. */
export function touchedActions(scenario: Scenario): readonly TouchedAction[] {
  const actors = new Map(scenario.actors.map((actor) => [actor.name, actor]));
  const found = new Map<string, TouchedAction>();
  for (const step of allSteps(scenario)) {
    const actor = actors.get(step.actor);
    const action = step.kind === "call" ? step.action : step.kind === "login" ? "login" : undefined;
    if (actor === undefined || action === undefined) continue;
    const touched = { api: actor.api, action, transport: transportOf(step, actor) };
    found.set(Object.values(touched).join(" "), touched);
  }
  return [...found.values()];
}
