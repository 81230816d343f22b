import type { Clock } from "../clock.js";
import type { Core } from "../core/core.js";
import type { Caller, Outcome } from "../core/execute.js";
import type { JsonObject } from "../core/json.js";
import { leave } from "../core/leave.js";
import { type ErrorBody, Refusal } from "../core/refusal.js";
import type { Requester } from "../core/turn.js";
import type { Execute } from "../middleware.js";
import type { Watch } from "../page/watch.js";
import { loginSeconds, type Snapshot } from "../snapshots.js";
import { ConnectionRecord } from "./connection-record.js";
import type { Connections } from "./connections.js";
import type { Door } from "./door.js";
import {
  BadFrame,
  type Correlation,
  errorText,
  parseRequest,
  pushText,
  type Request,
  successText,
} from "./envelope.js";
import type { Hub, Member } from "./hub.js";
import type { Limits } from "./limits.js";
import type { Log } from "./log.js";
import type { Turns } from "./turns.js";

/** The transport under a session: WebSocket, or SockJS. */
export interface Wire {
  send(text: string): void;
  close(): void;
}

/** What sessions share. */
export interface Backstage {
  readonly core: Core;
  readonly hub: Hub;
  readonly execute: Execute;
  /** What carries a connection, or what stands before it. */
  readonly carry: (wire: Wire, door: Door) => Wire;
  readonly clock: Clock;
  readonly maxConnections: number;
  readonly limits: Limits;
  readonly turns: Turns;
  readonly connections: Connections;
  readonly log: Log;
  /** Sees every frame, where somebody may look. */
  readonly watch?: Watch | undefined;
  /** Of the package. */
  readonly version: string;
  /** `performance.now()` at the start. */
  readonly startedAt: number;
}

/** Minutes without chatting or changing the page after which customers are disconnected, where the documents have a reason for it. */
const inactivityMinutes = 30;
/** Login errors after which there is no point in staying. */
const fatal: ReadonlySet<string> = new Set(["customer_banned", "license_expired", "misdirected_request"]);

/** One connection from opening to closing, whatever carries it. */
export class Session implements Member {
  readonly api: Snapshot["name"];
  private readonly wire: Wire;
  private readonly record: ConnectionRecord;
  private requester: Requester | null = null;
  private isOpen = true;
  private heardAt: number;
  private actedAt: number;
  private cancelTimer: () => void = () => {};

  constructor(
    private readonly stage: Backstage,
    private readonly door: Door,
    wire: Wire,
  ) {
    this.wire = stage.carry(wire, door);
    this.api = door.snapshot.name;
    this.record = new ConnectionRecord(stage, door);
    this.heardAt = stage.clock.now();
    this.actedAt = this.heardAt;
    const { licenses } = stage.core.state;
    const isCustomer = door.snapshot.side === "customer";
    if (!door.supported) this.disconnect("unsupported_version");
    else if (isCustomer && !licenses.has(door.licenseId ?? -1)) this.disconnect("license_not_found");
    else this.arm(loginSeconds * 1000);
  }

  /** Nobody has logged in. */
  get isStranger(): boolean {
    return this.requester === null;
  }

  /** Something came that is no frame: a control ping. Before the login it counts for nothing. */
  heard(): void {
    this.heardAt = this.stage.clock.now();
  }

  receive(text: string): void {
    if (!this.isOpen) return;
    this.heard();
    this.record.frame("in", text);
    try {
      this.answer(parseRequest(text, this.door.snapshot));
    } catch (error) {
      if (error instanceof BadFrame) {
        this.send(errorText(error, error.refusal.body()));
        this.record.request("", error.refusal.type);
      } else this.fail(error);
    }
  }

  /** Answers a frame that cannot be read as text. */
  refuse(message: string): void {
    this.heard();
    this.send(errorText({ correlation: {}, action: "" }, new Refusal("validation", message).body()));
    this.record.request("", "validation");
  }

  /** A mistake of ours ends this connection, not the server. */
  private fail(error: unknown): void {
    this.stage.core.reportBug?.(error);
    this.disconnect("internal_error");
  }

  send(text: string): void {
    if (!this.isOpen) return;
    this.record.frame("out", text);
    this.wire.send(text);
  }

