import { isPlaceholder } from "../schema/data-keys.js";
import { namedShape } from "../schema/named-shape.js";
import { nameKey } from "../schema/names.js";
import { isJsonObject, type PayloadSample } from "../schema/payload-sample.js";
import type { JsonValue } from "../source/json.js";
import type { InferredObject, InferredObjects } from "./infer-objects.js";
import { findName, splitName } from "./object-names.js";

/** The payload of a sample, with what its comments stand for: `"users": [ // array of "User" objects ]`. */
export type FillExample = (sample: PayloadSample) => JsonValue;

/** Fills comments with the samples of the objects that they name; for a family with its first member. */
export function exampleFiller({ objects, families, known }: InferredObjects): FillExample {
  const names = [...objects.map((object) => object.name), ...families.map((family) => family.name)];
  const exampleOf = (reference: string, open: readonly string[]): JsonValue | undefined => {
    const found = findName(reference, names)?.name;
    const member = families
      .find((family) => family.name === found)
      ?.members.values()
      .next().value;
    const object = objects.find(({ name }) => name === (member ?? found));
    if (object === undefined || open.includes(object.name)) return undefined;
    const shown = sampleOf(object);
    return shown && fill(shown, [...open, object.name]);
  };
  const sampleOf = ({ name, schema, samples }: InferredObject): PayloadSample | undefined => {
    const concrete = samples.filter(({ value }) => isJsonObject(value) && !Object.keys(value).some(isPlaceholder));
    if (schema.kind !== "map") return concrete[0];
    const key = nameKey(splitName(name).own);
    return concrete.find(({ value }) => isJsonObject(value) && namedShape(key, value, known, [])?.kind === "ref");
  };
  const fill = (sample: PayloadSample, open: readonly string[]): JsonValue =>
    fillValue(sample, sample.value, "", 0, (reference) => exampleOf(reference, open));
  return (sample) => fill(sample, []);
}

type ExampleOf = (reference: string) => JsonValue | undefined;

/** @param index - Which item of its array the value is: each item may have a comment of its own. */
function fillValue(
  sample: PayloadSample,
  value: JsonValue,
  path: string,
  index: number,
  exampleOf: ExampleOf,
): JsonValue {
  const refs = sample.refs.get(path) ?? [];
  const name = (refs[index] ?? refs.at(-1))?.names[0];
  const example = name === undefined ? undefined : exampleOf(name);
  if (Array.isArray(value)) {
    if (value.length === 0 && example !== undefined) return [example];
    return value.map((item, at) => fillValue(sample, item, `${path}[]`, at, exampleOf));
  }
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, JsonValue] => {
    return [key, fillValue(sample, inner, path === "" ? key : `${path}.${key}`, 0, exampleOf)];
  });
  return isJsonObject(example) && entries.length === 0 ? example : Object.fromEntries(entries);
}
