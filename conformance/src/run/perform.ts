import type { JsonObject } from "../json.js";
import {
  type AdvanceStep,
  allSteps,
  type CallStep,
  type ConnectStep,
  type DisconnectStep,
  type LoginStep,
  type NoPushStep,
  type PushStep,
  type RawFrame,
  type RawStep,
  type Step,
  silenceBegins,
  type WebhookStep,
} from "../load/scenario.js";
import { match } from "../match.js";
import { transportOf } from "../plan/plan-cases.js";
import { fill, fillObject } from "../values.js";
import { isFrameFor, isPushLike, isResponse, isWebhookLike } from "./find.js";
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
    case "webhook":
      return awaitWebhook(step, stage);
    case "no-webhook":
      if (step.where !== undefined) fill(step.where, stage.values);
      return { status: "done" };
    case "advance":
      return advance(step, stage);
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
    return step.kind !== "webhook" && isClosed(entries, step.actor) ? "closed" : undefined;
  };
  const found = await stage.tape.until(look, milliseconds, stage.options.signal);
  if (typeof found === "number") return { status: "done", answer: found };
  if (found === "closed") return { status: "missed", why: "the connection was closed" };
  return {
    status: "missed",
    why: stage.options.signal.aborted ? "the run was called off" : `not within ${milliseconds} ms`,
  };
}

/** What happens to connections. */
const ofConnections: ReadonlySet<Entry["kind"]> = new Set(["opened", "sent", "received", "closed", "failed"]);

/** True where the last that happened to the connection of an actor is that it was closed. */
function isClosed(entries: readonly Entry[], actor: string): boolean {
  return entries.findLast((entry) => entry.actor === actor && ofConnections.has(entry.kind))?.kind === "closed";
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

async function awaitWebhook(step: WebhookStep, stage: Stage): Promise<Performed> {
  const where = step.where === undefined ? undefined : fill(step.where, stage.values);
  const performed = await firstEntry(
    stage,
    step,
    0,
    (entry, index) => !stage.taken.has(index) && isWebhookLike(entry, step.action, where),
  );
  if (performed.answer !== undefined) stage.taken.add(performed.answer);
  return performed;
}

/** Moves the time of the server; a server that does not do it as it said is told of like one that does not answer. */
async function advance(step: AdvanceStep, stage: Stage): Promise<Performed> {
  const { id, actor, pinging } = step;
  const stride = pinging.length === 0 ? step.milliseconds : pingEvery;
  let answer = -1;
  for (let left = step.milliseconds; left > 0 && !stage.options.signal.aborted; left -= stride) {
    const milliseconds = Math.min(left, stride);
    const why = await move(milliseconds, stage);
    if (why !== undefined) return { status: "missed", why: stage.options.redact(why) };
    answer = stage.tape.add({ kind: "advanced", actor, step: id, milliseconds });
    await pingAll(pinging, `${id}.${left}`, step, stage);
  }
  return { status: "done", answer };
}

/** Milliseconds between the pings of a client, as all documents have it. */
const pingEvery = 15_000;

/** Why the time of the server could not be moved. */
async function move(milliseconds: number, { case: { control } }: Stage): Promise<string | undefined> {
  if (control === undefined) return "the target does not move its time";
  try {
    await control.advance(milliseconds);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Pings the connections of these actors, as far as they are open, and waits for the answers. */
async function pingAll(actors: Iterable<string>, id: string, step: Step, stage: Stage): Promise<void> {
  const open = [...actors].filter((actor) => stage.sessions.get(actor)?.isOpen === true);
  await Promise.all(open.map((actor) => ask({ ...step, actor, id: `${id}.${actor}` }, "ping", undefined, stage)));
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
  if (!stage.wantsSilence) return;
  const quiet = allSteps(scenario).filter((one) => one.kind === "no-push" && silenceBegins(one, scenario) === step.id);
  await pingAll(new Set(quiet.map((one) => one.actor)), `${step.id}.before`, step, stage);
}

async function sendRaw(step: RawStep, stage: Stage): Promise<Performed> {
  const session = stage.sessions.get(step.actor);
  if (session?.isOpen !== true) return notConnected;
  const wanted = step.answer === undefined ? undefined : fill(step.answer, stage.values);
  if (step.frame.kind === "ping") return controlPing(session, step, stage);
  const request = sendFrame(session, step, step.frame, stage);
  if (wanted === undefined) return { status: "done", request };
  const answer = await firstEntry(stage, step, request, (entry) => {
    return isFrameFor(entry, step.actor) && match(wanted, entry.frame).length === 0;
  });
  return { request, ...answer };
}

async function controlPing(session: RtmSession, step: RawStep, stage: Stage): Promise<Performed> {
  const milliseconds = limit(step, stage);
  const { request, pong } = session.ping(step.id, milliseconds);
  return (await pong)
    ? { status: "done", request }
    : { status: "missed", why: `no pong within ${milliseconds} ms`, request };
}

type Message = Exclude<RawFrame, { readonly kind: "ping" }>;

function sendFrame(session: RtmSession, { id }: RawStep, frame: Message, stage: Stage): number {
  switch (frame.kind) {
    case "text":
      return session.send(String(fill(frame.text, stage.values)), id);
    case "unfinished":
      return session.begin(String(fill(frame.text, stage.values)), id);
    case "binary":
      return session.sendBytes(Buffer.from(frame.base64, "base64"), id);
    default:
      return frame satisfies never;
  }
}

async function awaitClose(step: DisconnectStep, stage: Stage): Promise<Performed> {
  if (!stage.sessions.has(step.actor)) return notConnected;
  return firstEntry(stage, step, 0, (entry) => entry.kind === "closed" && entry.actor === step.actor);
}