  /** Tells the reason where this snapshot has a word for it, and closes. */
  disconnect(reason: string, data?: JsonObject): void {
    this.record.closingFor(reason);
    const payload = data === undefined ? { reason } : { reason, data };
    if (this.knows(reason)) this.send(pushText({ action: `${this.door.snapshot.side}_disconnected`, payload }));
    this.close();
  }

  /** The transport is gone, or is to go: the session leaves nothing behind. */
  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.cancelTimer();
    this.wire.close();
    this.record.closed();
    const { requester } = this;
    if (requester === null) return;
    const { core, hub } = this.stage;
    hub.part(requester, this);
    const license = core.state.licenses.get(requester.licenseId) ?? null;
    hub.deliver({ license, notifications: leave(core, requester), signals: [] });
  }

  private answer(request: Request): void {
    if (request.action === "ping") {
      this.send(successText(this.door.snapshot, request));
      return;
    }
    this.actedAt = this.stage.clock.now();
    if (request.action === "login" && this.requester !== null) {
      const refusal = new Refusal("validation", "This connection has logged in already");
      this.send(errorText(request, refusal.body()));
      this.record.request(request.action, refusal.type);
    } else this.finish(request, this.execute(request));
  }

  private execute({ action, payload, authorId }: Request): Outcome {
    const { core, execute } = this.stage;
    const { visitor } = this.door;
    const begin = performance.now();
    const caller = this.caller(action);
    const outcome = execute(core, { api: this.api, transport: "rtm", action, payload, authorId, visitor, caller });
    this.record.request(action, outcome.result.ok ? undefined : outcome.result.error.type, begin);
    return outcome;
  }

  private caller(action: string): Caller {
    const { licenseId } = this.door;
    if (this.requester !== null) return { kind: "session", requester: this.requester };
    return action === "login" ? { kind: "login", licenseId } : { kind: "token", token: null, licenseId };
  }

  /** The response goes out before the pushes that the request causes. */
  private finish(request: Request, outcome: Outcome): void {
    const { result, requester, signals } = outcome;
    if (result.ok) this.send(successText(this.door.snapshot, request, result.payload));
    else this.send(errorText(request, result.error));
    if (this.requester === null && result.ok && requester !== null) this.comeIn(requester);
    this.stage.hub.deliver(outcome, this.origin(request.correlation));
    if (signals.some(({ kind }) => kind === "hang-up")) this.close();
    if (!result.ok && request.action === "login") this.failLogin(result.error);
  }

  private origin(correlation: Correlation) {
    return { member: this, correlation };
  }

  private comeIn(requester: Requester): void {
    this.requester = requester;
    this.record.loggedIn(requester);
    const { hub, core, maxConnections } = this.stage;
    const own = core.state.licenses.get(requester.licenseId)?.maxConnections;
    const isFull = hub.count(requester) >= (own ?? maxConnections);
    hub.join(requester, this);
    this.heard();
    this.cancelTimer();
    this.arm(this.door.snapshot.idleSeconds * 1000);
    if (isFull) this.disconnect("too_many_connections");
  }

  private failLogin({ type, data }: ErrorBody): void {
    if (fatal.has(type) && this.knows(type)) this.disconnect(type, data);
  }

  private arm(milliseconds: number): void {
    this.cancelTimer = this.stage.clock.setTimeout(() => this.check(), milliseconds);
  }

  /** One timer for every limit: it looks at what was heard since, instead of being set anew by every frame. */
  private check(): void {
    const now = this.stage.clock.now();
    const idle = this.heardAt + this.door.snapshot.idleSeconds * 1000 - now;
    const quiet = this.actedAt + inactivityMinutes * 60_000 - now;
    const watchesQuiet = this.knows("inactivity_timeout");
    if (this.requester === null) {
      this.record.closingFor("no login");
      this.close();
    } else if (idle <= 0) this.disconnect("ping_timeout");
    else if (watchesQuiet && quiet <= 0) this.disconnect("inactivity_timeout");
    else this.arm(watchesQuiet ? Math.min(idle, quiet) : idle);
  }

  /** True where this snapshot has a word for the reason. */
  private knows(reason: string): boolean {
    return this.stage.core.specs[this.api].disconnectReasons.has(reason);
  }
}
