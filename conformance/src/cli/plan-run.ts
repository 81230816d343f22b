import { randomUUID } from "node:crypto";
import { SetupError } from "../load/problem.js";
import type { Scenario } from "../load/scenario.js";
import type { TextFile } from "../load/yaml-file.js";
import { loadSpec } from "../load-spec.js";
import { type Plan, planCases } from "../plan/plan-cases.js";
import type { Target } from "../plan/target.js";
import { idleClaims, idleNames, partUnsupported } from "../plan/unsupported.js";
import type { RunSettings } from "../run-plan.js";
import { type Excuses, excuseFor } from "../settle/settle.js";
import type { Spec } from "../spec.js";
import { readKnown } from "./known-options.js";
import { type OpenTarget, openEmbedded, openTarget } from "./open-target.js";
import type { RunOptions } from "./run-options.js";
import { allScenarios, namedScenarios, selectScenarios } from "./select.js";
import { startBeside } from "./start-beside.js";
import { meansEmbedded } from "./target-options.js";

/** Cases at a time, where each has people of its own. */
const isolatedWorkers = 8;

/** All that is decided before the first case is played; `close` stops what was started for the run. */
export interface PlannedRun {
  readonly plan: Plan;
  readonly target: Target;
  readonly settings: RunSettings;
  readonly excuses: Excuses;
  /** Where the known failures stand. */
  readonly knownFile: TextFile;
  close(): Promise<void>;
}

/** Chooses scenarios, opens the server and casts; a `SetupError` says why there is nothing to run. */
export async function planRun(options: RunOptions, signal: AbortSignal): Promise<PlannedRun> {
  const knownFailures = readKnown(options);
  // It starts while the scenarios are read.
  const embedded = meansEmbedded(options) ? startBeside(options) : undefined;
  embedded?.catch(() => {
    // It is told of where the server is needed.
  });
  let opened: OpenTarget | undefined;
  try {
    const all = scenariosFor(options);
    const chosen = selectScenarios(all, options);
    const { spec, paths } = await loadSpec();
    opened = await (embedded === undefined ? openTarget(options, paths, signal) : openEmbedded(await embedded));
    return planWith(opened, { all, chosen, spec, knownFailures }, options, signal);
  } catch (error) {
    await opened?.close();
    await embedded?.then((server) => server.close()).catch(() => {});
    throw error;
  }
}

/** What was read before the server was asked. */
interface Prepared {
  readonly all: readonly Scenario[];
  readonly chosen: readonly Scenario[];
  readonly spec: Spec;
  readonly knownFailures: ReturnType<typeof readKnown>;
}

function planWith(
  opened: OpenTarget,
  { all, chosen, spec, knownFailures: { file, known } }: Prepared,
  options: RunOptions,
  signal: AbortSignal,
): PlannedRun {
  assertNoneIdle(all, opened);
  const plan = planFor(chosen, opened);
  if (plan.cases.length === 0 && options.shard === undefined)
    throw new SetupError([`Nothing to run: ${plan.unsupported[0]?.why ?? "no scenarios"}`]);
  const { target, redact, recast, close } = opened;
  const { timeout, deadline, workers = recast === undefined ? 1 : isolatedWorkers } = options;
  const own = recast === undefined ? {} : { recast };
  const excuses = { known, today: new Date().toISOString().slice(0, 10), unplayed: unplayedIds(all, plan) };
  const reruns = { most: options.retries, isKnown: isKnown(excuses) };
  const settings = { spec, redact, timeout, deadline, signal, workers, reruns, ...own };
  return { plan, target, settings, excuses, knownFile: file, close };
}

/** What is said of other scenarios than those of the run is in target files and known failures. */
function scenariosFor(options: RunOptions): readonly Scenario[] {
  const { id = [], target, known } = options;
  return target === undefined && known === undefined ? namedScenarios(options, id) : allScenarios(options);
}

/** What known failures may be about besides the cases of this run. */
function unplayedIds(all: readonly Scenario[], { cases }: Plan): readonly string[] {
  const played = new Set(cases.map(({ id }) => id));
  return all.flatMap(({ id }) => (played.has(id) ? [] : [id]));
}

function isKnown(excuses: Excuses): (checkId: string) => boolean {
  const find = excuseFor(excuses);
  return (checkId) => find(checkId) !== undefined;
}

function planFor(scenarios: readonly Scenario[], { target, exclusions, claims }: OpenTarget): Plan {
  const { claimed, unsupported } = partUnsupported(scenarios, exclusions, claims);
  const plan = planCases(claimed, target, randomUUID);
  return { cases: plan.cases, unsupported: [...unsupported, ...plan.unsupported] };
}

/** An exclusion that no scenario is meant by is a slip, or has outlived its reason. */
function assertNoneIdle(all: readonly Scenario[], { exclusions, claims }: OpenTarget): void {
  const excluded = exclusions.flatMap((exclusion) => idleNames(all, exclusion)).map((name) => [name, "unsupported"]);
  const claimed = idleClaims(all, claims).map((name) => [name, "actions"]);
  const idle = [...excluded, ...claimed];
  if (idle.length > 0)
    throw new SetupError(idle.map(([name, key]) => `Unexpected "${name}" under ${key}: no scenario has it; see list`));
}
