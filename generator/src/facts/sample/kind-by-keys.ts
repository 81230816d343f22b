import type { JsonValue } from "../../source/json.js";
import type { SampleKind } from "../sample-fact.js";

/** The kind of a sample that no caption tells: by its keys, else by the part of the section that it stands in. */
export function kindByKeys(value: JsonValue | undefined, part: string | null): SampleKind {
  const keys = value && typeof value === "object" && !Array.isArray(value) ? Object.keys(value) : [];
  if (keys.includes("error")) return "error";
  if (keys.includes("success")) return "response";
  return part === "request" || part === "response" ? part : "other";
}
