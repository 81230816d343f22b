import { parseArgs } from "node:util";
import { SetupError } from "../load/problem.js";

export const commands = ["run", "list", "serve"] as const;
type Command = (typeof commands)[number];

/** The command line, understood and checked. */
export interface Options {
  readonly command: Command;
  readonly help: boolean;
  readonly web?: string;
  readonly rtm?: string;
  readonly target?: string;
  readonly fixtures?: string;
  readonly scenarios?: string;
  readonly junit?: string;
  readonly ids: readonly string[];
  readonly filters: readonly string[];
  /** Milliseconds for one step. */
  readonly timeout: number;
  /** Milliseconds for the whole run. */
  readonly deadline: number;
  /** Port to serve on; 0 for any. */
  readonly port: number;
}

const flags = {
  help: { type: "boolean", short: "h" },
  web: { type: "string" },
  rtm: { type: "string" },
  target: { type: "string" },
  fixtures: { type: "string" },
  scenarios: { type: "string" },
  junit: { type: "string" },
  id: { type: "string", multiple: true },
  filter: { type: "string", multiple: true },
  timeout: { type: "string" },
  deadline: { type: "string" },
  port: { type: "string" },
} as const;

/** Reads the arguments after the name of the program; a `SetupError` says what is wrong with them. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const [word = "run", extra] = positionals;
  const command = commands.find((name) => name === word);
  if (command === undefined)
    throw new SetupError([`Unexpected command "${word}", expected one of ${commands.join(", ")}`]);
  if (extra !== undefined) throw new SetupError([`Unexpected argument "${extra}", expected options only`]);
  const { help, id, filter, timeout, deadline, port, ...texts } = values;
  for (const [name, schemes] of [
    ["web", "http, https"],
    ["rtm", "ws, wss"],
  ] as const)
    checkUrl(`--${name}`, values[name], schemes);
  return {
    command,
    help: help ?? false,
    ids: id ?? [],
    filters: filter ?? [],
    timeout: number("timeout", timeout, 3000, 1),
    deadline: number("deadline", deadline, 600_000, 1),
    port: number("port", port, 8080, 0),
    ...texts,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new SetupError([`${message.split(". ")[0]?.split("\n")[0]}; see --help`]);
  }
}

/** Complains unless `value` is a URL of one of the schemes. */
function checkUrl(name: string, value: string | undefined, schemes: string): void {
  if (value === undefined) return;
  const scheme = URL.canParse(value) ? new URL(value).protocol.slice(0, -1) : undefined;
  if (scheme === undefined || !schemes.split(", ").includes(scheme))
    throw new SetupError([`Unexpected ${name} "${value}", expected a URL with ${schemes.replace(", ", " or ")}`]);
}

function number(name: string, value: string | undefined, fallback: number, least: number): number {
  if (value === undefined) return fallback;
  const result = Number(value);
  if (!/^\d+$/u.test(value) || result < least || result > 2 ** 31 - 1)
    throw new SetupError([`Unexpected --${name} "${value}", expected a whole number from ${least}`]);
  return result;
}
