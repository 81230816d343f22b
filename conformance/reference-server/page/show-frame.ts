import { isDeeperThan, isObject, type JsonObject, type JsonValue } from "../core/json.js";
import { hideTokens, outlineOf, type Sought } from "./hide-tokens.js";
import type { Seen } from "./watch.js";

/** A frame as the page shows it: no token is in it. */
export interface ShownFrame extends Omit<Seen, "text" | "length"> {
  /** Of the user. */
  readonly name?: string | undefined;
  readonly kind: string;
  readonly action?: string | undefined;
  readonly requestId?: string | undefined;
  readonly chat?: string | undefined;
  /** Type of the error of a response. */
  readonly error?: string | undefined;
  /** What a person would quote: the text of an event, the message of an error. */
  readonly gist?: string | undefined;
  /** JSON on lines, or the outline of a text that is none. */
  readonly body: string;
}

/** Levels of a frame that are written on lines of their own: with more, the space before them would be most of the page. */
const deepest = 64;

export function showFrame({ text, length, ...about }: Seen, secrets: Sought): ShownFrame {
  if (text === null) return { ...about, kind: "text", body: `${length} characters, too long to be kept` };
  const frame = parsed(text);
  if (frame === undefined || isDeeperThan(frame, deepest)) {
    const body = `${length} characters that are not a JSON object of at most ${deepest} levels:\n\n${outlineOf(text)}`;
    return { ...about, kind: "text", body };
  }
  return { ...about, ...readFrame(hideTokens(frame, secrets) as JsonObject, about) };
}

function parsed(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function readFrame(frame: JsonObject, { via, direction }: Pick<Seen, "via" | "direction">) {
  const payload = objectIn(frame, "payload");
  const [error, event, chat, peek] = ["error", "event", "chat", "sneak_peek"].map((key) => objectIn(payload, key));
  const gists = [
    textIn(error, "message"),
    textIn(event, "text"),
    textIn(peek, "text"),
    textIn(payload, "sneak_peek_text"),
    textIn(payload, "reason"),
  ];
  const answer = textIn(frame, "type") ?? "response";
  return {
    kind: via === "webhook" ? "webhook" : direction === "in" ? "request" : answer,
    action: textIn(frame, "action"),
    requestId: textIn(frame, "request_id") ?? textIn(frame, "id"),
    chat: textIn(payload, "chat_id") ?? textIn(chat, "id"),
    error: textIn(error, "type"),
    gist: gists.find((gist) => gist !== undefined),
    body: JSON.stringify(frame, null, 2),
  };
}

function objectIn(object: JsonObject, key: string): JsonObject {
  const value = object[key];
  return isObject(value) ? value : {};
}

function textIn(object: JsonObject | undefined, key: string): string | undefined {
  const value: JsonValue | undefined = object?.[key];
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
