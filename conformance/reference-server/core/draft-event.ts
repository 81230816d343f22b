import { snapshots } from "../snapshots.js";
import { checkEvent } from "./check-event.js";
import { isObject, type JsonObject, type JsonValue } from "./json.js";
import { listIn, needString, oneOf, stringIn } from "./payload.js";
import { propertiesIn } from "./properties.js";
import { invalid, Refusal } from "./refusal.js";
import type { Properties, Recipients } from "./state.js";
import type { Turn } from "./turn.js";

/** An event as somebody wants it sent: without what the server sets. */
export interface DraftEvent {
  readonly type: string;
  readonly recipients: Recipients;
  readonly customId: string | null;
  readonly properties: Properties;
  readonly body: JsonObject;
}

/** Types that users may send. */
const sendable = ["message", "annotation", "custom", "file", "filled_form", "rich_message"] as const;
/** In the first events of a thread the samples of every start_chat hold a system message too. */
const initial = [...sendable, "system_message"] as const;
const serverSets = ["id", "order", "timestamp", "author_id", "thread_id"];
const ownFields = ["type", "recipients", "custom_id", "properties"];

/** Reads the event at `path` of the payload. */
export function draftEvent(
  turn: Turn,
  event: JsonObject,
  pointer: string,
  allowed: "sendable" | "initial",
): DraftEvent {
  try {
    return readEvent(turn, event, allowed === "sendable" ? sendable : initial);
  } catch (error) {
    if (error instanceof Refusal) throw below(pointer, error);
    throw error;
  }
}

/** The first events of a thread, at `path`. */
export function draftEvents(turn: Turn, path: string): readonly DraftEvent[] {
  return (listIn(turn.payload, path) ?? []).map((event, index) => {
    const pointer = `/${path.replaceAll(".", "/")}/${index}`;
    if (!isObject(event)) throw invalid(pointer, "must be an event");
    return draftEvent(turn, event, pointer, "initial");
  });
}

function readEvent(turn: Turn, event: JsonObject, allowed: readonly string[]): DraftEvent {
  const type = needString(event, "type");
  if (!allowed.includes(type)) throw invalid("/type", `must be one of ${allowed.join(", ")}`);
  checkEvent(type, event, snapshots[turn.api].maxButtons);
  const body = Object.entries(event).filter(([key]) => !serverSets.includes(key) && !ownFields.includes(key));
  return {
    type,
    recipients: oneOf(event, "recipients", ["all", "agents"]) ?? "all",
    customId: stringIn(event, "custom_id") ?? null,
    properties: propertiesIn(event, "properties"),
    body: completed(type, Object.fromEntries(body)),
  };
}

/** Buttons of a rich message begin with nobody's postback, and are named by their text where they have no id. */
function completed(type: string, body: JsonObject): JsonObject {
  if (type === "system_message") return { system_message_type: "custom", text_vars: { agent: "" }, ...body };
  if (type === "filled_form") return { form_id: "", ...body };
  const elements = body["elements"];
  if (type !== "rich_message" || !Array.isArray(elements)) return body;
  return { ...body, elements: (elements as readonly JsonValue[]).map(withoutPostbacks) };
}

function withoutPostbacks(element: JsonValue): JsonValue {
  if (!isObject(element) || !Array.isArray(element["buttons"])) return element;
  const buttons = element["buttons"] as readonly JsonValue[];
  return {
    ...element,
    buttons: buttons.map((button) =>
      isObject(button) ? { postback_id: button["text"], ...button, user_ids: [] } : button,
    ),
  };
}

/** The same refusal, its pointers counted from the payload. */
function below(pointer: string, refusal: Refusal): Refusal {
  const [problem] = (refusal.data?.["problems"] ?? []) as readonly JsonObject[];
  return invalid(`${pointer}${String(problem?.["pointer"] ?? "")}`, String(problem?.["reason"] ?? refusal.message));
}
