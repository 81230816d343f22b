import { isObject, type JsonObject, type JsonValue } from "./json.js";
import { invalid } from "./refusal.js";

/*
 * Readers of request payloads by dotted path. The generated validators have seen the payload before; these say what the handlers rely
 * on where a document names no type, and turn it into TypeScript. All of them refuse with a JSON pointer.
 */

/** The value at `path`; undefined where it is absent or null. */
export function valueAt(payload: JsonObject, path: string): JsonValue | undefined {
  let value: JsonValue | undefined = payload;
  for (const key of path.split(".")) value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return value ?? undefined;
}

export function pointerTo(path: string): string {
  return `/${path.replaceAll(".", "/")}`;
}

function wanted<T>(value: T | undefined, path: string): T {
  if (value === undefined) throw invalid(pointerTo(path), "is required");
  return value;
}

export function stringIn(payload: JsonObject, path: string): string | undefined {
  const value = valueAt(payload, path);
  if (value === undefined || typeof value === "string") return value;
  throw invalid(pointerTo(path), "must be a string");
}
export const needString = (payload: JsonObject, path: string): string => wanted(stringIn(payload, path), path);

export function numberIn(payload: JsonObject, path: string): number | undefined {
  const value = valueAt(payload, path);
  if (value === undefined || typeof value === "number") return value;
  throw invalid(pointerTo(path), "must be a number");
}
export const needNumber = (payload: JsonObject, path: string): number => wanted(numberIn(payload, path), path);

export function booleanIn(payload: JsonObject, path: string): boolean | undefined {
  const value = valueAt(payload, path);
  if (value === undefined || typeof value === "boolean") return value;
  throw invalid(pointerTo(path), "must be true or false");
}
export const needBoolean = (payload: JsonObject, path: string): boolean => wanted(booleanIn(payload, path), path);

export function objectIn(payload: JsonObject, path: string): JsonObject | undefined {
  const value = valueAt(payload, path);
  if (value === undefined || isObject(value)) return value;
  throw invalid(pointerTo(path), "must be an object");
}
export const needObject = (payload: JsonObject, path: string): JsonObject => wanted(objectIn(payload, path), path);

export function listIn(payload: JsonObject, path: string): readonly JsonValue[] | undefined {
  const value = valueAt(payload, path);
  if (value === undefined || Array.isArray(value)) return value as readonly JsonValue[] | undefined;
  throw invalid(pointerTo(path), "must be an array");
}

export function stringsIn(payload: JsonObject, path: string): readonly string[] | undefined {
  return listIn(payload, path)?.map((value, index) => {
    if (typeof value === "string") return value;
    throw invalid(`${pointerTo(path)}/${index}`, "must be a string");
  });
}

/** Group ids; the documents write them as numbers and, in places, as strings. */
export function groupIdsIn(payload: JsonObject, path: string): readonly number[] | undefined {
  return listIn(payload, path)?.map((value, index) => {
    const id = typeof value === "string" ? Number(value) : value;
    if (typeof id === "number" && Number.isInteger(id)) return id;
    throw invalid(`${pointerTo(path)}/${index}`, "must be the id of a group");
  });
}

export function oneOf<T extends string>(payload: JsonObject, path: string, values: readonly T[]): T | undefined {
  const value = valueAt(payload, path);
  if (value === undefined) return undefined;
  const found = values.find((one) => one === value);
  if (found === undefined) throw invalid(pointerTo(path), `must be one of ${values.join(", ")}`);
  return found;
}
export const needOneOf = <T extends string>(payload: JsonObject, path: string, values: readonly T[]): T =>
  wanted(oneOf(payload, path, values), path);

/** A whole number between two limits, both allowed. */
export function countIn(
  payload: JsonObject,
  path: string,
  range: { standard: number; least: number; most: number },
): number {
  const value = numberIn(payload, path) ?? range.standard;
  if (Number.isInteger(value) && value >= range.least && value <= range.most) return value;
  throw invalid(pointerTo(path), `must be a whole number from ${range.least} to ${range.most}`);
}
