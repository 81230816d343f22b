import { sectionsOf } from "../page.js";
import { type DocumentRule, lines } from "../rule.js";
import { slug, stems } from "../words.js";

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
  ],
  check: ({ facts }, complain) => {
    const sections = sectionsOf(facts);
    const names = new Set(sections.map((section) => slug(section.name.value)));
    for (const { name, heading } of sections) {
      const own = slug(heading.value);
      if (own === slug(name.value)) continue;
      const words = stems(heading.value);
      if (names.has(own) || !stems(name.value).some((word) => words.includes(word)))
        complain(heading.span, `Unexpected heading "${heading.value}" of ${name.value}, expected one that names it`, [
          { span: name.span, message: `The section describes ${name.value}` },
        ]);
    }
  },
};
