import type { Evidence } from "../schema/schema.js";
import type { Change, Happening, Subject, Touches } from "./change.js";
import { judge, type RuleName } from "./rules.js";

type Because = { readonly because: readonly Evidence[] } | null;

/** What stood there before and after; null where there is nothing. */
export interface Places {
  readonly before: Because;
  readonly after: Because;
}

/** A change with the verdict of its rules. Each rule counts once. */
export function makeChange(
  subject: Subject,
  happening: Happening,
  rules: readonly RuleName[],
  { before, after }: Places,
  touches?: Touches,
): Change {
  const once = [...new Set(rules)];
  return {
    ...happening,
    subject,
    ...judge(once),
    rules: once,
    from: before?.because[0] ?? null,
    to: after?.because[0] ?? null,
    ...(touches === undefined ? {} : { touches }),
  };
}
