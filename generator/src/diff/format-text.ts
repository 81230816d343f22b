import type { Evidence } from "../schema/schema.js";
import type { Change, Happening } from "./change.js";
import { describeChange, describeTouches } from "./describe-change.js";
import type { ApiDifference } from "./diff-apis.js";
import { nameSubject } from "./name-subject.js";
import type { Breaks } from "./rules.js";
import { BY_GRAVITY, countBreaks, semverStep } from "./semver-step.js";

/** Colours a word by whom it says that a change breaks, for terminals. */
export type Paint = (breaks: Breaks, text: string) => string;
const plain: Paint = (_, text) => text;

/** Kinds of changes in the order in which they are told, with their headings. */
const KINDS: Readonly<Record<Happening["kind"], string>> = {
  removed: "removed",
  renamed: "renamed",
  added: "added",
  required: "required",
  type: "types",
  members: "members of unions",
  enum: "enums",
  conditions: "conditions",
  limit: "limits",
  default: "defaults",
  pushes: "pushes",
  scopes: "scopes",
  transport: "transports",
  setting: "connection",
};

/** Differences for people: by API, then by kind, what breaks most first; one line that sums up at the end. */
export function formatText(differences: readonly ApiDifference[], paint: Paint = plain): string {
  const changed = differences.filter((it) => it.changes.length > 0);
  const sections = changed.map((it) => `${headline(it)}\n${kindsOf(it.changes, paint)}`);
  return `${[...sections, sumUp(differences.flatMap((it) => it.changes))].join("\n")}\n`;
}

/** `major: 12 changes, 3 break clients and servers, 4 break clients, …`. */
export function sumUp(changes: readonly Change[]): string {
  if (changes.length === 0) return "none: nothing changed";
  const counts = countBreaks(changes);
  const parts = BY_GRAVITY.filter((it) => counts[it] > 0).map(
    (it) => `${counts[it]} ${counts[it] === 1 ? "breaks" : "break"} ${WHOM[it]}`,
  );
  const total = changes.length === 1 ? "1 change" : `${changes.length} changes`;
  return `${semverStep(changes)}: ${total}, ${parts.join(", ")}`;
}

export const WHOM: Readonly<Record<Breaks, string>> = {
  both: "clients and servers",
  clients: "clients",
  servers: "servers",
  nothing: "nothing",
};

export function headline({ before, after }: ApiDifference): string {
  const ids = [before, after].flatMap((it) => (it === null ? [] : [it.id]));
  return [...new Set(ids)].join(" → ");
}

function kindsOf(changes: readonly Change[], paint: Paint): string {
  return Object.entries(KINDS)
    .map(([kind, heading]) => {
      const own = gravestFirst(changes.filter((change) => change.kind === kind));
      return own.length === 0 ? "" : `  ${heading}\n${own.map((it) => `    ${changeLine(it, paint)}\n`).join("")}`;
    })
    .join("");
}

/** Stable: changes that break alike keep their order. */
export function gravestFirst(changes: readonly Change[]): Change[] {
  return BY_GRAVITY.flatMap((breaks) => changes.filter((change) => change.breaks === breaks));
}

/** `clients  start_chat request chat.users: gone, was optional: User[]  (documents/….md:12)`. */
export function changeLine(change: Change, paint: Paint = plain): string {
  const touches = change.touches === undefined ? "" : `, ${describeTouches(change.subject.of, change.touches)}`;
  const label = paint(change.breaks, change.breaks.padEnd("clients".length));
  return `${label}  ${nameSubject(change.subject)}: ${describeChange(change)}${touches}${placesOf(change)}`;
}

function placesOf({ from, to }: Change): string {
  const places = new Set([from, to].flatMap((it) => (it === null ? [] : [place(it)])));
  return places.size === 0 ? "" : `  (${[...places].join(" → ")})`;
}

function place({ document, line }: Evidence): string {
  return `${document}:${line}`;
}
