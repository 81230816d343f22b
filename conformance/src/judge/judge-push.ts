import { disconnectPush } from "../apis.js";
import { brief, isObject, type Json } from "../json.js";
import type { DisconnectStep, NoPushStep, PushStep, RawStep } from "../load/scenario.js";
import { equal, match } from "../match.js";
import { isPush, isPushLike } from "../run/find.js";
import type { Entry } from "../run/transcript.js";
import { fill } from "../values.js";
import { always, type Draft, draft, type Finding, grounded, type Part, type Scene } from "./draft.js";
import { findStray } from "./find-stray.js";
import { finding, payloadDrafts } from "./judge-payload.js";

/** Checks of an awaited push: it comes, it is as described, and where it was promised. Its schema is checked with the traffic. */
export function pushDrafts(step: PushStep, part: Part): readonly Draft[] {
  const own = grounded(step, part.api.push(step.action)?.source);
  const drafts = [
    always(draft(own, "arrives", `${step.action} reaches ${step.actor}`, (scene) => lookArrival(step, scene))),
  ];
  if (step.repeats !== true)
    drafts.push(draft(own, "once", `${step.action} reaches ${step.actor} once`, (s) => lookOnce(step, s, part)));
  const { answers, after } = step;
  if (answers !== undefined) {
    const words =
      answers === "nobody" ? "the push carries no request_id" : `the push carries the request_id of ${answers}`;
    drafts.push(draft(step, "request-id", words, (scene) => lookRequestId(answers, scene, part)));
  }
  if (after !== undefined)
    drafts.push(draft(step, "order", `the push comes after ${after}`, (scene) => lookOrder(after, scene)));
  return [...drafts, ...payloadDrafts(step, part)];
}

/** Other pushes of the same action are the likeliest explanation of a missing one. */
function lookArrival(step: PushStep, scene: Scene): Finding | undefined {
  const { record, transcript } = scene;
  if (record.answer !== undefined) return undefined;
  const near = transcript.entries.findLastIndex((entry) => isPushLike(entry, step.actor, step.action, undefined));
  const why = record.why ?? "nothing";
  if (near < 0) return { got: why };
  return { got: `${why}; there was another ${step.action}`, entry: near };
}

/** The same push again, which no step awaits. */
function lookOnce(step: PushStep, scene: Scene, part: Part): Finding | undefined {
  const { record, transcript } = scene;
  const first = scene.answer?.kind === "received" ? scene.answer.frame : undefined;
  const key = part.api.correlationKey;
  const awaited = new Set(Object.values(transcript.steps).map((other) => other.answer));
  const again = transcript.entries.findIndex(
    (entry, index) =>
      index > (record.answer ?? 0) &&
      !awaited.has(index) &&
      isPush(entry, step.actor) &&
      entry.frame["action"] === step.action &&
      entry.frame[key] === first?.[key] &&
      equal(entry.frame["payload"], first?.["payload"]),
  );
  return again < 0 ? undefined : { got: "the same push a second time", entry: again };
}

function lookRequestId(answers: string, scene: Scene, part: Part): Finding | undefined {
  const frame = scene.answer?.kind === "received" ? scene.answer.frame : undefined;
  const wanted = answers === "nobody" ? undefined : scene.transcript.steps[answers]?.requestId;
  const got = frame?.[part.api.correlationKey];
  return got === wanted ? undefined : finding(`${part.api.correlationKey} ${brief(got)}`, scene);
}

function lookOrder(after: string, scene: Scene): Finding | undefined {
  const before = scene.transcript.steps[after]?.answer;
  if (before !== undefined && before < (scene.record.answer ?? -1)) return undefined;
  return finding(before === undefined ? `${after} got nothing` : "it comes before", scene);
}

/** Check that nothing of a kind came up to the answer to the ping. Pushes that other steps awaited do not count. */
export function silenceDrafts(step: NoPushStep, part: Part): readonly Draft[] {
  const what = step.action ?? "push";
  return [
    always(draft(step, "silence", `no ${what} reaches ${step.actor}`, (scene) => lookSilence(step, scene, part))),
  ];
}

function lookSilence(step: NoPushStep, scene: Scene, part: Part): Finding | undefined {
  const { record, transcript, values } = scene;
  if (record.answer === undefined) return finding(`the ping after it got no answer: ${record.why ?? ""}`, scene);
  const where = step.where === undefined ? undefined : fill(step.where, values);
  const stray = findStray(step, scene, part, record.answer, (entry) =>
    isPushLike(entry, step.actor, step.action, where),
  );
  return stray < 0 ? undefined : { got: describe(transcript.entries[stray]), entry: stray };
}

function describe(entry: Entry | undefined): string {
  const frame = entry?.kind === "received" ? entry.frame : undefined;
  return `${String(frame?.["action"])} ${brief(frame?.["payload"])}`;
}

/** Check of the frame that a frame sent by hand brings back. */
export function rawDrafts(step: RawStep): readonly Draft[] {
  if (step.frame.kind === "ping") {
    const pong = (scene: Scene) =>
      scene.record.status === "done" ? undefined : finding(scene.record.why ?? "", scene);
    return [always(draft(step, "answer", "a pong", pong))];
  }
  if (step.answer === undefined) return [];
  const look = (scene: Scene) =>
    scene.record.answer === undefined ? finding(scene.record.why ?? "nothing", scene) : undefined;
  return [always(draft(step, "answer", `a frame like ${brief(step.answer)}`, look))];
}

/** Checks of a connection that the server is to close. */
export function disconnectDrafts(step: DisconnectStep, part: Part): readonly Draft[] {
  const closes = (scene: Scene) =>
    scene.answer?.kind === "closed" && scene.answer.by === "server"
      ? undefined
      : finding(scene.record.why ?? "it was closed by us", scene);
  const drafts = [always(draft(step, "closed", `the server closes the connection of ${step.actor}`, closes))];
  const { reason, match: matcher } = step;
  const push = disconnectPush(part.actor.api);
  const look = (scene: Scene) => lookReason(push, reason ?? "", scene, part);
  if (reason !== undefined) drafts.push(always(draft(step, "reason", `${push} says ${reason} before`, look)));
  if (matcher !== undefined)
    drafts.push(
      always(draft(step, "match", `${push} is as described`, (scene) => lookMatch(push, matcher, scene, part))),
    );
  return drafts;
}

function lookMatch(push: string, matcher: Json, scene: Scene, part: Part): Finding | undefined {
  const entry = until(scene).findLast((one) => isPush(one, part.actor.name) && one.frame["action"] === push);
  const payload = entry?.kind === "received" ? entry.frame?.["payload"] : undefined;
  const [mismatch] = match(fill(matcher, scene.values), payload);
  if (mismatch === undefined) return undefined;
  return finding(`${mismatch.path || "payload"}: expected ${mismatch.expected}, got ${mismatch.got}`, scene);
}

/** What came before the connection was closed; all of it where it was not. */
function until({ record, transcript }: Scene): readonly Entry[] {
  return transcript.entries.slice(0, record.answer);
}

function lookReason(push: string, reason: string, scene: Scene, part: Part): Finding | undefined {
  const entries = until(scene);
  const found = entries.findLastIndex((entry) => isPush(entry, part.actor.name) && entry.frame["action"] === push);
  const entry = entries[found];
  if (entry?.kind !== "received") return finding(`no ${push}`, scene);
  const payload = entry.frame?.["payload"];
  const said = isObject(payload) ? payload["reason"] : undefined;
  return said === reason ? undefined : { got: `the reason ${brief(said)}`, entry: found };
}
