import { doubleQuotes } from "../fixes.js";
import { lines, type ReaderRule } from "../rule.js";

/** Reported by the reader. */
export const sampleQuotes: ReaderRule = {
  code: "sample-quotes",
  of: "reader",
  severity: "warning",
  title: "Texts and keys stand in double quotes.",
  why: "JSON knows no other quotes.",
  mend: "Use double quotes.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        "{ 'chat_id': \"a1\" }",
        "```",
      ),
      findings: ["6:3 Unexpected quotes around 'chat_id', expected double ones"],
    },
    {
      markdown: lines("## `get_chat`", "", "> A sample **request** payload", "", "```js", '{ "chat_id": "a1" }', "```"),
      findings: [],
    },
  ],
  fix: doubleQuotes,
};
