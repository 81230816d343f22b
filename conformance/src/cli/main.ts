import { compileSchema } from "../load/check-schema.js";
import { loadScenarios } from "../load/load-scenarios.js";
import { SetupError } from "../load/problem.js";
import type { Scenario } from "../load/scenario.js";
import { loadSpec } from "../load-spec.js";
import { readScenarioFiles, readSchema } from "./files.js";
import { help } from "./help.js";
import { listCommand } from "./list-command.js";
import { setupError } from "./open-target.js";
import { type Options, readOptions } from "./options.js";
import { runCommand } from "./run-command.js";
import { selectScenarios } from "./select.js";
import { serveCommand } from "./serve-command.js";
import type { Terminal } from "./terminal.js";

/** The whole program but for the process around it: arguments in, exit code out. What keeps a run from beginning is one line each, and 2. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help) {
      terminal.out(help.trimEnd());
      return 0;
    }
    return await dispatch(options, terminal);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    for (const problem of error.problems) terminal.err(problem);
    return 2;
  }
}

async function dispatch(options: Options, terminal: Terminal): Promise<number> {
  switch (options.command) {
    case "serve":
      return serveCommand(options, terminal);
    case "list":
      return listCommand(chosenScenarios(options), terminal);
    case "run":
      return runCommand(chosenScenarios(options), options, await loadSpec(), terminal);
    default:
      return options.command satisfies never;
  }
}

function chosenScenarios(options: Options): readonly Scenario[] {
  const checkSchema = compileSchema(readSchema("scenario.schema.json"));
  const { scenarios, problems } = loadScenarios(readScenarioFiles(options.scenarios), checkSchema);
  if (problems.length > 0) throw setupError(problems);
  return selectScenarios(scenarios, options);
}
