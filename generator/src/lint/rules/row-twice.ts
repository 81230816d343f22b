import type { Said } from "../../source/span.js";
import { type DocumentRule, lines } from "../rule.js";

export const rowTwice: DocumentRule = {
  code: "row-twice",
  of: "document",
  severity: "warning",
  title: "A name has one row in a table.",
  why: "Where two rows differ, nobody knows which of them holds.",
  mend: "Remove one of the rows, or rename the one that was copied.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Type |",
        "| --- | --- | --- |",
        "| `chat_id` | Yes | `string` |",
        "| `chat_id` | No | `string` |",
      ),
      findings: ["8:3 Unexpected second row for chat_id, expected one"],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Type |",
        "| --- | --- | --- |",
        "| `chat_id` | Yes | `string` |",
        "| `thread_id` | No | `string` |",
      ),
      findings: [],
    },
  ],
  check: ({ params }, complain) => {
    for (const { rows } of params) {
      const first = new Map<string, Said<string>>();
      for (const path of rows.flatMap((row) => row.paths)) {
        const twin = first.get(path.value);
        if (twin)
          complain(path.span, `Unexpected second row for ${path.value}, expected one`, [
            { span: twin.span, message: "The first row stands here" },
          ]);
        else first.set(path.value, path);
      }
    }
  },
};
