import type { ApiModel, ErrorType } from "../model/api-model.js";
import type { Evidence } from "../schema/schema.js";
import type { Change, Subject } from "./change.js";
import { nameLikeness } from "./likeness.js";
import { makeChange } from "./make-change.js";
import { pairUp } from "./pair-up.js";
import type { RuleName } from "./rules.js";

/** Errors, disconnect reasons and scopes that the API lists as a whole. */
export function diffLists(before: ApiModel, after: ApiModel): Change[] {
  const reasons = ({ disconnectReasons }: ApiModel) => disconnectReasons.map((it) => ({ ...it, name: it.type }));
  return [
    ...diffErrors(before.errors, after.errors, (name) => ({ of: "error", name })),
    ...diffList(reasons(before), reasons(after), (name) => ({ of: "disconnect reason", name }), ERRORS),
    ...diffList(before.scopes, after.scopes, (name) => ({ of: "scope", name }), SCOPES),
  ];
}

/** Errors of an action, or of all of them. */
export function diffErrors(
  before: readonly ErrorType[],
  after: readonly ErrorType[],
  subject: (name: string) => Subject,
): Change[] {
  const named = (errors: readonly ErrorType[]) => errors.map((it) => ({ ...it, name: it.type }));
  return diffList(named(before), named(after), subject, ERRORS);
}

type Rules = Readonly<Record<"added" | "removed" | "renamed", RuleName>>;
const ERRORS: Rules = { added: "error-added", removed: "error-removed", renamed: "error-renamed" };
const SCOPES: Rules = { added: "scope-listed", removed: "scope-unlisted", renamed: "scope-renamed" };

interface Listed {
  readonly name: string;
  readonly because: readonly Evidence[];
}

function diffList(
  before: readonly Listed[],
  after: readonly Listed[],
  subject: (name: string) => Subject,
  rules: Rules,
): Change[] {
  const { removed, renamed, added } = pairUp(
    before,
    after,
    (it) => it.name,
    (a, b) => (nameLikeness(a.name, b.name) === 1 ? 1 : 0),
  );
  const nothing = { type: null, required: null };
  return [
    ...removed.map((it) =>
      makeChange(subject(it.name), { kind: "removed", ...nothing }, [rules.removed], { before: it, after: null }),
    ),
    ...renamed.map(([old, young]) =>
      makeChange(subject(young.name), { kind: "renamed", old: old.name, new: young.name }, [rules.renamed], {
        before: old,
        after: young,
      }),
    ),
    ...added.map((it) =>
      makeChange(subject(it.name), { kind: "added", ...nothing }, [rules.added], { before: null, after: it }),
    ),
  ];
}
