import { addComma } from "../fixes.js";
import { lines, type ReaderRule } from "../rule.js";

/** Reported by the reader. */
export const sampleMissingComma: ReaderRule = {
  code: "sample-missing-comma",
  of: "reader",
  severity: "error",
  title: "A comma stands between two members.",
  why: "A JSON parser refuses the sample, and a reader cannot be sure that nothing else is missing.",
  mend: "Put a comma behind the member before.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        "{",
        '  "chat_id": "a1"',
        '  "limit": 10',
        "}",
        "```",
      ),
      findings: ['8:3 Unexpected "limit", expected a comma before it'],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        "{",
        '  "chat_id": "a1",',
        '  "limit": 10',
        "}",
        "```",
      ),
      findings: [],
    },
  ],
  fix: addComma,
};
