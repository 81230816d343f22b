import { evidence } from "../excerpt.js";
import { repeatCase } from "../repeat.js";
import { type CaseReport, knownWords, nameIn, type RunReport, troubles } from "../run-report.js";
import { comparison, diagram, type Extent } from "./diagram.js";
import { html, type Markup } from "./markup.js";
import { badge } from "./verdicts.js";

/** One case that can be opened: what went wrong, and what was said. */
export function caseCard(one: CaseReport, report: RunReport, extent: Extent, open = false): Markup {
  const apis = [...new Set(one.scenario.actors.map((actor) => actor.api))].join(" ");
  return html`<details class="case" data-verdict="${one.verdict}" data-more="${touched(one)} ${apis}"${open ? html` open` : undefined}>
<summary>${badge(one.verdict)} <code>${one.id}</code> <span class="title">${one.scenario.title}</span></summary>
<div class="body">${caseBody(one, report, extent)}</div></details>
`;
}

/** What can be searched for beside id and title: the actions that the case calls, and its tags. */
function touched({ scenario }: CaseReport): string {
  const actions = scenario.steps.flatMap((step) => (step.kind === "call" ? [step.action] : []));
  return [...new Set([...actions, ...scenario.tags])].join(" ");
}

function caseBody(one: CaseReport, report: RunReport, extent: Extent): Markup {
  const { scenario, transcript, why } = one;
  const trouble = troubles(one);
  const pointed = new Set(trouble.flatMap((check) => evidence(check, one)));
  const shown = pointed.size > 0 ? [...pointed].sort((left, right) => left - right) : undefined;
  const all = transcript?.entries.map((_, index) => index) ?? [];
  return html`${scenario.about === undefined ? undefined : html`<p>${scenario.about}</p>`}
${why === undefined ? undefined : html`<p>Unsupported: ${why}</p>`}
${trouble.length === 0 ? undefined : html`<p class="fails"><b>${trouble.length} ${trouble.length === 1 ? "check fails" : "checks fail"}:</b> ${trouble.slice(0, 6).map((check, index) => html`${index === 0 ? "" : ", "}<code>${nameIn(one.id, check)}</code> (${check.level})`)}${trouble.length > 6 ? " and more" : ""}</p>`}
${trouble.filter((check) => check.entry === undefined).map((check) => comparison(check, one))}
${knownList(one)}
${shown === undefined ? undefined : html`<h4>What shows it</h4>${diagram(one, shown, extent)}`}
<p class="again"><code>${repeatCase(report, one.id)}</code> <button type="button" class="copy">Copy</button></p>
${
  all.length === 0 || all.length === shown?.length
    ? undefined
    : html`<details class="whole"${shown === undefined ? html` open` : undefined}><summary>The whole transcript, ${all.length} messages</summary>${diagram(one, all, extent)}</details>`
}
${checkList(one)}`;
}

function knownList({ id, checks }: CaseReport): Markup | undefined {
  const known = checks.flatMap((check) => (check.known === undefined ? [] : [{ check, known: check.known }]));
  if (known.length === 0) return undefined;
  return html`<ul class="known">${known.map(({ check, known: entry }) => html`<li>${check.verdict === "fixed" ? "Passes, though known to fail" : "Known to fail"}: <code>${nameIn(id, check)}</code> (${knownWords(entry)})</li>`)}</ul>`;
}

function checkList({ id, checks }: CaseReport): Markup | undefined {
  if (checks.length === 0) return undefined;
  const passed = checks.filter((check) => check.verdict === "pass");
  const skipped = checks.filter((check) => check.verdict === "skipped");
  const names = (all: typeof checks) => all.map((check) => html`<li><code>${nameIn(id, check)}</code></li>`);
  return html`<details class="checks"><summary>${passed.length} of ${checks.length} checks passed</summary><ul>${names(passed)}</ul>${
    skipped.length === 0 ? undefined : html`<p>Skipped, because something before failed:</p><ul>${names(skipped)}</ul>`
  }</details>`;
}
