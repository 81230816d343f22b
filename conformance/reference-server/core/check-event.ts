import { isObject, type JsonObject, type JsonValue } from "./json.js";
import { listIn, needString, objectIn, valueAt } from "./payload.js";
import { invalid } from "./refusal.js";

/** Bytes of the text of a message. */
const textLimit = 16 * 1024;

/** What an event of a type cannot do without. */
const required: Readonly<Record<string, readonly string[]>> = {
  message: ["text"],
  system_message: ["text"],
  annotation: ["annotation_type"],
  custom: ["content"],
  file: ["name", "url", "content_type", "size"],
  filled_form: ["fields"],
  rich_message: ["template_id"],
};

/** Refuses what the pages about events forbid; pointers count from the event. */
export function checkEvent(type: string, event: JsonObject, maxButtons: number): void {
  const missing = required[type]?.find((key) => valueAt(event, key) === undefined);
  if (missing !== undefined) throw invalid(`/${missing}`, "is required");
  if (type === "message" || type === "system_message") checkText(event);
  if (type === "rich_message") checkElements(listIn(event, "elements"), maxButtons);
}

function checkText(event: JsonObject): void {
  const text = needString(event, "text");
  if (Buffer.byteLength(text) > textLimit) throw invalid("/text", "must not be longer than 16 KB");
  const postback = objectIn(event, "postback");
  if (postback === undefined) return;
  for (const key of ["id", "thread_id", "event_id"]) needString(event, `postback.${key}`);
  if ((valueAt(postback, "type") === undefined) !== (valueAt(postback, "value") === undefined))
    throw invalid("/postback", "must have both type and value, or neither");
}

function checkElements(elements: readonly JsonValue[] | undefined, maxButtons: number): void {
  if (elements === undefined) return;
  if (elements.length < 1 || elements.length > 10) throw invalid("/elements", "must hold 1 to 10 elements");
  for (const [index, element] of elements.entries()) {
    if (!isObject(element)) throw invalid(`/elements/${index}`, "must be an object");
    checkButtons(listIn(element, "buttons"), `/elements/${index}/buttons`, maxButtons);
  }
}

function checkButtons(buttons: readonly JsonValue[] | undefined, pointer: string, maxButtons: number): void {
  if (buttons === undefined) return;
  if (buttons.length < 1 || buttons.length > maxButtons) throw invalid(pointer, `must hold 1 to ${maxButtons} buttons`);
  const bad = buttons.findIndex((button) => !isObject(button) || typeof button["text"] !== "string");
  if (bad >= 0) throw invalid(`${pointer}/${bad}/text`, "is required");
}
