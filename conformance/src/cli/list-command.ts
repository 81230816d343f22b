import type { Scenario } from "../load/scenario.js";
import type { CommandModule } from "./commands.js";
import { listHelp, readListOptions } from "./list-options.js";
import { chosenScenarios } from "./select.js";
import type { Terminal } from "./terminal.js";

export const listCommand: CommandModule = {
  help: listHelp,
  run: async (args, terminal) => list(chosenScenarios(readListOptions(args)), terminal),
};

/** Names scenarios: id, title, and the APIs they speak. */
function list(scenarios: readonly Scenario[], terminal: Terminal): number {
  const width = Math.max(...scenarios.map((scenario) => scenario.id.length));
  for (const { id, title, actors } of scenarios) {
    const apis = [...new Set(actors.map((actor) => actor.api))].join(", ");
    terminal.out(`${id.padEnd(width)}  ${title} ${terminal.paint.dim(`[${apis}]`)}`);
  }
  return 0;
}
