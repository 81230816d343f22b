import type { ApiDifference } from "./diff-apis.js";
import { changeLine, headline, sumUp } from "./format-text.js";
import { BY_GRAVITY } from "./semver-step.js";

/** The gravest changes in a few lines, and how many there are in all; no lines where nothing changed. */
export function formatShort(differences: readonly ApiDifference[], most: number): string[] {
  const changes = differences.flatMap((it) => it.changes);
  if (changes.length === 0) return [];
  const lines = BY_GRAVITY.flatMap((breaks) =>
    differences.flatMap((it) =>
      it.changes
        .filter((change) => change.breaks === breaks)
        .map((change) => `  ${headline(it)}  ${changeLine(change)}`),
    ),
  );
  return [
    sumUp(changes),
    ...lines.slice(0, most),
    ...(lines.length > most ? [`  … and ${lines.length - most} more`] : []),
  ];
}
