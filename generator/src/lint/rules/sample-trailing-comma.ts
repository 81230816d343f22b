import { dropComma } from "../fixes.js";
import { lines, type ReaderRule } from "../rule.js";

/** Reported by the reader. */
export const sampleTrailingComma: ReaderRule = {
  code: "sample-trailing-comma",
  of: "reader",
  severity: "warning",
  title: "No comma stands before a closing brace.",
  why: "A JSON parser refuses it, so whoever copies the sample gets an error.",
  mend: "Take the comma out.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "chat_id": "a1", }',
        "```",
      ),
      findings: ["6:18 Unexpected comma before a closing brace, expected none"],
    },
    {
      markdown: lines("## `get_chat`", "", "> A sample **request** payload", "", "```js", '{ "chat_id": "a1" }', "```"),
      findings: [],
    },
  ],
  fix: dropComma,
};
