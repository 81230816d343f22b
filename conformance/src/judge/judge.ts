import { allSteps, type Step, wantsWebhooks } from "../load/scenario.js";
import { type Case, firstValues } from "../plan/case.js";
import type { StepRecord, Transcript } from "../run/transcript.js";
import type { Spec } from "../spec.js";
import { UnknownValue, type Values } from "../values.js";
import type { Check } from "./check.js";
import { always, type Draft, draft, type Part, type Scene } from "./draft.js";
import { callDrafts } from "./judge-call.js";
import { causeDrafts } from "./judge-causes.js";
import { disconnectDrafts, pushDrafts, rawDrafts, silenceDrafts } from "./judge-push.js";
import { storyDrafts } from "./judge-story.js";
import { partsOf, trafficDrafts } from "./judge-traffic.js";
import { noWebhookDrafts, webhookDrafts, webhookTraffic } from "./judge-webhook.js";
import { responsesIn } from "./responses.js";

/** Looks at a transcript and says what of it is as it should be. Needs no server; the same transcript gives the same checks. */
export function judge(case_: Case, transcript: Transcript, spec: Spec): readonly Check[] {
  const checks: Check[] = [];
  const responses = responsesIn(transcript, case_, spec);
  const sceneOf = (record: StepRecord, known: Values): Scene => {
    const answer = record.answer === undefined ? undefined : transcript.entries[record.answer];
    return { record, transcript, answer, values: known, responses };
  };
  let values = firstValues(case_, transcript.unique);
  for (const step of allSteps(case_.scenario)) {
    const record = transcript.steps[step.id] ?? neverReached;
    values = { ...values, ...record.saved };
    checks.push(...judgeStep(step, case_, spec, sceneOf(record, values)));
  }
  for (const part of partsOf(case_, spec)) {
    const scene = sceneOf(neverReached, values);
    checks.push(...trafficDrafts(part, transcript).map((one) => lookAt(one, "traffic", case_, scene)));
  }
  const whole = [...storyDrafts(case_, transcript), ...causeDrafts(case_, transcript, spec)];
  const scene = sceneOf(neverReached, values);
  checks.push(...whole.map((one) => lookAt(one, "whole", case_, scene)));
  const [host] = partsOf(case_, spec).filter(({ actor }) => wantsWebhooks(case_.scenario) && actor.api === "agent-web");
  if (host !== undefined)
    checks.push(...webhookTraffic(host, transcript).map((one) => lookAt(one, "traffic", case_, scene)));
  return transcript.error === undefined ? checks : [...checks, runnerFailed(case_, transcript.error)];
}

/** The checks of a step, as far as they are known before it is played. */
export function draftsOf(step: Step, case_: Case, spec: Spec): readonly Draft[] {
  const actor = case_.actors[step.actor];
  if (actor === undefined) throw new Error(`no actor ${step.actor} in ${case_.id}`);
  const part: Part = { case: case_, actor, api: spec[actor.api] };
  switch (step.kind) {
    case "login":
    case "call":
      return callDrafts(step, part);
    case "push":
      return pushDrafts(step, part);
    case "no-push":
      return silenceDrafts(step, part);
    case "raw":
      return rawDrafts(step);
    case "disconnect":
      return disconnectDrafts(step, part);
    case "connect":
      return [always(draft(step, "open", `${step.actor} can open a connection`, lookDone))];
    case "close":
      return [];
    case "webhook":
      return webhookDrafts(step, part);
    case "no-webhook":
      return noWebhookDrafts(step, part);
    case "advance":
      return [always({ ...draft(step, "advanced", "the time of the server moves", lookDone), ...byControl })];
    case "provoke":
      return [
        always({
          ...draft(step, "provoked", `the target does what it is asked for: ${step.what}`, lookDone),
          ...byControl,
        }),
      ];
    default:
      return step satisfies never;
  }
}

const neverReached: StepRecord = { status: "skipped", why: "the case ended before", from: 0, to: 0, saved: {} };

function judgeStep(step: Step, case_: Case, spec: Spec, scene: Scene): readonly Check[] {
  const { record } = scene;
  return draftsOf(step, case_, spec).map((one) => {
    if (record.status === "skipped") return skip(one, step.id, case_, record.why ?? "the step was not tried");
    if (one.needsAnswer && scene.answer === undefined) return skip(one, step.id, case_, "there is nothing to look at");
    return lookAt(one, step.id, case_, scene);
  });
}

function lookAt(one: Draft, stepId: string, case_: Case, scene: Scene): Check {
  try {
    const finding = one.look(scene);
    return finding === undefined
      ? judged(one, stepId, case_, "pass")
      : { ...judged(one, stepId, case_, "fail"), ...finding };
  } catch (error) {
    if (error instanceof UnknownValue) return skip(one, stepId, case_, error.message);
    throw error;
  }
}

function skip(one: Draft, stepId: string, case_: Case, got: string): Check {
  return { ...judged(one, stepId, case_, "skipped"), got };
}

function judged(one: Draft, stepId: string, case_: Case, status: Check["status"]): Check {
  const { expected, level, source } = one;
  return { id: `${case_.id}/${stepId}/${one.name}`, case: case_.id, expected, level, source, status };
}

/** What a target says that it can do by its control endpoint is no matter of the documents. */
const byControl = { level: "may", source: ["assumed: a server does what its control endpoint offers"] } as const;

function lookDone(scene: Scene) {
  return scene.record.status === "done" ? undefined : { got: scene.record.why ?? "nothing" };
}

function runnerFailed(case_: Case, error: string): Check {
  const source = ["assumed: the runner plays every case to its end"];
  return {
    id: `${case_.id}/run/finished`,
    case: case_.id,
    status: "error",
    level: "must",
    source,
    expected: "the case is played",
    got: error,
  };
}
