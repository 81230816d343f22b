import { parseArgs } from "node:util";
import { shellWord } from "../report/repeat.js";
import type { CommandModule } from "./commands.js";
import { scenarioFolder } from "./files.js";
import { laneChoice, type RunOptions, readRunOptions, repeatedFlags, runHelp } from "./run-options.js";
import { startLane } from "./start-lane.js";
import { meansEmbedded } from "./target-options.js";
import type { Terminal } from "./terminal.js";
import { type Ended, watch } from "./watch.js";

export const runCommand: CommandModule = {
  help: runHelp,
  run: async (args, terminal) => {
    const options = readRunOptions(args);
    const command = commandOf(args);
    if (options.watch !== true) return (await run(options, command, terminal)).code;
    const play = (only?: readonly string[]) =>
      run(only === undefined ? options : { ...options, id: [...only] }, command, terminal);
    return watch(watchedPaths(options), play, terminal);
  },
};

/** Files and folders that decide what is played. */
function watchedPaths({ scenarios = scenarioFolder(), target, fixtures, known }: RunOptions): readonly string[] {
  return [scenarios, target ?? [], fixtures ?? [], known ?? []].flat();
}

/** Plays scenarios against a server and reports. */
async function run(options: RunOptions, command: string, terminal: Terminal): Promise<Ended> {
  // A server begins to load before all else does.
  const lane = meansEmbedded(options) ? startLane(laneChoice(options)) : undefined;
  const { playRun } = await import("./play-run.js");
  return playRun(options, command, terminal, lane);
}

/** The command that repeats a run: whatever was said of the server and of how to play, not which cases and which reports. */
function commandOf(args: readonly string[]): string {
  const { tokens } = parseArgs({ args: [...args], options: repeatedFlags, strict: false, tokens: true });
  const kept = tokens.flatMap((token) =>
    token.kind === "option" && Object.hasOwn(repeatedFlags, token.name) ? [token] : [],
  );
  const words = kept.flatMap(({ name, value }) => [`--${name}`, ...(value === undefined ? [] : [shellWord(value)])]);
  return ["npx livechat-conformance run", ...words].join(" ");
}
