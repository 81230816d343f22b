import type { Core } from "../core/core.js";
import type { Outcome } from "../core/execute.js";
import type { Notification } from "../core/notice.js";
import type { Push } from "../core/render/push.js";
import { renderNotice } from "../core/render/pushes.js";
import { viewOf } from "../core/render/view.js";
import type { License } from "../core/state.js";
import type { Requester } from "../core/turn.js";
import type { Deliver, Middleware } from "../middleware.js";
import type { ApiName, Side } from "../snapshots.js";
import { type Correlation, pushText } from "./envelope.js";

/** A connection that has logged in. */
export interface Member {
  readonly api: ApiName;
  send(text: string): void;
  /** Tells why, and closes. */
  disconnect(reason: string): void;
}

/** The connection whose request caused something. */
export interface Origin {
  readonly member: Member;
  readonly correlation: Correlation;
}

/** The part of an outcome that concerns connections. */
export type Told = Pick<Outcome, "license" | "notifications" | "signals">;

/** Who is connected, by licence and user, and the way from notices to frames. */
export class Hub {
  private readonly members = new Map<string, Set<Member>>();

  /** Sends what an outcome tells, each push once to each connection; then closes whom it disconnects. */
  readonly deliver: Deliver;

  constructor(
    private readonly core: Core,
    around: NonNullable<Middleware["deliver"]> = (next) => next,
  ) {
    this.deliver = around((told, origin) => this.bring(told, origin), core);
  }

  join({ licenseId, side, id }: Requester, member: Member): void {
    const key = keyOf(licenseId, side, id);
    const members = this.members.get(key) ?? new Set();
    this.members.set(key, members.add(member));
  }

  part({ licenseId, side, id }: Requester, member: Member): void {
    const key = keyOf(licenseId, side, id);
    const members = this.members.get(key);
    members?.delete(member);
    if (members?.size === 0) this.members.delete(key);
  }

  /** Connections of one user. */
  count({ licenseId, side, id }: Requester): number {
    return this.members.get(keyOf(licenseId, side, id))?.size ?? 0;
  }

  /** Tells everybody of a licence why, and closes. */
  end(licenseId: number, reason: string): void {
    const own = [...this.members].filter(([key]) => key.startsWith(`${licenseId}/`));
    for (const member of own.flatMap(([, members]) => [...members])) member.disconnect(reason);
  }

  /** Users who are connected. */
  get users(): number {
    return this.members.size;
  }

  private bring({ license, notifications, signals }: Told, origin: Origin | undefined): void {
    if (license === null) return;
    for (const notification of notifications) this.notify(license, notification, origin);
    for (const signal of signals)
      if (signal.kind === "disconnect")
        for (const member of [...this.of(license, signal.side, signal.userId)]) member.disconnect(signal.reason);
  }

  private notify(license: License, { notice, audience, toRequester }: Notification, origin: Origin | undefined): void {
    const rendered = new Map<ApiName, Frames>();
    const framesFor = (api: ApiName): Frames => {
      const frames = rendered.get(api) ?? this.render(license, api, notice);
      rendered.set(api, frames);
      return frames;
    };
    if (origin !== undefined && toRequester)
      for (const push of framesFor(origin.member.api).pushes) origin.member.send(pushText(push, origin.correlation));
    for (const member of this.told(license, audience))
      if (member !== origin?.member) for (const text of framesFor(member.api).texts) member.send(text);
  }

  private render(license: License, api: ApiName, notice: Notification["notice"]): Frames {
    const documented = this.core.specs[api].pushes;
    const pushes = renderNotice(viewOf(license, api), notice).filter(({ action }) => documented.has(action));
    return { pushes, texts: pushes.map((push) => pushText(push)) };
  }

  private *told(license: License, { agents, customers }: Notification["audience"]): Iterable<Member> {
    for (const id of agents) yield* this.of(license, "agent", id);
    for (const id of customers) yield* this.of(license, "customer", id);
  }

  private of(license: License, side: Side, userId: string): Iterable<Member> {
    return this.members.get(keyOf(license.id, side, userId)) ?? [];
  }
}

/** The pushes of a notice in one API, and their frames for those who did not ask. */
interface Frames {
  readonly pushes: readonly Push[];
  readonly texts: readonly string[];
}

function keyOf(licenseId: number, side: Side, userId: string): string {
  return `${licenseId}/${side}/${userId}`;
}
