import { isObject, type JsonObject, type JsonValue } from "../core/json.js";
import { type ErrorBody, invalid, Refusal } from "../core/refusal.js";
import type { Push } from "../core/render/push.js";
import type { Snapshot } from "../snapshots.js";

/** What joins a response, and the requester's pushes, to a request: the key and the value that came. */
export type Correlation = { readonly [key in "request_id" | "id"]?: string | number };

export interface Request {
  readonly correlation: Correlation;
  readonly action: string;
  readonly payload: JsonValue | undefined;
  readonly authorId: string | undefined;
}

/** Reads a frame; a `BadFrame` says what can be answered where it is none. */
export function parseRequest(text: string, snapshot: Snapshot): Request {
  const frame = parseFrame(text);
  const correlation = correlationOf(frame, snapshot);
  const action = frame["action"];
  const odd = correlationKeys(snapshot).find((key) => (frame[key] ?? undefined) !== undefined && !isId(frame[key]));
  if (odd !== undefined)
    throw new BadFrame(correlation, invalid(`/${odd}`, "must be a string"), typeof action === "string" ? action : "");
  if (typeof action !== "string")
    throw new BadFrame(correlation, invalid("/action", "must be a string, the name of an action"));
  const authorId = frame["author_id"] ?? undefined;
  if (authorId !== undefined && typeof authorId !== "string")
    throw new BadFrame(correlation, invalid("/author_id", "must be a string"), action);
  return { correlation, action, payload: frame["payload"], authorId };
}

/** Not a request: with what is known of it, so that it can be answered. Thrown, and no `Error`, like a refusal. */
export class BadFrame {
  constructor(
    readonly correlation: Correlation,
    readonly refusal: Refusal,
    readonly action = "",
  ) {}
}

function parseFrame(text: string): JsonObject {
  try {
    const frame: unknown = JSON.parse(text);
    if (isObject(frame)) return frame;
  } catch {
    throw new BadFrame({}, new Refusal("validation", "The frame is not JSON"));
  }
  throw new BadFrame({}, new Refusal("validation", "The frame is not a JSON object"));
}

/** 2017 says `id` on one page and `request_id` on none: it is answered with the one that came. */
/** 2017 takes both names. */
function correlationKeys({ correlationKey }: Snapshot): readonly ("id" | "request_id")[] {
  return correlationKey === "id" ? ["id", "request_id"] : ["request_id"];
}

function correlationOf(frame: JsonObject, snapshot: Snapshot): Correlation {
  for (const key of correlationKeys(snapshot)) {
    const value = frame[key];
    if (isId(value)) return { [key]: value };
  }
  return {};
}

/** The documents show strings; clients in use send numbers as well. */
function isId(value: unknown): value is string | number {
  return typeof value === "string" || Number.isFinite(value);
}

export function successText(
  snapshot: Snapshot,
  { correlation, action }: Pick<Request, "correlation" | "action">,
  payload?: JsonObject,
): string {
  const said = payload ?? (snapshot.emptyPayload ? {} : undefined);
  return JSON.stringify({ ...correlation, action, type: "response", success: true, payload: said });
}

export function errorText({ correlation, action }: Pick<Request, "correlation" | "action">, error: ErrorBody): string {
  return JSON.stringify({ ...correlation, action, type: "response", success: false, payload: { error } });
}

export function pushText({ action, payload }: Push, correlation: Correlation = {}): string {
  return JSON.stringify({ ...correlation, action, type: "push", payload });
}
