import type { ApiName, Side } from "../snapshots.js";
import { everyAudience } from "./audience.js";
import type { Visitor } from "./customers.js";
import type { Edits } from "./edits.js";
import type { Ids } from "./ids.js";
import type { JsonObject } from "./json.js";
import type { Audience, Notice, Notification } from "./notice.js";
import type { Reach } from "./scopes.js";
import type { License, State } from "./state.js";

/** Somebody who has shown a valid token. */
export interface Requester {
  readonly licenseId: number;
  readonly side: Side;
  readonly id: string;
  readonly scopes: readonly string[];
}

/** An uploaded file, already stored under its address. */
export interface StoredFile {
  readonly url: string;
  /** What stands behind the base address in `url`. */
  readonly path: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
}

/** What the transport is to do besides sending pushes. */
export type Signal =
  /** Tells the user's connections why, and closes them. */
  | { readonly kind: "disconnect"; readonly side: Side; readonly userId: string; readonly reason: string }
  /** Closes the requester's connection after the response. */
  | { readonly kind: "hang-up" };

/** What anything is done with in a licence, whoever does it. */
export interface Scene {
  readonly license: License;
  readonly now: number;
  readonly ids: Ids;
  readonly edits: Edits;
  readonly notifications: Notification[];
}

/** One action while it runs: what it may read, and where it writes down what it did. */
export interface Turn extends Scene {
  readonly state: State;
  readonly api: ApiName;
  readonly requester: Requester;
  /** In whose name: a bot of the requester's licence, or the requester. */
  readonly authorId: string;
  readonly payload: JsonObject;
  readonly file: StoredFile | null;
  readonly transport: "web" | "rtm";
  /** Where the requester's connection comes from. */
  readonly visitor: Visitor;
  /** How far the requester's scopes reach for this action. */
  readonly reach: Reach;
  readonly signals: Signal[];
}

/** An action: answers with the payload of the response, or with nothing. */
export type Handler = (turn: Turn) => JsonObject | undefined;

/** Tells `audience`, and the requester wherever that is. */
export function tell(scene: Scene, notice: Notice, audience: Audience): void {
  scene.notifications.push({ notice, audience, toRequester: true });
}

/** Tells `audience` but not the requester: indicators, and what the requester must not see. */
export function tellOthers(turn: Turn, notice: Notice, audience: Audience): void {
  const others = (ids: ReadonlySet<string>, side: Side): ReadonlySet<string> =>
    turn.requester.side === side ? new Set([...ids].filter((id) => id !== turn.requester.id)) : ids;
  const agents = others(audience.agents, "agent");
  const customers = others(audience.customers, "customer");
  turn.notifications.push({ notice, audience: { agents, customers }, toRequester: false });
}

/** Tells everybody on the agents' side of the licence, and the requester. */
export function tellAgents(turn: Turn, notice: Notice): void {
  tell(turn, notice, everyAudience(turn.license));
}
