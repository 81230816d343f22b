import { lines, type ReaderRule } from "../rule.js";

/** Reported by the reader. */
export const operationOutOfReach: ReaderRule = {
  code: "operation-out-of-reach",
  of: "reader",
  severity: "info",
  title: "An action belongs to a transport that its API has.",
  why: "The action stands in no generated client of this API.",
  mend: "Move the section to the pages of the API that it belongs to.",
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
