import { type ApiName, apiNames, disconnectPush, type Transport } from "../apis.js";
import { isObject, type Json, type JsonObject } from "../json.js";
import type { Actor, Case } from "../plan/case.js";
import { bodyPayload, errorType, isPush, isSuccess, payloadOf, webhookBody } from "../run/find.js";
import type { Entry, RequestEntry, SentEntry, Transcript } from "../run/transcript.js";
import type { Spec } from "../spec.js";
import { factId } from "./fact.js";
import type { ApiFacts } from "./facts.js";
import { look } from "./watch.js";

/** What the documents state of each API that the target has, and how its messages are read. */
export interface Lens {
  readonly facts: Readonly<Partial<Record<ApiName, ApiFacts>>>;
  readonly spec: Spec;
}

/** One call that got an answer. */
export interface AnsweredCall {
  readonly actor: Actor;
  readonly transport: Transport;
  readonly action: string;
  readonly step: string;
  readonly payload: Json | undefined;
  readonly answer: Entry;
}

/** Adds the ids of the facts that a transcript and its answered calls show to `seen`. */
export function observe(
  case_: Case,
  transcript: Transcript,
  calls: readonly AnsweredCall[],
  lens: Lens,
  seen: Set<string>,
): void {
  for (const call of calls) observeCall(call, lens, seen);
  for (const entry of transcript.entries) observeEntry(case_.actors[entry.actor], entry, lens, seen);
}

/** All calls of a case that got an answer, in the order of the answers. */
export function callsOf(case_: Case, transcript: Transcript, spec: Spec): readonly AnsweredCall[] {
  const open = new Map<string, SentEntry | RequestEntry>();
  return transcript.entries.flatMap((entry): readonly AnsweredCall[] => {
    const actor = case_.actors[entry.actor];
    if (actor === undefined) return [];
    const key = correlation(entry, spec[actor.api].correlationKey);
    if (key === undefined) return [];
    if (entry.kind === "request" || entry.kind === "sent") open.set(key, entry);
    const asked = entry.kind === "response" || entry.kind === "received" ? open.get(key) : undefined;
    return asked === undefined ? [] : answered(asked, entry, actor, spec);
  });
}

/** What joins a request and its answer; undefined where nothing does, as in pushes. */
function correlation(entry: Entry, key: string): string | undefined {
  if (entry.kind === "request" || entry.kind === "response") return `web ${entry.actor} ${entry.step}`;
  if (entry.kind !== "sent" && entry.kind !== "received") return undefined;
  const { frame } = entry;
  const id = frame?.[key];
  return frame === undefined || frame["type"] === "push" || id === undefined ? undefined : `rtm ${entry.actor} ${id}`;
}

function answered(asked: SentEntry | RequestEntry, answer: Entry, actor: Actor, spec: Spec): readonly AnsweredCall[] {
  const { step } = asked;
  if (asked.kind === "sent") {
    const { action, payload } = asked.frame ?? {};
    return typeof action === "string" ? [{ actor, transport: "rtm", action, step, payload, answer }] : [];
  }
  const { body, url } = asked;
  const payload = bodyPayload(body, spec[actor.api].wrapsPayload);
  return [{ actor, transport: "web", action: actionOf(url), step, payload, answer }];
}

/** Addresses of the Web API end in the action. */
function actionOf(url: string): string {
  return decodeURIComponent(url.replace(/[?#].*$/u, "").replace(/^.*\//u, ""));
}

function observeCall(call: AnsweredCall, lens: Lens, seen: Set<string>): void {
  const { actor, action, answer, transport } = call;
  const { api } = actor;
  const facts = lens.facts[api];
  if (facts === undefined) return;
  const request = facts.requests.get(action);
  if (request !== undefined && call.payload !== undefined) look(request, call.payload, seen);
  const payload = payloadOf(answer, lens.spec[api].wrapsPayload);
  const error = errorType(payload);
  if (error !== undefined) seen.add(factId("error", api, error));
  if (!isSuccess(answer)) return;
  seen.add(factId("action", api, `${action} (${transport})`));
  const response = facts.responses.get(action);
  if (response !== undefined && payload !== undefined) look(response, payload, seen);
}

function observeEntry(actor: Actor | undefined, entry: Entry, lens: Lens, seen: Set<string>): void {
  const webhook = webhookBody(entry);
  if (webhook !== undefined) observeWebhook(webhook, lens, seen);
  if (actor === undefined) return;
  const { api } = actor;
  if (entry.kind === "opened") observeQuery(api, "rtm", entry.url, seen);
  if (entry.kind === "request") observeQuery(api, "web", entry.url, seen);
  if (isPush(entry, entry.actor)) observePush(api, entry.frame, lens, seen);
}

/** The pages of every API name the pushes that exist as webhooks; all of them mean those of the agent API. */
function observeWebhook(body: JsonObject, lens: Lens, seen: Set<string>): void {
  for (const api of apiNames)
    if (lens.facts[api] !== undefined) seen.add(factId("webhook", api, String(body["action"])));
}

function observeQuery(api: ApiName, transport: Transport, url: string, seen: Set<string>): void {
  for (const name of new URLSearchParams(url.split("?")[1] ?? "").keys())
    seen.add(factId("parameter", api, `?${name} (${transport})`));
}

function observePush(api: ApiName, frame: JsonObject, lens: Lens, seen: Set<string>): void {
  const action = String(frame["action"]);
  const { payload } = frame;
  seen.add(factId("push", api, action));
  const watch = lens.facts[api]?.pushes.get(action);
  if (watch !== undefined && payload !== undefined) look(watch, payload, seen);
  const reason = action === disconnectPush(api) && isObject(payload) ? payload["reason"] : undefined;
  if (typeof reason === "string") seen.add(factId("reason", api, reason));
}
