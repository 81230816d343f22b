import { snapshots } from "../../snapshots.js";
import { isObject, type JsonObject, type JsonValue } from "../json.js";
import type { ChatEvent } from "../state.js";
import { renderFields } from "./form-fields.js";
import type { View } from "./view.js";

/** What is particular to the type of an event, in the viewer's words; of the buttons as many as the viewer's snapshot allows. */
export function eventBody(view: View, { body, type }: ChatEvent): JsonObject {
  const { elements, fields } = body;
  if (type === "filled_form" && Array.isArray(fields))
    return { ...body, fields: renderFields(view, fields as readonly JsonValue[]) };
  if (!Array.isArray(elements)) return body;
  return { ...body, elements: (elements as readonly JsonValue[]).map((it) => withFewerButtons(view, it)) };
}

function withFewerButtons({ api }: View, element: JsonValue): JsonValue {
  if (!isObject(element) || !Array.isArray(element["buttons"])) return element;
  return { ...element, buttons: element["buttons"].slice(0, snapshots[api].maxButtons) };
}
