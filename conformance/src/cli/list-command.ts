import type { CommandModule } from "./commands.js";
import { type ListOptions, listHelp, readListOptions } from "./list-options.js";
import { allScenarios, selectScenarios } from "./select.js";
import type { Terminal } from "./terminal.js";

export const listCommand: CommandModule = {
  help: listHelp,
  run: (args, terminal) => list(readListOptions(args), terminal),
};

/** Names scenarios: id, title, and the APIs they speak. */
async function list(options: ListOptions, terminal: Terminal): Promise<number> {
  const scenarios = selectScenarios(await allScenarios(options), options);
  const width = Math.max(...scenarios.map((scenario) => scenario.id.length));
  for (const { id, title, actors } of scenarios) {
    const apis = [...new Set(actors.map((actor) => actor.api))].join(", ");
    terminal.out(`${id.padEnd(width)}  ${title} ${terminal.paint.dim(`[${apis}]`)}`);
  }
  return 0;
}
