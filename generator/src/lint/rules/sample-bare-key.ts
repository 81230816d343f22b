import { quoteKey } from "../fixes.js";
import { lines, type ReaderRule } from "../rule.js";

/** Reported by the reader. */
export const sampleBareKey: ReaderRule = {
  code: "sample-bare-key",
  of: "reader",
  severity: "warning",
  title: "Keys stand in double quotes.",
  why: "A JSON parser refuses a key without quotes.",
  mend: "Put the key into double quotes.",
  examples: [
    {
      markdown: lines("## `get_chat`", "", "> A sample **request** payload", "", "```js", '{ 1: "online" }', "```"),
      findings: ['6:3 Unexpected key 1 without quotes, expected "1"'],
    },
    {
      markdown: lines("## `get_chat`", "", "> A sample **request** payload", "", "```js", '{ "1": "online" }', "```"),
      findings: [],
    },
  ],
  fix: quoteKey,
};
