import type { Standing } from "../schema/is-required.js";
import type { Relation } from "./accepts.js";
import type { Change, Happening, Subject, Touches } from "./change.js";
import { makeChange, type Places } from "./make-change.js";
import type { Resolved } from "./named-objects.js";
import type { RuleName } from "./rules.js";

/** Where in the API two schemas are compared. */
export interface Spot {
  readonly subject: Subject;
  /** Who sends what stands here; empty for an object that no payload holds. */
  readonly standings: readonly Both[];
  readonly touches?: Touches;
}

/** How a payload stands before and after: one may be spelled out where the other refers to an object. */
export interface Both {
  readonly before: Standing;
  readonly after: Standing;
}

export function standing(direction: Standing["direction"], completed = false): Both {
  const both = { direction, completed };
  return { before: both, after: both };
}

/** The spot of a key or of the items inside a payload. */
export function inside(spot: Spot, step: string): Spot {
  const { path } = spot.subject;
  const dot = path === undefined || step === "[]" ? "" : ".";
  return { ...spot, subject: { ...spot.subject, path: `${path ?? ""}${dot}${step}` } };
}

/** The spot as seen from inside the objects that references led to. */
export function behind(spot: Spot, before: Resolved, after: Resolved): Spot {
  const enter = (it: Standing, { names }: Resolved): Standing => ({
    ...it,
    completed: it.completed || (names.length > 0 && it.direction === "request"),
  });
  return {
    ...spot,
    standings: spot.standings.map((it) => ({ before: enter(it.before, before), after: enter(it.after, after) })),
  };
}

/** The change as all standings judge it; none where no standing finds a rule for it. */
export function tell(
  spot: Spot,
  happening: Happening,
  places: Places,
  ruleFor: (both: Both) => RuleName | null,
): Change[] {
  const rules = spot.standings.flatMap((both) => ruleFor(both) ?? []);
  if (rules.length === 0 && spot.standings.length > 0) return [];
  return [makeChange(spot.subject, happening, rules.length === 0 ? ["unused"] : rules, places, spot.touches)];
}

/** The rule for payloads that may hold more, less, or something else than before. */
export function relationRule(relation: Exclude<Relation, "same">): (both: Both) => RuleName {
  return ({ before }) => `${before.direction}-${relation}`;
}
