import type { Change, Subject } from "./change.js";
import { type Code, describeChange, describeTouches, isListed } from "./describe-change.js";
import type { ApiDifference } from "./diff-apis.js";
import { sumUp, WHOM } from "./format-text.js";
import { nameSubject, nameWhole } from "./name-subject.js";
import { BY_GRAVITY } from "./semver-step.js";

/**
 * Differences as sections of a changelog, one for each API that changed, what breaks most first.
 * @param level - Of the headings: 2 below the title of a changelog.
 */
export function formatMarkdown(differences: readonly ApiDifference[], level = 2): string {
  const changed = differences.filter((it) => it.changes.length > 0);
  const sections = changed.map((it) => `${sectionOf(it, "#".repeat(level)).join("\n").trimEnd()}\n`);
  return sections.length === 0 ? "Nothing changed.\n" : sections.join("\n");
}

function sectionOf({ before, after, changes }: ApiDifference, mark: string): string[] {
  const titles = [...new Set([before, after].flatMap((it) => (it === null ? [] : [escaped(it.title)])))];
  const [step, counts] = sumUp(changes).split(": ");
  return [
    `${mark} ${titles.join(" → ")}`,
    "",
    `A **${step}** step: ${counts}.`,
    "",
    ...BY_GRAVITY.flatMap((breaks) => {
      const own = changes.filter((change) => change.breaks === breaks);
      return own.length === 0 ? [] : [`${mark}# Breaks ${WHOM[breaks]}`, "", ...bulletsOf(own), ""];
    }),
  ];
}

/** What came or went as a whole in one bullet for each sort; then the rest, by what it happened to. */
function bulletsOf(changes: readonly Change[]): string[] {
  const sorts = groupBy(changes.filter(comesOrGoes), ({ kind, subject }) => `${kind} ${subject.of}`);
  const subjects = groupBy(
    changes.filter((change) => !comesOrGoes(change)),
    ({ subject: { of, name } }) => `${of} ${name}`,
  );
  return [...sorts.map(bulletOfSort), ...subjects.flatMap(bulletsOfSubject)];
}

function comesOrGoes({ kind, subject: { part, path } }: Change): boolean {
  return (kind === "added" || kind === "removed") && part === undefined && path === undefined;
}

/** `- New actions: …`. */
function bulletOfSort(changes: readonly [Change, ...Change[]]): string {
  const [first] = changes;
  const came = first.kind === "added";
  const listed = isListed(first) ? "listed " : "";
  const lead = came ? (listed === "" ? "New" : "Newly") : listed === "" ? "Gone" : "No longer";
  const sort = SORTS[first.subject.of][changes.length === 1 ? 0 : 1];
  return `- ${lead} ${listed}${sort}: ${changes.map(({ subject }) => code(subject.name)).join(", ")}`;
}

const SORTS: Readonly<Record<Subject["of"], readonly [one: string, several: string]>> = {
  api: ["API", "APIs"],
  web: ["transport", "transports"],
  rtm: ["transport", "transports"],
  operation: ["action", "actions"],
  push: ["push", "pushes"],
  object: ["object", "objects"],
  error: ["error", "errors"],
  "disconnect reason": ["disconnect reason", "disconnect reasons"],
  scope: ["scope", "scopes"],
};

/** One line for one change; else the subject once, and its changes below. */
function bulletsOfSubject(changes: readonly [Change, ...Change[]]): string[] {
  const [first] = changes;
  const { subject, touches } = first;
  const about = touches === undefined ? "" : `, ${describeTouches(subject.of, touches, code)}`;
  if (changes.length === 1) return [`- ${nameSubject(subject, code)}: ${describeChange(first, code)}${about}`];
  return [
    `- ${nameWhole(subject, code)}${about}`,
    ...changes.map((change) => {
      const { part, path } = change.subject;
      const where = [part, path === undefined ? undefined : code(path)].filter((it) => it !== undefined).join(" ");
      return `  - ${where}${where === "" ? "" : ": "}${describeChange(change, code)}`;
    }),
  ];
}

/** Groups in the order of their first members. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** A code span, with more back-ticks around it than it has inside. */
const code: Code = (text) => {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = "`".repeat(longest + 1);
  const pad = longest > 0 || text.trim() === "" ? " " : "";
  return `${ticks}${pad}${text.replace(/\s+/g, " ")}${pad}${ticks}`;
};

function escaped(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_<>[\]]/g, "\\$&");
}
