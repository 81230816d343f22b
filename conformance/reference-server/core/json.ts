import { below } from "../../src/pointer.js";

/** Any JSON value. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

/** A JSON object. A key whose value is undefined is absent: `JSON.stringify` drops it. */
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}

/** True for objects, false for arrays and null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True where arrays and objects stand in each other more than `levels` deep. */
export function isDeeperThan(value: JsonValue | undefined, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  for (const key in value) if (isDeeperThan((value as JsonObject)[key], levels - 1)) return true;
  return false;
}

/** Pointer to the first number that JSON can spell, as `1e400`, and nobody can hold or write out again; undefined where there is none. */
export function endlessNumberIn(value: JsonValue | undefined): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : "";
  if (typeof value !== "object" || value === null) return undefined;
  for (const key in value) {
    const found = endlessNumberIn((value as JsonObject)[key]);
    if (found !== undefined) return below("", key) + found;
  }
  return undefined;
}
