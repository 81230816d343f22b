import type { Json, JsonObject } from "../json.js";
import type { Step } from "../load/scenario.js";
import { type Case, firstValues } from "../plan/case.js";
import { atPointer, UnknownValue } from "../values.js";
import type { Performed } from "./ask.js";
import { contentOf } from "./content.js";
import { payloadOf } from "./find.js";
import { perform, settleBefore } from "./perform.js";
import { actorOf, type RunOptions, type Stage } from "./stage.js";
import { Tape } from "./tape.js";
import type { StepRecord, Transcript } from "./transcript.js";

/** Plays a case against its target and records what happens. The only function here that talks to a server; it never throws. */
export async function runCase(case_: Case, options: RunOptions): Promise<Transcript> {
  const startedAt = new Date().toISOString();
  const tape = new Tape(options.signal);
  const values = firstValues(case_, options.unique);
  const wantsSilence = case_.scenario.steps.some(({ kind }) => kind === "no-push");
  const stage: Stage = { case: case_, options, tape, sessions: new Map(), taken: new Set(), values, wantsSilence };
  const steps: Record<string, StepRecord> = {};
  options.webhooks?.listen((text) =>
    tape.add({ kind: "webhook", actor: "webhooks", ...contentOf(text, options.redact) }),
  );
  let error: string | undefined;
  try {
    await playSteps(stage, steps);
    if (options.signal.aborted) error = "the run was called off before the end of the case";
  } catch (thrown) {
    error = options.redact(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
  } finally {
    await Promise.all([...stage.sessions.values()].map((session) => session.close()));
    tape.close();
  }
  const play = {
    case: case_.id,
    unique: options.unique,
    startedAt,
    milliseconds: tape.milliseconds,
    entries: tape.entries,
    steps,
  };
  return error === undefined ? play : { ...play, error };
}

/** Without the answer to a call the rest cannot be judged: it is skipped. Cleanup is tried in any case. */
async function playSteps(stage: Stage, steps: Record<string, StepRecord>): Promise<void> {
  let stopped: string | undefined;
  for (const step of stage.case.scenario.steps) {
    const record = stopped === undefined ? await play(step, stage) : skipped(stage, stopped);
    steps[step.id] = record;
    if (record.status === "missed" && isVital(step)) stopped = `step ${step.id} did not get through`;
  }
  for (const step of stage.case.scenario.cleanup) steps[step.id] = await play(step, stage);
}

function isVital(step: Step): boolean {
  return vital.has(step.kind);
}

const vital: ReadonlySet<Step["kind"]> = new Set(["connect", "login", "call", "advance", "provoke"]);

async function play(step: Step, stage: Stage): Promise<StepRecord> {
  if (stage.options.signal.aborted) return skipped(stage, "the run was called off");
  await settleBefore(step, stage);
  const from = stage.tape.entries.length;
  try {
    const performed = await perform(step, stage);
    const saved = keep(step, performed, stage);
    if (Object.keys(saved).length > 0) stage.values = { ...stage.values, ...saved };
    return { ...performed, from, to: stage.tape.entries.length, saved };
  } catch (error) {
    if (error instanceof UnknownValue) return skipped(stage, error.message);
    throw error;
  }
}

function skipped(stage: Stage, why: string): StepRecord {
  const now = stage.tape.entries.length;
  return { status: "skipped", why, from: now, to: now, saved: {} };
}

/** What the step saves, as far as it is there. */
function keep(step: Step, performed: Performed, stage: Stage): JsonObject {
  if (!("save" in step) || performed.answer === undefined) return {};
  const wraps = stage.options.spec[actorOf(stage, step.actor).api].wrapsPayload;
  const payload = payloadOf(stage.tape.entries[performed.answer], wraps);
  const found = Object.entries(step.save).map(([name, pointer]) => [name, atPointer(payload, pointer)] as const);
  return Object.fromEntries(found.filter((pair): pair is readonly [string, Json] => pair[1] !== undefined));
}
