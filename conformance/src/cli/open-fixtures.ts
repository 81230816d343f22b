import { dirname, resolve } from "node:path";
import { byCommand } from "../fixtures/by-command.js";
import { type Control, ControlError, openControl } from "../fixtures/control.js";
import { type Lender, openLender } from "../fixtures/lend.js";
import { readOutput } from "../fixtures/read-licenses.js";
import { runCommand } from "../fixtures/run-command.js";
import { isObject, type Json } from "../json.js";
import { SetupError, setupError } from "../load/problem.js";
import { readFixtures } from "../load/read-fixtures.js";
import { parseYaml, type TextFile, type YamlFile } from "../load/yaml-file.js";
import type { Fixtures, TargetControl } from "../plan/target.js";
import { defaultWorld, readFile } from "./files.js";
import type { TargetOptions } from "./target-options.js";

/** Milliseconds that a command which makes fixtures may take, unless the target file says otherwise. */
const commandPatience = 30_000;

/** People to play with, and where the server makes licenses or moves its clock on request, how to ask for that. */
export interface OpenFixtures {
  readonly fixtures: Fixtures;
  readonly control?: TargetControl & { close(): void };
  /** Present where every case gets licenses of its own. */
  readonly lender?: Lender;
}

/** When the server can be asked, and what calls the run off. */
interface Readiness {
  /** Resolves when the server is there, and rejects with a `SetupError` when it is not. */
  ready(): Promise<void>;
  readonly signal: AbortSignal;
}

/**
 * What the options say goes before what the target file says; without either, it is the world of the reference server. Files are read
 * before the server is asked.
 */
export async function openFixtures(
  options: TargetOptions,
  file: YamlFile | undefined,
  { ready, signal }: Readiness,
): Promise<OpenFixtures> {
  const written = writtenFixtures(options, file);
  await ready();
  if (written !== undefined) return { fixtures: written };
  const said = saidIn(file);
  const { control, command, within, disconnect } = isObject(said) ? said : {};
  if (options.control !== undefined || typeof command !== "string")
    return controlled(options.control ?? String(control));
  const patience = { milliseconds: typeof within === "number" ? within : commandPatience, signal };
  const folder = dirname(options.target ?? ".");
  const fixtures = await fromCommand(command, folder, patience);
  return typeof disconnect === "string" ? { fixtures, control: byCommand(disconnect, folder, patience) } : { fixtures };
}

/** Fixtures that stand in a file; undefined where a command or a server is to make them. */
function writtenFixtures(options: TargetOptions, file: YamlFile | undefined): Fixtures | undefined {
  if (options.control !== undefined) return undefined;
  if (options.fixtures !== undefined) return fixturesOf(options.fixtures);
  const said = saidIn(file);
  if (file === undefined || said === undefined) return fixturesOf(undefined);
  // A path in a target file is relative to that file.
  if (typeof said === "string") return fixturesOf(resolve(dirname(options.target ?? "."), said));
  const { control, command } = isObject(said) ? said : {};
  return control === undefined && command === undefined ? read(below(file, "fixtures", said)) : undefined;
}

function saidIn(file: YamlFile | undefined): Json | undefined {
  return isObject(file?.value) ? file.value["fixtures"] : undefined;
}

async function controlled(url: string): Promise<OpenFixtures> {
  const control = await openControl(url).catch(because("The control endpoint does not answer as it should"));
  if (!control.licenses) throw new SetupError([`The control endpoint at ${url} makes no licenses`]);
  return lentBy(control);
}

/** Fixtures that a server makes on request. */
export async function lentBy(control: Control): Promise<Required<OpenFixtures>> {
  const lender = await openLender(control).catch(because("The server makes no licenses"));
  return { fixtures: lender.fixtures, control, lender };
}

/** People of a fixtures file, or those of the default world. */
export function fixturesOf(path: string | undefined): Fixtures {
  return read(parsed(path === undefined ? defaultWorld() : readFile(path)));
}

async function fromCommand(
  command: string,
  folder: string,
  patience: { readonly milliseconds: number; readonly signal: AbortSignal },
): Promise<Fixtures> {
  const output = await runCommand(command, folder, patience);
  const name = `fixtures from "${command}"`;
  if ("why" in output) throw new SetupError([`${name}: ${output.why}`]);
  return read(readOutput(output.text, name));
}

function read(file: YamlFile): Fixtures {
  const fixtures = readFixtures(file);
  if (!("licenses" in fixtures)) throw setupError(fixtures);
  return fixtures;
}

export function parsed(file: TextFile): YamlFile {
  const yaml = parseYaml(file);
  if (!("value" in yaml)) throw setupError(yaml);
  return yaml;
}

function below({ name, problemAt }: YamlFile, key: string, value: Json): YamlFile {
  return { name, value, problemAt: (path, message) => problemAt([key, ...path], message) };
}

/** Tells of what a server did not do as a problem of the setup. */
function because(what: string): (error: unknown) => never {
  return (error) => {
    throw error instanceof ControlError ? new SetupError([`${what}: ${error.message}`]) : error;
  };
}
