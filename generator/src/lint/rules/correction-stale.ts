import { lines, type ReaderRule } from "../rule.js";

/** Reported by the reader. */
export const correctionStale: ReaderRule = {
  code: "correction-stale",
  of: "reader",
  severity: "error",
  title: "A correction quotes what the document says.",
  why: "The document has changed; the correction may not be needed any more.",
  mend: "Remove the entry in `spec/corrections/`, or quote what the document says now.",
  examples: [
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
};
