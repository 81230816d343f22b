import type { Case } from "../plan/case.js";
import { isPush } from "../run/find.js";
import type { Transcript } from "../run/transcript.js";
import type { Spec } from "../spec.js";
import type { Scene } from "./draft.js";

/** Finds the answers to requests: one walk over the transcript, for cases of hundreds of requests. */
export function responsesIn({ entries }: Transcript, { actors }: Case, spec: Spec): Scene["responses"] {
  const found = new Map<string, number[]>();
  for (const [index, entry] of entries.entries()) {
    const actor = actors[entry.actor];
    if (actor === undefined || entry.kind !== "received" || isPush(entry, entry.actor)) continue;
    const id = entry.frame?.[spec[actor.api].correlationKey];
    if (typeof id !== "string") continue;
    const key = `${entry.actor} ${id}`;
    const before = found.get(key);
    if (before === undefined) found.set(key, [index]);
    else before.push(index);
  }
  return (actor, requestId) => found.get(`${actor} ${requestId}`) ?? [];
}
