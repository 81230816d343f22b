import { isObject, type Json } from "../json.js";

/** What to look out for in a value: a schema, reduced to the facts in it. */
export interface Watch {
  readonly facts: readonly { readonly id: string; shownBy(value: Json): boolean }[];
  readonly keys?: ReadonlyMap<string, Watch>;
  /** What to look out for in each element of an array, or in each value of a map. */
  readonly each?: Watch;
  readonly values?: Watch;
  /** The one that fits, where a key tells them apart; else all. */
  readonly members?: readonly { readonly fits: (value: Json) => boolean; readonly watch: Watch }[];
  /** A named object: made when it is first needed. */
  readonly other?: () => Watch;
}

/** Adds the ids of the facts that a value shows to `seen`. */
export function look(watch: Watch, value: Json, seen: Set<string>): void {
  for (const fact of watch.facts) if (!seen.has(fact.id) && fact.shownBy(value)) seen.add(fact.id);
  if (watch.other !== undefined) look(watch.other(), value, seen);
  for (const { fits, watch: member } of watch.members ?? []) if (fits(value)) look(member, value, seen);
  if (Array.isArray(value)) {
    if (watch.each !== undefined) for (const item of value as readonly Json[]) look(watch.each, item, seen);
  } else if (isObject(value)) {
    if (watch.values !== undefined) for (const item of Object.values(value)) look(watch.values, item, seen);
    if (watch.keys !== undefined) lookAtKeys(watch.keys, value, seen);
  }
}

function lookAtKeys(
  keys: ReadonlyMap<string, Watch>,
  value: { readonly [key: string]: Json },
  seen: Set<string>,
): void {
  for (const [key, item] of Object.entries(value)) {
    const watch = keys.get(key);
    if (watch !== undefined) look(watch, item, seen);
  }
}
