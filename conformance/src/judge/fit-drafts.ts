import type { Problems } from "../explain.js";
import type { Json } from "../json.js";
import type { PayloadSpec } from "../spec.js";
import type { Draft, Finding } from "./draft.js";
import { shorten } from "./judge-payload.js";

/** A payload, and the entry that shows it. */
export interface Seen {
  readonly index: number;
  readonly payload: Json | undefined;
}

/** Two checks of all payloads of one kind: each fits its schema, and has the keys of the samples. Each is validated once. */
export function fitDrafts(name: string, what: string, spec: PayloadSpec, all: readonly Seen[]): readonly Draft[] {
  const known: Problems[] = [];
  const first = (kind: keyof Problems) => (): Finding | undefined => {
    for (const [place, { index, payload }] of all.entries()) {
      known[place] ??= spec.validate(payload);
      const problems = known[place][kind];
      if (problems.length > 0) return { got: shorten(problems), entry: index };
    }
    return undefined;
  };
  const common = { source: [spec.source], needsAnswer: false };
  return [
    { name, expected: `every ${what} fits its schema`, level: "must", look: first("stated"), ...common },
    {
      name: `${name}-sample`,
      expected: `every ${what} has every key of its samples`,
      level: "should",
      look: first("sampled"),
      ...common,
    },
  ];
}
