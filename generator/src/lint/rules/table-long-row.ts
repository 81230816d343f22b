import { lines, type ReaderRule } from "../rule.js";

/** Reported by the reader. */
export const tableLongRow: ReaderRule = {
  code: "table-long-row",
  of: "reader",
  severity: "warning",
  title: "A row has no more cells than the table has columns.",
  why: "Pages leave the cells beyond the last column out, and nobody reads what stands there.",
  mend: "Add the column, put the text into a cell of the row, or escape the bar in it.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Type |",
        "| --- | --- | --- |",
        "| `limit` | Yes | `number` | at most 10 |",
      ),
      findings: ["7:30 Unexpected row of 4 cells, expected 3"],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Type |",
        "| --- | --- | --- |",
        "| `limit` | Yes | `number` | |",
      ),
      findings: [],
    },
  ],
};
