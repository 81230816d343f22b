import { noProblems, type Problems } from "../explain.js";
import { brief, isObject, type JsonObject } from "../json.js";
import type { CallStep, LoginStep } from "../load/scenario.js";
import { transportOf } from "../plan/plan-cases.js";
import { errorType, isPush, isSuccess, payloadOf } from "../run/find.js";
import type { Entry } from "../run/transcript.js";
import { always, type Draft, draft, type Finding, grounded, type Part, type Scene } from "./draft.js";
import { finding, payloadDrafts, shorten } from "./judge-payload.js";

/** Checks that every call brings along: one answer, well formed, as promised by the documents, before its pushes. */
export function callDrafts(step: CallStep | LoginStep, part: Part): readonly Draft[] {
  const action = step.kind === "login" ? "login" : step.action;
  const overWeb = transportOf(step, part.actor) === "web";
  const own = basedOnAction(step, action, part);
  const outcome = [
    always(draft(own, "answer", `one response to ${action}`, (scene) => lookAnswer(scene, part))),
    draft(own, "outcome", outcomeWords(step), (scene) => lookOutcome(step, scene, part)),
  ];
  if (step.prepares === true) return [...outcome, ...payloadDrafts(step, part)];
  const drafts = [...outcome, ...(overWeb ? webDrafts(own, part) : rtmDrafts(own, action, part))];
  return [...drafts, ...schemaDrafts(step, action, part), ...payloadDrafts(step, part)];
}

/** Success rests on what documents the action, an error on what the scenario is about. */
function basedOnAction<S extends CallStep | LoginStep>(step: S, action: string, { api, actor }: Part): S {
  if (!step.expect.success || step.saysBasis || action === "ping") return step;
  const place = api.place(action);
  if (place !== undefined) return grounded(step, place);
  return { ...step, level: "may", source: [`assumed: the documents of ${actor.api} do not describe ${action}`] };
}

/** No document says an HTTP status: it is our assumption. */
function webDrafts(step: CallStep | LoginStep, part: Part): readonly Draft[] {
  const { expect } = step;
  const body = draft(step, "envelope", "the body is a JSON object, or empty", lookBody);
  if (expect.success === "either") return [body];
  const wanted = expect.success ? [200] : expect.errors.map(part.api.httpStatus);
  const status = draft(step, "status", `HTTP status ${wanted.join(" or ")}`, (scene) => lookStatus(wanted, scene));
  return [body, { ...status, level: "may", source: ["assumed: no document says the status"] }];
}

function rtmDrafts(step: CallStep | LoginStep, action: string, part: Part): readonly Draft[] {
  const words = "the response comes before the pushes of the call";
  const order = draft(step, "order", words, (scene) => lookOrder(scene, part));
  return [
    draft(step, "envelope", "the response names its type and action", (scene) => lookEnvelope(action, scene)),
    { ...order, level: "may", source: ["assumed: a client in use rejects a request whose push comes first"] },
  ];
}

function lookAnswer(scene: Scene, part: Part): Finding | undefined {
  const { record } = scene;
  if (record.answer === undefined) return finding(record.why ?? "nothing", scene);
  const id = record.requestId;
  if (id === undefined) return undefined;
  const answers = scene.responses(part.actor.name, id);
  const second = answers[1];
  return second === undefined ? undefined : { got: `${answers.length} responses`, entry: second };
}

function outcomeWords(step: CallStep | LoginStep): string {
  const { expect } = step;
  if (expect.success === "either") return "success, or an error that the documents name";
  return expect.success ? "success" : `the error ${expect.errors.join(" or ")}`;
}

function lookOutcome(step: CallStep | LoginStep, scene: Scene, part: Part): Finding | undefined {
  const payload = payloadOf(scene.answer, part.api.wrapsPayload);
  const success = isSuccess(scene.answer);
  const { expect } = step;
  const type = errorType(payload);
  if (expect.success === "either")
    return success || part.api.hasError(type) ? undefined : finding(`the error ${type ?? brief(payload)}`, scene);
  if (expect.success) return success ? undefined : finding(`failure: ${brief(payload)}`, scene);
  if (success) return finding("success", scene);
  return type !== undefined && expect.errors.includes(type)
    ? undefined
    : finding(`the error ${type ?? brief(payload)}`, scene);
}

function lookStatus(wanted: readonly number[], scene: Scene): Finding | undefined {
  const { answer } = scene;
  if (answer?.kind !== "response" || wanted.includes(answer.status)) return undefined;
  return finding(`HTTP status ${answer.status}`, scene);
}

function lookBody(scene: Scene): Finding | undefined {
  const { answer } = scene;
  if (answer?.kind !== "response" || isObject(answer.body) || answer.text === "") return undefined;
  return finding(brief(answer.body ?? answer.text), scene);
}

function lookEnvelope(action: string, scene: Scene): Finding | undefined {
  const frame = scene.answer?.kind === "received" ? (scene.answer.frame ?? {}) : {};
  const wrong = [
    frame["type"] === "response" ? [] : [`type ${brief(frame["type"])}`],
    frame["action"] === action ? [] : [`action ${brief(frame["action"])}`],
    typeof frame["success"] === "boolean" ? [] : [`success ${brief(frame["success"])}`],
  ].flat();
  return wrong.length === 0 ? undefined : finding(wrong.join(", "), scene);
}

function lookOrder(scene: Scene, part: Part): Finding | undefined {
  const { record, transcript } = scene;
  const early = (entry: Entry) =>
    isPush(entry, part.actor.name) && entry.frame[part.api.correlationKey] === record.requestId;
  const from = record.request ?? 0;
  const found = transcript.entries.slice(from, record.answer).findIndex(early);
  return found < 0 ? undefined : { got: "a push of the call before its response", entry: from + found };
}

/** The generated schema of the response, or the one shape that errors have. */
function schemaDrafts(step: CallStep | LoginStep, action: string, part: Part): readonly Draft[] {
  if (step.expect.success === false)
    return [draft(step, "schema", "the error has type and message", (scene) => lookError(scene, part))];
  const spec = part.api.response(action);
  if (spec === undefined) return [];
  let known: Problems | undefined;
  const problems = (scene: Scene): Problems => {
    const { answer } = scene;
    known ??= isSuccess(answer) ? spec.validate(payloadOf(answer, part.api.wrapsPayload)) : noProblems;
    return known;
  };
  const stated = (scene: Scene) => told(problems(scene).stated, scene);
  const sampled = (scene: Scene) => told(problems(scene).sampled, scene);
  const source = [spec.source];
  const keys = `the payload has every key of the samples of ${action}`;
  return [
    { ...draft(step, "schema", `the payload fits the schema of ${action}`, stated), level: "must", source },
    { ...draft(step, "sample", keys, sampled), level: "should", source },
  ];
}

function told(problems: readonly string[], scene: Scene): Finding | undefined {
  return problems.length === 0 ? undefined : finding(shorten(problems), scene);
}

function lookError(scene: Scene, part: Part): Finding | undefined {
  if (isSuccess(scene.answer)) return undefined;
  const error = payloadOf(scene.answer, part.api.wrapsPayload)?.["error"];
  const shape: JsonObject = isObject(error) ? error : {};
  const wrong = ["type", "message"].filter((key) => typeof shape[key] !== "string");
  return wrong.length === 0 ? undefined : finding(`no ${wrong.join(" and ")} in ${brief(error)}`, scene);
}
