import type { Settled } from "../settle/settle.js";
import { excerpt, printable } from "./excerpt.js";
import type { Paint } from "./paint.js";
import { repeatCase } from "./repeat.js";
import { type CaseReport, gotOf, knownWords, nameIn, type RunReport, troubled, troubles } from "./run-report.js";
import { derivedLines } from "./tally-derived.js";

/** Cases told in full; of more, only the ids. */
const toldInFull = 20;
/** Checks of one case told in full. */
const checksInFull = 4;
/** Lines of a list that is only ids. */
const listed = 100;

/** What stands below the progress of a run: failures first, then what else is to be known. */
export function reportLines(report: RunReport, paint: Paint): readonly string[] {
  return [
    ...failureLines(report, paint),
    ...knownLines(report, paint),
    ...unsupportedLines(report, paint),
    ...derivedLines(report, paint),
  ];
}

/** Every case that failed, with what was expected, what was seen, what it rests on, and the command that shows it again. */
function failureLines(report: RunReport, paint: Paint): readonly string[] {
  const cases = troubled(report);
  const shown = cases.slice(0, toldInFull).flatMap((one) => failure(one, report, paint));
  const rest = cases.slice(toldInFull).map((one) => `${mark(one, paint)} ${one.id}`);
  const stale = report.stale.map(({ id, why }) => `${paint.bad("STALE")} known failure ${id}: ${why}`);
  return [...shown, ...capped(rest), ...stale];
}

function failure(one: CaseReport, report: RunReport, paint: Paint): readonly string[] {
  const checks = troubles(one);
  const rest = checks.slice(checksInFull).map((check) => nameIn(one.id, check));
  return [
    `${mark(one, paint)} ${paint.bold(one.id)}  ${one.scenario.title}`,
    ...failedChecks(checks.slice(0, checksInFull), one, paint),
    ...(rest.length > 0 ? [`  and ${rest.length} more: ${list(rest)}`] : []),
    `  again     ${repeatCase(report, one.id)}`,
    "",
  ];
}

/** Checks that the same messages show share one excerpt, below the last of them. */
function failedChecks(checks: readonly Settled[], one: CaseReport, paint: Paint): readonly string[] {
  const excerpts = checks.map((check) => excerpt(check, one));
  return checks.flatMap((check, index) => {
    const shown = excerpts[index] ?? [];
    const isShared = shown.join("\n") === excerpts[index + 1]?.join("\n");
    return [...failedCheck(check, one, paint), ...(isShared ? [] : shown.map((line) => paint.dim(`  ${line}`)))];
  });
}

function failedCheck(check: Settled, one: CaseReport, paint: Paint): readonly string[] {
  return [
    `  ${paint.bad("✗")} ${nameIn(one.id, check)} ${paint.dim(`[${check.level}]`)}`,
    `  expected  ${printable(check.expected)}`,
    `  got       ${printable(gotOf(check))}`,
    ...check.source.map((source, index) => `  ${index === 0 ? "source   " : "         "} ${source}`),
  ];
}

function mark({ verdict }: CaseReport, paint: Paint): string {
  return paint.bad(verdict.toUpperCase());
}

/** Failures that are no news, and cases that failed and then passed. */
function knownLines({ cases, counts }: RunReport, paint: Paint): readonly string[] {
  if (counts.checks.known + counts.checks.flaky === 0) return [];
  const known = cases.flatMap((one) =>
    one.checks.flatMap((check) =>
      check.verdict === "known" && check.known !== undefined
        ? [`${paint.warn("KNOWN")} ${check.id} ${paint.dim(knownWords(check.known))}`]
        : [],
    ),
  );
  const flaky = cases.flatMap((one) =>
    one.checks
      .filter((check) => check.verdict === "flaky")
      .map(
        (check) =>
          `${paint.warn("FLAKY")} ${check.id} ${paint.dim(printable(`expected ${check.expected}, got ${gotOf(check)}`))}`,
      ),
  );
  return [...capped(flaky), ...capped(known)];
}

/** What the target cannot be asked, by the reason. */
function unsupportedLines({ cases }: RunReport, paint: Paint): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const { id, why } of cases) if (why !== undefined) reasons.set(why, [...(reasons.get(why) ?? []), id]);
  return capped(
    [...reasons].map(([why, ids]) => `${paint.warn("UNSUPPORTED")} ${list(ids)} ${paint.dim(printable(why))}`),
  );
}

function capped(lines: readonly string[]): readonly string[] {
  const more = lines.length - listed;
  return more > 0 ? [...lines.slice(0, listed), `and ${more} more; --html and --json tell all`] : lines;
}

function list(names: readonly string[]): string {
  const more = names.length - 3;
  return more > 0 ? `${names.slice(0, 3).join(", ")} and ${more} more` : names.join(", ");
}

/** The last line of a run. */
export function summaryLine({ ok, cases, stale, counts, milliseconds }: RunReport, paint: Paint): string {
  const { checks } = counts;
  const all = Object.values(checks).reduce((sum, number) => sum + number, 0);
  const parts = [
    `${cases.length} ${cases.length === 1 ? "case" : "cases"}`,
    ...count(counts.cases.fail, "failed"),
    ...count(counts.cases.error, "in error"),
    ...count(counts.cases.flaky, "flaky"),
    ...count(counts.cases.known, "known to fail"),
    ...count(counts.cases.unsupported, "unsupported"),
    `${all} checks`,
    `${checks.pass} passed`,
    ...count(checks.fail, "failed"),
    ...count(checks.fixed, "unexpected passes"),
    ...count(checks.skipped, "skipped"),
    ...count(stale.length, "stale known failures"),
  ];
  const word = ok ? paint.good("PASS") : paint.bad("FAIL");
  return `${word} ${parts.join(", ")} in ${(milliseconds / 1000).toFixed(1)} s`;
}

function count(number: number, word: string): readonly string[] {
  return number === 0 ? [] : [`${number} ${word}`];
}
