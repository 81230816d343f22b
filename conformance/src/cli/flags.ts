import { parseArgs } from "node:util";
import { SetupError } from "../load/problem.js";

/** One option of a command, and its line of help. */
export interface Flag {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly multiple?: boolean;
  /** What help calls the value: `FILE`, `MS`. */
  readonly value?: string;
  readonly help: string;
}
export type Flags = Readonly<Record<string, Flag>>;

type ValueOf<F extends Flag> = F["type"] extends "boolean"
  ? boolean
  : F extends { readonly multiple: true }
    ? string[]
    : string;
/** What was said, by name of the option; what was not said is undefined. */
export type FlagValues<F extends Flags> = { readonly [K in keyof F]?: ValueOf<F[K]> };

/** Reads the arguments of a command that has nothing but options; a `SetupError` says what is wrong with them. */
export function readFlags<const F extends Flags>(args: readonly string[], flags: F): FlagValues<F> {
  const { values, positionals } = parse(args, flags);
  const [extra] = positionals;
  if (extra !== undefined) throw new SetupError([`Unexpected argument "${extra}", expected options only`]);
  return values as FlagValues<F>;
}

/** Reads the arguments of a command that has one argument, called `name`, besides its options. */
export function readArgument<const F extends Flags>(
  args: readonly string[],
  flags: F,
  name: string,
): { readonly argument: string; readonly values: FlagValues<F> } {
  const { values, positionals } = parse(args, flags);
  const [argument, extra] = positionals;
  if (argument === undefined)
    throw new SetupError([`Unexpected absence of ${name}, expected it as argument; see --help`]);
  if (extra !== undefined) throw new SetupError([`Unexpected argument "${extra}", expected one ${name}`]);
  return { argument, values: values as FlagValues<F> };
}

function parse(args: readonly string[], flags: Flags) {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new SetupError([`${message.split(". ")[0]?.split("\n")[0]}; see --help`]);
  }
}

/** Complains unless `value` is a URL of one of the schemes, such as `http, https`. */
export function checkUrl(name: string, value: string | undefined, schemes: string): void {
  if (value === undefined) return;
  const scheme = URL.canParse(value) ? new URL(value).protocol.slice(0, -1) : undefined;
  if (scheme === undefined || !schemes.split(", ").includes(scheme))
    throw new SetupError([`Unexpected --${name} "${value}", expected a URL with ${schemes.replace(", ", " or ")}`]);
}

/** A whole number, the fallback where nothing is said. */
export function wholeNumber(name: string, value: string | undefined, fallback: number, least: number): number {
  if (value === undefined) return fallback;
  return numberWithin(name, value, { least, most: 2 ** 31 - 1, range: `from ${least}` });
}

/** A port; 0 stands for any. The fallback where nothing is said. */
export function portNumber(value: string | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  return numberWithin("port", value, { least: 0, most: 65_535, range: "from 0 (any free port) to 65535" });
}

function numberWithin(
  name: string,
  value: string,
  { least, most, range }: { readonly least: number; readonly most: number; readonly range: string },
): number {
  const result = Number(value);
  if (!/^\d+$/u.test(value) || result < least || result > most)
    throw new SetupError([`Unexpected --${name} "${value}", expected a whole number ${range}`]);
  return result;
}
