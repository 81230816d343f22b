import { isObject, type Json, type JsonObject } from "./json.js";
import { stepsOf } from "./pointer.js";

/** What `${name.path}` can mean in a scenario: the actors, and what earlier steps saved. */
export type Values = Readonly<Record<string, Json>>;

const reference = /\$\{([A-Za-z_][\w-]*(?:\.[\w-]+)*)\}/gu;
const wholeReference = new RegExp(`^${reference.source}$`, "u");

/** Thrown by `fill` where a name is not known (any more): the step that saves it did not get that far. */
export class UnknownValue extends Error {
  constructor(readonly path: string) {
    super(`\${${path}} has no value`);
  }
}

/**
 * Replaces `${name.path}` in every string of `template`, keys included. A string that is nothing but one reference becomes the value
 * itself, of whatever type. What refers to nothing comes back as it is.
 */
export function fill(template: Json, values: Values): Json {
  if (typeof template === "string") return fillString(template, values);
  if (Array.isArray(template))
    return refers(template) ? (template as readonly Json[]).map((value) => fill(value, values)) : template;
  if (!isObject(template)) return template;
  return fillObject(template, values);
}

/** `fill` for an object, which stays one. */
export function fillObject(template: JsonObject, values: Values): JsonObject {
  if (!refers(template)) return template;
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) => [String(fillString(key, values)), fill(value, values)]),
  );
}

/** Whether `fill` may find something to replace. */
function refers(template: Json): boolean {
  if (typeof template === "string") return template.includes("${");
  if (typeof template !== "object" || template === null) return false;
  for (const key in template) if (key.includes("${") || refers((template as JsonObject)[key] ?? null)) return true;
  return false;
}

function fillString(template: string, values: Values): Json {
  if (!template.includes("${")) return template;
  const whole = wholeReference.exec(template)?.[1];
  if (whole !== undefined) return lookUp(whole, values);
  return template.replace(reference, (_, path: string) => {
    const value = lookUp(path, values);
    return typeof value === "string" ? value : JSON.stringify(value);
  });
}

function lookUp(path: string, values: Values): Json {
  let value: Json | undefined = values as JsonObject;
  for (const key of path.split(".")) value = child(value, key);
  if (value === undefined) throw new UnknownValue(path);
  return value;
}

/** Names (without paths) that the strings of `template` refer to. */
export function namesIn(template: Json): readonly string[] {
  if (typeof template === "string")
    return [...template.matchAll(reference)].map((found) => found[1]?.split(".")[0] ?? "");
  if (Array.isArray(template)) return (template as readonly Json[]).flatMap(namesIn);
  return isObject(template)
    ? Object.entries(template).flatMap(([key, value]) => [...namesIn(key), ...namesIn(value)])
    : [];
}

/** What stands at a JSON pointer such as `/chat/id`; the empty pointer is the value itself. */
export function atPointer(value: Json | undefined, pointer: string): Json | undefined {
  return stepsOf(pointer).reduce<Json | undefined>(child, value);
}

function child(value: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(value)) return (value as readonly Json[])[Number(key)];
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
