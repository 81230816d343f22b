import { isObject, type Json, type JsonObject } from "../../src/json.js";
import type { Entry, ReceivedEntry, ResponseEntry } from "../../src/run/transcript.js";
import type { Played } from "../../src/run-plan.js";

/**
 * What happened in a case that was played on the unmodified server, as short texts by which mutants find the cases in which they can show:
 *
 * - `sent API/ACTION`, `web API/ACTION`, `ok API/ACTION`, `refused API/ACTION TYPE`, `error API/TYPE`
 * - `time moved`
 * - `problem API/ACTION required|form PATH`: a parameter that was missed, or had the wrong form
 * - `push API/PUSH`, `own push API/PUSH` and `cause API/ACTION PUSH` (with the id of the request that caused it), `reason API/REASON`
 * - `field API/response/ACTION PATH`, `field API/push/PUSH PATH`: a property that was there; `[]` stands for every item of an array
 */
export function marksOf({ transcript, case: { actors } }: Played): ReadonlySet<string> {
  const marks = new Set<string>();
  if (transcript.entries.some(({ kind }) => kind === "advanced")) marks.add("time moved");
  for (const entry of transcript.entries) {
    const api = actors[entry.actor]?.api ?? "";
    for (const mark of marksOfEntry(entry, api, transcript.entries)) marks.add(mark);
  }
  return marks;
}

function marksOfEntry(entry: Entry, api: string, all: readonly Entry[]): readonly string[] {
  switch (entry.kind) {
    case "sent":
      return [`sent ${api}/${String(entry.frame?.["action"])}`];
    case "received":
      return marksOfFrame(entry, api, all);
    case "response":
      return marksOfReply(entry, api, all);
    default:
      return [];
  }
}

function marksOfReply(entry: ResponseEntry, api: string, all: readonly Entry[]): readonly string[] {
  const request = all.find((one) => one.kind === "request" && one.step === entry.step);
  const action = request?.kind === "request" ? (new URL(request.url).pathname.split("/").at(-1) ?? "") : "";
  const body = isObject(entry.body) ? entry.body : {};
  const payload = Object.keys(body).length === 1 && isObject(body["payload"]) ? body["payload"] : body;
  const answered = marksOfResponse(payload, `${api}/${action}`, api, entry.status < 400);
  return [`sent ${api}/${action}`, `web ${api}/${action}`, ...answered];
}

function marksOfFrame({ frame, actor }: ReceivedEntry, api: string, all: readonly Entry[]): readonly string[] {
  if (frame === undefined) return [];
  const action = String(frame["action"]);
  const payload = isObject(frame["payload"]) ? frame["payload"] : {};
  if (frame["type"] !== "push") return marksOfResponse(payload, `${api}/${action}`, api, frame["success"] === true);
  const reason = typeof payload["reason"] === "string" ? [`reason ${api}/${payload["reason"]}`] : [];
  return [
    `push ${api}/${action}`,
    ...reason,
    ...marksOfCause(frame, actor, `${api}/${action}`, api, all),
    ...[...pathsIn(payload)].map((path) => `field ${api}/push/${action} ${path}`),
  ];
}

/** What asked for the push. */
function marksOfCause(
  frame: JsonObject,
  actor: string,
  push: string,
  api: string,
  all: readonly Entry[],
): readonly string[] {
  const key = frame["request_id"] === undefined ? "id" : "request_id";
  if (frame[key] === undefined) return [];
  const request = all.find((one) => one.kind === "sent" && one.actor === actor && one.frame?.[key] === frame[key]);
  const action = request?.kind === "sent" ? String(request.frame?.["action"]) : "";
  return [`own push ${push}`, `cause ${api}/${action} ${push.slice(api.length + 1)}`];
}

function marksOfResponse(payload: JsonObject, action: string, api: string, ok: boolean): readonly string[] {
  if (ok) return [`ok ${action}`, ...[...pathsIn(payload)].map((path) => `field ${responseOf(action, api)} ${path}`)];
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

function responseOf(action: string, api: string): string {
  return `${api}/response/${action.slice(api.length + 1)}`;
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

/** Levels of names to which paths are told. */
const deepest = 3;

/** Paths of all properties. */
function* pathsIn(value: Json, path: readonly string[] = []): Iterable<string> {
  if (Array.isArray(value)) for (const item of value as readonly Json[]) yield* pathsIn(item, [...path, "[]"]);
  if (!isObject(value) || path.filter((name) => name !== "[]").length >= deepest) return;
  for (const [name, inner] of Object.entries(value)) {
    const here = [...path, name];
    yield here.join(".");
    yield* pathsIn(inner, here);
  }
}
