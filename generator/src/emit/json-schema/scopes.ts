import type { ApiModel, Operation } from "../../model/api-model.js";

/** The scopes of an API with what the documents say of each: those of its list first, then those that actions ask for. */
export function scopesOf(api: ApiModel, operations: readonly Operation[]): ReadonlyMap<string, string> {
  const asked = operations.flatMap((it) => [...it.scopes, ...it.conditionalScopes.flatMap((when) => when.scopes)]);
  const listed = api.scopes.map(({ name, description }) => [name, description ?? UNTOLD] as const);
  return new Map([...asked.map((name) => [name, UNTOLD] as const), ...listed]);
}

const UNTOLD = "The documents name it, and do not describe it.";
