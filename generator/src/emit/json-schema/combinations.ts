import type { ObjectSchema } from "../../schema/schema.js";
import type { JsonSchema } from "./json-schema.js";

/**
 * What an object asks of several keys together, as the cases that it refuses: generators of code pass over `not`, where
 * they make a union of `anyOf`, and `dependentRequired` is unknown to draft 7. `{a: {not: {}}}` means that `a` is absent.
 */
export function combinations({
  atLeastOneOf = [],
  atMostOneOf = [],
  properties,
}: ObjectSchema): JsonSchema | undefined {
  const refused: JsonSchema[] = [
    ...(atLeastOneOf.length === 0 ? [] : [allAbsent(atLeastOneOf.map((path) => path.split(".")))]),
    ...pairsOf(atMostOneOf).map(together),
    ...properties.flatMap(({ name, requiredWith }): JsonSchema[] =>
      requiredWith === undefined ? [] : [onlyTheOther(requiredWith, name)],
    ),
  ];
  return refused.length > 1 ? { anyOf: refused } : refused[0];
}

/** What no value fits. */
const NOTHING: JsonSchema = { not: {} };

function allAbsent(paths: readonly (readonly string[])[]): JsonSchema {
  const heads = [...new Set(paths.flatMap(([head]) => head ?? []))];
  const absent = heads.map((head) => {
    const below = paths.filter((path) => path[0] === head).map((path) => path.slice(1));
    return [head, below.some((path) => path.length === 0) ? NOTHING : allAbsent(below)] as const;
  });
  return { type: "object", properties: Object.fromEntries(absent) };
}

/** Strict readers ask that a required key is among the properties. */
function together(names: string[]): JsonSchema {
  return { type: "object", properties: Object.fromEntries(names.map((name) => [name, {}])), required: names };
}

function onlyTheOther(other: string, absent: string): JsonSchema {
  const properties: [string, JsonSchema][] = [
    [other, {}],
    [absent, NOTHING],
  ];
  return { type: "object", properties: Object.fromEntries(properties), required: [other] };
}

function pairsOf(names: readonly string[]): string[][] {
  return names.flatMap((a, index) => names.slice(index + 1).map((b) => [a, b]));
}
