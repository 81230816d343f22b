import { lines, type ReaderRule } from "../rule.js";

/** Reported by the reader. */
export const tableHeaderMissing: ReaderRule = {
  code: "table-header-missing",
  of: "reader",
  severity: "warning",
  title: "A column with content has a header.",
  why: "Without it the meaning of the cells is left to guess.",
  mend: "Name the column.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required |  |",
        "| --- | --- | --- |",
        "| `chat_id` | Yes | `string` |",
      ),
      findings: ["5:24 Unexpected column without a header, expected its name"],
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
      ),
      findings: [],
    },
  ],
};
