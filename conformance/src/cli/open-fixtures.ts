import { dirname, resolve } from "node:path";
import { type Control, ControlError, openControl } from "../fixtures/control.js";
import { type Lender, openLender } from "../fixtures/lend.js";
import { readOutput } from "../fixtures/read-licenses.js";
import { runCommand } from "../fixtures/run-command.js";
import { isObject, type Json, type JsonObject } from "../json.js";
import { SetupError, setupError } from "../load/problem.js";
import { readFixtures } from "../load/read-fixtures.js";
import { parseYaml, type TextFile, type YamlFile } from "../load/yaml-file.js";
import type { Fixtures } from "../plan/target.js";
import { defaultWorld } from "./embedded.js";
import { readFile } from "./files.js";
import type { TargetOptions } from "./target-options.js";

/** Milliseconds that a command which makes fixtures may take, unless the target file says otherwise. */
const commandPatience = 30_000;

/** People to play with, and where the server makes licenses or moves its clock on request, how to ask for that. */
export interface OpenFixtures {
  readonly fixtures: Fixtures;
  readonly control?: Control;
  /** Present where every case gets licenses of its own. */
  readonly lender?: Lender;
}

/** What the options say goes before what the target file says; without either, it is the world of the reference server. */
export async function openFixtures(
  options: TargetOptions,
  file: YamlFile | undefined,
  signal: AbortSignal,
): Promise<OpenFixtures> {
  if (options.control !== undefined) return controlled(options.control);
  if (options.fixtures !== undefined) return { fixtures: fixturesOf(options.fixtures) };
  const said = isObject(file?.value) ? file.value["fixtures"] : undefined;
  if (file === undefined || said === undefined) return { fixtures: fixturesOf(undefined) };
  const folder = dirname(options.target ?? ".");
  // A path in a target file is relative to that file.
  if (typeof said === "string") return { fixtures: fixturesOf(resolve(folder, said)) };
  const { control, command, within } = said as JsonObject;
  if (typeof control === "string") return controlled(control);
  if (typeof command === "string") {
    const patience = { milliseconds: typeof within === "number" ? within : commandPatience, signal };
    return { fixtures: await fromCommand(command, folder, patience) };
  }
  return { fixtures: read(below(file, "fixtures", said)) };
}

/** Fixtures that a server makes on request at its control endpoint. */
export async function controlled(url: string): Promise<OpenFixtures> {
  const control = await openControl(url).catch(asSetupError);
  if (!control.licenses) throw new SetupError([`The control endpoint at ${url} makes no licenses`]);
  const lender = await openLender(control).catch(asSetupError);
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

function asSetupError(error: unknown): never {
  if (error instanceof ControlError)
    throw new SetupError([`The control endpoint does not answer as it should: ${error.message}`]);
  throw error;
}
