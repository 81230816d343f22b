import { apiNames } from "../apis.js";
import { type Coverage, percent, type Tally } from "../coverage/coverage.js";
import { type Fact, type FactKind, factKinds } from "../coverage/fact.js";

/** The kinds of facts by the names that people call them. */
export const kindTitles: Readonly<Record<FactKind, string>> = {
  action: "actions by transport",
  parameter: "parameters",
  enum: "listed values",
  limit: "limits",
  push: "pushes",
  webhook: "webhooks",
  error: "error types",
  reason: "disconnect reasons",
  scope: "scopes of actions",
};
const kinds = Object.keys(factKinds) as readonly FactKind[];

/** Coverage for people: a table, then what was shown absent and what is untested, one line each with the document line that states it. */
export function coverageText(coverage: Coverage): string {
  const rows = kinds.map((kind) => row(kindTitles[kind], coverage.kinds[kind]));
  const apis = apiNames.flatMap((api) => (coverage.apis[api] === undefined ? [] : [row(api, coverage.apis[api])]));
  const meaning = kinds.map((kind) => `  ${factKinds[kind]}`);
  return [
    "What the run exercised of what the documents state",
    "",
    ...rows,
    row("all", coverage.all),
    "",
    ...apis,
    "",
    "A fact counts where it was really exercised:",
    ...meaning,
    "",
    ...listed("Shown absent, and counted as exercised", coverage.absent),
    ...listed("Untested", coverage.untested),
  ].join("\n");
}

function listed(title: string, facts: readonly Fact[]): readonly string[] {
  const lines = facts.map(({ kind, api, what, source }) => {
    return `${kind.padEnd(9)} ${api.padEnd(12)} ${what}${source === undefined ? "" : `  (${source})`}`;
  });
  return [`${title} (${facts.length})`, ...lines, ""];
}

function row(title: string, tally: Tally): string {
  const share = `${tally.exercised}/${tally.total}`;
  return `${title.padEnd(22)} ${`${percent(tally)} %`.padStart(6)} ${share.padStart(10)}`;
}

/** Coverage for machines: the tallies, and the untested facts. */
export function coverageJson(coverage: Coverage): string {
  return `${JSON.stringify(coverage, null, 2)}\n`;
}

/** Coverage as one line. */
export function coverageLine(coverage: Coverage): string {
  const parts = kinds
    .filter((kind) => coverage.kinds[kind].total > 0)
    .map((kind) => `${kindTitles[kind]} ${percent(coverage.kinds[kind])} %`);
  return `Coverage ${percent(coverage.all)} % of ${coverage.all.total} documented facts: ${parts.join(", ")}`;
}
