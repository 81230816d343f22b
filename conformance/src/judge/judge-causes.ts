import { brief, isObject, type Json, type JsonObject } from "../json.js";
import { equal } from "../match.js";
import type { Case } from "../plan/case.js";
import { isPush, isSuccess } from "../run/find.js";
import type { Entry, StepRecord, Transcript } from "../run/transcript.js";
import type { Spec } from "../spec.js";
import type { Draft, Finding } from "./draft.js";
import { saidIn } from "./sightings.js";

/** What a request brought about, as far as the documents name it. */
interface Causes {
  readonly case: Case;
  readonly transcript: Transcript;
  readonly spec: Spec;
}

/** Checks of pushes beside the requests that cause them. */
export function causeDrafts(case_: Case, transcript: Transcript, spec: Spec): readonly Draft[] {
  const causes = { case: case_, transcript, spec };
  const check = (
    name: string,
    expected: string,
    source: string,
    look: (causes: Causes) => Finding | undefined,
  ): Draft => ({
    name,
    expected,
    level: source.startsWith("assumed") ? "may" : "must",
    source: [source],
    needsAnswer: false,
    look: () => look(causes),
  });
  return [
    check(
      "once",
      "no push comes more often than something caused it",
      "assumed: a push comes once to a connection",
      lookOnce,
    ),
    check(
      "own-pushes",
      "a push carries the request_id of the request that caused it",
      "customer-rtm-2019-08/pushes.md:15",
      lookOwn,
    ),
    check(
      "as-sent",
      "an event comes back as it was sent",
      "assumed: the server adds to an event and changes nothing in it",
      lookAsSent,
    ),
  ];
}

/** Actions that tell nobody anything. */
const quiet = /^(?:get_.*|login|logout|ping)$/u;

/** The same push over one connection, twice with one request_id, or more often than there were requests that can have caused it. */
function lookOnce({ case: { actors }, transcript: { entries }, spec }: Causes): Finding | undefined {
  const counts = new Map<string, number>();
  const connections = new Map<string, number>();
  let requests = 0;
  for (const [index, entry] of entries.entries()) {
    if (entry.kind === "opened") connections.set(entry.actor, index);
    if (!quiet.test(actionOf(entry) ?? "ping")) requests += 1;
    const api = actors[entry.actor]?.api;
    if (api === undefined || !isPush(entry, entry.actor)) continue;
    const text = `${entry.actor} ${connections.get(entry.actor)} ${JSON.stringify(entry.frame)}`;
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    const isOwn = entry.frame[spec[api].correlationKey] !== undefined;
    const most = isOwn ? 1 : requests;
    if (count > most && most > 0) return { got: `${String(entry.frame["action"])} a second time`, entry: index };
  }
  return undefined;
}

function actionOf(entry: Entry): string | undefined {
  if (entry.kind === "request") return new URL(entry.url).pathname.split("/").at(-1);
  const action = entry.kind === "sent" ? entry.frame?.["action"] : undefined;
  return typeof action === "string" ? action : undefined;
}

/**
 * After the answer to a request, and before anybody asks for more, comes a push that the request causes, about the same chat: it is the
 * requester's own, unless that came as well.
 */
function lookOwn(causes: Causes): Finding | undefined {
  for (const record of Object.values(causes.transcript.steps)) {
    const finding = lookOwnOf(record, causes);
    if (finding !== undefined) return finding;
  }
  return undefined;
}

function lookOwnOf(
  { request, answer, requestId }: StepRecord,
  { case: { actors }, transcript: { entries }, spec }: Causes,
): Finding | undefined {
  const sent = request === undefined ? undefined : entries[request];
  const api = sent === undefined ? undefined : actors[sent.actor]?.api;
  if (sent?.kind !== "sent" || api === undefined || answer === undefined || requestId === undefined) return undefined;
  if (!isSuccess(entries[answer])) return undefined;
  const { correlationKey, causes } = spec[api];
  const caused = causes(String(sent.frame?.["action"]));
  const next = entries.findIndex(
    (entry, index) => index > answer && (entry.kind === "sent" || entry.kind === "request"),
  );
  const own = entries.map((entry) =>
    isPush(entry, sent.actor) && caused.includes(String(entry.frame["action"])) ? entry.frame : undefined,
  );
  if (own.some((frame) => frame?.[correlationKey] === requestId)) return undefined;
  const chat = chatOf(sent.frame?.["payload"]);
  const found = own.findIndex((frame, index) => {
    const isAfter = index > answer && (next < 0 || index < next);
    return (
      isAfter &&
      frame !== undefined &&
      frame[correlationKey] === undefined &&
      chat !== undefined &&
      chatOf(frame["payload"]) === chat
    );
  });
  return found < 0 ? undefined : { got: `${String(own[found]?.["action"])} without ${correlationKey}`, entry: found };
}

/** The chat that a payload is about. */
function chatOf(payload: Json | undefined): Json | undefined {
  if (!isObject(payload)) return undefined;
  const { chat, chat_id } = payload;
  return chat_id ?? (isObject(chat) ? chat["id"] : undefined);
}

/** Keys of an event that the sender decides. */
const sendersKeys = ["type", "text", "custom_id", "url", "annotation_type", "template_id", "content"];

function lookAsSent({ transcript: { entries, steps } }: Causes): Finding | undefined {
  for (const { request, answer } of Object.values(steps)) {
    if (request === undefined || answer === undefined) continue;
    const wanted = eventIn(askedIn(entries[request]));
    const got = eventIn(saidIn(entries[answer] as Entry));
    const key = sendersKeys.find(
      (one) => wanted?.[one] !== undefined && got?.[one] !== undefined && !equal(wanted[one], got[one]),
    );
    if (key !== undefined) return { got: `${key} ${brief(got?.[key])} for ${brief(wanted?.[key])}`, entry: answer };
  }
  return undefined;
}

function askedIn(entry: Entry | undefined): Json | undefined {
  if (entry?.kind === "sent") return entry.frame?.["payload"];
  return entry?.kind === "request" ? entry.body : undefined;
}

/** The event in a payload, which the bodies of some APIs wrap. */
function eventIn(payload: Json | undefined): JsonObject | undefined {
  const said = isObject(payload) && isObject(payload["payload"]) ? payload["payload"] : payload;
  const event = isObject(said) ? said["event"] : undefined;
  return isObject(event) ? event : undefined;
}
