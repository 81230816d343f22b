import type { JsonObject } from "../json.js";
import type { Step } from "../load/scenario.js";
import { isResponse } from "./find.js";
import { actorOf, type Stage } from "./stage.js";
import type { Entry, StepRecord } from "./transcript.js";

/** A step record without what the caller knows. */
export type Performed = Omit<StepRecord, "from" | "to" | "saved">;

export const notConnected: Performed = { status: "missed", why: "the actor has no open connection" };

export function limit(step: Step, stage: Stage): number {
  return step.within ?? stage.options.timeout;
}

/** Sends a request over RTM and waits for its response. */
export async function ask(
  step: Step,
  action: string,
  payload: JsonObject | undefined,
  stage: Stage,
  more: JsonObject = {},
): Promise<Performed> {
  const session = stage.sessions.get(step.actor);
  if (session?.isOpen !== true) return notConnected;
  const key = stage.options.spec[actorOf(stage, step.actor).api].correlationKey;
  const requestId = `${stage.case.id}.${step.id}`;
  const frame = { [key]: requestId, action, ...(payload === undefined ? {} : { payload }), ...more };
  const request = session.sendJson(frame, step.id);
  const answer = await firstEntry(stage, step, request, (entry) => isResponse(entry, step.actor, key, requestId));
  return { ...answer, request, requestId };
}

/** The first entry that fits, at or after `from`; gives up when the connection closes or time is up. */
export async function firstEntry(
  stage: Stage,
  step: Step,
  from: number,
  fits: (entry: Entry, index: number) => boolean,
): Promise<Performed> {
  const { entries } = stage.tape;
  const milliseconds = limit(step, stage);
  let next = from;
  const look = (): number | "closed" | undefined => {
    for (; next < entries.length; next++) {
      const entry = entries[next];
      if (entry !== undefined && fits(entry, next)) return next;
    }
    return step.kind !== "webhook" && isClosed(entries, step.actor) ? "closed" : undefined;
  };
  const found = await stage.tape.until(look, milliseconds);
  if (typeof found === "number") return { status: "done", answer: found };
  if (found === "closed") return { status: "missed", why: "the connection was closed" };
  return {
    status: "missed",
    why: stage.options.signal.aborted ? "the run was called off" : `not within ${milliseconds} ms`,
  };
}

/** What happens to connections. */
const ofConnections: ReadonlySet<Entry["kind"]> = new Set(["opened", "sent", "received", "closed", "failed"]);

/** True where the last that happened to the connection of an actor is that it was closed. */
function isClosed(entries: readonly Entry[], actor: string): boolean {
  return entries.findLast((entry) => entry.actor === actor && ofConnections.has(entry.kind))?.kind === "closed";
}

/** Pings the connections of these actors, as far as they are open, and waits for the answers. */
export async function pingAll(actors: Iterable<string>, id: string, step: Step, stage: Stage): Promise<void> {
  const open = [...actors].filter((actor) => stage.sessions.get(actor)?.isOpen === true);
  await Promise.all(open.map((actor) => ask({ ...step, actor, id: `${id}.${actor}` }, "ping", undefined, stage)));
}
