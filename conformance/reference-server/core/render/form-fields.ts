import { isObject, type JsonObject, type JsonValue } from "../json.js";
import type { View } from "./view.js";

/** The fields of a form as the viewer's pages show them: before 2019 with `required`, and values or options instead of answers. */
export function renderFields({ dialect }: View, fields: readonly JsonValue[]): readonly JsonValue[] {
  if (dialect === "2019") return fields;
  return fields.map((field) => (isObject(field) && field["required"] === undefined ? earlier(dialect, field) : field));
}

function earlier(dialect: "2017" | "2018", { answer, answers, ...field }: JsonObject): JsonObject {
  const common = dialect === "2017" ? { name: String(field["id"] ?? ""), required: "false" } : { required: false };
  const chosen = Array.isArray(answers) ? (answers as readonly JsonValue[]) : isObject(answer) ? [answer] : undefined;
  if (chosen === undefined) return { ...common, ...field, value: answer ?? "" };
  const options = chosen.map((one) => {
    const label = String((isObject(one) ? one["label"] : one) ?? "");
    return { ...(dialect === "2017" ? { label } : {}), value: label, checked: true };
  });
  return { ...common, ...field, options };
}
