import { createRequire } from "node:module";
import type { AnySchemaObject, ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { stepsOf } from "../pointer.js";
import type { Problem } from "./problem.js";
import type { Path, YamlFile } from "./yaml-file.js";

/** Says what does not fit a schema; empty when all does. */
export type SchemaCheck = (file: YamlFile) => readonly Problem[];

/** Ajv need not check our own schemas, nor polish code that runs a hundred times: it takes a third of the time. */
const inHaste = { validateSchema: false, code: { optimize: false } } as const;

/** Loads Ajv when it is needed: a server that begins with its own world has nothing to check. */
function makeAjv(): import("ajv/dist/2020.js").Ajv2020 {
  const { Ajv2020 } = createRequire(import.meta.url)("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js");
  return new Ajv2020({ allErrors: true, strict: false, verbose: true, strictNumbers: true, ...inHaste });
}

/** Compiles one of the JSON Schemas of `spec/schemas`. */
export function compileSchema(schema: AnySchemaObject): SchemaCheck {
  const validate = makeAjv().compile(schema);
  return (file) => (validate(file.value) ? [] : problemsOf(file, validate));
}

function problemsOf(file: YamlFile, validate: ValidateFunction): readonly Problem[] {
  const all = (validate.errors ?? []).filter((error) => !isEcho(error));
  const torn = all.filter((error) => error.keyword === "oneOf").map((error) => error.instancePath);
  const errors = all.filter((error) => error.keyword === "oneOf" || !torn.includes(error.instancePath));
  const problems = errors.map((error) => file.problemAt(pathOf(error), sentence(error)));
  const unique = new Map(problems.map((problem) => [`${problem.line} ${problem.message}`, problem]));
  return [...unique.values()];
}

/** Errors that only repeat, in the words of the schema, that another error exists. */
function isEcho(error: ErrorObject): boolean {
  return error.keyword === "if" || (error.schemaPath.includes("/oneOf/") && error.keyword === "required");
}

function sentence(error: ErrorObject): string {
  const where = error.instancePath === "" ? "" : `${error.instancePath.slice(1).replaceAll("/", ".")}: `;
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case "required":
      return `${where}Unexpected absence of "${params["missingProperty"]}", expected it here`;
    case "additionalProperties":
    case "unevaluatedProperties":
      return `${where}Unexpected key "${params["additionalProperty"] ?? params["unevaluatedProperty"]}", expected ${keysOf(error)}`;
    case "enum":
      return `${where}Unexpected ${JSON.stringify(error.data)}, expected one of ${JSON.stringify(params["allowedValues"])}`;
    case "oneOf":
      return `${where}Unexpected keys, expected exactly one of ${alternatives(error)}`;
    default:
      return `${where}Unexpected ${JSON.stringify(error.data)}, expected ${description(error)}`;
  }
}

function description(error: ErrorObject): string {
  const said = (error.parentSchema as { description?: string } | undefined)?.description;
  return said ?? error.message ?? "something else";
}

function keysOf(error: ErrorObject): string {
  const properties = (error.parentSchema as { properties?: object } | undefined)?.properties ?? {};
  return Object.keys(properties).join(", ");
}

function alternatives(error: ErrorObject): string {
  const branches = Array.isArray(error.schema) ? (error.schema as { required?: readonly string[] }[]) : [];
  return branches.map((branch) => branch.required?.join("+") ?? JSON.stringify(branch)).join(", ");
}

function pathOf(error: ErrorObject): Path {
  const path = stepsOf(error.instancePath).map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
  const extra = (error.params as Record<string, unknown>)["additionalProperty"];
  return typeof extra === "string" ? [...path, extra] : path;
}
