import { brief } from "../json.js";
import type { Basis } from "../load/scenario.js";
import type { Case } from "../plan/case.js";
import { isFrameFor, isPush } from "../run/find.js";
import type { Transcript } from "../run/transcript.js";
import type { Spec } from "../spec.js";
import type { Draft, Finding, Part } from "./draft.js";
import { envelopeSource } from "./envelope-source.js";
import { fitDrafts } from "./fit-drafts.js";

/** Checks of everything that went to one actor over RTM, whether a step waited for it or not. */
export function trafficDrafts(part: Part, transcript: Transcript): readonly Draft[] {
  const { name } = part.actor;
  if (!transcript.entries.some((entry) => entry.kind === "opened" && entry.actor === name)) return [];
  const basis: Basis = { level: "must", source: envelopeSource(part.actor.api) };
  const pushes = transcript.entries.flatMap((entry) => (isPush(entry, name) ? [String(entry.frame["action"])] : []));
  return [
    traffic(`${name}-frames`, "every frame is a push, or the only response to a request", basis, () =>
      stray(part, transcript),
    ),
    traffic(
      `${name}-request-ids`,
      "a push carries the request_id of a request of this connection, or none",
      basis,
      () => foreign(part, transcript),
    ),
    ...[...new Set(pushes)].sort().flatMap((action) => pushDrafts(action, part, transcript)),
  ];
}

function traffic(name: string, expected: string, basis: Basis, look: () => Finding | undefined): Draft {
  return { name, expected, ...basis, look, needsAnswer: false };
}

/** Two checks for all pushes of an action: each fits its schema, and has the keys of the samples. One where nothing is documented. */
function pushDrafts(action: string, part: Part, transcript: Transcript): readonly Draft[] {
  const { name, api } = part.actor;
  const spec = part.api.push(action);
  const all = transcript.entries.flatMap((entry, index) => {
    return isPush(entry, name) && entry.frame["action"] === action ? [{ index, payload: entry.frame["payload"] }] : [];
  });
  if (spec === undefined) {
    const source = [`assumed: no push comes that the documents of ${api} do not describe`];
    const got = `${action} is not documented for ${api}`;
    const look = () => ({ got, entry: all[0]?.index ?? 0 });
    return [traffic(`${name}-${action}`, `${action} is documented`, { level: "may", source }, look)];
  }
  return fitDrafts(`${name}-${action}`, `${action} to ${name}`, spec, all);
}

/** A frame that is neither a push nor the first response to a request. */
function stray(part: Part, transcript: Transcript): Finding | undefined {
  const { name } = part.actor;
  const key = part.api.correlationKey;
  const asked = requestIds(transcript, name, key);
  const lenient = hasSentByHand(transcript, name, key);
  const answered = new Set<unknown>();
  for (const [index, entry] of transcript.entries.entries()) {
    if (!isFrameFor(entry, name) || isPush(entry, name)) continue;
    const { frame } = entry;
    const id = frame?.[key];
    if (frame === undefined) return { got: `a frame that is no JSON object: ${brief(entry.text ?? "")}`, entry: index };
    if (frame["type"] !== "response" && !lenient)
      return { got: `a frame of type ${brief(frame["type"])}`, entry: index };
    if (!asked.has(id) && !lenient)
      return { got: `a response with ${key} ${brief(id)}, which nobody asked for`, entry: index };
    if (asked.has(id) && answered.has(id)) return { got: `a second response to ${brief(id)}`, entry: index };
    answered.add(id);
  }
  return undefined;
}

/** True where the actor has sent a frame without a correlation id: it may be answered in any way. */
function hasSentByHand(transcript: Transcript, actor: string, key: string): boolean {
  return transcript.entries.some(
    (entry) => entry.kind === "sent" && entry.actor === actor && entry.frame?.[key] === undefined,
  );
}

function foreign(part: Part, transcript: Transcript): Finding | undefined {
  const { name } = part.actor;
  const key = part.api.correlationKey;
  const asked = requestIds(transcript, name, key);
  const entry = transcript.entries.findIndex(
    (said) => isPush(said, name) && said.frame[key] !== undefined && !asked.has(said.frame[key]),
  );
  return entry < 0 ? undefined : { got: "a push with the request_id of somebody else", entry };
}

function requestIds(transcript: Transcript, actor: string, key: string): ReadonlySet<unknown> {
  return new Set(
    transcript.entries
      .flatMap((entry) => (entry.kind === "sent" && entry.actor === actor ? [entry.frame?.[key]] : []))
      .filter((id) => id !== undefined),
  );
}

/** What the traffic checks of each actor of a case need to know. */
export function partsOf(case_: Case, spec: Spec): readonly Part[] {
  return Object.values(case_.actors).map((actor) => ({ case: case_, actor, api: spec[actor.api] }));
}
