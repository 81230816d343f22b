import { type Transport, transports } from "../../apis.js";
import type { ActionCell, ApiMatrix, CellState } from "../action-matrix.js";
import type { RunReport } from "../run-report.js";
import { html, type Markup } from "./markup.js";
import { badge, meanings, signs } from "./verdicts.js";

/** What became of each action on each transport, one table for each API, with a legend. */
export function matrixSection({ matrix }: RunReport): Markup {
  const states = Object.keys(signs) as readonly CellState[];
  return html`<section id="actions"><h2>Actions by transport</h2>
<ul class="legend">${states.map((state) => html`<li>${badge(state)} ${meanings[state]}</li>`)}</ul>
<div class="tables">${matrix.map(table)}</div></section>
`;
}

function table({ api, rows }: ApiMatrix): Markup {
  const used = transports.filter((name) => rows.some((row) => row.cells[name] !== undefined));
  return html`<table><caption>${api}</caption><thead><tr><th scope="col">action</th>${used.map((name) => html`<th scope="col">${name.toUpperCase()}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({
      action,
      cells,
    }) => html`<tr><th scope="row"><button type="button" class="find" data-find="${api} ${action}">${action}</button></th>${used.map((name) => cellOf(cells[name], api, action, name))}</tr>
`,
  )}</tbody></table>`;
}

function cellOf(cell: ActionCell | undefined, api: string, action: string, transport: Transport): Markup {
  if (cell === undefined) return html`<td class="none"><span class="quiet">not documented</span></td>`;
  const { state, cases } = cell;
  const words = `${api} ${action} over ${transport.toUpperCase()}: ${state}, ${cases} ${cases === 1 ? "case" : "cases"}`;
  return html`<td class="${state}" title="${words}"><span aria-hidden="true">${signs[state]}</span> <span class="number">${cases === 0 ? "" : cases}</span><span class="quiet">${state}</span></td>`;
}
