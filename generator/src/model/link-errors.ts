import type { DocumentFacts, ErrorFact } from "../facts/document-facts.js";
import { evidence } from "../schema/evidence.js";
import type { DisconnectReason, ErrorType, Scope } from "./api-model.js";

/** Error types, each once. */
export function linkErrors(errors: readonly ErrorFact[]): ErrorType[] {
  return unique(errors, (error) => error.type.value).map(({ type, message, notes }) => ({
    type: type.value,
    message: message?.value ?? null,
    notes: notes?.value ?? null,
    because: [evidence("row", type.span)],
  }));
}

export function linkReasons(facts: readonly DocumentFacts[]): DisconnectReason[] {
  const reasons = facts.flatMap((document) => document.disconnectReasons);
  return unique(reasons, (reason) => reason.type.value).map(({ type, notes }) => {
    return { type: type.value, notes: notes?.value ?? null, because: [evidence("row", type.span)] };
  });
}

export function linkScopes(facts: readonly DocumentFacts[]): Scope[] {
  const scopes = facts.flatMap((document) => document.scopes);
  return unique(scopes, (scope) => scope.name.value).map(({ name, description }) => {
    return { name: name.value, description: description?.value ?? null, because: [evidence("row", name.span)] };
  });
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}
