import { brief } from "../json.js";
import type { Check } from "../judge/check.js";
import type { Draft } from "../judge/draft.js";
import type { Scenario, Step } from "../load/scenario.js";
import type { Transcript } from "../run/transcript.js";
import { line, printable, provokedWords } from "./excerpt.js";
import type { Paint } from "./paint.js";

/** One case as `explain` tells it: what it does and checks, what that rests on, and how it went last. */
export interface Explanation {
  readonly scenario: Scenario;
  /** Steps in the order of play, each with the checks that are known beforehand. */
  readonly steps: readonly { readonly step: Step; readonly drafts: readonly Draft[] }[];
  /** Of these checks only; absent: of all. */
  readonly only?: string;
  readonly last?: Last;
}

/** How the case went in the last run. */
export interface Last {
  readonly at: string;
  readonly target: string;
  /** Checks that did not pass. */
  readonly checks: readonly Check[];
  readonly transcript: Transcript;
}

/** The explanation, line by line. `quote` gives the lines of a documented place. */
export function explanationLines(
  { scenario, steps, only, last }: Explanation,
  quote: (place: string) => readonly string[],
  paint: Paint,
): readonly string[] {
  const { id, title, about, file, actors } = scenario;
  const cast = actors.map(({ name, api, number, via }) => `  ${name}  ${api}, number ${number}, over ${via}`);
  return [
    `${paint.bold(id)}  ${title}`,
    paint.dim(`  ${file}`),
    ...(about === undefined ? [] : ["", ...about.trim().split("\n")]),
    ...headed("Actors", cast, paint),
    ...headed(
      "What it does and checks",
      steps.flatMap((one) => stepLines(one, id, only, last, paint)),
      paint,
    ),
    ...headed("What the documents say", placeLines(steps, id, only, quote, paint), paint),
    ...lastLines(last, paint),
  ];
}

function headed(title: string, lines: readonly string[], paint: Paint): readonly string[] {
  return lines.length === 0 ? [] : ["", paint.bold(title), ...lines];
}

function stepLines(
  { step, drafts }: Explanation["steps"][number],
  caseId: string,
  only: string | undefined,
  last: Last | undefined,
  paint: Paint,
): readonly string[] {
  const told = drafts.filter(({ name }) => isTold(`${caseId}/${step.id}/${name}`, only));
  if (told.length === 0 && only !== undefined) return [];
  return [
    `  ${step.id}: ${stepWords(step)}`,
    ...told.map(({ name, expected, level }) => {
      const check = last?.checks.find(({ id }) => id === `${caseId}/${step.id}/${name}`);
      const went = last === undefined ? "" : ` ${wentWords(check, paint)}`;
      return `      ${paint.dim(`[${level}]`)} ${name}: ${expected}${went}`;
    }),
  ];
}

function isTold(checkId: string, only: string | undefined): boolean {
  return only === undefined || checkId === only || checkId.startsWith(`${only}/`);
}

function wentWords(check: Check | undefined, paint: Paint): string {
  if (check === undefined) return paint.good("✓");
  return paint.bad(`${check.status}${check.got === undefined ? "" : `: got ${printable(check.got)}`}`);
}

function placeLines(
  steps: Explanation["steps"],
  caseId: string,
  only: string | undefined,
  quote: (place: string) => readonly string[],
  paint: Paint,
): readonly string[] {
  const sources = steps.flatMap(({ step, drafts }) =>
    drafts.flatMap(({ name, source }) => (isTold(`${caseId}/${step.id}/${name}`, only) ? source : [])),
  );
  return [...new Set(sources)].flatMap((source) => [
    `  ${source}`,
    ...quote(source).map((text) => paint.dim(`    ${printable(text)}`)),
  ]);
}

function lastLines(last: Last | undefined, paint: Paint): readonly string[] {
  if (last === undefined) return ["", "The last run from this folder did not play it."];
  const { at, target, checks, transcript } = last;
  const went =
    checks.length === 0 ? paint.good("all checks passed") : paint.bad(`${checks.length} checks did not pass`);
  const head = `${paint.bold("Last run")} ${at}, ${target}, ${transcript.milliseconds.toFixed(0)} ms: ${went}`;
  return ["", head, ...transcript.entries.map((entry) => line(entry))];
}

function stepWords(step: Step): string {
  const said = "payload" in step && step.payload !== undefined ? brief(step.payload, 160) : "{}";
  const payload = said === "{}" ? "" : ` ${said}`;
  switch (step.kind) {
    case "login":
    case "connect":
    case "close":
      return `${step.actor} ${{ login: "logs in", connect: "connects", close: "leaves" }[step.kind]}${payload}`;
    case "call":
      return `${step.actor} calls ${step.action}${step.via === undefined ? "" : ` over ${step.via}`}${payload}`;
    case "push":
      return `${step.actor} is to get the push ${step.action}`;
    case "no-push":
      return `${step.actor} is to get no push${step.action === undefined ? "" : ` ${step.action}`}`;
    case "raw":
      return `${step.actor} sends a frame by hand`;
    case "disconnect":
      return `${step.actor} is to be disconnected${step.reason === undefined ? "" : ` for ${step.reason}`}`;
    case "webhook":
      return `the webhook ${step.action} is to be posted`;
    case "no-webhook":
      return `no webhook${step.action === undefined ? "" : ` ${step.action}`} is to be posted`;
    case "advance":
      return `time moves by ${step.milliseconds / 1000} s`;
    case "provoke":
      return `the target is asked for ${provokedWords(step)} of ${step.actor}`;
    default:
      return step satisfies never;
  }
}
