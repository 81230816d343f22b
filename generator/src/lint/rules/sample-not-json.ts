import { lines, type ReaderRule } from "../rule.js";

/** Reported by the reader. */
export const sampleNotJson: ReaderRule = {
  code: "sample-not-json",
  of: "reader",
  severity: "warning",
  title: "A sample holds nothing but JSON.",
  why: "A JSON parser stops there.",
  mend: "Take out what is no JSON, or say it in a comment.",
  examples: [
    {
      markdown: lines("## `get_chat`", "", "> A sample **request** payload", "", "```js", '{ "limit": 10 * }', "```"),
      findings: ["6:15 Unexpected * in a sample, expected JSON"],
    },
    {
      markdown: lines("## `get_chat`", "", "> A sample **request** payload", "", "```js", '{ "limit": 10 }', "```"),
      findings: [],
    },
  ],
};
