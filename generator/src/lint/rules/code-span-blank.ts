import { trimSpans } from "../fixes.js";
import { lines, type ReaderRule } from "../rule.js";

/** Reported by the reader. */
export const codeSpanBlank: ReaderRule = {
  code: "code-span-blank",
  of: "reader",
  severity: "info",
  title: "No blanks stand at the edge of a code span.",
  why: "The blank goes along when the name is copied.",
  mend: "Take the blank out.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Type | Notes |",
        "| --- | --- | --- | --- |",
        "| `chat_id ` | Yes | `string` | |",
      ),
      findings: ["7:3 Unexpected blank inside the code span of chat_id, expected none"],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Type | Notes |",
        "| --- | --- | --- | --- |",
        "| `chat_id` | Yes | `string` | |",
      ),
      findings: [],
    },
  ],
  fix: trimSpans,
};
