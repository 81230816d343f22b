import { readSchema } from "../../src/cli/files.js";
import { compileSchema } from "../../src/load/check-schema.js";
import { loadScenarios } from "../../src/load/load-scenarios.js";
import { formatProblem } from "../../src/load/problem.js";
import type { Scenario } from "../../src/load/scenario.js";
import type { Case } from "../../src/plan/case.js";
import { planCases } from "../../src/plan/plan-cases.js";
import type { Account, Target } from "../../src/plan/target.js";

const checkSchema = compileSchema(readSchema("scenario.schema.json"));

/** Loads one scenario file that is expected to be good. */
export function scenarioOf(text: string, name = "play.yaml"): Scenario {
  const { scenarios, problems } = loadScenarios([{ name, text }], checkSchema);
  const [scenario] = scenarios;
  if (scenario === undefined) throw new Error(problems.map(formatProblem).join("\n"));
  return scenario;
}

/** What is wrong with a scenario file, as a user sees it. */
export function problemsOf(text: string, name = "play.yaml"): readonly string[] {
  return loadScenarios([{ name, text }], checkSchema).problems.map(formatProblem);
}

export const tokens = { anna: "token-of-anna-1", bob: "token-of-bob-22", eve: "token-of-eve-333" };

function account(id: string, token: string): Account {
  return { id, tokens: [token, `${token}-limited`], scopes: new Map([[`${token}-limited`, ["chats--my:rw"]]]) };
}

/** A target with two licenses, whose APIs are all at the same two URLs. */
export function targetAt(web: string | undefined, rtm: string | undefined): Target {
  const address = { ...(web === undefined ? {} : { web }), ...(rtm === undefined ? {} : { rtm }) };
  return {
    name: "test",
    addresses: { "agent-rtm": address, customer: address, "agent-web": address, "customer-rtm": address },
    fixtures: {
      licenses: [
        {
          id: 1,
          state: "usable",
          agents: [account("bob@example.com", tokens.bob)],
          bots: [account("robot@example.com", "token-of-robot")],
          customers: [account("anna", tokens.anna)],
          newTokens: ["token-of-new-1", "token-of-new-2"],
        },
        {
          id: 2,
          state: "usable",
          agents: [account("eve@example.com", tokens.eve)],
          bots: [],
          customers: [],
          newTokens: [],
        },
      ],
    },
  };
}

/** The one case of a scenario. */
export function caseOf(text: string, target = targetAt("http://127.0.0.1:1/<action>", "ws://127.0.0.1:1/rtm")): Case {
  const plan = planCases([scenarioOf(text)], target, () => "newcomer");
  const [case_] = plan.cases;
  if (case_ === undefined) throw new Error(plan.unsupported[0]?.why);
  return case_;
}

/** A scenario of one customer and one agent with the given steps. */
export function play(steps: string): string {
  return `id: play
title: A play
source: ["assumed: a test"]
actors:
  anna: { api: customer-rtm, customer: 1 }
  bob: { api: agent-web, agent: 1, via: web }
steps:
${steps.replace(/^\n/u, "").trimEnd()}
`;
}
