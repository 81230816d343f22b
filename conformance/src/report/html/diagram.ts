import { isObject, type Json } from "../../json.js";
import type { Entry } from "../../run/transcript.js";
import type { Settled } from "../../settle/settle.js";
import { provokedWords } from "../excerpt.js";
import { type CaseReport, gotOf, isTrouble, nameIn } from "../run-report.js";
import { html, type Markup } from "./markup.js";

/** How much of a transcript is shown. */
export interface Extent {
  /** Messages. */
  readonly messages: number;
  /** Characters of one message. */
  readonly characters: number;
}

/** A transcript as a sequence diagram: a lifeline for each actor and one for the server, an arrow for each message. */
export function diagram(one: CaseReport, shown: readonly number[], extent: Extent): Markup {
  const entries = one.transcript?.entries ?? [];
  const kept = shown.slice(0, extent.messages);
  const actors = [...new Set(kept.map((index) => entries[index]?.actor ?? ""))];
  const troubles = troublesByEntry(one);
  const left = entries.length - kept.length;
  const rows = kept.flatMap((index) => {
    const entry = entries[index];
    if (entry === undefined) return [];
    const checks = troubles.get(index) ?? [];
    return [row(entry, actors, checks.length > 0, extent), ...checks.map((check) => comparison(check, one))];
  });
  return html`<div class="seq" style="--n:${actors.length + 1}">
<div class="heads">${[...actors, "server"].map((name) => html`<span title="${name}">${name}</span>`)}</div>
${rows}
${left > 0 ? html`<p class="left">${left} of ${entries.length} messages are not shown here.</p>` : undefined}</div>`;
}

function troublesByEntry({ checks }: CaseReport): ReadonlyMap<number, readonly Settled[]> {
  const found = new Map<number, Settled[]>();
  for (const check of checks)
    if (check.entry !== undefined && (isTrouble(check) || check.verdict === "flaky" || check.verdict === "known"))
      found.set(check.entry, [...(found.get(check.entry) ?? []), check]);
  return found;
}

/** Expected beside got. */
export function comparison(check: Settled, one: CaseReport): Markup {
  return html`<div class="cmp"><p class="what">✗ <code>${nameIn(one.id, check)}</code> <span class="level">${check.level}</span></p>
<dl><div><dt>expected</dt><dd>${check.expected}</dd></div><div><dt>got</dt><dd>${gotOf(check)}</dd></div></dl>
<p class="source">${check.source.map((source) => html`<span>${source}</span>`)}</p></div>`;
}

function row(entry: Entry, actors: readonly string[], bad: boolean, extent: Extent): Markup {
  const column = actors.indexOf(entry.actor) + 1;
  const { way, label, content } = told(entry);
  const span = actors.length + 1 - column + 1;
  const place = `--a:${column};--k:${span}`;
  const head = html`<span class="label"><span class="at">${entry.at.toFixed(0)} ms</span> ${label}</span><span class="arrow" aria-hidden="true"></span>`;
  const kind = `msg ${way}${bad ? " bad" : ""}`;
  if (content === undefined) return html`<div class="${kind}" style="${place}">${head}</div>`;
  const text = typeof content === "string" ? content : JSON.stringify(content, null, 2);
  return html`<details class="${kind}" style="${place}"><summary>${head}</summary><pre>${cut(text, extent.characters)}</pre></details>`;
}

interface Told {
  /** Which way the arrow points, or no arrow: something happened to the connection. */
  readonly way: "out" | "in" | "point";
  readonly label: string;
  readonly content?: Json;
}

function told(entry: Entry): Told {
  switch (entry.kind) {
    case "opened":
      return { way: "point", label: `${entry.actor} connects`, content: entry.url };
    case "sent":
      return {
        way: "out",
        label: `${entry.actor} → ${nameOf(entry.frame, entry.text)}`,
        content: entry.frame ?? entry.text ?? "",
      };
    case "received":
      return {
        way: "in",
        label: `${entry.actor} ← ${nameOf(entry.frame, entry.text)}`,
        content: entry.frame ?? entry.text ?? "",
      };
    case "request":
      return { way: "out", label: `${entry.actor} → POST ${pathOf(entry.url)}`, content: entry.body };
    case "response":
      return { way: "in", label: `${entry.actor} ← HTTP ${entry.status}`, content: entry.body ?? entry.text ?? "" };
    case "closed":
      return {
        way: "point",
        label: `${entry.by === "us" ? entry.actor : "server"} closes (${entry.code})${entry.why === "" ? "" : `: ${entry.why}`}`,
      };
    case "failed":
      return { way: "point", label: `${entry.actor} failed: ${entry.why}` };
    case "webhook":
      return {
        way: "in",
        label: `webhook ${isObject(entry.body) ? String(entry.body["action"]) : ""}`,
        content: entry.body ?? entry.text ?? "",
      };
    case "advanced":
      return { way: "point", label: `time moves by ${entry.milliseconds / 1000} s` };
    case "provoked":
      return { way: "point", label: `${provokedWords(entry)} of ${entry.actor}, on request` };
    default:
      return entry satisfies never;
  }
}

/** What a frame calls itself. */
function nameOf(frame: Readonly<Record<string, Json>> | undefined, text: string | undefined): string {
  if (frame === undefined) return (text ?? "").slice(0, 60);
  const { type, action, success } = frame;
  const outcome = success === false ? ", refused" : "";
  return (
    `${typeof type === "string" ? `${type} ` : ""}${typeof action === "string" ? action : ""}${outcome}` || "a frame"
  );
}

function pathOf(url: string): string {
  return url.replace(/^\w+:\/\/[^/]+/u, "").replace(/\?.*$/u, "");
}

function cut(text: string, characters: number): string {
  return text.length > characters ? `${text.slice(0, characters)}\n… ${text.length} characters in all` : text;
}
