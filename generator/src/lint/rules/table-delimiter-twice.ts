import { isDelimiter } from "../../facts/classify-table.js";
import { type DocumentRule, lines } from "../rule.js";

export const tableDelimiterTwice: DocumentRule = {
  code: "table-delimiter-twice",
  of: "document",
  severity: "warning",
  title: "A table has one delimiter row.",
  why: "The page shows a second one as a row of dashes.",
  mend: "Delete the second delimiter row.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required |",
        "| --- | --- |",
        "| --- | :---: |",
        "| `chat_id` | Yes |",
      ),
      findings: ["7:1 Unexpected second delimiter row, expected a row of cells"],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required |",
        "| --- | --- |",
        "| `chat_id` | - |",
      ),
      findings: [],
    },
  ],
  check: ({ tables }, complain) => {
    for (const { table } of tables)
      for (const row of table.rows)
        if (isDelimiter(row)) complain(row.span, "Unexpected second delimiter row, expected a row of cells");
  },
};
