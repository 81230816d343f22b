import type { Step } from "../../generator/src/diff/rules.js";

/**
 * The version that follows `released` after a step. Before 1.0 each step goes one place down, as npm reads `^0.1.0`: what
 * breaks raises the middle number, everything else the last. A release without a change of the APIs is a patch.
 */
export function nextVersion(released: string, step: Step): string {
  const [major = 0, minor = 0, patch = 0] = released.split(".").map(Number);
  if (![major, minor, patch].every(Number.isInteger)) throw new Error(`Unexpected version ${released}`);
  const place = { major: 0, minor: 1, patch: 2, none: 2 }[step] + (major === 0 ? 1 : 0);
  if (place === 0) return `${major + 1}.0.0`;
  return place === 1 ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
