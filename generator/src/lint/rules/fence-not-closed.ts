import { lines, type ReaderRule } from "../rule.js";

/** Reported by the reader. */
export const fenceNotClosed: ReaderRule = {
  code: "fence-not-closed",
  of: "reader",
  severity: "error",
  title: "A code block is closed before the next heading.",
  why: "Everything up to the next fence is shown as code, headings and tables included.",
  mend: "Close the block with three back-ticks.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        "{}",
        "",
        "## `other`",
        "",
        "text",
      ),
      findings: ["5:1 Unexpected heading or fence inside a code block, expected the block to be closed before it"],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        "{}",
        "```",
        "",
        "## `other`",
        "",
        "text",
      ),
      findings: [],
    },
  ],
};
