import { lines, type ReaderRule } from "../rule.js";

/** Reported by the reader. */
export const tableNotRecognised: ReaderRule = {
  code: "table-not-recognised",
  of: "reader",
  severity: "error",
  title: "A table has a delimiter row with as many cells as its header.",
  why: "Markdown shows a line of text with bars instead of a table.",
  mend: "Give the delimiter row as many cells as the header.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required |",
        "| --- |",
        "| `chat_id` | Yes |",
      ),
      findings: ["5:1 Unexpected text with cell borders, expected a table with a delimiter row of as many cells"],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required |",
        "| --- | --- |",
        "| `chat_id` | Yes |",
      ),
      findings: [],
    },
  ],
};
