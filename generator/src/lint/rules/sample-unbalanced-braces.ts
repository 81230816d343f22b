import { lines, type ReaderRule } from "../rule.js";

/** Reported by the reader. */
export const sampleUnbalancedBraces: ReaderRule = {
  code: "sample-unbalanced-braces",
  of: "reader",
  severity: "error",
  title: "Every opening brace has its closing one.",
  why: "What belongs into what is left to guess, by people and by programs.",
  mend: "Add or take out the brace; the indentation mostly shows which.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        "{",
        '  "chat": {',
        '    "id": "a1"',
        "}",
        "```",
      ),
      findings: ["9:1 Unexpected }, expected } before it, for the { in line 7"],
    },
    {
      markdown: lines("## `get_chat`", "", "> A sample **request** payload", "", "```js", '{ "ids": [1, 2 }', "```"),
      findings: ["6:16 Unexpected }, expected ] before it, for the [ in line 6"],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        "{",
        '  "chat": {',
        '    "id": "a1"',
        "  }",
        "}",
        "```",
      ),
      findings: [],
    },
  ],
};
