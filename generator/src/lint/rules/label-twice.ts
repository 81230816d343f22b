import type { Text } from "../../source/section.js";
import { type DocumentRule, lines } from "../rule.js";

export const labelTwice: DocumentRule = {
  code: "label-twice",
  of: "document",
  severity: "warning",
  title: "A label stands in a table of specifics once.",
  why: "The second row is mostly a left-over, and readers cannot tell which of the two holds.",
  mend: "Remove the row that does not hold, or give it its own label.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "|  |  |",
        "| --- | --- |",
        "| **Method URL** | `https://api.example.com/v1/action/get_chat` |",
        "| **Method URL** | `get_chat` |",
      ),
      findings: ['6:3 Unexpected second row "Method URL", expected each label once'],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "|  |  |",
        "| --- | --- |",
        "| **Method URL** | `https://api.example.com/v1/action/get_chat` |",
        "| **RTM API equivalent** | `get_chat` |",
      ),
      findings: [],
    },
  ],
  check: ({ tables }, complain) => {
    for (const { table, kind } of tables) {
      if (kind !== "specifics") continue;
      const first = new Map<string, Text>();
      for (const { cells } of table.rows) {
        const label = cells[0];
        const key = label?.plain.toLowerCase().replace(/[^a-z]/g, "") ?? "";
        if (!label || key === "") continue;
        const twin = first.get(key);
        if (twin)
          complain(label.span, `Unexpected second row "${label.plain}", expected each label once`, [
            { span: twin.span, message: "The first row stands here" },
          ]);
        else first.set(key, label);
      }
    }
  },
};
