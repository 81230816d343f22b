import { isObject, type Json, type JsonObject } from "../json.js";
import type { Names } from "./recipe.js";
import { objects, type Schemas, strings, typesOf } from "./request-schema.js";

/** A value that fits a schema and says as little as it may. Ids that have to exist stand as the names of what a recipe prepares. */
export function minimalValue(schema: JsonObject, key: string | undefined, schemas: Schemas, names: Names): Json {
  const named = key === undefined ? undefined : names[key];
  if (named !== undefined) return fitting(named, schema, schemas);
  const { const: constant, enum: values, examples, anyOf } = schema;
  if (constant !== undefined) return constant;
  if (Array.isArray(values)) return (values as readonly Json[])[0] ?? null;
  const [branch] = objects(anyOf);
  if (branch !== undefined) return minimalValue(schemas.resolve(branch), key, schemas, names);
  switch (typesOf(schema, schemas)[0]) {
    case "object":
      return minimalObject(schema, schemas, names);
    case "array":
      return Array.from({ length: Number(schema["minItems"] ?? 0) }, () =>
        isObject(schema["items"]) ? minimalValue(schemas.resolve(schema["items"]), key, schemas, names) : null,
      );
    case "integer":
    case "number":
      return Math.max(1, Number(schema["minimum"] ?? 1));
    case "boolean":
      return true;
    default:
      return formats[String(schema["format"])] ?? exampleIn(examples) ?? "text";
  }
}

/** A named list stands for its first element where one is wanted. */
function fitting(named: Json, schema: JsonObject, schemas: Schemas): Json {
  if (!Array.isArray(named) || typesOf(schema, schemas).includes("array")) return named;
  return (named as readonly Json[])[0] ?? null;
}

function minimalObject(schema: JsonObject, schemas: Schemas, names: Names): JsonObject {
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  return Object.fromEntries(
    strings(schema["required"]).flatMap((name): [string, Json][] => {
      const inner = properties[name];
      return isObject(inner) ? [[name, minimalValue(schemas.resolve(inner), name, schemas, names)]] : [];
    }),
  );
}

function exampleIn(examples: Json | undefined): string | undefined {
  return strings(examples)[0];
}

const formats: Readonly<Record<string, string>> = {
  date: "2019-08-01",
  "date-time": "2019-08-01T12:00:00.000000+02:00",
  uri: "https://www.example.com/page",
  uuid: "b7eff798-f8df-4364-8059-649c35c9ed0c",
};
