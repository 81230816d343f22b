import { lines, type ReaderRule } from "../rule.js";

/** Reported by the reader. */
export const requiredUnclear: ReaderRule = {
  code: "required-unclear",
  of: "reader",
  severity: "warning",
  title: "The column of required flags says Yes or No.",
  why: "Whoever writes a client has to know.",
  mend: "Find out and write Yes or No.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Type | Notes |",
        "| --- | --- | --- | --- |",
        "| `chat_id` | ? | `string` | |",
      ),
      findings: ['7:15 Unexpected "?" in the column of required flags, expected Yes or No'],
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
        "| `limit` | ✗ | `number` | |",
      ),
      findings: [],
    },
  ],
};
