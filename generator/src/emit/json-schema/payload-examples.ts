import type { ApiModel, Example } from "../../model/api-model.js";
import type { Schema } from "../../schema/schema.js";
import type { JsonValue } from "../../source/json.js";
import { isExample } from "./emit-json-schema.js";
import { fits } from "./fits.js";
import type { Reading } from "./reading.js";

/**
 * The examples that a spec can show: those that fit their schema. One that does not is a contradiction in the documents;
 * it is reported where samples are checked, and no linter shall stumble over it here.
 */
export function payloadExamples(
  examples: readonly Example[],
  schema: Schema,
  direction: Reading["direction"],
  api: ApiModel,
): JsonValue[] {
  const objects = new Map(api.objects.map((object) => [object.name, object.schema]));
  const reading: Reading = { direction, completed: false, objects, refTo: (name) => name };
  const shown = examples.map((example) => example.value);
  const fitting = shown.filter((value) => isExample(value) && fits(value, schema, reading));
  return [...new Map(fitting.map((value) => [JSON.stringify(value), value])).values()];
}
