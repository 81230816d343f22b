import { isWireName } from "../../facts/find-methods.js";
import { type ApiRule, lines } from "../rule.js";
import { nearestAmong } from "../words.js";

export const pushUnknown: ApiRule = {
  code: "push-unknown",
  of: "api",
  severity: "warning",
  title: "A push or webhook that an action causes is described.",
  why: "Readers wait for a message that they know nothing of.",
  mend: "Describe the message, or correct the name.",
  examples: [
    {
      markdown: lines(
        "## `close_thread`",
        "",
        "|  |  |",
        "| --- | --- |",
        "| **Method URL** | `https://api.example.com/v1/action/close_thread` |",
        "| **Webhook** | [`thread_ended`](#thread-ended) |",
      ),
      beside: lines(
        "### `thread_closed`",
        "",
        "|  |  |",
        "| --- | --- |",
        "| **Action** | `thread_closed` |",
        "| **Webhook equivalent** | ✓ |",
      ),
      findings: ["6:17 Unexpected push thread_ended of close_thread, expected one that these pages describe"],
    },
    {
      markdown: lines(
        "## `close_thread`",
        "",
        "|  |  |",
        "| --- | --- |",
        "| **Method URL** | `https://api.example.com/v1/action/close_thread` |",
        "| **Webhook** | [`thread_closed`](#thread-closed) |",
      ),
      beside: lines(
        "### `thread_closed`",
        "",
        "|  |  |",
        "| --- | --- |",
        "| **Action** | `thread_closed` |",
        "| **Webhook equivalent** | ✓ |",
      ),
      findings: [],
    },
  ],
  check: ({ pages, whole }, complain) => {
    const known = new Set(pages.flatMap(({ facts }) => facts.pushes.map((push) => push.name.value)));
    if (known.size === 0) return;
    const nearestKnown = nearestAmong(known);
    for (const action of pages.flatMap(({ facts }) => facts.actions)) {
      for (const { value, span } of action.pushes) {
        // The reader complains of names that cannot be any.
        if (known.has(value) || !isWireName(value)) continue;
        const near = nearestKnown(value);
        if (near !== null || whole)
          complain(
            span,
            `Unexpected push ${value} of ${action.name.value}, expected ${near ?? "one that these pages describe"}`,
          );
      }
    }
  },
};
