import type { ErrorType } from "../core/refusal.js";
import type { Requester } from "../core/turn.js";
import type { Door } from "./door.js";
import { since } from "./log.js";
import type { Backstage } from "./session.js";

/** What is told of one connection: to the log, to who looks at the page, and to `/health`. */
export class ConnectionRecord {
  private readonly number: number;
  private readonly openedAt = performance.now();
  private requester: Requester | null = null;
  private reason: string | undefined;

  constructor(
    private readonly stage: Pick<Backstage, "connections" | "core" | "log" | "watch">,
    private readonly door: Door,
  ) {
    this.number = stage.connections.enter();
    stage.log({ event: "open", ...this.about() });
  }

  loggedIn(requester: Requester): void {
    this.requester = requester;
  }

  /** Why the server is about to close it; the first reason is the one. */
  closingFor(reason: string): void {
    this.reason ??= reason;
  }

  closed(): void {
    this.stage.connections.leave();
    const milliseconds = since(this.openedAt);
    this.stage.log({ event: "close", ...this.about(), reason: this.reason, milliseconds });
  }

  /** `word` is what the client calls an action; it is told where there is one. `begin` is a `performance.now()`. */
  request(word: string, error?: ErrorType, begin = performance.now()): void {
    const { core, log } = this.stage;
    const action = core.specs[this.door.snapshot.name].actions.has(word) ? word : undefined;
    log({ event: "request", transport: "rtm", ...this.about(), action, error, milliseconds: since(begin) });
  }

  frame(direction: "in" | "out", text: string): void {
    this.stage.watch?.see({ via: "rtm", direction, ...this.about(), text });
  }

  private about() {
    const { requester, door, number: connection } = this;
    const license = requester?.licenseId ?? door.licenseId ?? undefined;
    return { connection, api: door.snapshot.name, license, user: requester?.id };
  }
}
