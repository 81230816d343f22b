import type { Coverage } from "../coverage/coverage.js";
import type { Fact } from "../coverage/fact.js";
import type { Json, JsonObject } from "../json.js";
import type { Entry, Transcript } from "../run/transcript.js";
import type { Settled } from "../settle/settle.js";
import { repeatCase } from "./repeat.js";
import { type CaseReport, nameIn, type RunReport } from "./run-report.js";

/** Characters of one message that the report has at most. */
const longest = 20_000;

/** The run as JSON in the form of `spec/schemas/report.schema.json`: one line for each case, so that a diff of two runs can be read. */
export function jsonReport(report: RunReport): string {
  const { ok, target, startedAt, milliseconds, command, counts, stale, coverage } = report;
  const head = { format: 1, ok, target, startedAt, milliseconds: Math.round(milliseconds), command, counts, stale };
  const cases = report.cases.map((one) => JSON.stringify(caseJson(one, report)));
  return [
    `${JSON.stringify(head).slice(0, -1)},`,
    `"coverage":${JSON.stringify(coverageJsonOf(coverage))},`,
    `"cases":[`,
    cases.join(",\n"),
    "]}",
    "",
  ].join("\n");
}

function coverageJsonOf({ all, kinds, apis, absent, untested }: Coverage): object {
  const ids = (facts: readonly Fact[]) => facts.map((fact) => fact.id);
  return { all, kinds, apis, absent: ids(absent), untested: ids(untested) };
}

/** Checks that passed are names only; a transcript is there for written scenarios, and wherever something is wrong. */
function caseJson(one: CaseReport, report: RunReport): object {
  const { id, scenario, derived, verdict, why, transcript, checks } = one;
  const passed = checks.filter((check) => check.verdict === "pass").map((check) => nameIn(id, check));
  const rest = checks.filter((check) => check.verdict !== "pass").map((check) => checkJson(check));
  const told = transcript !== undefined && (!derived || verdict !== "pass");
  return {
    id,
    title: scenario.title,
    kind: derived ? "derived" : "written",
    verdict,
    ...(why === undefined ? {} : { why }),
    ...(derived ? {} : { file: scenario.file }),
    ...(transcript === undefined ? {} : { milliseconds: transcript.milliseconds }),
    again: repeatCase(report, id),
    passed,
    checks: rest,
    ...(told ? { transcript: entriesJson(transcript) } : {}),
  };
}

function checkJson({ id, verdict, level, source, expected, got, entry, known }: Settled): object {
  return {
    id,
    verdict,
    level,
    source,
    expected,
    ...(got === undefined ? {} : { got }),
    ...(entry === undefined ? {} : { entry }),
    ...(known === undefined ? {} : { known }),
  };
}

function entriesJson({ entries }: Transcript): readonly object[] {
  return entries.map(cutEntry);
}

/** The entry with what is too long as the beginning of its text. */
function cutEntry(entry: Entry): object {
  const long = ["frame", "body", "text"].find((key) => lengthOf(entry, key) > longest);
  if (long === undefined) return entry;
  const { [long]: value, ...rest } = entry as unknown as JsonObject;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return { ...rest, text: text.slice(0, longest), cutFrom: text.length };
}

function lengthOf(entry: Entry, key: string): number {
  const value = (entry as unknown as Readonly<Record<string, Json | undefined>>)[key];
  return value === undefined ? 0 : typeof value === "string" ? value.length : JSON.stringify(value).length;
}
