import type { Evidence } from "../schema/schema.js";
import type { Change, Subject } from "./change.js";
import { makeChange } from "./make-change.js";
import type { Pairing } from "./pair-up.js";

interface Named {
  readonly action: string;
  readonly because: readonly Evidence[];
}

/** What came, went and was renamed, and by `diffOne` what changed about those that stayed. */
export function diffNamed<T extends Named>(
  of: "operation" | "push",
  { removed, renamed, kept, added }: Pairing<T>,
  diffOne: (before: T, after: T) => Change[],
): Change[] {
  const subject = ({ action }: T): Subject => ({ of, name: action });
  const whole = { type: null, required: null };
  return [
    ...removed.map((before) =>
      makeChange(subject(before), { kind: "removed", ...whole }, [`${of}-removed`], { before, after: null }),
    ),
    ...renamed.flatMap(([before, after]) => {
      const happening = { kind: "renamed", old: before.action, new: after.action } as const;
      return [makeChange(subject(after), happening, [`${of}-renamed`], { before, after }), ...diffOne(before, after)];
    }),
    ...kept.flatMap(([before, after]) => diffOne(before, after)),
    ...added.map((after) =>
      makeChange(subject(after), { kind: "added", ...whole }, [`${of}-added`], { before: null, after }),
    ),
  ];
}
