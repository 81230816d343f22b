import type { Edits } from "./edits.js";
import { isObject, type JsonObject, type JsonValue } from "./json.js";
import { objectIn, pointerTo, valueAt } from "./payload.js";
import { invalid } from "./refusal.js";
import type { Properties, PropertyValue } from "./state.js";

/** Reads `{namespace: {name: value}}` at `path`. A value may also stand as `{"value": …}`, as objects show it. */
export function propertiesIn(payload: JsonObject, path: string): Properties {
  const properties = new Map<string, ReadonlyMap<string, PropertyValue>>();
  for (const [namespace, names] of Object.entries(objectIn(payload, path) ?? {})) {
    const pointer = `${pointerTo(path)}/${namespace}`;
    if (!isObject(names)) throw invalid(pointer, "must be an object of properties");
    const values = Object.entries(names).map(([name, value]) => [name, scalar(value, `${pointer}/${name}`)] as const);
    properties.set(namespace, new Map(values));
  }
  return properties;
}

function scalar(value: JsonValue | undefined, pointer: string): PropertyValue {
  const bare = isObject(value) && Object.hasOwn(value, "value") ? value["value"] : value;
  if (typeof bare === "string" || typeof bare === "boolean" || typeof bare === "number") return bare;
  throw invalid(pointer, "must be a string, a number, true or false");
}

/** Reads `{namespace: [names]}` at `path`. One page nests the lists once more; their names count for the namespace. */
export function propertyNamesIn(payload: JsonObject, path: string): ReadonlyMap<string, readonly string[]> {
  const found = Object.entries(objectIn(payload, path) ?? {}).map(([namespace, names]) => {
    const list = isObject(names) ? Object.values(names).flat() : names;
    const pointer = `${pointerTo(path)}/${namespace}`;
    if (!Array.isArray(list)) throw invalid(pointer, "must be an array of names");
    return [namespace, (list as readonly JsonValue[]).map((name) => nameOf(name, pointer))] as const;
  });
  return new Map(found);
}

function nameOf(name: JsonValue, pointer: string): string {
  if (typeof name === "string") return name;
  throw invalid(pointer, "must hold names");
}

/** Writes `more` into `properties` and returns what changed by that. */
export function mergeProperties(edits: Edits, properties: Properties, more: Properties): Properties {
  const changed = new Map<string, ReadonlyMap<string, PropertyValue>>();
  for (const [namespace, names] of more) {
    const old = properties.get(namespace) ?? new Map<string, PropertyValue>();
    const fresh = [...names].filter(([name, value]) => old.get(name) !== value);
    if (fresh.length === 0) continue;
    edits.put(properties, namespace, new Map([...old, ...fresh]));
    changed.set(namespace, new Map(fresh));
  }
  return changed;
}

/** Takes the named properties out of `properties` and returns the names that were there. */
export function dropProperties(
  edits: Edits,
  properties: Properties,
  names: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const dropped = new Map<string, readonly string[]>();
  for (const [namespace, list] of names) {
    const old = properties.get(namespace);
    const gone = [...new Set(list)].filter((name) => old?.has(name) === true);
    if (old === undefined || gone.length === 0) continue;
    dropped.set(namespace, gone);
    if (gone.length === old.size) edits.remove(properties, namespace);
    else edits.put(properties, namespace, new Map([...old].filter(([name]) => !gone.includes(name))));
  }
  return dropped;
}

/** One filter of 2017, e.g. `{"rating.score": {"values": [1]}}`: `exists`, `values` or `exclude_values`. */
export function passesFilters(properties: Properties, filters: JsonObject | undefined): boolean {
  return Object.entries(filters ?? {}).every(([key, filter]) => {
    const dot = key.indexOf(".");
    const value = properties.get(key.slice(0, dot))?.get(key.slice(dot + 1));
    return isObject(filter) && passes(value, filter);
  });
}

function passes(value: PropertyValue | undefined, filter: JsonObject): boolean {
  const exists = valueAt(filter, "exists");
  const values = valueAt(filter, "values");
  const excluded = valueAt(filter, "exclude_values");
  if (exists !== undefined && exists !== (value !== undefined)) return false;
  if (Array.isArray(values) && (value === undefined || !values.includes(value))) return false;
  return !(Array.isArray(excluded) && value !== undefined && excluded.includes(value));
}
