import { lines, type ReaderRule } from "../rule.js";

/** Reported by the reader. */
export const sampleDuplicateKey: ReaderRule = {
  code: "sample-duplicate-key",
  of: "reader",
  severity: "error",
  title: "A key stands in an object once.",
  why: "Parsers keep one of the two values and say nothing of the other.",
  mend: "Rename or remove one of the two.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "id": 1, "id": 2 }',
        "```",
      ),
      findings: ['6:12 Unexpected second key "id", expected each key once'],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "id": 1, "other_id": 2 }',
        "```",
      ),
      findings: [],
    },
  ],
};
