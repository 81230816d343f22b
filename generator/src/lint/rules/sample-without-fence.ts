import { type DocumentRule, lines } from "../rule.js";

export const sampleWithoutFence: DocumentRule = {
  code: "sample-without-fence",
  of: "document",
  severity: "error",
  title: "A sample stands in a code block.",
  why: "As text it loses its lines and its quotes, and nobody can copy it.",
  mend: "Put a fence of three back-ticks before and behind it.",
  examples: [
    {
      markdown: lines("## `get_chat`", "", "> A sample **request** payload", "", "{", '  "chat_id": "a0c22fdd"', "}"),
      findings: ["5:1 Unexpected { at the beginning of a paragraph, expected a code block"],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "```js",
        "{",
        '  "chat_id": "a0c22fdd"',
        "}",
        "```",
        "",
        "{chat_id} is a name.",
      ),
      findings: [],
    },
  ],
  check: ({ blocks }, complain) => {
    for (const block of blocks) {
      if (block.kind !== "paragraph") continue;
      const brace = /^(?:\{|\[\s*\{)(?=\s*(?:"|$|\n))/.exec(block.text.raw)?.[0];
      if (brace) complain(block.span, `Unexpected ${brace} at the beginning of a paragraph, expected a code block`);
    }
  },
};
