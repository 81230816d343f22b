import { lines, type ReaderRule } from "../rule.js";

/** Reported by the reader. */
export const correctionUnmatched: ReaderRule = {
  code: "correction-unmatched",
  of: "reader",
  severity: "error",
  title: "A correction names a fact of a document.",
  why: "A correction that applies to nothing hides that the document is wrong elsewhere.",
  mend: "Mend the address in `spec/corrections/`.",
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
