import type { JsonObject } from "../json.js";
import {
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
import { ask, firstEntry, limit, notConnected, type Performed, pingAll } from "./ask.js";
import { advance, moveTime, provoke } from "./ask-target.js";
import { isFrameFor, isPushLike, isWebhookLike } from "./find.js";
import type { RtmSession } from "./rtm-session.js";
import { actorOf, notesOf, openSession, type Stage, withLicense } from "./stage.js";
import type { Entry } from "./transcript.js";
import { callWeb, type WebBody } from "./web-session.js";

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
    case "provoke":
      return provoke(step, stage);
    default:
      return step satisfies never;
  }
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

async function overWeb(step: CallStep, stage: Stage): Promise<Performed> {
  const actor = actorOf(stage, step.actor);
  const payload: JsonObject = step.payload === undefined ? {} : fillObject(step.payload, stage.values);
  const body = bodyOf(step, payload, stage.options.spec[actor.api].wrapsPayload);
  const url = withLicense(actor, (actor.address.web ?? "").replace("<action>", encodeURIComponent(step.action)));
  const authorization = String(step.token === undefined ? `Bearer ${actor.token}` : fill(step.token, stage.values));
  const call = { step: step.id, url, authorization, body, ...meanwhile(step, stage) };
  const exchange = await callWeb(call, notesOf(stage, actor), limit(step, stage), stage.options.signal);
  return exchange.answer === undefined
    ? { status: "missed", why: "no response", ...exchange }
    : { status: "done", ...exchange };
}

/** What happens before the last byte of a body that is sent slowly. */
function meanwhile({ id, actor, slowly }: CallStep, stage: Stage): { readonly meanwhile?: () => Promise<void> } {
  if (slowly === undefined) return {};
  return {
    meanwhile: async () => {
      const moved = await moveTime({ id, actor, milliseconds: slowly }, stage);
      if (typeof moved === "string") throw new Error(moved);
    },
  };
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
  const closes = (entry: Entry, index: number) =>
    entry.kind === "closed" && entry.actor === step.actor && !stage.taken.has(index);
  const performed = await firstEntry(stage, step, 0, closes);
  if (performed.answer !== undefined) stage.taken.add(performed.answer);
  return performed;
}
