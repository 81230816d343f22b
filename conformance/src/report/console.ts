import type { Unsupported } from "../plan/case.js";
import type { Played } from "../run-plan.js";
import type { Settled } from "../settle/settle.js";
import { excerpt, printable } from "./excerpt.js";
import type { Paint } from "./paint.js";
import type { RunReport } from "./run-report.js";

const told: ReadonlySet<Settled["verdict"]> = new Set(["fail", "error", "fixed", "flaky"]);
/** Checks told in full; of more, only the ids. */
const toldInFull = 20;

/** The line that says how one scenario went. */
export function progressLine(played: Played, paint: Paint): string {
  const failed = played.checks.filter((check) => check.status === "fail" || check.status === "error").length;
  const mark = failed === 0 ? paint.good("✓") : paint.bad("✗");
  const counts = failed === 0 ? `${played.checks.length} checks` : `${failed} of ${played.checks.length} checks failed`;
  const { id, scenario } = played.case;
  return `${mark} ${id.padEnd(30)} ${scenario.title} ${paint.dim(`(${counts}, ${played.transcript.milliseconds.toFixed(0)} ms)`)}`;
}

/** What could not be played, and why. */
export function unsupportedLine(one: Unsupported, paint: Paint): string {
  return `${paint.dim("-")} ${one.id.padEnd(30)} ${paint.dim(`unsupported: ${one.why}`)}`;
}

/** Every failure with what was expected, what was seen, what it rests on, and the command that shows it again. */
export function failureLines({ verdict, played }: RunReport, command: string, paint: Paint): readonly string[] {
  const failures = verdict.checks.filter(({ verdict: one }) => told.has(one));
  const shown = failures.slice(0, toldInFull).flatMap((check) => failure(check, played, command, paint));
  const rest = failures.slice(toldInFull).map((check) => `${paint.bad(check.verdict.toUpperCase())} ${check.id}`);
  const stale = verdict.stale.map((known) => `${paint.bad("STALE")} known failure ${known.id}: ${known.why}`);
  return [...shown, ...rest, ...stale];
}

function failure(check: Settled, played: readonly Played[], command: string, paint: Paint): readonly string[] {
  const transcript = played.find((one) => one.case.id === check.case)?.transcript;
  const shows = transcript === undefined ? [] : excerpt(transcript, check.entry);
  return [
    `${paint.bad(check.verdict.toUpperCase())} ${paint.bold(check.id)} ${paint.dim(`[${check.level}]`)}`,
    `  expected  ${printable(check.expected)}`,
    `  got       ${printable(check.got ?? "what was known to fail passes")}`,
    ...check.source.map((source, index) => `  ${index === 0 ? "source   " : "         "} ${source}`),
    `  again     ${command} --id ${check.case}`,
    ...shows.map((line) => paint.dim(`  ${line}`)),
    "",
  ];
}

/** The last line of a run. */
export function summaryLine({ verdict, played, unsupported, milliseconds }: RunReport, paint: Paint): string {
  const { pass, fail, flaky, known, fixed, skipped, error } = verdict.counts;
  const parts = [
    `${played.length} ${played.length === 1 ? "scenario" : "scenarios"}`,
    `${verdict.checks.length} checks`,
    `${pass} passed`,
    ...count(fail, "failed"),
    ...count(error, "errors"),
    ...count(flaky, "flaky"),
    ...count(known, "known failures"),
    ...count(fixed, "unexpected passes"),
    ...count(verdict.stale.length, "stale known failures"),
    ...count(skipped, "skipped"),
    ...count(unsupported.length, "scenarios unsupported"),
  ];
  const word = verdict.ok ? paint.good("PASS") : paint.bad("FAIL");
  return `${word} ${parts.join(", ")} in ${(milliseconds / 1000).toFixed(1)} s`;
}

function count(number: number, word: string): readonly string[] {
  return number === 0 ? [] : [`${number} ${word}`];
}
