import { basename } from "node:path";
import { loadDerived } from "../derive/load-derived.js";
import { compileSchema, type SchemaCheck } from "../load/check-schema.js";
import { loadScenarios } from "../load/load-scenarios.js";
import { SetupError, setupError } from "../load/problem.js";
import type { Scenario } from "../load/scenario.js";
import type { TextFile } from "../load/yaml-file.js";
import { isMeant, selectScenarios as select } from "../plan/select-scenarios.js";
import { readDeriveTexts, readScenarioFiles, readSchema } from "./files.js";
import { readSelection, type SelectOptions } from "./select-options.js";

/** The scenarios of a folder (default: those of the package), and those that follow from the documents. */
export function allScenarios(options: Pick<SelectOptions, "scenarios" | "written" | "derived">): readonly Scenario[] {
  return [...scenarioReader()(writtenFiles(options)), ...derivedScenarios(options)];
}

/**
 * Those that the ids name. Reading everything takes a second: a scenario is sought in the file of its name first, and none are derived
 * where written ones are meant.
 */
export function namedScenarios(
  options: Pick<SelectOptions, "scenarios" | "written" | "derived">,
  ids: readonly string[],
): readonly Scenario[] {
  const areAll = (found: readonly Scenario[]): boolean =>
    ids.length > 0 && ids.every((id) => found.some((scenario) => isMeant(scenario, id)));
  const files = writtenFiles(options);
  const read = scenarioReader();
  const own = read(files.filter(({ name }) => ids.includes(basename(name, ".yaml"))));
  if (areAll(own)) return own;
  const written = read(files);
  return areAll(written) ? written : [...written, ...derivedScenarios(options)];
}

function derivedScenarios(options: Pick<SelectOptions, "scenarios" | "written" | "derived">): readonly Scenario[] {
  // Whoever brings scenarios of their own means those.
  const only = options.written === true || (options.scenarios !== undefined && options.derived !== true);
  return only ? [] : loadDerived(readDeriveTexts());
}

function writtenFiles({ scenarios, derived }: Pick<SelectOptions, "scenarios" | "derived">): readonly TextFile[] {
  return derived === true ? [] : readScenarioFiles(scenarios);
}

/** Reads files of scenarios. Their schema is compiled once, and not at all where there are none. */
function scenarioReader(): (files: readonly TextFile[]) => readonly Scenario[] {
  let checkSchema: SchemaCheck | undefined;
  return (files) => {
    if (files.length === 0) return [];
    checkSchema ??= compileSchema(readSchema("scenario.schema.json"));
    const { scenarios, problems } = loadScenarios(files, checkSchema);
    if (problems.length > 0) throw setupError(problems);
    return scenarios;
  };
}

/** The scenarios that the options choose; all of them where they say nothing. A shard may be empty. */
export function selectScenarios(scenarios: readonly Scenario[], options: SelectOptions): readonly Scenario[] {
  const selection = readSelection(options);
  const unknown = selection.ids.find((id) => !scenarios.some((scenario) => isMeant(scenario, id)));
  if (unknown !== undefined)
    throw new SetupError([`Unexpected --id "${unknown}", expected the id of a scenario; see list`]);
  const chosen = select(scenarios, selection);
  if (chosen.length > 0 || selection.shard !== undefined) return chosen;
  throw new SetupError([`Unexpected ${spelled(options)}: no scenario fits; see list`]);
}

/** The options that have chosen nothing, as they were said. */
function spelled(options: SelectOptions): string {
  const names = ["id", "path", "filter", "api", "action", "transport", "level", "tag"] as const;
  return names.flatMap((name) => (options[name] ?? []).map((value) => `--${name} "${value}"`)).join(" with ");
}
