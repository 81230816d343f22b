import { apiNames } from "../apis.js";
import { percent, type Tally } from "../coverage/coverage.js";
import { kindTitles } from "./coverage.js";
import { excerpt } from "./excerpt.js";
import { repeatCase } from "./repeat.js";
import { type CaseReport, type CaseVerdict, gotOf, nameIn, type RunReport, troubled, troubles } from "./run-report.js";

/** Failures told in full, and characters that GitHub takes of one step: 1 MiB. */
const toldInFull = 20;
const longest = 1_000_000;

/** The run as Markdown for the summary page of a GitHub job. */
export function jobSummary(report: RunReport): string {
  const { ok, target, counts, milliseconds, stale } = report;
  const cases = troubled(report);
  const rest = cases.slice(toldInFull).map((one) => `- ${code(one.id)}`);
  const text = [
    `## ${ok ? "✅ PASS" : "❌ FAIL"}: conformance of ${code(target)}`,
    "",
    `${Object.values(counts.cases).reduce((sum, number) => sum + number, 0)} cases in ${(milliseconds / 1000).toFixed(1)} s`,
    "",
    ...table(
      ["verdict", "cases"],
      (Object.keys(marks) as CaseVerdict[]).flatMap((verdict) => {
        const number = counts.cases[verdict];
        return number === 0 ? [] : [[`${marks[verdict]} ${verdict}`, String(number)]];
      }),
    ),
    ...cases.slice(0, toldInFull).flatMap((one) => failure(one, report)),
    ...(rest.length === 0
      ? []
      : [`<details><summary>${rest.length} more</summary>`, "", ...rest, "", "</details>", ""]),
    ...stale.map(({ id, why }) => `- stale known failure ${code(id)}: ${plain(why)}`),
    ...coverage(report),
  ].join("\n");
  return text.length > longest ? `${text.slice(0, longest)}\n\n… cut\n` : `${text}\n`;
}

const marks: Readonly<Record<CaseVerdict, string>> = {
  error: "💥",
  fail: "❌",
  flaky: "🎲",
  known: "📌",
  unsupported: "➖",
  pass: "✅",
};

function failure(one: CaseReport, report: RunReport): readonly string[] {
  const checks = troubles(one);
  return [
    `### ${marks[one.verdict]} ${code(one.id)}`,
    "",
    plain(one.scenario.title),
    "",
    ...table(
      ["check", "level", "expected", "got", "source"],
      checks.map((check) => [
        code(nameIn(one.id, check)),
        check.level,
        code(check.expected),
        code(gotOf(check)),
        check.source.map(plain).join("<br>"),
      ]),
    ),
    ...checks.slice(0, 1).flatMap((check) => fence([...excerpt(check, one), `again: ${repeatCase(report, one.id)}`])),
    "",
  ];
}

function coverage({ coverage: { kinds, apis, all, untested } }: RunReport): readonly string[] {
  const row = (title: string, tally: Tally) => [title, `${percent(tally)} %`, `${tally.exercised} of ${tally.total}`];
  const rows = Object.entries(kindTitles).map(([kind, title]) => row(title, kinds[kind as keyof typeof kinds]));
  const ofApis = apiNames.flatMap((api) => (apis[api] === undefined ? [] : [row(api, apis[api])]));
  return [
    "### Coverage: what the run exercised of what the documents state",
    "",
    ...table(["facts", "share", "exercised"], [...rows, row("**all**", all), ...ofApis]),
    `${untested.length} facts are untested; \`--coverage FILE\` lists them.`,
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line), ""];
}

/** Text of others in a table cell or a heading: nothing in it is Markdown or HTML. */
function plain(text: string): string {
  return oneLine(text).replaceAll(/[\\`*_{}[\]()#+!|<>&~@]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

function code(text: string): string {
  return `<code>${plain(text)}</code>`;
}

function fence(lines: readonly string[]): readonly string[] {
  const text = lines.map(oneLine);
  const ticks = Math.max(2, ...text.flatMap((line) => [...line.matchAll(/`+/gu)].map(([found]) => found.length)));
  const edge = "`".repeat(ticks + 1);
  return [edge, ...text, edge];
}

function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, " ");
}
