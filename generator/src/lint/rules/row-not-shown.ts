import { lacks } from "../../schema/payload-sample.js";
import type { JsonValue } from "../../source/json.js";
import { type DocumentRule, lines } from "../rule.js";

export const rowNotShown: DocumentRule = {
  code: "row-not-shown",
  of: "document",
  severity: "info",
  title: "A sample of an answer, a push or an object shows the keys of its table.",
  why: "Readers trust samples; a key that is in none of them looks like a slip of the pen or a left-over.",
  mend: "Show the key in a sample, or remove the row.",
  examples: [
    {
      markdown: lines(
        "### `chat_closed`",
        "",
        "> **`chat_closed`** sample **push** payload",
        "",
        "```js",
        '{ "chat_id": "a1" }',
        "```",
        "",
        "| | |",
        "| --- | --- |",
        "| **Webhook equivalent** | ✓ |",
        "",
        "#### Push payload",
        "",
        "| Object | Notes |",
        "| --- | --- |",
        "| `chats_id` | Id of the chat |",
      ),
      findings: ["17:3 Unexpected row chats_id that no sample shows, expected a key of the payload"],
    },
    {
      markdown: lines(
        "### `chat_closed`",
        "",
        "> **`chat_closed`** sample **push** payload",
        "",
        "```js",
        '{ "chat_id": "a1" }',
        "```",
        "",
        "| | |",
        "| --- | --- |",
        "| **Webhook equivalent** | ✓ |",
        "",
        "#### Push payload",
        "",
        "| Object | Notes |",
        "| --- | --- |",
        "| `chat_id` | Id of the chat |",
      ),
      findings: [],
    },
  ],
  check: ({ told }, complain) => {
    for (const { of, rows, samples } of told) {
      if (of === "request") continue;
      const texts = new Set(samples.flatMap((sample) => textsIn(sample.value)));
      // A row may stand for several names, or for the values of a key.
      const shown = new Set(rows.filter((row) => texts.has(row.path.value)).map((row) => row.path.span.start.line));
      for (const { path, required } of rows) {
        if (
          shown.has(path.span.start.line) ||
          /[<>\s]/.test(path.value) ||
          required?.value === true ||
          samples.length === 0
        )
          continue;
        if (samples.every((sample) => lacks(sample, path.value)))
          complain(path.span, `Unexpected row ${path.value} that no sample shows, expected a key of the payload`);
      }
    }
  },
};

function textsIn(value: JsonValue): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object"
    ? Object.values(value).flatMap((it: JsonValue) => textsIn(it))
    : [];
}
