import { loadDerived } from "../derive/load-derived.js";
import { compileSchema } from "../load/check-schema.js";
import { loadScenarios } from "../load/load-scenarios.js";
import { SetupError, setupError } from "../load/problem.js";
import type { Scenario } from "../load/scenario.js";
import { readDeriveTexts, readScenarioFiles, readSchema } from "./files.js";
import type { SelectOptions } from "./select-options.js";

/** The scenarios of a folder (default: those of the package), and those that follow from the documents. */
export function allScenarios(options: Pick<SelectOptions, "scenarios" | "written" | "derived">): readonly Scenario[] {
  const written = options.derived === true ? [] : writtenScenarios(options);
  // Whoever brings scenarios of their own means those.
  const only = options.written === true || (options.scenarios !== undefined && options.derived !== true);
  return only ? written : [...written, ...loadDerived(readDeriveTexts())];
}

function writtenScenarios(options: Pick<SelectOptions, "scenarios">): readonly Scenario[] {
  const checkSchema = compileSchema(readSchema("scenario.schema.json"));
  const { scenarios, problems } = loadScenarios(readScenarioFiles(options.scenarios), checkSchema);
  if (problems.length > 0) throw setupError(problems);
  return scenarios;
}

/** The scenarios that the options choose; all of them where they say nothing. */
export function selectScenarios(scenarios: readonly Scenario[], options: SelectOptions): readonly Scenario[] {
  const { id: ids = [], filter: filters = [] } = options;
  const unknown = ids.find((id) => !scenarios.some((scenario) => isMeant(scenario, id)));
  if (unknown !== undefined)
    throw new SetupError([`Unexpected --id "${unknown}", expected the id of a scenario; see list`]);
  const chosen = scenarios
    .filter((scenario) => ids.length === 0 || ids.some((id) => isMeant(scenario, id)))
    .filter((scenario) => filters.length === 0 || filters.some((text) => isAbout(scenario, text)));
  if (chosen.length === 0)
    throw new SetupError([`Unexpected --filter "${filters.join('", "')}": no scenario fits; see list`]);
  return chosen;
}

/** The id of a check selects its scenario. */
function isMeant(scenario: Scenario, id: string): boolean {
  return id === scenario.id || id.startsWith(`${scenario.id}/`);
}

function isAbout(scenario: Scenario, text: string): boolean {
  const words = [scenario.id, scenario.title, ...scenario.tags, ...scenario.actors.map((actor) => actor.api)];
  return words.some((word) => word.toLowerCase().includes(text.toLowerCase()));
}
