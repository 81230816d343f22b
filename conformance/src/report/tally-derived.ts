import type { Paint } from "./paint.js";
import type { CaseReport, RunReport } from "./run-report.js";

/** Derived cases that passed, by API and kind: there are thousands of them, and one line each tells nobody anything. */
export function derivedLines({ cases }: Pick<RunReport, "cases">, paint: Paint): readonly string[] {
  const kinds = new Map<string, Map<string, number>>();
  for (const one of cases) if (one.derived && one.verdict === "pass") add(kinds, one);
  return [...kinds].map(([api, counts]) => {
    const all = [...counts.values()].reduce((sum, number) => sum + number, 0);
    const parts = [...counts].map(([kind, number]) => `${kind} ${number}`).join(", ");
    return `${paint.good("✓")} ${all} derived cases of ${api} ${paint.dim(`(${parts})`)}`;
  });
}

/** Ids of derived cases are `derived/<api>/<action>/<kind>/<what>`. */
function add(kinds: Map<string, Map<string, number>>, { id }: CaseReport): void {
  const [, api = "", , kind = ""] = id.split("/");
  const counts = kinds.get(api) ?? new Map<string, number>();
  kinds.set(api, counts.set(kind, (counts.get(kind) ?? 0) + 1));
}
