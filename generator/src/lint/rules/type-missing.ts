import { cellFor } from "../../facts/column-roles.js";
import { textUnder } from "../param-tables.js";
import { type DocumentRule, lines } from "../rule.js";

/** Rows that a list below the table explains (filter operators) carry their types there. */
export const typeMissing: DocumentRule = {
  code: "type-missing",
  of: "document",
  severity: "warning",
  title: "A row states its type where the table has a column for it.",
  why: "Clients cannot be typed, and whoever calls the method has to guess from samples.",
  mend: "Fill in the type.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Type | Notes |",
        "| --- | --- | --- | --- |",
        "| `chat_id` | Yes | | Id of the chat |",
      ),
      findings: ["7:19 Unexpected empty type of chat_id, expected one such as string or object"],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Type | Notes |",
        "| --- | --- | --- | --- |",
        "| `chat_id` | Yes | `string` | Id of the chat |",
      ),
      findings: [],
    },
  ],
  check: ({ params }, complain) => {
    for (const { roles, rows } of params) {
      for (const it of rows) {
        if (textUnder(it, roles, "type") !== "" || it.fact.members.length > 0) continue;
        const [path] = it.paths;
        const span = cellFor(it.row, roles, "type")?.span;
        if (path && span)
          complain(span, `Unexpected empty type of ${path.value}, expected one such as string or object`);
      }
    }
  },
};
