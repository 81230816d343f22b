import { stringify } from "yaml";
import type { Settled } from "../settle/settle.js";
import { excerpt, printable } from "./excerpt.js";
import { repeatCase } from "./repeat.js";
import { type CaseReport, gotOf, isTrouble, knownWords, nameIn, type RunReport } from "./run-report.js";

/** The run as TAP 14: a test point for each case, and under that of a written scenario a subtest with its checks. */
export function tap(report: RunReport): string {
  const { cases, stale } = report;
  const points = cases.flatMap((one, index) => casePoint(one, index + 1, report));
  const old = stale.map(
    ({ id, why }, index) => `not ok ${cases.length + index + 1} - known failure ${name(id)}: ${name(why)}`,
  );
  return ["TAP version 14", `1..${cases.length + stale.length}`, ...points, ...old, ""].join("\n");
}

function casePoint(one: CaseReport, number: number, report: RunReport): readonly string[] {
  const said = `${number} - ${name(one.id)}`;
  const { verdict } = one;
  if (verdict === "unsupported") return [`ok ${said} # SKIP ${name(one.why ?? "unsupported")}`];
  const subtest = one.derived ? [] : [`# Subtest: ${name(one.id)}`, ...indented(checkPoints(one), 4)];
  const time = { duration_ms: one.transcript?.milliseconds ?? 0 };
  switch (verdict) {
    case "pass":
      return [...subtest, `ok ${said}`];
    case "flaky":
      return [...subtest, `ok ${said}`, ...block({ ...time, flaky: told(one, ({ verdict }) => verdict === "flaky") })];
    case "known": {
      const known = one.checks.find((check) => check.known !== undefined)?.known;
      return [...subtest, `not ok ${said} # TODO ${name(known === undefined ? "known" : knownWords(known))}`];
    }
    case "fail":
    case "error":
      return [
        ...subtest,
        `not ok ${said}`,
        ...block({ ...time, again: repeatCase(report, one.id), checks: told(one, isTrouble) }),
      ];
    default:
      return verdict satisfies never;
  }
}

function told(one: CaseReport, which: (check: Settled) => boolean): readonly object[] {
  return one.checks.filter(which).map((check) => ({
    id: nameIn(one.id, check),
    level: check.level,
    expected: printable(check.expected),
    got: printable(gotOf(check)),
    source: check.source,
    transcript: excerpt(check, one),
  }));
}

function checkPoints(one: CaseReport): readonly string[] {
  const points = one.checks.map((check, index) => checkPoint(check, `${index + 1} - ${name(nameIn(one.id, check))}`));
  return [`1..${one.checks.length}`, ...points];
}

function checkPoint(check: Settled, said: string): string {
  const { verdict, known } = check;
  switch (verdict) {
    case "pass":
    case "flaky":
      return `ok ${said}`;
    case "skipped":
      return `ok ${said} # SKIP ${name(check.got ?? "")}`;
    case "known":
      return `not ok ${said} # TODO ${name(known === undefined ? "known" : knownWords(known))}`;
    case "fail":
    case "fixed":
    case "error":
      return `not ok ${said}`;
    default:
      return verdict satisfies never;
  }
}

/** A text on one line in which nothing is a directive. */
function name(text: string): string {
  return printable(text).replaceAll("\\", "\\\\").replaceAll("#", String.raw`\#`);
}

function block(value: object): readonly string[] {
  const lines = stringify(value, { lineWidth: 0 }).trimEnd().split("\n");
  return indented(["---", ...lines, "..."], 2);
}

function indented(lines: readonly string[], columns: number): readonly string[] {
  return lines.map((line) => " ".repeat(columns) + line);
}
