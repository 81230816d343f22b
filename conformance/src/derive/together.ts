import { isObject, type Json, type JsonObject } from "../json.js";
import { basisOf } from "./basis.js";
import type { Ground } from "./ground.js";
import { type Param, pathOf } from "./params.js";
import { place } from "./place.js";
import { asObject, refusal } from "./refusals.js";
import { objects, strings } from "./request-schema.js";
import { minimalValue } from "./sample-value.js";
import type { Trial } from "./trial.js";

/** Each combination of keys that a document rules out: both of two, one without the other, none of those of which one is needed. */
export function togetherTrials(ground: Ground): readonly Trial[] {
  if (ground.operation.multipart) return [];
  const whole: Param = { hops: [], schema: ground.request, required: true };
  return [whole, ...ground.params].flatMap((param) =>
    ruledOut(param.schema).map((combination) => {
      const shape = (there: Json | undefined): Json => shaped(asObject(there ?? {}), combination, param.schema, ground);
      const payload = asObject(place(ground.recipe.payload, param.hops, shape, ground.soil));
      const name = nameOf(combination);
      const basis = basisOf(param.schema, name === "none" ? "atLeastOneOf" : "type");
      const what = `${pathOf(param) || "payload"}/${name}`;
      return refusal("together", what, payload, { ...param, basis }, ground, name.replaceAll("-", " "));
    }),
  );
}

/** What keys of an object must not look like together: a schema in which each key is there, or (`not: {}`) is not. */
type Combination = JsonObject;

function ruledOut({ not }: JsonObject): readonly Combination[] {
  if (!isObject(not)) return [];
  const cases = not["anyOf"] === undefined ? [not] : objects(not["anyOf"]);
  return cases.filter(({ properties }) => isObject(properties) && Object.values(properties).every(isPresence));
}

/** True for what says of a key only whether it is there, or the same of its own keys. */
function isPresence(schema: Json): boolean {
  if (!isObject(schema)) return false;
  return Object.entries(schema).every(([key, value]) => {
    if (key === "properties") return isObject(value) && Object.values(value).every(isPresence);
    return key === "type" || key === "required" || (key === "not" && isObject(value) && isEmpty(value));
  });
}

function isEmpty(object: JsonObject): boolean {
  return Object.keys(object).length === 0;
}

/** The object with the keys that the combination has, and without those that it has not. */
function shaped(
  there: JsonObject,
  { properties, required }: Combination,
  schema: JsonObject,
  ground: Ground,
): JsonObject {
  const own = isObject(schema["properties"]) ? schema["properties"] : {};
  const result: Record<string, Json> = { ...there };
  for (const [key, said] of Object.entries(isObject(properties) ? properties : {})) {
    const rule = asObject(said);
    const inner = ground.schemas.resolve(asObject(own[key] ?? {}));
    const value = result[key];
    if (rule["not"] !== undefined) delete result[key];
    else if (isObject(rule["properties"])) {
      if (isObject(value)) result[key] = shaped(value, rule, inner, ground);
    } else if (strings(required).includes(key))
      result[key] = value ?? minimalValue(inner, key, ground.schemas, ground.names);
  }
  return result;
}

/** `a-with-b`, `a-without-b`, `none`. */
function nameOf({ properties, required }: Combination): string {
  const there = strings(required);
  const gone = Object.entries(isObject(properties) ? properties : {}).flatMap(([key, rule]) =>
    isObject(rule) && rule["not"] !== undefined ? [key] : [],
  );
  if (there.length === 0) return "none";
  return [there.join("-with-"), ...gone].join("-without-");
}
