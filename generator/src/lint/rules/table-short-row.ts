import { addCells } from "../fixes.js";
import { lines, type ReaderRule } from "../rule.js";

/** Reported by the reader. */
export const tableShortRow: ReaderRule = {
  code: "table-short-row",
  of: "reader",
  severity: "info",
  title: "A row has as many cells as the table has columns.",
  why: "A cell that is missing in the middle moves all that follow into the wrong column.",
  mend: "Add the empty cells.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Type | Notes |",
        "| --- | --- | --- | --- |",
        "| `chat_id` | Yes | `string` |",
      ),
      findings: ["7:1 Unexpected row of 3 cells, expected 4"],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Type | Notes |",
        "| --- | --- | --- | --- |",
        "| `chat_id` | Yes | `string` | |",
      ),
      findings: [],
    },
    {
      markdown: lines(
        "### Login",
        "",
        "| Action | Request object | Required | Notes |",
        "| --- | --- | --- | --- |",
        "| `login` |",
        "| | `token` | Yes | Access token |",
      ),
      findings: [],
    },
  ],
  fix: addCells,
};
