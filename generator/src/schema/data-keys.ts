import type { JsonValue } from "../source/json.js";
import type { Known } from "./known.js";
import { isJsonObject } from "./payload-sample.js";

/** A stand-in such as `<property_name>`. */
export function isPlaceholder(text: string): boolean {
  return /^\s*<.+>\s*$/s.test(text);
}

/**
 * Whether the keys of a shown object are data rather than names: stand-ins (`<namespace>`), numbers (`1`, `2`), words
 * with blanks (`custom field name`), counted words (`key1`, `key2`), variables of messages (`agent` in `%agent% left`),
 * or the kinds of a family (`message`, `system_message`).
 */
export function hasDataKeys(entries: readonly (readonly [string, JsonValue])[], known: Known): boolean {
  const keys = entries.map(([key]) => key);
  if (keys.length === 0) return false;
  if (keys.some(isPlaceholder) || keys.every((key) => /^\d+$/.test(key) || /\S\s+\S/.test(key))) return true;
  if (entries.every(([key, value]) => known.variables.has(key) && typeof value === "string")) return true;
  return keys.length > 1 && (areCounted(entries) || areKinds(entries, known));
}

function areCounted(entries: readonly (readonly [string, JsonValue])[]): boolean {
  const stems = new Set(entries.map(([key]) => key.replace(/\d+$/, "")));
  return stems.size === 1 && entries.every(([key, value]) => /\d$/.test(key) && typeof value === "string");
}

function areKinds(entries: readonly (readonly [string, JsonValue])[], known: Known): boolean {
  const families = [...known.families.values()];
  return families.some(({ members }) => entries.every(([key, value]) => members.has(key) && isJsonObject(value)));
}
