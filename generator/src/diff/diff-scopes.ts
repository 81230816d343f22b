import type { Operation } from "../model/api-model.js";
import type { Change, Subject } from "./change.js";
import { makeChange } from "./make-change.js";
import type { RuleName } from "./rules.js";

/** The scopes of an action, of which any one suffices, and those that it demands besides under conditions. */
export function diffScopes(subject: Subject, before: Operation, after: Operation): Change[] {
  const [old, young] = [byCondition(before), byCondition(after)];
  return [...new Set([...old.keys(), ...young.keys()])].flatMap((when) => {
    const lists = { old: old.get(when) ?? [], new: young.get(when) ?? [] };
    const rule = ruleFor(lists.old, lists.new);
    return rule === null ? [] : [makeChange(subject, { kind: "scopes", when, ...lists }, [rule], { before, after })];
  });
}

function byCondition({ scopes, conditionalScopes }: Operation): Map<string | null, readonly string[]> {
  return new Map([[null, scopes], ...conditionalScopes.map((it) => [it.when, it.scopes] as const)]);
}

/** No scope at all lets every token through, as any scope does that joins the list. */
function ruleFor(old: readonly string[], young: readonly string[]): RuleName | null {
  const fewer = young.length > 0 && (old.length === 0 || old.some((scope) => !young.includes(scope)));
  const more = old.length > 0 && (young.length === 0 || young.some((scope) => !old.includes(scope)));
  if (fewer) return more ? "scope-replaced" : "scope-demanded";
  return more ? "scope-lifted" : null;
}
