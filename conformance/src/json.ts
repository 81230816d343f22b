/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** True for objects, false for arrays and null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of `text`, or undefined where it is not JSON, or nests deeper than anybody's payload. */
export function parseJson(text: string): Json | undefined {
  try {
    const value = JSON.parse(text) as Json;
    // Each level takes two brackets.
    return text.length <= 2 * deepest || isShallow(value, deepest) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Levels of a value that is taken seriously: to compare and print much deeper ones, the stack would not suffice. */
const deepest = 200;

function isShallow(value: Json, levels: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1));
}

/** One line of JSON, cut after `limit` characters: for people, not for machines. */
export function brief(value: Json | undefined, limit = 200): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}
