import { brief, isObject, type Json, type JsonObject } from "./json.js";

/** One place where a value is not what was expected. */
export interface Mismatch {
  /** JSON pointer into the value; empty for the value itself. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}

/** Kinds of values that `$type` tells apart. */
export const typeNames = ["string", "number", "integer", "boolean", "object", "array", "null"] as const;

/** Names of the matchers that begin with `$`, in the order of the manual. */
export const operators = [
  "$any",
  "$absent",
  "$type",
  "$pattern",
  "$exact",
  "$has",
  "$not",
  "$either",
  "$all",
  "$each",
  "$size",
  "$above",
  "$below",
] as const;
type Operator = (typeof operators)[number];

/**
 * Compares a value with what a scenario expects of it. Objects match when every expected key matches (others may be there);
 * arrays match element by element and in length; everything else must be equal. An object with one `$` key is a matcher.
 */
export function match(expected: Json, got: Json | undefined, path = ""): readonly Mismatch[] {
  if (isObject(expected)) {
    const operator = operatorOf(expected);
    return operator === undefined
      ? matchObject(expected, got, path)
      : matchOperator(operator, expected[operator] ?? null, got, path);
  }
  if (Array.isArray(expected)) return matchArray(expected as readonly Json[], got, path);
  return expected === got ? [] : [{ path, expected: brief(expected), got: brief(got) }];
}

/** The `$` key of a matcher object; undefined for an ordinary object. */
export function operatorOf(value: JsonObject): Operator | undefined {
  const keys = Object.keys(value);
  return keys.length === 1 ? operators.find((name) => name === keys[0]) : undefined;
}

function matchObject(expected: JsonObject, got: Json | undefined, path: string): readonly Mismatch[] {
  if (!isObject(got)) return [{ path, expected: `an object like ${brief(expected)}`, got: brief(got) }];
  return Object.entries(expected).flatMap(([key, value]) => match(value, own(got, key), `${path}/${key}`));
}

function matchArray(expected: readonly Json[], got: Json | undefined, path: string): readonly Mismatch[] {
  if (!Array.isArray(got)) return [{ path, expected: `an array like ${brief(expected)}`, got: brief(got) }];
  if (got.length !== expected.length)
    return [{ path, expected: `${expected.length} elements`, got: `${got.length}: ${brief(got as readonly Json[])}` }];
  return expected.flatMap((value, index) => match(value, (got as readonly Json[])[index], `${path}/${index}`));
}

function matchOperator(operator: Operator, operand: Json, got: Json | undefined, path: string): readonly Mismatch[] {
  const no = (expected: string): readonly Mismatch[] => [{ path, expected, got: brief(got) }];
  switch (operator) {
    case "$any":
      return got === undefined ? no("any value") : [];
    case "$absent":
      return got === undefined ? [] : no("nothing");
    case "$type":
      return hasType(got, operand) ? [] : no(`a value of type ${brief(operand)}`);
    case "$pattern":
      return typeof got === "string" && new RegExp(String(operand), "u").test(got)
        ? []
        : no(`a string like /${operand}/`);
    case "$exact":
      return equal(operand, got) ? [] : no(`exactly ${brief(operand)}`);
    case "$has":
      return matchHas(operand, got, path);
    case "$not":
      return match(operand, got).length > 0 ? [] : no(`anything but ${brief(operand)}`);
    case "$either":
      return listOf(operand).some((one) => match(one, got).length === 0) ? [] : no(`one of ${brief(operand)}`);
    case "$all":
      return listOf(operand).flatMap((one) => match(one, got, path));
    case "$each":
      return matchEach(operand, got, path);
    case "$size":
      return sizeOf(got) === operand ? [] : no(`${brief(operand)} elements or keys`);
    case "$above":
      return isAbove(got, operand) ? [] : no(`something above ${brief(operand)}`);
    case "$below":
      return isAbove(operand, got) ? [] : no(`something below ${brief(operand)}`);
    default:
      return operator satisfies never;
  }
}

/** `$each` wants its matcher of every element, and does not mind how many there are. */
function matchEach(operand: Json, got: Json | undefined, path: string): readonly Mismatch[] {
  if (!Array.isArray(got)) return [{ path, expected: "an array", got: brief(got) }];
  return (got as readonly Json[]).flatMap((element, index) => match(operand, element, `${path}/${index}`));
}

function sizeOf(got: Json | undefined): number | undefined {
  if (Array.isArray(got)) return got.length;
  return isObject(got) ? Object.keys(got).length : undefined;
}

/** Numbers by value; texts, such as ISO dates, by their characters. */
function isAbove(high: Json | undefined, low: Json | undefined): boolean {
  if (typeof high === "number" && typeof low === "number") return high > low;
  return typeof high === "string" && typeof low === "string" && high > low;
}

/** `$has` wants, for each of its matchers, at least one element that fits. */
function matchHas(operand: Json, got: Json | undefined, path: string): readonly Mismatch[] {
  if (!Array.isArray(got)) return [{ path, expected: "an array", got: brief(got) }];
  return listOf(operand)
    .filter((one) => !(got as readonly Json[]).some((element) => match(one, element).length === 0))
    .map((one) => ({ path, expected: `an element like ${brief(one)}`, got: brief(got as readonly Json[]) }));
}

function listOf(operand: Json): readonly Json[] {
  return Array.isArray(operand) ? (operand as readonly Json[]) : [operand];
}

function hasType(got: Json | undefined, operand: Json): boolean {
  const types = listOf(operand);
  if (got === undefined) return false;
  if (Number.isInteger(got) && types.includes("integer")) return true;
  return types.includes(got === null ? "null" : Array.isArray(got) ? "array" : typeof got);
}

/** Deep equality of JSON values; the order of keys does not matter. */
export function equal(left: Json | undefined, right: Json | undefined): boolean {
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((value, index) => equal(value as Json, right[index] as Json));
  if (!isObject(left) || !isObject(right)) return left === right;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && equal(left[key], right[key]))
  );
}

function own(value: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
