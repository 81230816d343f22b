import { createRequire } from "node:module";
import type { Ajv2020, ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { isObject, type Json, type JsonObject } from "./json.js";

/** What is wrong with a payload, one short line each, by how sure the documents are. */
export interface Problems {
  /** Against what a table or a text states. */
  readonly stated: readonly string[];
  /** Only against a sample: a key that every sample has is not there. */
  readonly sampled: readonly string[];
}

export const noProblems: Problems = { stated: [], sampled: [] };

/** Says what is wrong with a payload that the published validators refuse: they are fast, this is thorough. */
export type Explain = (definition: string, payload: Json) => Problems;

/** An explainer for a document of JSON Schemas under `$defs`. Schemas are compiled when they are first asked for. */
export function explainer(schemas: () => JsonObject): Explain {
  let ajv: Ajv2020 | undefined;
  const compiled = new Map<string, ValidateFunction>();
  return (definition, payload) => {
    if (ajv === undefined) {
      const { $defs } = schemas();
      ajv = makeAjv();
      ajv.addSchema({ $id: "all", $defs: chosenByKind($defs ?? {}, isObject($defs) ? $defs : {}) });
    }
    const validate = compiled.get(definition) ?? ajv.compile({ $ref: `all#/$defs/${definition}` });
    compiled.set(definition, validate);
    return validate(payload) ? noProblems : sorted(validate.errors ?? []);
  };
}

/** Loads Ajv when it is needed: a server that does as it should has nothing to be explained. */
function makeAjv(): Ajv2020 {
  const require = createRequire(import.meta.url);
  const { Ajv2020 } = require("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js");
  const formats = require("ajv-formats") as typeof import("ajv-formats");
  return formats.default(new Ajv2020({ allErrors: true, strict: false, verbose: true }));
}

/** The same schema with `anyOf` of kinds as a choice by the discriminator: errors are then those of the kind that is meant. */
function chosenByKind(schema: Json, definitions: JsonObject): Json {
  if (Array.isArray(schema)) return (schema as readonly Json[]).map((one) => chosenByKind(one, definitions));
  if (!isObject(schema)) return schema;
  const { anyOf, "x-discriminator": key, ...rest } = schema;
  const same = Object.entries(rest).map(([name, value]) => [name, chosenByKind(value, definitions)]);
  if (!Array.isArray(anyOf)) return Object.fromEntries(same);
  const branches = (anyOf as readonly Json[]).map((one) => chosenByKind(one, definitions));
  if (typeof key !== "string") return { ...Object.fromEntries(same), anyOf: branches };
  const choices = branches.flatMap((branch) => {
    const kind = kindOf(branch, key, definitions);
    if (kind === undefined) return [];
    const isMeant = { properties: { [key]: { const: kind } }, required: [key] };
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    return [{ if: isMeant, then: branch }];
  });
  return { ...Object.fromEntries(same), type: "object", required: [key], allOf: choices };
}

function kindOf(branch: Json, key: string, definitions: JsonObject): Json | undefined {
  const { $ref } = isObject(branch) ? branch : {};
  const target = typeof $ref === "string" ? definitions[$ref.replace(/^.*\//u, "")] : branch;
  const properties = isObject(target) ? target["properties"] : undefined;
  const property = isObject(properties) ? properties[key] : undefined;
  return isObject(property) ? property["const"] : undefined;
}

function sorted(errors: readonly ErrorObject[]): Problems {
  const told = errors.filter((error) => error.keyword !== "if");
  return {
    stated: told.filter((error) => !isSampled(error)).map(words),
    sampled: told.filter(isSampled).map(words),
  };
}

function isSampled({ keyword, parentSchema, params }: ErrorObject): boolean {
  const keys = parentSchema?.["x-required-by-sample"] as readonly string[] | undefined;
  return keyword === "required" && keys?.includes(String(params["missingProperty"])) === true;
}

function words({ instancePath, message, params }: ErrorObject): string {
  const allowed = params["allowedValue"] ?? params["allowedValues"];
  const values = allowed === undefined ? "" : ` ${JSON.stringify(allowed)}`;
  return `${instancePath || "payload"} ${message ?? "is wrong"}${values}`;
}
