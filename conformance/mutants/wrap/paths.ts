import { isObject, type Json } from "../../src/json.js";
import type { MutableJson } from "./messages.js";

/** An object, and a property of it that is there. */
export interface Place {
  readonly holder: MutableJson;
  readonly key: string;
  /** The objects above the holder, the payload first. */
  readonly above: readonly MutableJson[];
}

/** Every place that a path such as `chat.users.[].name` leads to. */
export function placesAt(payload: Json, path: string): readonly Place[] {
  return find(payload, path.split("."), []);
}

function find(value: Json, [name, ...rest]: readonly string[], above: readonly MutableJson[]): readonly Place[] {
  if (name === undefined) return [];
  if (name === "[]")
    return Array.isArray(value) ? (value as readonly Json[]).flatMap((item) => find(item, rest, above)) : [];
  if (!isObject(value)) return [];
  const inner = value[name];
  if (inner === undefined) return [];
  const holder = value as MutableJson;
  return rest.length === 0 ? [{ holder, key: name, above }] : find(inner, rest, [...above, holder]);
}
