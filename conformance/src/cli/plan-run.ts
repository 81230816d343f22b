import { randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import { SetupError } from "../load/problem.js";
import type { Scenario } from "../load/scenario.js";
import type { TextFile } from "../load/yaml-file.js";
import { loadSpec } from "../load-spec.js";
import { type Plan, planCases } from "../plan/plan-cases.js";
import type { Target } from "../plan/target.js";
import { idleClaims, idleNames, partUnsupported } from "../plan/unsupported.js";
import type { Redact } from "../redact.js";
import type { ManyLane, RunSettings } from "../run-plan.js";
import { type Excuses, excuseFor } from "../settle/settle.js";
import type { Spec } from "../spec.js";
import { readKnown } from "./known-options.js";
import type { LaneChoice } from "./open-lane.js";
import { type OpenTarget, openEmbedded, openTarget } from "./open-target.js";
import type { RunOptions } from "./run-options.js";
import { allScenarios, namedScenarios, selectScenarios } from "./select.js";
import { type EmbeddedLane, startLane } from "./start-lane.js";
import { meansEmbedded } from "./target-options.js";

/** Cases at a time on one server, where each has people of its own. */
const isolatedWorkers = 8;
/** Cases for which it is worth it to start one more lane. */
const casesForLane = 100;

/** All that is decided before the first case is played; `close` stops what was started for the run. */
export interface PlannedRun {
  readonly plan: Plan;
  readonly target: Target;
  readonly spec: Spec;
  /** Hides every token that was known before the run. */
  readonly redact: Redact;
  readonly settings: RunSettings;
  readonly excuses: Excuses;
  /** Where the known failures stand. */
  readonly knownFile: TextFile;
  close(): Promise<void>;
}

/** Chooses scenarios, opens the server and casts; a `SetupError` says why there is nothing to run. */
export async function planRun(options: RunOptions, signal: AbortSignal): Promise<PlannedRun> {
  const { file, known } = readKnown(options);
  // The first begins to load while the scenarios are read.
  const embedded = meansEmbedded(options) ? [startLane(choiceFor(options))] : [];
  const closing: (() => Promise<unknown>)[] = [async () => Promise.all(embedded.map((lane) => lane.close()))];
  const close = async (): Promise<void> => {
    for (const end of closing) await end();
  };
  try {
    const all = await scenariosFor(options);
    const chosen = selectScenarios(all, options);
    const { spec, paths } = await loadSpec();
    const [first] = embedded;
    const opened = await (first === undefined ? openTarget(options, paths, signal) : openEmbedded(await first.server));
    closing.unshift(opened.close);
    assertNoneIdle(all, opened);
    const plan = planFor(chosen, opened);
    if (plan.cases.length === 0 && options.shard === undefined)
      throw new SetupError([`Nothing to run: ${plan.unsupported[0]?.why ?? "no scenarios"}`]);
    const { target, redact } = opened;
    const excuses = { known, today: new Date().toISOString().slice(0, 10), unplayed: unplayedIds(all, plan) };
    const lanes = first === undefined ? await oneLane(opened, spec, options) : manyLanes(embedded, plan, options);
    const reruns = { most: options.retries, isKnown: isKnown(excuses) };
    const settings = { lanes, deadline: options.deadline, signal, reruns };
    return { plan, target, spec, redact, settings, excuses, knownFile: file, close };
  } catch (error) {
    await close().catch(() => {});
    throw error;
  }
}

/** A server that somebody else has started is played on from here; what plays and judges is otherwise loaded in threads alone. */
async function oneLane(
  { redact, recast }: OpenTarget,
  spec: Spec,
  { timeout, workers }: RunOptions,
): Promise<readonly ManyLane[]> {
  const { laneHere } = await import("../lane.js");
  const own = recast === undefined ? {} : { recast };
  const lane = laneHere({ spec, redact, timeout, ...own });
  return [{ lane, workers: workers ?? (recast === undefined ? 1 : isolatedWorkers) }];
}

/** Each core gets a lane, as far as there are cases for it; those that are started here join `embedded`. */
function manyLanes(embedded: EmbeddedLane[], { cases }: Plan, options: RunOptions): readonly ManyLane[] {
  const worth = Math.ceil(cases.length / casesForLane);
  const count = Math.min(availableParallelism(), worth, options.workers ?? worth);
  while (embedded.length < count) embedded.push(startLane(choiceFor(options)));
  const workers = (place: number) =>
    options.workers === undefined ? isolatedWorkers : Math.ceil((options.workers - place) / embedded.length);
  return embedded.map((lane, place) => ({ lane, workers: workers(place) }));
}

function choiceFor({ fixtures, timeout }: RunOptions): LaneChoice {
  return { timeout, ...(fixtures === undefined ? {} : { fixtures }) };
}

/** What is said of other scenarios than those of the run is in target files and known failures. */
function scenariosFor(options: RunOptions): Promise<readonly Scenario[]> {
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
