import { lines, type ReaderRule } from "../rule.js";

/** Reported by the reader. */
export const silenceWithoutUse: ReaderRule = {
  code: "silence-without-use",
  of: "reader",
  severity: "error",
  title: "An entry of `spec/silenced.yaml` silences a finding.",
  why: "The finding is gone; the entry would hide the next one like it.",
  mend: "Remove the entry.",
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
