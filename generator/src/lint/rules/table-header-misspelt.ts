import { renameHeader } from "../fixes.js";
import { lines, type ReaderRule } from "../rule.js";

/** Reported by the reader. */
export const tableHeaderMisspelt: ReaderRule = {
  code: "table-header-misspelt",
  of: "reader",
  severity: "warning",
  title: "Headers of columns are spelt right.",
  why: "The header tells readers and programs what a column means.",
  mend: "Write the header that was meant.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Data ype |",
        "| --- | --- | --- |",
        "| `chat_id` | Yes | `string` |",
      ),
      findings: ['5:26 Unexpected header "Data ype", expected "Data type"'],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Data type |",
        "| --- | --- | --- |",
        "| `chat_id` | Yes | `string` |",
      ),
      findings: [],
    },
  ],
  fix: renameHeader,
};
