import type { Json, JsonObject } from "../json.js";
import type { Basis, Outcome, Upload } from "../load/scenario.js";

/** Kinds of derived cases, in the order of the list. */
export const trialKinds = [
  "sample",
  "missing",
  "type",
  "limit",
  "enum",
  "together",
  "extra",
  "scope",
  "license",
] as const;
export type TrialKind = (typeof trialKinds)[number];

/** One request, made by rule, and what is to come of it. */
export interface Trial extends Basis {
  readonly kind: TrialKind;
  /** Unique for the action, transport and kind: `event.text/number`. */
  readonly what: string;
  readonly payload: JsonObject;
  readonly upload?: Upload;
  readonly expect: Outcome;
  /** Who calls, where it is not the usual caller. */
  readonly as?: TrialCaller;
  /** In a few words, for the title. */
  readonly about: string;
}

/** Somebody of another licence, or the caller with a token of these scopes alone. */
export type TrialCaller = { readonly stranger: true } | { readonly scopes: readonly string[] };

/** The second value laid over the first: objects key by key, everything else in its place; null takes away. */
export function overlay(under: Json, over: Json): Json {
  if (!isPlain(under) || !isPlain(over)) return over;
  const keys = new Set([...Object.keys(under), ...Object.keys(over)]);
  return Object.fromEntries(
    [...keys].flatMap((key): [string, Json][] => {
      const [low, high] = [under[key], over[key]];
      if (high === null) return [];
      return [[key, high === undefined ? (low as Json) : low === undefined ? high : overlay(low, high)]];
    }),
  );
}

function isPlain(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
