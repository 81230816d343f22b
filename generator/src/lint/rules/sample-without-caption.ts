import { sectionsOf } from "../page.js";
import { type DocumentRule, lines } from "../rule.js";

export const sampleWithoutCaption: DocumentRule = {
  code: "sample-without-caption",
  of: "document",
  severity: "info",
  title: "Words above a sample say what it shows.",
  why: "Without them nobody can tell a request from a response.",
  mend: "Write above the sample what it is: a request, a response, a push or an error.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "| | |",
        "| --- | --- |",
        "| **Action** | `get_chat` |",
        "",
        "```js",
        '{ "chat_id": "a0c22fdd" }',
        "```",
      ),
      findings: ["7:1 Unexpected sample of get_chat without a caption, expected one that tells what it shows"],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "chat_id": "a0c22fdd" }',
        "```",
      ),
      findings: [],
    },
  ],
  check: ({ facts }, complain) => {
    for (const { name, samples } of sectionsOf(facts))
      for (const { kind, span } of samples)
        if (kind === "other")
          complain(
            { ...span, end: span.start },
            `Unexpected sample of ${name.value} without a caption, expected one that tells what it shows`,
          );
  },
};
