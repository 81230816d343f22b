import { SetupError } from "../load/problem.js";
import { type Command, commands } from "./commands.js";
import type { Terminal } from "./terminal.js";

/** The whole program but for the process around it: arguments in, exit code out. What keeps a run from beginning is one line each, and 2. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    for (const problem of error.problems) terminal.err(problem);
    return 2;
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<number> {
  const [first] = args;
  if (first === "--help" || first === "-h" || first === "help") {
    terminal.out(overview());
    return 0;
  }
  const named = first !== undefined && !first.startsWith("-");
  const command = await commandNamed(named ? first : "run").load();
  const rest = named ? args.slice(1) : args;
  if (!rest.includes("--help") && !rest.includes("-h")) return command.run(rest, terminal);
  terminal.out(command.help);
  return 0;
}

function commandNamed(word: string): Command {
  const command = Object.hasOwn(commands, word) ? commands[word] : undefined;
  if (command !== undefined) return command;
  throw new SetupError([`Unexpected command "${word}", expected one of ${Object.keys(commands).join(", ")}`]);
}

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `livechat-conformance: does a chat server do what the documents say?

Usage: livechat-conformance [COMMAND] [options]

${lines.join("\n")}

COMMAND --help tells the options of each.

Exit code: 0 all checks passed, 1 some failed, 2 the run could not begin, 130 interrupted.
Colours are off when NO_COLOR is set or the output is no terminal. Tokens are never printed (but by serve).`;
}
