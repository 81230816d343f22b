import { draftsOf } from "../judge/judge.js";
import { SetupError } from "../load/problem.js";
import { allSteps, type Scenario } from "../load/scenario.js";
import { loadSpec } from "../load-spec.js";
import { addressesAt } from "../plan/addresses.js";
import { planCases } from "../plan/plan-cases.js";
import { type Explanation, explanationLines } from "../report/explanation.js";
import type { CommandModule } from "./commands.js";
import { documentQuoter } from "./documents.js";
import { type ExplainOptions, explainHelp, readExplainOptions } from "./explain-options.js";
import { recallCase } from "./last-run.js";
import { fixturesOf } from "./open-fixtures.js";
import { namedScenarios } from "./select.js";
import type { Terminal } from "./terminal.js";

export const explainCommand: CommandModule = {
  help: explainHelp,
  run: (args, terminal) => explain(readExplainOptions(args), terminal),
};

/** Tells what a case or a check is about: what it does, what that rests on, and the transcript of the last run. */
async function explain(options: ExplainOptions, terminal: Terminal): Promise<number> {
  const { id } = options;
  const scenario = scenarioFor(id, await namedScenarios(options, [id]));
  const last = recallCase(scenario.id);
  const explanation: Explanation = {
    scenario,
    steps: await stepsOf(scenario),
    ...(id === scenario.id ? {} : { only: id }),
    ...(last === undefined ? {} : { last }),
  };
  for (const line of explanationLines(explanation, documentQuoter(), terminal.paint)) terminal.out(line);
  return 0;
}

function scenarioFor(id: string, all: readonly Scenario[]): Scenario {
  const found = all.find((scenario) => id === scenario.id || id.startsWith(`${scenario.id}/`));
  if (found !== undefined) return found;
  const near = all.filter((scenario) => scenario.id.includes(id)).slice(0, 5);
  const hint = near.length === 0 ? "see list" : `such as ${near.map((scenario) => scenario.id).join(", ")}`;
  throw new SetupError([`Unexpected "${id}", expected the id of a scenario or of a check; ${hint}`]);
}

/** The checks that are known before a scenario is played, told of a server that has everything. */
async function stepsOf(scenario: Scenario): Promise<Explanation["steps"]> {
  const { spec, paths } = await loadSpec();
  const addresses = addressesAt({ web: "http://server/{api}", rtm: "ws://server/{api}" }, paths);
  const target = { name: "any server", addresses, fixtures: fixturesOf(undefined) };
  const [case_] = planCases([scenario], target, () => "new").cases;
  return allSteps(scenario).map((step) => ({ step, drafts: case_ === undefined ? [] : draftsOf(step, case_, spec) }));
}
