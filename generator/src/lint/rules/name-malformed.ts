import { lines, type ReaderRule } from "../rule.js";

/** Reported by the reader. */
export const nameMalformed: ReaderRule = {
  code: "name-malformed",
  of: "reader",
  severity: "error",
  title: "Names of actions and pushes consist of small letters, digits and underscores.",
  why: "A name that no server knows cannot be called.",
  mend: "Write the name as it goes over the wire.",
  examples: [
    {
      markdown: lines(
        "## `close_chat`",
        "",
        "|  |  |",
        "| --- | --- |",
        "| **Method URL** | `https://api.example.com/v1/action/close_chat` |",
        "| **Push message** | [`chat-_losed`](#chat-closed) |",
      ),
      findings: ['6:22 Unexpected name "chat-_losed", expected one of letters, digits and underscores'],
    },
    {
      markdown: lines(
        "## `close_chat`",
        "",
        "|  |  |",
        "| --- | --- |",
        "| **Method URL** | `https://api.example.com/v1/action/close_chat` |",
        "| **Push message** | [`chat_closed`](#chat-closed) |",
      ),
      findings: [],
    },
  ],
};
