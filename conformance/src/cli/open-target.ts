import { dirname, resolve } from "node:path";
import type { ApiName } from "../apis.js";
import type { JsonObject } from "../json.js";
import { compileSchema } from "../load/check-schema.js";
import { SetupError, setupError } from "../load/problem.js";
import { readFixtures } from "../load/read-fixtures.js";
import { parseYaml, type YamlFile } from "../load/yaml-file.js";
import { addressesAt } from "../plan/addresses.js";
import { readAddresses } from "../plan/read-target.js";
import type { Fixtures, Target } from "../plan/target.js";
import { unreachable } from "../run/reach.js";
import type { ApiPaths } from "../spec.js";
import { defaultWorld, startEmbedded } from "./embedded.js";
import { readFile, readSchema } from "./files.js";
import type { TargetOptions } from "./target-options.js";

/** Milliseconds a server may take to accept a connection before the run. */
const reachable = 5000;

/** A server to judge; `close` stops it where we started it. */
export interface OpenTarget {
  readonly target: Target;
  close(): Promise<void>;
}

/** The server that the options name, known to be there; the embedded reference server where they name none. */
export async function openTarget(
  options: TargetOptions,
  paths: Readonly<Record<ApiName, ApiPaths>>,
): Promise<OpenTarget> {
  const { web, rtm, target: file } = options;
  if (web === undefined && rtm === undefined && file === undefined) return openEmbedded(options);
  const said = file === undefined ? undefined : readTargetFile(file);
  const own = { ...(web === undefined ? {} : { web }), ...(rtm === undefined ? {} : { rtm }) };
  const target: Target = {
    name: String(said?.["name"] ?? file ?? web ?? rtm),
    addresses: said === undefined ? addressesAt(own, paths) : readAddresses({ ...said, ...own }, paths),
    fixtures: fixturesOf(fixturesPath(options, said)),
  };
  await assertReachable(target);
  return { target, close: async () => {} };
}

async function openEmbedded(options: TargetOptions): Promise<OpenTarget> {
  const fixtures = fixturesOf(options.fixtures);
  const server = await startEmbedded(options.fixtures === undefined ? {} : { world: options.fixtures });
  return {
    target: { name: "the embedded reference server", addresses: server.addresses, fixtures },
    close: () => server.close(),
  };
}

function readTargetFile(path: string): JsonObject {
  const yaml = parsed(readFile(path));
  const problems = compileSchema(readSchema("target.schema.json"))(yaml);
  if (problems.length > 0) throw setupError(problems);
  return yaml.value as JsonObject;
}

/** A path in a target file is relative to that file, one on the command line to where we are. */
function fixturesPath(options: TargetOptions, said: JsonObject | undefined): string | undefined {
  const inFile = said?.["fixtures"];
  if (options.fixtures !== undefined || typeof inFile !== "string") return options.fixtures;
  return resolve(dirname(options.target ?? "."), inFile);
}

/** People of a fixtures file, or those of the default world. */
export function fixturesOf(path: string | undefined): Fixtures {
  const yaml = parsed(path === undefined ? defaultWorld() : readFile(path));
  const fixtures = readFixtures(yaml);
  if (!("licenses" in fixtures)) throw setupError(fixtures);
  return fixtures;
}

function parsed(file: Parameters<typeof parseYaml>[0]): YamlFile {
  const yaml = parseYaml(file);
  if (!("value" in yaml)) throw setupError(yaml);
  return yaml;
}

async function assertReachable(target: Target): Promise<void> {
  const urls = Object.values(target.addresses).flatMap((address) => [address.web ?? [], address.rtm ?? []].flat());
  const origins = new Set(urls.map((url) => `${new URL(url).protocol}//${new URL(url).host}`));
  for (const origin of origins) {
    const why = await unreachable(origin, reachable);
    if (why !== undefined) throw new SetupError([`Cannot reach ${origin}: ${why}`]);
  }
}
