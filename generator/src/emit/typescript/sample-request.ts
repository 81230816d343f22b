import type { ApiModel, Operation } from "../../model/api-model.js";
import { insideObject, isRequired } from "../../schema/is-required.js";
import type { Schema } from "../../schema/schema.js";
import type { JsonValue } from "../../source/json.js";
import type { Reading } from "../json-schema/reading.js";

/** A request that says no more than it must, with values from the documents where they show any. */
export function sampleRequest(api: ApiModel, operation: Operation): JsonValue {
  const objects = new Map(api.objects.map((object) => [object.name, object.schema]));
  const reading: Reading = { direction: "request", completed: false, objects, refTo: (name) => name };
  return sample(operation.request, reading, 0);
}

const DEEPEST = 8;

function sample(schema: Schema, reading: Reading, depth: number): JsonValue {
  if (depth > DEEPEST) return {};
  switch (schema.kind) {
    case "string": {
      const shown = schema.examples?.find((example) => typeof example === "string");
      return schema.constant ?? schema.values?.[0] ?? shown ?? "…";
    }
    case "number":
      return schema.examples?.find((example) => typeof example === "number") ?? schema.minimum ?? 1;
    case "boolean":
      return true;
    case "array":
      return schema.minItems === undefined ? [] : [sample(schema.items, reading, depth + 1)];
    case "object": {
      const required = schema.properties.filter((property) => isRequired(property, reading));
      return Object.fromEntries(required.map(({ name, schema: it }) => [name, sample(it, reading, depth + 1)]));
    }
    case "ref": {
      const target = reading.objects.get(schema.name);
      return target === undefined ? {} : sample(target, insideObject(reading), depth + 1);
    }
    case "union": {
      const [first] = schema.members;
      return first === undefined ? {} : sample(first, reading, depth + 1);
    }
    case "any":
    case "map":
    case "binary":
      return {};
    default:
      return schema satisfies never;
  }
}
