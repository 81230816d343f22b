import type { Clock } from "../clock.js";
import type { Core } from "../core/core.js";
import { nextDue, type Patience, routeByTime } from "../core/router.js";
import type { Deliver } from "../middleware.js";
import type { Told } from "./hub.js";

/** Milliseconds before something that could not be done is tried again. */
const again = 1000;

/** What the rounds work on. */
export interface RoundsParts {
  readonly core: Core;
  readonly clock: Clock;
  readonly patience: Patience;
}

/** Has the router look after chats when something is due. One timer for all: writing puts off what it was set for, and never moves it. */
export class Rounds {
  private at = Number.POSITIVE_INFINITY;
  private cancel: () => void = () => {};

  constructor(
    private readonly parts: RoundsParts,
    private readonly deliver: Deliver,
  ) {
    const { core, patience } = parts;
    this.plan(nextDue(core.state, patience));
  }

  /** Somebody may have begun to write in a thread: from now on it can become idle. */
  see({ notifications }: Told): void {
    const { clock, patience } = this.parts;
    if (notifications.some(({ notice }) => notice.kind === "thread-started" || notice.kind === "event-added"))
      this.plan(clock.now() + Math.min(patience.idleMs, patience.archiveMs));
  }

  stop(): void {
    this.cancel();
    this.at = Number.NEGATIVE_INFINITY;
  }

  private plan(at: number | undefined): void {
    if (at === undefined || at >= this.at) return;
    this.cancel();
    this.at = at;
    const { clock } = this.parts;
    this.cancel = clock.setTimeout(() => this.go(), Math.max(0, at - clock.now()));
  }

  /** What is told meanwhile plans nothing: what is due next is looked up at the end. */
  private go(): void {
    const { core, clock, patience } = this.parts;
    this.at = Number.NEGATIVE_INFINITY;
    for (const license of [...core.state.licenses.values()]) {
      const notifications = routeByTime(core, license.id, patience);
      if (notifications.length > 0) this.deliver({ license, notifications, signals: [] });
    }
    this.at = Number.POSITIVE_INFINITY;
    const due = nextDue(core.state, patience);
    this.plan(due === undefined ? undefined : Math.max(due, clock.now() + (due <= clock.now() ? again : 0)));
  }
}
