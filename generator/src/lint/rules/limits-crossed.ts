import { type DocumentRule, lines } from "../rule.js";

export const limitsCrossed: DocumentRule = {
  code: "limits-crossed",
  of: "document",
  severity: "error",
  title: "A minimum is not above its maximum.",
  why: "No value fits.",
  mend: "Correct one of the limits.",
  examples: [
    {
      markdown: lines(
        "## `get_chats`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Type | Notes |",
        "| --- | --- | --- | --- |",
        "| `limit` | No | `number` | minimum is 100, maximum is 25 |",
      ),
      findings: ["7:40 Unexpected minimum 100 of limit, expected at most 25, its maximum"],
    },
    {
      markdown: lines(
        "## `get_chats`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Type | Notes |",
        "| --- | --- | --- | --- |",
        "| `limit` | No | `number` | minimum is 1, maximum is 25 |",
      ),
      findings: [],
    },
  ],
  check: ({ told }, complain) => {
    for (const { path, minimum, maximum } of told.flatMap((it) => it.rows)) {
      if (minimum && maximum && minimum.value > maximum.value)
        complain(
          minimum.span,
          `Unexpected minimum ${minimum.value} of ${path.value}, expected at most ${maximum.value}, its maximum`,
        );
    }
  },
};
