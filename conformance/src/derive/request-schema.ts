import { createRequire } from "node:module";
import type { ApiName } from "../apis.js";
import { isObject, type Json, type JsonObject } from "../json.js";

/** The generated JSON Schemas of one API, `livechat-spec/<api>/schemas.json`. */
export interface Schemas {
  /** What a request of an action has to look like; undefined where no document describes the action. */
  request(action: string): JsonObject | undefined;
  /** The schema itself: references followed, and what is told around a reference joined to it. */
  resolve(schema: JsonObject): JsonObject;
}

export function loadSchemas(api: ApiName): Schemas {
  const { $defs } = createRequire(import.meta.url)(`livechat-spec/${api}/schemas.json`) as JsonObject;
  return schemasOf(isObject($defs) ? $defs : {});
}

export function schemasOf(definitions: JsonObject): Schemas {
  const resolve = (schema: JsonObject): JsonObject => {
    const { $ref, allOf, ...own } = schema;
    if (typeof $ref === "string") return resolve(objectAt(definitions, $ref.replace("#/$defs/", "")));
    const [only] = objects(allOf);
    return only === undefined ? schema : { ...resolve(only), ...own, "x-source": joined(schema, resolve(only)) };
  };
  return {
    request: (action) => {
      const schema = definitions[`${action}.request`];
      return isObject(schema) ? resolve(schema) : undefined;
    },
    resolve,
  };
}

/** Names of the JSON types that a schema admits; all of them where it says nothing. */
export function typesOf(schema: JsonObject, schemas: Schemas): readonly string[] {
  const { type, anyOf } = schema;
  if (anyOf !== undefined)
    return [...new Set(objects(anyOf).flatMap((branch) => typesOf(schemas.resolve(branch), schemas)))];
  return type === undefined ? jsonTypes : [type].flat().map(String);
}

/** `integer` is a number. */
export const jsonTypes = ["string", "number", "boolean", "object", "array", "null"] as const;

export function objects(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : [];
}

export function strings(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly Json[]).filter((one) => typeof one === "string") : [];
}

function objectAt(definitions: JsonObject, name: string): JsonObject {
  const found = definitions[name];
  if (!isObject(found)) throw new Error(`no definition ${name}`);
  return found;
}

function joined(outer: JsonObject, inner: JsonObject): readonly string[] {
  return [...strings(outer["x-source"]), ...strings(inner["x-source"])];
}
