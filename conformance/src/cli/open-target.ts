import { setTimeout as sleep } from "node:timers/promises";
import type { RunningServer } from "../../reference-server/index.js";
import type { ApiName } from "../apis.js";
import { controlOf } from "../fixtures/ask-panel.js";
import { type RecastCase, recaster } from "../fixtures/recast.js";
import { isObject, type Json, type JsonObject } from "../json.js";
import { compileSchema } from "../load/check-schema.js";
import { SetupError, setupError } from "../load/problem.js";
import type { YamlFile } from "../load/yaml-file.js";
import { addressesAt, addressesOf } from "../plan/addresses.js";
import { readAddresses, readClaims } from "../plan/read-target.js";
import { learnPasswords, learnTokens } from "../plan/secrets.js";
import type { Abilities, Target, TargetControl } from "../plan/target.js";
import type { Claims, Exclusion } from "../plan/unsupported.js";
import { type Redact, Secrets } from "../redact.js";
import { unreachable } from "../run/reach.js";
import type { ApiPaths } from "../spec.js";
import { readFile, readSchema } from "./files.js";
import { lentBy, type OpenFixtures, openFixtures, parsed } from "./open-fixtures.js";
import type { TargetOptions } from "./target-options.js";

/** Milliseconds a server may take to accept a connection before the run. */
const reachable = 5000;
/** Milliseconds between two tries to reach a server that is waited for. */
const retryEvery = 100;

/** A server to judge; `close` lets go of it. */
export interface OpenTarget {
  readonly target: Target;
  /** Hides every token that the run knows so far. */
  readonly redact: Redact;
  /** What the server does not claim to support. */
  readonly exclusions: readonly Exclusion[];
  readonly claims: Claims;
  /** Present where the server can be asked for what no action does. */
  readonly control?: TargetControl;
  /** Present where every case gets licenses of its own, so that cases do not meet. */
  readonly recast?: RecastCase;
  close(): Promise<void>;
}

/** The server that the options name, known to be there. */
export async function openTarget(
  options: TargetOptions,
  paths: Readonly<Record<ApiName, ApiPaths>>,
  signal: AbortSignal,
): Promise<OpenTarget> {
  const { web, rtm, target: file } = options;
  const yaml = file === undefined ? undefined : readTargetFile(file);
  const said = yaml?.value as JsonObject | undefined;
  const own = { ...(web === undefined ? {} : { web }), ...(rtm === undefined ? {} : { rtm }) };
  const addresses = said === undefined ? addressesAt(own, paths) : readAddresses({ ...said, ...own }, paths);
  const place = { name: String(said?.["name"] ?? file ?? web ?? rtm), addresses };
  const ready = () => assertReachable(addresses, { wait: Number(options.wait ?? 0), signal });
  const people = peopled(place, await openFixtures(options, yaml, { ready, signal }));
  return { ...people, exclusions: readExclusions(said?.["unsupported"]), claims: readClaims(said ?? {}) };
}

/** A reference server of ours: every case gets licenses of its own, like the first of its world. */
export async function openEmbedded(server: Pick<RunningServer, "urls" | "control">): Promise<OpenTarget> {
  const place = { name: "the embedded reference server", addresses: addressesOf(server) };
  return { ...peopled(place, await lentBy(controlOf(server))), exclusions: [], claims: {} };
}

function peopled(
  place: Pick<Target, "name" | "addresses">,
  { fixtures, control, lender }: OpenFixtures,
): Omit<OpenTarget, "exclusions" | "claims"> {
  const target: Target = { ...place, fixtures, ...(control === undefined ? {} : { control: abilitiesOf(control) }) };
  const secrets = new Secrets();
  learnTokens(secrets, fixtures);
  learnPasswords(secrets, place.addresses);
  return {
    target,
    redact: secrets.redact,
    ...(control === undefined ? {} : { control }),
    ...(lender === undefined ? {} : { recast: recaster(lender, target, secrets) }),
    close: async () => control?.close(),
  };
}

/** Without the ways to ask: targets are plain data. */
function abilitiesOf({ licenses, clock, provokes }: Abilities): Abilities {
  return { licenses, clock, provokes };
}

function readTargetFile(path: string): YamlFile {
  const yaml = parsed(readFile(path));
  const problems = compileSchema(readSchema("target.schema.json"))(yaml);
  if (problems.length > 0) throw setupError(problems);
  return yaml;
}

function readExclusions(said: Json | undefined): readonly Exclusion[] {
  const texts = (value: Json | undefined) => (value === undefined ? [] : [value].flat().map(String));
  return [said ?? []].flat().flatMap((one) => {
    if (!isObject(one)) return [];
    return [{ ids: texts(one["ids"]), actions: texts(one["actions"]), reason: String(one["reason"]) }];
  });
}

async function assertReachable(addresses: Target["addresses"], patience: Patience): Promise<void> {
  const urls = Object.values(addresses).flatMap((address) => [address.web ?? [], address.rtm ?? []].flat());
  const origins = new Set(urls.map((url) => `${new URL(url).protocol}//${new URL(url).host}`));
  for (const origin of origins) {
    const why = await unreachableStill(origin, patience);
    if (why !== undefined) throw new SetupError([`Cannot reach ${origin}: ${why}`]);
  }
}

/** How long a server may take to come up, in milliseconds, and what calls the run off before. */
interface Patience {
  readonly wait: number;
  readonly signal: AbortSignal;
}

/** Why nobody listens at an origin, tried again until patience ends. */
async function unreachableStill(origin: string, { wait, signal }: Patience): Promise<string | undefined> {
  const end = performance.now() + wait;
  for (;;) {
    const why = await unreachable(origin, reachable);
    if (why === undefined || performance.now() >= end || signal.aborted) return why;
    await sleep(retryEvery);
  }
}
