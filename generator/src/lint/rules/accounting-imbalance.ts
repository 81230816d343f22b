import { lines, type ReaderRule } from "../rule.js";

/** Reported by the reader. */
export const accountingImbalance: ReaderRule = {
  code: "accounting-imbalance",
  of: "reader",
  severity: "error",
  title: "Every row and every code block is read or set aside with a reason.",
  why: "If the sums differ, our reader has lost something.",
  mend: "Nothing in the document: please report it.",
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
