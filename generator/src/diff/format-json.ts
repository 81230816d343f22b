import type { ApiDifference } from "./diff-apis.js";
import { countBreaks, semverStep } from "./semver-step.js";

/** Differences as one JSON object, for programs: `{apis: [{before, after, step, counts, changes}], step, counts}`. */
export function formatJson(differences: readonly ApiDifference[]): string {
  const all = differences.flatMap((it) => it.changes);
  const apis = differences.map(({ before, after, changes }) => ({
    before,
    after,
    step: semverStep(changes),
    counts: countBreaks(changes),
    changes,
  }));
  return `${JSON.stringify({ apis, step: semverStep(all), counts: countBreaks(all) }, null, 2)}\n`;
}
