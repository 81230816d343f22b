import { randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import { SetupError } from "../load/problem.js";
import { movesTime, type Scenario } from "../load/scenario.js";
import type { TextFile } from "../load/yaml-file.js";
import { type LoadedSpec, loadSpec } from "../load-spec.js";
import type { Case } from "../plan/case.js";
import { type Plan, planCases } from "../plan/plan-cases.js";
import type { Target } from "../plan/target.js";
import { idleClaims, idleNames, partUnsupported } from "../plan/unsupported.js";
import { type Redact, redactor } from "../redact.js";
import type { ManyLane, RunSettings } from "../run-plan.js";
import { type Excuses, excuseFor } from "../settle/settle.js";
import type { Spec } from "../spec.js";
import { stepsOf } from "../waiting-line.js";
import { readKnown } from "./known-options.js";
import type { OpenTarget } from "./open-target.js";
import { laneChoice, type RunOptions } from "./run-options.js";
import { allScenarios, namedScenarios, selectScenarios } from "./select.js";
import { type EmbeddedLane, startLane } from "./start-lane.js";

/** Cases at a time on one server, where each has people of its own. */
const isolatedWorkers = 8;
/** Cases for which it is worth it to start one more lane. */
const casesForLane = 100;
/** Each has some hundred megabytes. */
const mostLanes = 4;

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

/**
 * Chooses scenarios, opens the server and casts; a `SetupError` says why there is nothing to run. Where a lane of the embedded reference
 * server is given, that is played on, and on as many more as are worth it.
 */
export async function planRun(
  options: RunOptions,
  signal: AbortSignal,
  embedded: EmbeddedLane | undefined,
): Promise<PlannedRun> {
  const lanes = embedded === undefined ? [] : [embedded];
  let opened: OpenTarget | undefined;
  const close = async (): Promise<void> => {
    await opened?.close();
    await Promise.all(lanes.map((lane) => lane.close()));
  };
  try {
    const { file, known } = readKnown(options);
    const all = await scenariosFor(options);
    const chosen = selectScenarios(all, options);
    const { spec, paths } = await loadSpec();
    opened = embedded === undefined ? await openNamed(options, paths, signal) : await openedBy(embedded);
    assertNoneIdle(all, opened);
    const plan = planFor(chosen, opened);
    if (plan.cases.length === 0 && options.shard === undefined)
      throw new SetupError([`Nothing to run: ${plan.unsupported[0]?.why ?? "no scenarios"}`]);
    while (lanes.length > 0 && lanes.length < worthwhile(plan, options)) lanes.push(startLane(laneChoice(options)));
    const { target, redact } = opened;
    const excuses = { known, today: new Date().toISOString().slice(0, 10), unplayed: unplayedIds(all, plan) };
    const settings = {
      lanes: embedded === undefined ? [await laneTo(opened, spec, options)] : lanes.map(manned(options)),
      deadline: options.deadline,
      signal,
      reruns: { most: options.retries, isKnown: isKnown(excuses) },
      first: embedded === undefined ? undefined : firstOf(plan),
    };
    return { plan, target, spec, redact, settings, excuses, knownFile: file, close };
  } catch (error) {
    await close().catch(() => {});
    throw error;
  }
}

async function openNamed(options: RunOptions, paths: LoadedSpec["paths"], signal: AbortSignal): Promise<OpenTarget> {
  const { openTarget } = await import("./open-target.js");
  return openTarget(options, paths, signal);
}

/** The embedded reference server has no secrets but those of its lane, which keeps them. */
async function openedBy(lane: EmbeddedLane): Promise<OpenTarget> {
  return { target: await lane.target, redact: redactor({}), exclusions: [], claims: {}, close: async () => {} };
}

/** A server that somebody else has started is played on from here; what plays and judges is otherwise loaded in threads alone. */
async function laneTo(opened: OpenTarget, spec: Spec, { timeout, workers }: RunOptions): Promise<ManyLane> {
  const { laneHere } = await import("../lane.js");
  const lane = laneHere({ ...opened, spec, timeout });
  return { lane, workers: workers ?? (opened.recast === undefined ? 1 : isolatedWorkers) };
}

/** Lanes of the embedded reference server: one for each core, within reason, and as far as there are cases for it. */
function worthwhile({ cases }: Plan, { workers }: RunOptions): number {
  const worth = Math.ceil(cases.length / casesForLane);
  return Math.min(availableParallelism(), mostLanes, worth, workers ?? worth);
}

/** The shortest of those that people have written, whose verdicts are told one by one. */
function firstOf({ cases }: Plan): Case | undefined {
  const written = cases.filter(({ scenario }) => scenario.subject === undefined && !movesTime(scenario));
  return written.toSorted((left, right) => stepsOf(left) - stepsOf(right))[0];
}

/** The workers that the options ask for are spread over the lanes. */
function manned({ workers }: RunOptions) {
  return (lane: EmbeddedLane, place: number, { length }: readonly EmbeddedLane[]): ManyLane => ({
    lane,
    workers: workers === undefined ? isolatedWorkers : Math.ceil((workers - place) / length),
  });
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
