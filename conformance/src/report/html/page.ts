import { createHash } from "node:crypto";
import { type CaseReport, type CaseVerdict, caseVerdicts, type RunReport, troubled } from "../run-report.js";
import { caseCard } from "./case.js";
import { coverageSection } from "./coverage.js";
import type { Extent } from "./diagram.js";
import { html, Markup } from "./markup.js";
import { matrixSection } from "./matrix.js";
import { script } from "./script.js";
import { style } from "./style.js";
import { meanings, signs } from "./verdicts.js";

/** Characters that transcripts may fill, those of failures first: the page opens quickly whatever the size of the run. */
const roomOfFailures = 1_500_000;
const roomOfOthers = 1_500_000;
/** Failures that are open from the beginning. */
const openAtFirst = 3;

const failing: Extent = { messages: 60, characters: 3000 };
const passing: Extent = { messages: 60, characters: 800 };

/** The run as one page that needs nothing else: no other file, no network. All that servers say is text in it, and no script but ours may run. */
export function htmlPage(report: RunReport): string {
  const failures = troubled(report);
  const failed = new Set(failures);
  const others = report.cases.filter((one) => !failed.has(one) && !(one.derived && one.verdict === "pass"));
  const derived = report.cases.filter((one) => one.derived && one.verdict === "pass");
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hashOf(script)}'; base-uri 'none'; form-action 'none'">
<title>${report.ok ? "PASS" : "FAIL"}: conformance of ${report.target}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${header(report)}
<main>
${failuresSection(failures, report)}
${matrixSection(report)}
${coverageSection(report.coverage)}
<section id="cases"><h2>${failures.length > 0 ? "All other cases" : "Cases"}</h2>
${written(others, report, passing, roomOfOthers, 0)}
${derivedGroups(derived)}</section>
</main>
<script>${new Markup(script)}</script>
</body>
</html>
`;
  return page.text;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

function header(report: RunReport): Markup {
  const { ok, target, startedAt, milliseconds, command, counts, cases } = report;
  const chips = caseVerdicts.filter((verdict) => counts.cases[verdict] > 0);
  return html`<header class="top ${ok ? "good" : "bad"}">
<p class="verdict"><span aria-hidden="true">${ok ? signs.pass : signs.fail}</span> ${ok ? "PASS" : "FAIL"}</p>
<div class="about"><h1>Conformance of ${target}</h1>
<p>${words(report)}</p>
<p class="small"><time datetime="${startedAt}">${startedAt.slice(0, 16).replace("T", " ")} UTC</time> · ${(milliseconds / 1000).toFixed(1)} s · <code>${command}</code></p></div>
</header>
<div class="bar-top" role="search">
<input type="search" id="search" placeholder="Search cases: id, title, action, API" aria-label="Search cases">
<div class="chips">${chips.map((verdict) => chip(verdict, counts.cases[verdict]))}</div>
<p id="count" role="status">${cases.length} cases</p>
<nav><a href="#failures">Failures</a> <a href="#actions">Actions</a> <a href="#coverage">Coverage</a> <a href="#cases">Cases</a></nav>
<button type="button" id="theme" title="Light or dark">◐ theme</button>
<p class="keys"><kbd>/</kbd> search <kbd>j</kbd> <kbd>k</kbd> next and previous case <kbd>Enter</kbd> open</p>
</div>`;
}

function chip(verdict: CaseVerdict, number: number): Markup {
  return html`<button type="button" class="chip ${verdict}" data-show="${verdict}" aria-pressed="false" title="${meanings[verdict]}"><span aria-hidden="true">${signs[verdict]}</span> ${number} ${verdict}</button>`;
}

function words({ ok, counts, stale }: RunReport): string {
  const { fail, error, pass } = counts.cases;
  if (ok) return `The server does what the documents say, as far as ${pass} cases can tell.`;
  const parts = [
    ...(fail > 0 ? [`${fail} ${fail === 1 ? "case fails" : "cases fail"}`] : []),
    ...(error > 0 ? [`${error} could not be judged`] : []),
    ...(stale.length > 0 ? [`${stale.length} known failures are out of date`] : []),
  ];
  return `${parts.join(", ")}; ${pass} pass.`;
}

function failuresSection(failures: readonly CaseReport[], report: RunReport): Markup {
  const stale = report.stale.map(({ id, why }) => html`<li>Stale known failure <code>${id}</code>: ${why}</li>`);
  const none = report.ok ? html`<p class="none">No failures.</p>` : undefined;
  return html`<section id="failures"><h2>Failures</h2>
${none}
${stale.length === 0 ? undefined : html`<ul class="known">${stale}</ul>`}
${written(failures, report, failing, roomOfFailures, openAtFirst)}</section>`;
}

/** Cases with their transcripts while there is room, and then without. */
function written(
  cases: readonly CaseReport[],
  report: RunReport,
  extent: Extent,
  room: number,
  open: number,
): readonly Markup[] {
  let used = 0;
  const cards: Markup[] = [];
  const bare: CaseReport[] = [];
  for (const one of cases) {
    const card = used < room ? caseCard(one, report, extent, cards.length < open) : undefined;
    if (card === undefined) bare.push(one);
    else cards.push(card);
    used += card?.text.length ?? 0;
  }
  if (bare.length === 0) return cards;
  return [
    ...cards,
    html`<p class="none">${bare.length} more, without transcripts, so that this page stays small; --json tells all of them.</p>`,
    rows(bare),
  ];
}

function rows(cases: readonly CaseReport[]): Markup {
  return html`<ul class="rows">${cases.map(
    ({
      id,
      verdict,
    }) => html`<li data-verdict="${verdict}"><span aria-hidden="true">${signs[verdict]}</span> <code>${id}</code></li>
`,
  )}</ul>`;
}

/** Derived cases that passed, by API. */
function derivedGroups(cases: readonly CaseReport[]): readonly Markup[] {
  const apis = [...new Set(cases.map(({ id }) => id.split("/")[1] ?? ""))];
  return apis.map((api) => {
    const own = cases.filter(({ id }) => id.split("/")[1] === api);
    return html`<details class="group"><summary>${signs.pass} ${own.length} derived cases of ${api} passed</summary>${rows(own)}</details>`;
  });
}
