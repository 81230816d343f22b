import type { JsonObject } from "../json.js";
import {
  allSteps,
  type CallStep,
  type ConnectStep,
  type DisconnectStep,
  type LoginStep,
  type NoPushStep,
  type PushStep,
  type RawStep,
  type Step,
  silenceBegins,
} from "../load/scenario.js";
import { match } from "../match.js";
import { transportOf } from "../plan/plan-cases.js";
import { fill, fillObject } from "../values.js";
import { isFrameFor, isPushLike, isResponse } from "./find.js";
import type { RtmSession } from "./rtm-session.js";
import { actorOf, notesOf, openSession, type Stage, withLicense } from "./stage.js";
import type { Entry, StepRecord } from "./transcript.js";
import { callWeb, type WebBody } from "./web-session.js";

/** A step record without what the caller knows. */
export type Performed = Omit<StepRecord, "from" | "to" | "saved">;

const notConnected: Performed = { status: "missed", why: "the actor has no open connection" };

/** Does what a step says and waits for what it waits for. Throws `UnknownValue` where a saved value is missing. */
export async function perform(step: Step, stage: Stage): Promise<Performed> {
  switch (step.kind) {
    case "connect":
      return connect(step, stage);
    case "login":
      return login(step, stage);
    case "call":
      return transportOf(step, actorOf(stage, step.actor)) === "web" ? overWeb(step, stage) : overRtm(step, stage);
    case "push":
      return awaitPush(step, stage);
    case "no-push":
      return barrier(step, stage);
    case "raw":
      return sendRaw(step, stage);
    case "disconnect":
      return awaitClose(step, stage);
    case "close":
      await stage.sessions.get(step.actor)?.close();
      return { status: "done" };
    default:
      return step satisfies never;
  }
}

function limit(step: Step, stage: Stage): number {
  return step.within ?? stage.options.timeout;
}

async function connect(step: ConnectStep | LoginStep, stage: Stage): Promise<Performed> {
  const session = await openSession(stage, actorOf(stage, step.actor), limit(step, stage));
  if (typeof session !== "string") return { status: "done" };
  stage.tape.add({ kind: "failed", actor: step.actor, step: step.id, why: stage.options.redact(session) });
  return { status: "missed", why: stage.options.redact(`the connection could not be opened: ${session}`) };
}

async function login(step: LoginStep, stage: Stage): Promise<Performed> {
  if (stage.sessions.get(step.actor)?.isOpen !== true) {
    const opened = await connect(step, stage);
    if (opened.status !== "done") return opened;
  }
  const own = `Bearer ${actorOf(stage, step.actor).token}`;
  const token = step.token === undefined ? own : fill(step.token, stage.values);
  return ask(step, "login", { token, ...fillObject(step.payload, stage.values) }, stage);
}

async function overRtm(step: CallStep, stage: Stage): Promise<Performed> {
  const payload = step.payload === undefined ? undefined : fillObject(step.payload, stage.values);
  return ask(step, step.action, payload, stage, step.as === undefined ? {} : { author_id: botOf(stage, step.as) });
}

function botOf(stage: Stage, name: string): string {
  return actorOf(stage, name).id ?? "";
}

/** Sends a request over RTM and waits for its response. */
async function ask(
  step: Step,
  action: string,
  payload: JsonObject | undefined,
  stage: Stage,
  more: JsonObject = {},
): Promise<Performed> {
  const session = stage.sessions.get(step.actor);
  if (session?.isOpen !== true) return notConnected;
  const key = stage.options.spec[actorOf(stage, step.actor).api].correlationKey;
  const requestId = `${stage.case.id}.${step.id}`;
  const frame = { [key]: requestId, action, ...(payload === undefined ? {} : { payload }), ...more };
  const request = session.send(JSON.stringify(frame), step.id);
  const answer = await firstEntry(stage, step, request, (entry) => isResponse(entry, step.actor, key, requestId));
  return { request, requestId, ...answer };
}

/** The first entry that fits, at or after `from`; gives up when the connection closes or time is up. */
async function firstEntry(
  stage: Stage,
  step: Step,
  from: number,
  fits: (entry: Entry, index: number) => boolean,
): Promise<Performed> {
  const { entries } = stage.tape;
  const milliseconds = limit(step, stage);
  let next = from;
  const look = (): number | "closed" | undefined => {
    for (; next < entries.length; next++) {
      const entry = entries[next];
      if (entry !== undefined && fits(entry, next)) return next;
    }
    return isClosed(entries, step.actor) ? "closed" : undefined;
  };
  const found = await stage.tape.until(look, milliseconds, stage.options.signal);
  if (typeof found === "number") return { status: "done", answer: found };
  if (found === "closed") return { status: "missed", why: "the connection was closed" };
  return {
    status: "missed",
    why: stage.options.signal.aborted ? "the run was called off" : `not within ${milliseconds} ms`,
  };
}

