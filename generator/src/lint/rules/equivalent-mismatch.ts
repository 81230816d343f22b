import { readNames } from "../../facts/cells.js";
import { classifyTable } from "../../facts/classify-table.js";
import { type Label, labelOf } from "../../facts/labels.js";
import { ownedBlocks } from "../owned-blocks.js";
import { type LintDocument, sectionsOf } from "../page.js";
import { type DocumentRule, lines } from "../rule.js";
import { stems } from "../words.js";

export const equivalentMismatch: DocumentRule = {
  code: "equivalent-mismatch",
  of: "document",
  severity: "error",
  title: "The address or the equivalent of an action names the same action.",
  why: "A request goes to another method, which may do something else.",
  mend: "Correct the name that was copied.",
  examples: [
    {
      markdown: lines(
        "## `close_thread`",
        "",
        "|  |  |",
        "| --- | --- |",
        "| **Method URL** | `https://api.example.com/v1/action/close_chat` |",
      ),
      findings: ["5:20 Unexpected close_chat as equivalent of close_thread, expected close_thread"],
    },
    {
      markdown: lines(
        "## `close_thread`",
        "",
        "|  |  |",
        "| --- | --- |",
        "| **Method URL** | `https://api.example.com/v1/action/close_thread` |",
      ),
      findings: [],
    },
    {
      markdown: lines(
        "## `close_thread`",
        "",
        "|  |  |",
        "| --- | --- |",
        "| **Action** | `close_thread` |",
        "| **Web API equivalent** | [`close_chat_thread`](../web/#close-chat-thread) |",
      ),
      findings: [],
    },
    {
      markdown: lines(
        "## `close_thread`",
        "",
        "|  |  |",
        "| --- | --- |",
        "| **Method URL** | `https://api.example.com/v1/action/close_thread` |",
        "| **RTM API equivalent** | [`open_thread`](../rtm/#open-thread) |",
      ),
      findings: ["6:28 Unexpected open_thread as equivalent of close_thread, expected close_thread"],
    },
  ],
  check: (document, complain) => {
    const sections = new Set(sectionsOf(document.facts).map((section) => section.name.value));
    const seen = new Set<string>();
    for (const { section, said } of equivalentsOf(document)) {
      const place = `${said.span.start.line}:${said.span.start.column}`;
      if (said.value === section.name.value || seen.has(place)) continue;
      seen.add(place);
      // The other API may call the action by a longer name, or a shorter one; not by that of another action.
      const [own, other] = [stems(section.name.value), stems(said.value)];
      const longer = own.every((word) => other.includes(word)) && !sections.has(said.value);
      if (!longer && !other.every((word) => own.includes(word)))
        complain(
          said.span,
          `Unexpected ${said.value} as equivalent of ${section.name.value}, expected ${section.name.value}`,
          [{ span: section.name.span, message: `The section describes ${section.name.value}` }],
        );
    }
  },
};

/** The names that addresses and rows of equivalents give a section. */
function equivalentsOf(document: LintDocument) {
  const told = document.facts.actions.flatMap((section) =>
    section.webEquivalent ? [{ section, said: section.webEquivalent }] : [],
  );
  const rows = ownedBlocks(document).flatMap(({ section, block }) => {
    if (block.kind !== "table" || classifyTable(block).kind !== "specifics") return [];
    return block.rows.flatMap(({ cells: [label, cell] }) => {
      const [said] = label && cell && EQUIVALENT.has(labelOf(label.plain)) ? readNames(cell) : [];
      return said && /^[a-z]+(_[a-z]+)+$/.test(said.value) ? [{ section, said }] : [];
    });
  });
  return [...told, ...rows];
}

const EQUIVALENT = new Set<Label | null>(["rtm-equivalent", "web-equivalent", "webhook-equivalent", "push-equivalent"]);
