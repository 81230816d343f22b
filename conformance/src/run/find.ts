import { isObject, type Json, type JsonObject } from "../json.js";
import { match } from "../match.js";
import type { Entry, ReceivedEntry } from "./transcript.js";

/** True for a frame from the server that answers the request with this correlation id. Told by `type`, never by the id alone. */
export function isResponse(entry: Entry, actor: string, key: string, id: string): entry is ReceivedEntry {
  return isFrameFor(entry, actor) && entry.frame?.["type"] !== "push" && entry.frame?.[key] === id;
}

/** True for a push to this actor. */
export function isPush(entry: Entry, actor: string): entry is ReceivedEntry & { readonly frame: JsonObject } {
  return isFrameFor(entry, actor) && entry.frame?.["type"] === "push";
}

/** True for a push to this actor of this action (or any), like `where`. */
export function isPushLike(entry: Entry, actor: string, action: string | undefined, where: Json | undefined): boolean {
  if (!isPush(entry, actor)) return false;
  if (action !== undefined && entry.frame["action"] !== action) return false;
  return where === undefined || match(where, entry.frame["payload"]).length === 0;
}

/** True for a frame that the server sent to this actor. */
export function isFrameFor(entry: Entry, actor: string): entry is ReceivedEntry {
  return entry.kind === "received" && entry.actor === actor;
}

/** Payload of a frame or of a Web response; what is no object, or not there, is undefined. */
export function payloadOf(entry: Entry | undefined, wrapsPayload: boolean): JsonObject | undefined {
  const payload =
    entry?.kind === "received"
      ? entry.frame?.["payload"]
      : entry?.kind === "response"
        ? bodyPayload(entry.body, wrapsPayload)
        : entry === undefined
          ? undefined
          : webhookBody(entry)?.["payload"];
  return isObject(payload) ? payload : undefined;
}

/** Body of a webhook; what is no object, or no webhook, is undefined. */
export function webhookBody(entry: Entry): JsonObject | undefined {
  return entry.kind === "webhook" && isObject(entry.body) ? entry.body : undefined;
}

/** True for a webhook of this action (or any) whose payload is like `where`. */
export function isWebhookLike(entry: Entry, action: string | undefined, where: Json | undefined): boolean {
  const body = webhookBody(entry);
  if (body === undefined || (action !== undefined && body["action"] !== action)) return false;
  return where === undefined || match(where, body["payload"]).length === 0;
}

/** The payload in the body of a Web request or response: some APIs wrap it. */
export function bodyPayload(body: Json | undefined, wrapsPayload: boolean): Json | undefined {
  return wrapsPayload && isObject(body) && isObject(body["payload"]) ? body["payload"] : body;
}

/** True where the server says that it did what was asked. */
export function isSuccess(entry: Entry | undefined): boolean {
  if (entry?.kind === "received") return entry.frame?.["success"] === true;
  return entry?.kind === "response" && entry.status >= 200 && entry.status < 300;
}

/** Type of the error in a response; undefined where there is none. */
export function errorType(payload: JsonObject | undefined): string | undefined {
  const error = payload?.["error"];
  const type = isObject(error) ? error["type"] : undefined;
  return typeof type === "string" ? type : undefined;
}