/** True where the last that happened to the connection of an actor is that it was closed. */
function isClosed(entries: readonly Entry[], actor: string): boolean {
  return (
    entries.findLast((entry) => entry.actor === actor && entry.kind !== "request" && entry.kind !== "response")
      ?.kind === "closed"
  );
}

async function overWeb(step: CallStep, stage: Stage): Promise<Performed> {
  const actor = actorOf(stage, step.actor);
  const payload: JsonObject = step.payload === undefined ? {} : fillObject(step.payload, stage.values);
  const body = bodyOf(step, payload, stage.options.spec[actor.api].wrapsPayload);
  const url = withLicense(actor, (actor.address.web ?? "").replace("<action>", encodeURIComponent(step.action)));
  const authorization = String(step.token === undefined ? `Bearer ${actor.token}` : fill(step.token, stage.values));
  const call = { step: step.id, url, authorization, body };
  const exchange = await callWeb(call, notesOf(stage, actor), limit(step, stage), stage.options.signal);
  return exchange.answer === undefined
    ? { status: "missed", why: "no response", ...exchange }
    : { status: "done", ...exchange };
}

function bodyOf({ body, upload }: CallStep, payload: JsonObject, wraps: boolean): WebBody {
  if (upload !== undefined) return { kind: "form", fields: payload, upload };
  if (body !== undefined) return { kind: "text", text: body };
  return { kind: "json", value: wraps ? { payload } : payload };
}

async function awaitPush(step: PushStep, stage: Stage): Promise<Performed> {
  if (!stage.sessions.has(step.actor)) return notConnected;
  const where = step.where === undefined ? undefined : fill(step.where, stage.values);
  const performed = await firstEntry(
    stage,
    step,
    0,
    (entry, index) => !stage.taken.has(index) && isPushLike(entry, step.actor, step.action, where),
  );
  if (performed.answer !== undefined) stage.taken.add(performed.answer);
  return performed;
}

/** A ping and its answer: what the server sent before, for whatever reason, is then on the tape. */
async function barrier(step: NoPushStep, stage: Stage): Promise<Performed> {
  if (step.where !== undefined) fill(step.where, stage.values);
  return ask(step, "ping", undefined, stage);
}

/**
 * Pings the connections on which silence is to begin with this step. What the server sent before is then on the tape before the step, and
 * is not taken for something that the step has caused.
 */
export async function settleBefore(step: Step, stage: Stage): Promise<void> {
  const { scenario } = stage.case;
  const quiet = allSteps(scenario).filter((one) => one.kind === "no-push" && silenceBegins(one, scenario) === step.id);
  const actors = new Set(quiet.map((one) => one.actor).filter((actor) => stage.sessions.get(actor)?.isOpen === true));
  await Promise.all(
    [...actors].map((actor) => ask({ ...step, actor, id: `${step.id}.before.${actor}` }, "ping", undefined, stage)),
  );
}

async function sendRaw(step: RawStep, stage: Stage): Promise<Performed> {
  const session = stage.sessions.get(step.actor);
  if (session?.isOpen !== true) return notConnected;
  const wanted = step.answer === undefined ? undefined : fill(step.answer, stage.values);
  const request = sendFrame(session, step, stage);
  if (wanted === undefined) return { status: "done", request };
  const answer = await firstEntry(stage, step, request, (entry) => {
    return isFrameFor(entry, step.actor) && match(wanted, entry.frame).length === 0;
  });
  return { request, ...answer };
}

function sendFrame(session: RtmSession, { frame, id }: RawStep, stage: Stage): number {
  switch (frame.kind) {
    case "text":
      return session.send(String(fill(frame.text, stage.values)), id);
    case "unfinished":
      return session.begin(String(fill(frame.text, stage.values)), id);
    case "binary":
      return session.sendBytes(Buffer.from(frame.base64, "base64"), id);
    case "ping":
      return session.ping(id);
    default:
      return frame satisfies never;
  }
}

async function awaitClose(step: DisconnectStep, stage: Stage): Promise<Performed> {
  if (!stage.sessions.has(step.actor)) return notConnected;
  return firstEntry(stage, step, 0, (entry) => entry.kind === "closed" && entry.actor === step.actor);
}
