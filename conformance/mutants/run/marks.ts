import { roleOf } from "../../src/apis.js";
import { isObject, type Json, type JsonObject } from "../../src/json.js";
import type { Case } from "../../src/plan/case.js";
import type { Played } from "../../src/play-case.js";
import { unwrapped } from "../../src/record/payloads.js";
import type { Entry, ReceivedEntry, RequestEntry, ResponseEntry, SentEntry } from "../../src/run/transcript.js";
import { askedMarks, pathsIn } from "./asked.js";

/**
 * What happened in a case that was played on the unmodified server, as short texts by which mutants find the cases in which they can show:
 *
 * - `rtm API`, `replied API`, `sent API/ACTION`, `web API/ACTION`, `ok API/ACTION`, `refused API/ACTION TYPE`, `error API/TYPE`
 * - `time moved`
 * - `asked API/ACTION PATH VALUE` and `asked API/ACTION PATH #SIZE`: what a request said, see `asked.ts`
 * - `problem API/ACTION required|form PATH`: a parameter that was missed, or had the wrong form
 * - `push API/PUSH`, `own push API/PUSH` and `cause API/ACTION PUSH` (with the id of the request that caused it), `reason API/REASON`
 * - `field API/response/ACTION PATH`, `field API/push/PUSH PATH`: a property that was there; `[]` stands for every item of an array
 * - `key NAME`: a property of that name, wherever it was
 * - `awaited API/PUSH`, `silence agent|customer PUSH|any`, `two licenses`, `scopes` (tokens of chosen ones), `written`: what the case itself is about
 */
export function marksOf({ transcript, case: case_ }: Played): ReadonlySet<string> {
  const { actors } = case_;
  const marks = new Set<string>(marksOfCase(case_));
  const requests = requestsOf(transcript.entries);
  if (transcript.entries.some(({ kind }) => kind === "advanced")) marks.add("time moved");
  for (const entry of transcript.entries) {
    const api = actors[entry.actor]?.api ?? "";
    for (const mark of marksOfEntry(entry, api, requests)) marks.add(mark);
  }
  return marks;
}

function* marksOfCase({ scenario, actors }: Case): Iterable<string> {
  if (new Set(Object.values(actors).map(({ license }) => license)).size > 1) yield "two licenses";
  if (scenario.subject === undefined) yield "written";
  if (scenario.actors.some(({ scopes }) => scopes !== undefined)) yield "scopes";
  for (const step of scenario.steps) {
    const api = actors[step.actor]?.api;
    if (api === undefined) continue;
    if (step.kind === "push") yield `awaited ${api}/${step.action}`;
    if (step.kind === "no-push") yield `silence ${roleOf(api)} ${step.action ?? "any"}`;
  }
}

/** Finds what was asked: by the step of a call of the Web, by actor and correlation id of a frame. */
interface Requests {
  readonly web: ReadonlyMap<string, RequestEntry>;
  readonly rtm: ReadonlyMap<string, SentEntry>;
}

function requestsOf(entries: readonly Entry[]): Requests {
  const web = new Map<string, RequestEntry>();
  const rtm = new Map<string, SentEntry>();
  for (const entry of entries) {
    if (entry.kind === "request") web.set(entry.step, entry);
    const id = entry.kind === "sent" ? idOf(entry.frame) : undefined;
    if (entry.kind === "sent" && id !== undefined) rtm.set(`${entry.actor} ${id}`, entry);
  }
  return { web, rtm };
}

function idOf(frame: JsonObject | undefined): string | undefined {
  const id = frame?.["request_id"] ?? frame?.["id"];
  return id === undefined ? undefined : JSON.stringify(id);
}

function marksOfEntry(entry: Entry, api: string, requests: Requests): readonly string[] {
  switch (entry.kind) {
    case "sent":
      return [
        `sent ${api}/${String(entry.frame?.["action"])}`,
        ...askedMarks(`${api}/${String(entry.frame?.["action"])}`, entry.frame?.["payload"]),
      ];
    case "received":
      return marksOfFrame(entry, api, requests);
    case "response":
      return marksOfReply(entry, api, requests);
    default:
      return [];
  }
}

function marksOfReply(entry: ResponseEntry, api: string, { web }: Requests): readonly string[] {
  const request = web.get(entry.step);
  const action = request === undefined ? "" : (new URL(request.url).pathname.split("/").at(-1) ?? "");
  const payload = payloadIn(entry.body);
  const name = `${api}/${action}`;
  return [
    `replied ${api}`,
    `sent ${name}`,
    `web ${name}`,
    ...askedMarks(name, payloadIn(request?.body)),
    ...marksOfResponse(payload, name, api, entry.status < 400),
  ];
}

function payloadIn(body: Json = null): JsonObject {
  const payload = unwrapped(body);
  return isObject(payload) ? payload : {};
}

function marksOfFrame({ frame, actor }: ReceivedEntry, api: string, requests: Requests): readonly string[] {
  if (frame === undefined) return [];
  const action = String(frame["action"]);
  const payload = isObject(frame["payload"]) ? frame["payload"] : {};
  if (frame["type"] !== "push")
    return [`rtm ${api}`, ...marksOfResponse(payload, `${api}/${action}`, api, frame["success"] === true)];
  const reason = typeof payload["reason"] === "string" ? [`reason ${api}/${payload["reason"]}`] : [];
  return [
    `push ${api}/${action}`,
    ...reason,
    ...marksOfCause(frame, actor, `${api}/${action}`, api, requests),
    ...marksOfPaths(payload, `${api}/push/${action}`),
  ];
}

/** What asked for the push. */
function marksOfCause(
  frame: JsonObject,
  actor: string,
  push: string,
  api: string,
  { rtm }: Requests,
): readonly string[] {
  const id = idOf(frame);
  if (id === undefined) return [];
  const action = String(rtm.get(`${actor} ${id}`)?.frame?.["action"] ?? "");
  return [`own push ${push}`, `cause ${api}/${action} ${push.slice(api.length + 1)}`];
}

function marksOfResponse(payload: JsonObject, action: string, api: string, ok: boolean): readonly string[] {
  if (ok) return [`ok ${action}`, ...marksOfPaths(payload, `${api}/response/${action.slice(api.length + 1)}`)];
  const error = isObject(payload["error"]) ? payload["error"] : {};
  const data = isObject(error["data"]) ? error["data"] : {};
  const problems = Array.isArray(data["problems"]) ? (data["problems"] as readonly JsonObject[]) : [];
  const type = String(error["type"]);
  return [
    `refused ${action} ${type}`,
    `error ${api}/${type}`,
    ...problems.map((problem) => problemMark(problem, action)),
  ];
}

function marksOfPaths(payload: JsonObject, message: string): readonly string[] {
  return [...pathsIn(payload)].flatMap((path) => [
    `field ${message} ${path}`,
    `key ${path.slice(path.lastIndexOf(".") + 1)}`,
  ]);
}

/** The reference server says which part of a request did not fit. */
function problemMark({ pointer, reason }: JsonObject, action: string): string {
  const path = String(pointer)
    .slice(1)
    .split("/")
    .map((name) => (/^\d+$/u.test(name) ? "[]" : name))
    .join(".");
  return `problem ${action} ${reason === "is required" ? "required" : "form"} ${path}`;
}
