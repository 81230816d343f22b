import { checkScenario } from "./check-scenario.js";
import type { SchemaCheck } from "./check-schema.js";
import type { Problem } from "./problem.js";
import { readScenario } from "./read-scenario.js";
import { byId, type Scenario } from "./scenario.js";
import { parseYaml, type TextFile } from "./yaml-file.js";

/** Scenarios by id, and what is wrong in files: a file with a problem gives no scenario. */
export interface Loaded {
  readonly scenarios: readonly Scenario[];
  readonly problems: readonly Problem[];
}

/** Reads scenario files; nothing is thrown for what is wrong in them. */
export function loadScenarios(files: readonly TextFile[], checkSchema: SchemaCheck): Loaded {
  const scenarios: Scenario[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const loaded = loadScenario(file, checkSchema);
    if (Array.isArray(loaded)) problems.push(...(loaded as readonly Problem[]));
    else scenarios.push(loaded as Scenario);
  }
  return { scenarios: scenarios.sort(byId), problems };
}

function loadScenario(file: TextFile, checkSchema: SchemaCheck): Scenario | readonly Problem[] {
  const yaml = parseYaml(file);
  if (!("value" in yaml)) return yaml;
  const misfits = checkSchema(yaml);
  if (misfits.length > 0) return misfits;
  const scenario = readScenario(yaml);
  const problems = checkScenario(scenario, yaml);
  return problems.length > 0 ? problems : scenario;
}
