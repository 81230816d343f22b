import { isObject, type Json } from "../json.js";
import type { CallBody } from "./traffic.js";

/** The payload of a call, however it was sent; a text is none. */
export function payloadOfCall(body: CallBody): Json {
  switch (body.kind) {
    case "json":
      return unwrapped(body.value);
    case "form":
      return Object.fromEntries(Object.entries(body.fields).map(([key, value]) => [bareField(key), value]));
    case "text":
      return null;
    default:
      return body satisfies never;
  }
}

/** One page has bodies as `{"payload": {...}}`, others have them bare. */
export function unwrapped(body: Json): Json {
  return isObject(body) && isObject(body["payload"]) && Object.keys(body).length === 1 ? body["payload"] : body;
}

/** The documents name the fields of forms `payload.chat_id` and so on. */
export function bareField(name: string): string {
  return name.replace(/^payload\./u, "");
}
