import { compileSchema } from "../load/check-schema.js";
import { loadScenarios } from "../load/load-scenarios.js";
import { SetupError, setupError } from "../load/problem.js";
import type { Scenario } from "../load/scenario.js";
import { readScenarioFiles, readSchema } from "./files.js";
import type { SelectOptions } from "./select-options.js";

/** The scenarios of a folder (default: those of the package). */
export function allScenarios(options: Pick<SelectOptions, "scenarios">): readonly Scenario[] {
  const checkSchema = compileSchema(readSchema("scenario.schema.json"));
  const { scenarios, problems } = loadScenarios(readScenarioFiles(options.scenarios), checkSchema);
  if (problems.length > 0) throw setupError(problems);
  return scenarios;
}

/** The scenarios that the options choose; all of them where they say nothing. */
export function selectScenarios(scenarios: readonly Scenario[], options: SelectOptions): readonly Scenario[] {
  const { id: ids = [], filter: filters = [] } = options;
  const unknown = ids.find((id) => !scenarios.some((scenario) => scenario.id === scenarioPart(id)));
  if (unknown !== undefined)
    throw new SetupError([`Unexpected --id "${unknown}", expected the id of a scenario; see list`]);
  const chosen = scenarios
    .filter((scenario) => ids.length === 0 || ids.some((id) => scenarioPart(id) === scenario.id))
    .filter((scenario) => filters.length === 0 || filters.some((text) => isAbout(scenario, text)));
  if (chosen.length === 0)
    throw new SetupError([`Unexpected --filter "${filters.join('", "')}": no scenario fits; see list`]);
  return chosen;
}

/** The id of a check selects its scenario. */
function scenarioPart(id: string): string {
  return id.split("/")[0] ?? id;
}

function isAbout(scenario: Scenario, text: string): boolean {
  const words = [scenario.id, scenario.title, ...scenario.tags, ...scenario.actors.map((actor) => actor.api)];
  return words.some((word) => word.toLowerCase().includes(text.toLowerCase()));
}
