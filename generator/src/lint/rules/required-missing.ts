import { cellFor } from "../../facts/column-roles.js";
import { textUnder } from "../param-tables.js";
import { type DocumentRule, lines } from "../rule.js";

export const requiredMissing: DocumentRule = {
  code: "required-missing",
  of: "document",
  severity: "warning",
  title: "A row says whether it is required where the table has a column for it.",
  why: "Whoever writes a client has to know.",
  mend: "Write Yes or No.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Notes |",
        "| --- | --- | --- |",
        "| `chat_id` | | Id of the chat |",
      ),
      findings: ["7:13 Unexpected empty cell for chat_id, expected Yes or No"],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Notes |",
        "| --- | --- | --- |",
        "| `chat_id` | Yes | Id of the chat |",
      ),
      findings: [],
    },
  ],
  check: ({ params }, complain) => {
    for (const { roles, rows } of params) {
      for (const it of rows) {
        if (textUnder(it, roles, "required") !== "" || it.fact.required) continue;
        const [path] = it.paths;
        const span = cellFor(it.row, roles, "required")?.span;
        if (path && span) complain(span, `Unexpected empty cell for ${path.value}, expected Yes or No`);
      }
    }
  },
};
