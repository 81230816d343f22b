import { brief } from "../json.js";
import type { Entry, Transcript } from "../run/transcript.js";

/** Entries shown before the one that matters. */
const before = 6;
const width = 400;

/** The entries of one actor up to the one that shows a failure, one line each; the last of all where none is pointed at. */
export function excerpt(transcript: Transcript, index: number | undefined): readonly string[] {
  const last = index ?? transcript.entries.length - 1;
  const actor = index === undefined ? undefined : transcript.entries[index]?.actor;
  return transcript.entries
    .slice(0, last + 1)
    .filter((entry) => actor === undefined || entry.actor === actor)
    .slice(-before)
    .map(line);
}

/** The text without characters that would move a terminal's cursor or colour its lines: servers say what they like. */
export function printable(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, " ");
}

/** One line for one entry: when, who, which way, what. */
export function line(entry: Entry): string {
  return printable(`${entry.at.toFixed(0).padStart(6)} ms  ${entry.actor} ${words(entry)}`);
}

function words(entry: Entry): string {
  switch (entry.kind) {
    case "opened":
      return `── connected to ${entry.url}`;
    case "sent":
      return `→ ${brief(entry.frame ?? entry.text, width)}`;
    case "received":
      return `← ${brief(entry.frame ?? entry.text, width)}`;
    case "request":
      return `→ POST ${entry.url} ${brief(entry.body, width)}`;
    case "response":
      return `← HTTP ${entry.status} ${brief(entry.body ?? entry.text, width)}`;
    case "closed":
      return `── closed by ${entry.by === "us" ? "us" : "the server"} (${entry.code}${entry.why === "" ? "" : `, ${entry.why}`})`;
    case "failed":
      return `── failed: ${entry.why}`;
    default:
      return entry satisfies never;
  }
}
