import { lines, type ReaderRule } from "../rule.js";

/** Reported by the reader. */
export const tableHeaderUnknown: ReaderRule = {
  code: "table-header-unknown",
  of: "reader",
  severity: "info",
  title: "Headers of columns say one of the usual things.",
  why: "A column that no other page has is likely to be overlooked.",
  mend: "Use the header that other tables have for it, or move its content into the notes.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Colour |",
        "| --- | --- | --- |",
        "| `chat_id` | Yes | red |",
      ),
      findings: ['5:26 Unexpected header "Colour", expected one that readers know, such as "Error"'],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Notes |",
        "| --- | --- | --- |",
        "| `chat_id` | Yes | red |",
      ),
      findings: [],
    },
  ],
};
