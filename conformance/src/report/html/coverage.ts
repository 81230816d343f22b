import { type ApiName, apiNames } from "../../apis.js";
import { type Coverage, percent, type Tally } from "../../coverage/coverage.js";
import { type Fact, type FactKind, factKinds } from "../../coverage/fact.js";
import { kindTitles } from "../coverage.js";
import { html, type Markup } from "./markup.js";

/** Which documented facts the run exercised: bars by kind and API, and below what was shown absent and what is untested. */
export function coverageSection(coverage: Coverage): Markup {
  const kinds = Object.keys(factKinds) as readonly FactKind[];
  const apis = apiNames.filter((api) => coverage.apis[api] !== undefined);
  return html`<section id="coverage"><h2>Coverage <span class="sum">${percent(coverage.all)} %</span></h2>
<p>${coverage.all.exercised} of ${coverage.all.total} facts that the documents state were exercised.</p>
<div class="bars">${kinds.map((kind) => bar(kindTitles[kind], coverage.kinds[kind], factKinds[kind]))}</div>
<div class="bars">${apis.map((api) => bar(api, coverage.apis[api] ?? { exercised: 0, total: 0 }, undefined))}</div>
${kinds.map((kind) => listed(kind, "shown absent", coverage.absent))}${kinds.map((kind) => listed(kind, "untested", coverage.untested))}</section>
`;
}

function bar(title: string, tally: Tally, meaning: string | undefined): Markup {
  const share = percent(tally);
  return html`<div class="bar"><span class="name">${title}</span><span class="track"><span style="width:${share}%"></span></span><span class="number">${tally.total === 0 ? "none" : `${share} %`}</span><span class="of">${tally.exercised}/${tally.total}</span>${meaning === undefined ? undefined : html`<span class="hint">${meaning}</span>`}</div>`;
}

function listed(kind: FactKind, what: string, all: readonly Fact[]): Markup | undefined {
  const facts = all.filter((fact) => fact.kind === kind);
  if (facts.length === 0) return undefined;
  const of = (api: ApiName) => facts.filter((fact) => fact.api === api);
  const lists = apiNames.flatMap((api) =>
    of(api).length === 0
      ? []
      : [
          html`<h4>${api}</h4><ul class="facts">${of(api).map((fact) => html`<li><code>${fact.what}</code> <span class="source">${fact.source ?? ""}</span></li>`)}</ul>`,
        ],
  );
  return html`<details class="untested"><summary>${facts.length} ${what}: ${kindTitles[kind]}</summary>${lists}</details>`;
}
