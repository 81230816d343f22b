import { sectionsOf } from "../page.js";
import { type DocumentRule, lines } from "../rule.js";

export const sectionNotInIndex: DocumentRule = {
  code: "section-not-in-index",
  of: "document",
  severity: "warning",
  title: "The index of a page lists all its sections.",
  why: "What the index leaves out is not found.",
  mend: "Add the name to the index.",
  examples: [
    {
      markdown: lines(
        "|  |  |",
        "| --- | --- |",
        "| **chats** | [`get_chat`](#get-chat) |",
        "",
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "No payload.",
        "",
        "## `close_chat`",
        "",
        "#### Request",
        "",
        "No payload.",
      ),
      findings: ["11:4 Unexpected section close_chat outside the index, expected the index to list it"],
    },
    { markdown: lines("## `get_chat`", "", "#### Request", "", "No payload."), findings: [] },
  ],
  check: ({ facts }, complain) => {
    const [row] = facts.index;
    const listed = new Set(facts.index.flatMap((it) => it.actions.map((action) => action.value)));
    const sections = sectionsOf(facts);
    if (!row || !sections.some((section) => listed.has(section.name.value))) return;
    for (const { name } of sections) {
      if (!listed.has(name.value))
        complain(name.span, `Unexpected section ${name.value} outside the index, expected the index to list it`, [
          { span: row.group.span, message: "The index begins here" },
        ]);
    }
  },
};
