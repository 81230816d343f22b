import { roleOf } from "../apis.js";
import type { Actor, Case } from "../plan/case.js";
import type { TargetControl } from "../plan/target.js";
import type { Redact } from "../redact.js";
import type { Spec } from "../spec.js";
import type { Values } from "../values.js";
import { RtmSession } from "./rtm-session.js";
import type { Tape } from "./tape.js";
import type { WebhookListener } from "./webhook-listener.js";

/** What a run decides for all its cases. */
export interface RunOptions {
  readonly spec: Spec;
  /** Milliseconds for a step that does not say. */
  readonly timeout: number;
  readonly redact: Redact;
  /** `${unique}` of the case. */
  readonly unique: string;
  /** Calls the case off. */
  readonly signal: AbortSignal;
  /** Present where the server can be asked for what no action does. */
  readonly control?: TargetControl;
  /** Where webhooks arrive, of cases that await some. */
  readonly webhooks?: WebhookListener;
}

/** Where a case is played: its connections, its tape, and what has been saved so far. */
export interface Stage {
  readonly case: Case;
  readonly options: RunOptions;
  readonly tape: Tape;
  readonly sessions: Map<string, RtmSession>;
  /** True where some step wants silence. */
  readonly wantsSilence: boolean;
  /** Entries that a push step has taken already. */
  readonly taken: Set<number>;
  values: Values;
}

export function actorOf(stage: Stage, name: string): Actor {
  const actor = stage.case.actors[name];
  if (actor === undefined) throw new Error(`no actor ${name} in ${stage.case.id}`);
  return actor;
}

/** Opens the RTM connection of an actor; the reason where that fails. */
export async function openSession(stage: Stage, actor: Actor, milliseconds: number): Promise<RtmSession | string> {
  const url = withLicense(actor, actor.address.rtm ?? "");
  const { signal } = stage.options;
  const session = await RtmSession.open(url, notesOf(stage, actor), { milliseconds, signal });
  if (typeof session !== "string") stage.sessions.set(actor.name, session);
  return session;
}

/** The address with what has to stand in its query: customers name their license. */
export function withLicense(actor: Actor, address: string): string {
  if (roleOf(actor.api) === "agent") return address;
  return `${address}${address.includes("?") ? "&" : "?"}license_id=${actor.license}`;
}

export function notesOf(stage: Stage, actor: Actor) {
  return { actor: actor.name, tape: stage.tape, redact: stage.options.redact };
}
