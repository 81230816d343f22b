import { brief } from "../json.js";
import type { Entry, ProvokedEntry, Transcript } from "../run/transcript.js";
import type { Settled } from "../settle/settle.js";
import { type CaseReport, stepOf } from "./run-report.js";

/** Entries that an excerpt has at most: what is nearest to its end. */
const most = 8;
/** Entries of an actor that show why something that was awaited did not come. */
const lastWords = 3;
const width = 400;

/** The entries that show how a check came out, and no more: what was sent, what came, and the call that caused it. Sorted indexes. */
export function evidence(check: Settled, one: CaseReport): readonly number[] {
  const { transcript } = one;
  if (transcript === undefined) return [];
  const { entries } = transcript;
  const { record, step } = stepOf(one, check);
  const shown = new Set([record?.request, record?.answer, check.entry].filter((index) => index !== undefined));
  const end = check.entry ?? record?.to ?? entries.length;
  const asks = record?.request !== undefined || (check.entry !== undefined && isCall(entries[check.entry]));
  if (!asks) {
    const cause = entries.findLastIndex((entry, index) => index < end && isCall(entry));
    if (cause >= 0) for (const index of [cause, answerTo(cause, transcript)]) if (index !== undefined) shown.add(index);
  }
  if (record?.answer === undefined && check.entry === undefined)
    for (const index of lastOf(step?.actor, end, entries)) shown.add(index);
  return [...shown].sort((left, right) => left - right).slice(-most);
}

/** A request of the case itself; pings are ours. */
function isCall(entry: Entry | undefined): boolean {
  return entry?.kind === "request" || (entry?.kind === "sent" && entry.frame?.["action"] !== "ping");
}

function answerTo(index: number, { steps }: Transcript): number | undefined {
  return Object.values(steps).find((record) => record.request === index)?.answer;
}

function lastOf(actor: string | undefined, end: number, entries: readonly Entry[]): readonly number[] {
  const own = entries.flatMap((entry, index) =>
    index < end && (actor === undefined || entry.actor === actor) ? [index] : [],
  );
  return own.slice(-lastWords);
}

/** The evidence as lines; `…` stands where entries are left out. */
export function excerpt(check: Settled, one: CaseReport): readonly string[] {
  const entries = one.transcript?.entries ?? [];
  return evidence(check, one).flatMap((index, position, all) => {
    const entry = entries[index];
    const before = all[position - 1];
    const gap = before !== undefined && index > before + 1 ? ["        …"] : [];
    return entry === undefined ? gap : [...gap, line(entry)];
  });
}

/** The text without characters that would move a terminal's cursor, colour its lines, or command a CI: servers say what they like. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Bidi_Control}]+/gu, " ").replaceAll("##[", "# #[");
}

/** One line for one entry: when, who, which way, what. */
export function line(entry: Entry): string {
  return printable(`${entry.at.toFixed(0).padStart(6)} ms  ${entry.actor} ${words(entry)}`);
}

/** What a target was asked for, such as `disconnect: ping_timeout`. */
export function provokedWords({ what, reason }: Pick<ProvokedEntry, "what" | "reason">): string {
  return reason === undefined ? what : `${what}: ${reason}`;
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
    case "webhook":
      return `← webhook ${brief(entry.body ?? entry.text, width)}`;
    case "advanced":
      return `── time is moved by ${entry.milliseconds} ms`;
    case "provoked":
      return `── the target is asked for ${provokedWords(entry)}`;
    default:
      return entry satisfies never;
  }
}
