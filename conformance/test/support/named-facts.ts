import { apiNames, transports } from "../../src/apis.js";
import { type FactKind, factId } from "../../src/coverage/fact.js";
import { factsOf } from "../../src/coverage/facts.js";
import { allSteps, type Scenario, type Step } from "../../src/load/scenario.js";
import { loadModel } from "../../src/load-model.js";
import { transportOf } from "../../src/plan/plan-cases.js";

/** Kinds of facts that steps name. */
export const namedKinds: readonly FactKind[] = ["action", "push", "webhook", "error", "reason"];

/** Ids of all facts of these kinds that the documents state. */
export function statedFacts(): readonly string[] {
  const models = loadModel();
  return apiNames.flatMap((api) =>
    factsOf(api, models[api], new Set(transports)).facts.flatMap(({ id, kind }) =>
      namedKinds.includes(kind) ? [id] : [],
    ),
  );
}

/** Ids of the facts that the steps of scenarios name, be it as what must not come. */
export function factsNamedBy(scenarios: readonly Scenario[]): ReadonlySet<string> {
  return new Set(scenarios.flatMap((scenario) => allSteps(scenario).flatMap((step) => factsOfStep(step, scenario))));
}

function factsOfStep(step: Step, { actors }: Scenario): readonly string[] {
  const actor = actors.find((one) => one.name === step.actor);
  if (actor === undefined) return [];
  const { api } = actor;
  const action = (name: string) => factId("action", api, `${name} (${transportOf(step, actor)})`);
  switch (step.kind) {
    case "login":
    case "call": {
      if (!step.expect.success) return step.expect.errors.map((type) => factId("error", api, type));
      return [action(step.kind === "login" ? "login" : step.action)];
    }
    case "push":
      return [factId("push", api, step.action)];
    case "disconnect":
      return [
        ...(step.reason === undefined ? [] : [factId("reason", api, step.reason)]),
        factId("push", api, api.startsWith("agent") ? "agent_disconnected" : "customer_disconnected"),
      ];
    case "no-push":
      return step.action === undefined ? [] : [factId("push", api, step.action)];
    case "webhook":
    case "no-webhook": {
      const { action: posted } = step;
      return posted === undefined ? [] : apiNames.map((one) => factId("webhook", one, posted));
    }
    default:
      return [];
  }
}
