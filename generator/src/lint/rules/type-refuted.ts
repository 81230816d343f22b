import { readType } from "../../schema/declared-type.js";
import { placeIn } from "../../schema/payload-sample.js";
import type { Schema } from "../../schema/schema.js";
import type { JsonValue } from "../../source/json.js";
import { type DocumentRule, lines } from "../rule.js";
import { typeOf, valuesAt } from "../told.js";

export const typeRefuted: DocumentRule = {
  code: "type-refuted",
  of: "document",
  severity: "error",
  title: "A sample shows values of the type that the table declares.",
  why: "One of the two is wrong, and a client built by the wrong one fails.",
  mend: "Ask which of the two holds, and change the other.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "limit": "10" }',
        "```",
        "",
        "| Parameter | Required | Type |",
        "| --- | --- | --- |",
        "| `limit` | No | `number` |",
      ),
      findings: ["6:3 Unexpected string in the sample for limit, expected number as declared"],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "limit": 10, "ids": ["a1"] }',
        "```",
        "",
        "| Parameter | Required | Type |",
        "| --- | --- | --- |",
        "| `limit` | No | `number` |",
        "| `ids` | No | `[]string` |",
      ),
      findings: [],
    },
  ],
  check: ({ told }, complain) => {
    for (const { rows, samples } of told) {
      for (const { path, type } of rows) {
        const schema = type && readType(type.value, []);
        if (!schema || /[<>]/.test(path.value)) continue;
        for (const sample of samples) {
          const strange = valuesAt(sample.value, path.value).find((value) => !fits(schema, value));
          const place = placeIn(sample, path.value);
          if (strange === undefined || !place) continue;
          complain(
            place,
            `Unexpected ${shown(strange)} in the sample for ${path.value}, expected ${type.value} as declared`,
            [{ span: type.span, message: `The table declares ${type.value}` }],
          );
        }
      }
    }
  },
};

function fits(schema: Schema, value: JsonValue): boolean {
  switch (schema.kind) {
    case "string":
    case "binary":
      return typeof value === "string";
    case "number":
      return typeof value === "number" && (!schema.integer || Number.isInteger(value));
    case "boolean":
      return typeof value === "boolean";
    case "array":
      return Array.isArray(value) && value.every((item: JsonValue) => item === null || fits(schema.items, item));
    case "map":
    case "object":
      return typeOf(value) === "object";
    case "union":
      return schema.members.some((member) => fits(member, value));
    default:
      return true;
  }
}

function shown(value: JsonValue): string {
  return Array.isArray(value) && value.length > 0 ? `array of ${typeOf(value[0] as JsonValue)}` : typeOf(value);
}
