import type { ApiModel, Example } from "../../model/api-model.js";
import type { Schema } from "../../schema/schema.js";
import type { JsonValue } from "../../source/json.js";
import { isExample } from "./emit-json-schema.js";
import { fits } from "./fits.js";
import type { Reading } from "./reading.js";

/** An example of a spec, and where the documents show it. */
export interface ShownExample {
  readonly summary: string;
  readonly value: JsonValue;
}

/**
 * The examples that a spec can show: those that fit their schema. One that does not is a contradiction in the documents;
 * it is reported where samples are checked, and no linter shall stumble over it here.
 */
export function payloadExamples(
  examples: readonly Example[],
  schema: Schema,
  direction: Reading["direction"],
  api: ApiModel,
): ShownExample[] {
  const objects = new Map(api.objects.map((object) => [object.name, object.schema]));
  const reading: Reading = { direction, completed: false, objects, refTo: (name) => name };
  const fitting = examples.filter(({ value }) => isExample(value) && fits(value, schema, reading));
  const texts = fitting.map(({ value }) => JSON.stringify(value));
  const each = fitting.filter((_, index) => texts.indexOf(texts[index] ?? "") === index);
  return each.map(({ value, because }) => {
    return { summary: `Sample in ${because.document.split("/").at(-1)}, line ${because.line}`, value };
  });
}

/** The same examples, with what goes around each payload. */
export function aroundEach(examples: readonly ShownExample[], put: (value: JsonValue) => JsonValue): ShownExample[] {
  return examples.map(({ summary, value }) => ({ summary, value: put(value) }));
}
