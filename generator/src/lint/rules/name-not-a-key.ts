import { sectionsOf } from "../page.js";
import { type DocumentRule, lines } from "../rule.js";

export const nameNotAKey: DocumentRule = {
  code: "name-not-a-key",
  of: "document",
  severity: "warning",
  title: "The first column of a table of parameters holds keys.",
  why: "What is no key looks like one to readers and to programs.",
  mend: "Write the key, or move the row out of the table.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required |",
        "| --- | --- |",
        "| `Chat Not Found` | No |",
      ),
      findings: ['7:3 Unexpected name "Chat Not Found" in a table of parameters, expected a key without blanks'],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required |",
        "| --- | --- |",
        "| `filters.<name>` | No |",
      ),
      findings: [],
    },
  ],
  check: ({ facts }, complain) => {
    for (const { path } of sectionsOf(facts).flatMap((section) => [...section.params, ...section.responseParams])) {
      if (/\S\s+\S/.test(path.value))
        complain(path.span, `Unexpected name "${path.value}" in a table of parameters, expected a key without blanks`);
    }
  },
};
