import type { ApiName } from "../apis.js";
import type { Place } from "../model.js";

/** Kinds of facts, in the order of the reports, with what makes a fact of the kind count. */
export const factKinds = {
  action: "an action, on one transport: it succeeded",
  parameter: "a parameter: it was sent in a call that got an answer",
  enum: "a listed value: it was sent in a call that got an answer, or it was received",
  limit: "a limit: a value at it or beyond it was sent in a call that got an answer",
  push: "a push: it came over RTM, or was shown absent: a step says that it must not come to an actor, and it came to another one meanwhile and not to this",
  webhook:
    "a webhook: it came over HTTP, or was shown absent: a step says that it must not come, and the push of that name came to somebody meanwhile",
  error: "an error type: a call got it",
  reason: "a disconnect reason: a connection got it",
  scope: "a scope of an action: a token with it was let in, and one without any that suffices was refused",
} as const;
export type FactKind = keyof typeof factKinds;

/** One statement of the documents that a run can exercise. */
export interface Fact {
  /** `<kind>/<api>/<what>`, the same in every run. */
  readonly id: string;
  readonly kind: FactKind;
  readonly api: ApiName;
  readonly what: string;
  /** `document:line`; absent where no document states it. */
  readonly source?: string;
}

export function factId(kind: FactKind, api: ApiName, what: string): string {
  return `${kind}/${api}/${what}`;
}

export function factOf(kind: FactKind, api: ApiName, what: string, place: Place | undefined): Fact {
  const fact = { id: factId(kind, api, what), kind, api, what };
  return place === undefined ? fact : { ...fact, source: sourceOf(place) };
}

function sourceOf({ document, line }: Place): string {
  return `${document.replace(/^documents\//u, "")}:${line}`;
}
