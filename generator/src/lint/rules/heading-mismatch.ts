import { classifyTable } from "../../facts/classify-table.js";
import { labelOf } from "../../facts/labels.js";
import { ownedBlocks } from "../owned-blocks.js";
import { type LintDocument, sectionsOf } from "../page.js";
import { type Complain, type DocumentRule, lines } from "../rule.js";
import { nearest, slug, stems } from "../words.js";

export const headingMismatch: DocumentRule = {
  code: "heading-mismatch",
  of: "document",
  severity: "warning",
  title: "A heading names the action that its section describes.",
  why: "Readers look for the action under its own heading, and take the section for another.",
  mend: "Give the section the heading of its action, or correct the name in the table.",
  examples: [
    {
      markdown: lines(
        "### Close thread",
        "",
        "| Action | Request object | Required |",
        "| --- | --- | --- |",
        "| `send_event` | | |",
        "| | `chat_id` | Yes |",
      ),
      findings: ['1:5 Unexpected heading "Close thread" of send_event, expected one that names it'],
    },
    {
      markdown: lines(
        "### Sending of events",
        "",
        "| Action | Request object | Required |",
        "| --- | --- | --- |",
        "| `send_event` | | |",
        "| | `chat_id` | Yes |",
      ),
      findings: [],
    },
    {
      markdown: lines(
        "### `thread_closed`",
        "",
        "|  |  |",
        "| --- | --- |",
        "| **Action** | `thread_closde` |",
        "| **Webhook equivalent** | - |",
      ),
      findings: ['5:16 Unexpected action thread_closde below the heading "thread_closed", expected thread_closed'],
    },
    {
      markdown: lines(
        "### Close thread",
        "",
        "| Action | Request object | Required |",
        "| --- | --- | --- |",
        "| `close_tread` | | |",
        "| | `chat_id` | Yes |",
      ),
      findings: ['1:5 Unexpected heading "Close thread" of close_tread, expected one that names it'],
    },
    {
      markdown: lines(
        "### Robots asleep",
        "",
        "| Action | Request object | Required |",
        "| --- | --- | --- |",
        "| `list_sleeping_robots` | | |",
        "| | `limit` | No |",
      ),
      findings: [],
    },
  ],
  check: (document, complain) => {
    const { facts } = document;
    checkActionRows(document, complain);
    const sections = sectionsOf(facts);
    const names = new Set(sections.map((section) => slug(section.name.value)));
    for (const { name, heading } of sections) {
      const own = slug(heading.value);
      if (own === slug(name.value)) continue;
      const words = stems(heading.value);
      const strange = stems(name.value).filter((word) => !words.includes(word));
      const misspelt = strange.some((word) => isSlip(word, nearest(word, words)));
      if (names.has(own) || misspelt || strange.length === stems(name.value).length)
        complain(heading.span, `Unexpected heading "${heading.value}" of ${name.value}, expected one that names it`, [
          { span: name.span, message: `The section describes ${name.value}` },
        ]);
    }
  },
};

/** Below a heading that is the name itself, the row "Action" says the same. */
function checkActionRows(document: LintDocument, complain: Complain): void {
  for (const { section, block } of ownedBlocks(document)) {
    if (block.kind !== "table" || classifyTable(block).kind !== "specifics") continue;
    for (const [label, cell] of block.rows.map((row) => row.cells)) {
      const name = cell?.plain.trim() ?? "";
      if (!label || !cell || labelOf(label.plain) !== "action" || !/^[a-z]+(_[a-z]+)*$/.test(name)) continue;
      if (slug(name) !== slug(section.name.value))
        complain(
          cell.span,
          `Unexpected action ${name} below the heading "${section.heading.value}", expected ${section.name.value}`,
          [{ span: section.heading.span, message: `The heading names ${section.name.value}` }],
        );
    }
  }
}

/** `asleep` and `sleep` are two words. */
function isSlip(word: string, near: string | null): boolean {
  return near !== null && !near.includes(word) && !word.includes(near);
}
