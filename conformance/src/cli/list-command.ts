import type { Scenario } from "../load/scenario.js";
import type { Terminal } from "./terminal.js";

/** Names scenarios: id, title, and the APIs they speak. */
export function listCommand(scenarios: readonly Scenario[], terminal: Terminal): number {
  const width = Math.max(...scenarios.map((scenario) => scenario.id.length));
  for (const { id, title, actors } of scenarios) {
    const apis = [...new Set(actors.map((actor) => actor.api))].join(", ");
    terminal.out(`${id.padEnd(width)}  ${title} ${terminal.paint.dim(`[${apis}]`)}`);
  }
  return 0;
}
