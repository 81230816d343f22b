import { readType } from "../../schema/declared-type.js";
import { sectionsOf } from "../page.js";
import { type DocumentRule, lines } from "../rule.js";
import { meant } from "../words.js";

const TYPES = ["string", "number", "integer", "bool", "boolean", "object", "array", "map", "any", "binary", "float"];

export const typeUnknown: DocumentRule = {
  code: "type-unknown",
  of: "document",
  severity: "warning",
  title: "A type is one of the usual words.",
  why: "Neither people nor programs know what to send.",
  mend: "Use string, number, integer, bool, object, array, or an array of one of them such as []string.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Type |",
        "| --- | --- | --- |",
        "| `chat_id` | Yes | `sting` |",
      ),
      findings: ['7:21 Unexpected type "sting" of chat_id, expected "string"'],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Type |",
        "| --- | --- | --- |",
        "| `chat_id` | Yes | `[]string` |",
      ),
      findings: [],
    },
  ],
  check: ({ facts }, complain) => {
    const rows = [
      ...sectionsOf(facts).flatMap((section) => [...section.params, ...section.responseParams]),
      ...facts.objects.flatMap((object) => object.fields),
    ];
    for (const { path, type } of rows) {
      if (type && readType(type.value, []) === null)
        complain(
          type.span,
          `Unexpected type "${type.value}" of ${path.value}, expected ${meant(type.value.toLowerCase(), TYPES, "a type such as string, number, bool, object, array")}`,
        );
    }
  },
};
