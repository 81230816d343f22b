import { isObject, type Json } from "../../src/json.js";

/** Levels of names to which paths are told. */
const deepest = 3;

/** Characters of the longest value that is told. */
const longest = 60;

/** The mark of a request in which a parameter has a value. */
export function askedMark(action: string, path: string, value: Json): string {
  return `asked ${action} ${path} ${JSON.stringify(value)}`;
}

/** The mark of a request in which a parameter is so big: characters of a text, elements of an array, or the number itself. */
export function sizeMark(action: string, path: string, size: number): string {
  return `asked ${action} ${path} #${size}`;
}

/** How much a value is, in the measure that limits it; NaN where nothing does. */
export function sizeOf(value: Json | undefined): number {
  if (typeof value === "number") return value;
  return typeof value === "string" || Array.isArray(value) ? value.length : Number.NaN;
}

/** Marks of the parameters of one request. `action`: with its API. */
export function askedMarks(action: string, payload: Json | undefined): readonly string[] {
  return [...valuesIn(payload)].flatMap(([path, value]) => {
    const size = sizeOf(value);
    const isShort = typeof value === "boolean" || (typeof value === "string" && value.length <= longest);
    return [
      ...(Number.isNaN(size) ? [] : [sizeMark(action, path, size)]),
      ...(isShort ? [askedMark(action, path, value)] : []),
    ];
  });
}

/** Paths of all properties. */
export function* pathsIn(value: Json): Iterable<string> {
  for (const [path] of valuesIn(value)) yield path;
}

function* valuesIn(
  value: Json | undefined,
  path: readonly string[] = [],
): Iterable<readonly [path: string, value: Json]> {
  if (Array.isArray(value)) for (const item of value as readonly Json[]) yield* valuesIn(item, [...path, "[]"]);
  if (!isObject(value) || path.filter((name) => name !== "[]").length >= deepest) return;
  for (const [name, inner] of Object.entries(value)) {
    const here = [...path, name];
    yield [here.join("."), inner];
    yield* valuesIn(inner, here);
  }
}
