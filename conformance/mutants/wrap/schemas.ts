import { createRequire } from "node:module";
import type { ApiName } from "../../reference-server/snapshots.js";
import { isObject, type Json, type JsonObject } from "../../src/json.js";

/** The JSON Schemas of an API by name: `send_event.request`, `incoming_event.push`, `Thread`. */
export function schemasOf(api: ApiName): JsonObject {
  const { $defs } = createRequire(import.meta.url)(`livechat-spec/${api}/schemas.json`) as JsonObject;
  return isObject($defs) ? $defs : {};
}

/** A property that a schema knows by name. */
export interface Property {
  /** True where it has to be there whenever its object is, whichever alternative that object follows. */
  readonly required: boolean;
  readonly schema: JsonObject;
}

/** The properties of a schema by path, down to so many levels of names; `[]` stands for the items of an array. */
export function eachProperty(
  schema: Json | undefined,
  definitions: JsonObject,
  levels: number,
): ReadonlyMap<string, Property> {
  const found = new Map<string, Property>();
  const walk = (said: Json | undefined, path: readonly string[], depth: number): void => {
    const node = resolved(said, definitions);
    for (const branch of branchesOf(node)) walk(branch, path, depth);
    if (node["items"] !== undefined) walk(node["items"], [...path, "[]"], depth);
    if (depth === levels) return;
    const names = Array.isArray(node["required"]) ? (node["required"] as readonly Json[]) : [];
    for (const [name, inner] of Object.entries(isObject(node["properties"]) ? node["properties"] : {})) {
      const here = [...path, name].join(".");
      const required = found.get(here)?.required !== false && names.includes(name);
      found.set(here, { required, schema: resolved(inner, definitions) });
      walk(inner, [...path, name], depth + 1);
    }
  };
  walk(schema, [], 0);
  return found;
}

/** What has the name, or the schema itself. */
function resolved(schema: Json | undefined, definitions: JsonObject): JsonObject {
  if (!isObject(schema)) return {};
  const { $ref } = schema;
  return typeof $ref === "string" ? resolved(definitions[$ref.replace(/^.*\//u, "")], definitions) : schema;
}

function branchesOf(node: JsonObject): readonly Json[] {
  return [node["anyOf"], node["allOf"], node["oneOf"]].flatMap((list) =>
    Array.isArray(list) ? (list as readonly Json[]) : [],
  );
}

/** True for a schema that takes every value: there is no wrong type. */
export function isAnything(schema: JsonObject): boolean {
  return !["type", "enum", "const", "anyOf", "allOf", "oneOf"].some((key) => key in schema);
}
