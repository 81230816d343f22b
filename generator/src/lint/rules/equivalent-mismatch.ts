import { sectionsOf } from "../page.js";
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
  ],
  check: ({ facts }, complain) => {
    const sections = new Set(sectionsOf(facts).map((section) => section.name.value));
    for (const { name, webEquivalent } of facts.actions) {
      if (!webEquivalent || webEquivalent.value === name.value) continue;
      // The other API may call the action by a longer name, or a shorter one; not by that of another action.
      const [own, other] = [stems(name.value), stems(webEquivalent.value)];
      const longer = own.every((word) => other.includes(word)) && !sections.has(webEquivalent.value);
      if (!longer && !other.every((word) => own.includes(word)))
        complain(
          webEquivalent.span,
          `Unexpected ${webEquivalent.value} as equivalent of ${name.value}, expected ${name.value}`,
          [{ span: name.span, message: `The section describes ${name.value}` }],
        );
    }
  },
};
