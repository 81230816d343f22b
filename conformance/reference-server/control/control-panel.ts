import { isMovable } from "../clock.js";
import { isObject } from "../core/json.js";
import type { License } from "../core/state.js";
import type { WorldLicense } from "../world/world.js";
import { disconnect, planFault } from "./affect-user.js";
import { ControlRefusal } from "./control-refusal.js";
import type { Faults } from "./faults.js";
import { type LicenseParts, Licenses } from "./licenses.js";

/** Milliseconds that time may be moved by at once: ten years. */
const furthest = 10 * 365 * 24 * 3600 * 1000;

/** What the panel works on. */
export interface ControlParts extends LicenseParts {
  readonly faults: Faults;
}

/** What can be asked for; `clock` tells whether time can be moved. */
export interface ControlAbilities {
  readonly licenses: boolean;
  readonly clock: boolean;
  readonly disconnect: boolean;
  readonly fault: boolean;
}

/**
 * What whoever runs a server can ask of it, beside what clients can. What is said may be anything that JSON can say; what does not fit is
 * refused with a `ControlRefusal`. Nothing that is given back is shared with the server.
 */
export class ControlPanel {
  private readonly licenses: Licenses;

  constructor(private readonly parts: ControlParts) {
    this.licenses = new Licenses(parts);
  }

  get abilities(): ControlAbilities {
    return { licenses: true, clock: isMovable(this.parts.stage.clock), disconnect: true, fault: true };
  }

  /** Makes a licence. `wish` has the form of a world, everything optional; what comes back is whole. */
  addLicense(wish: unknown): Promise<WorldLicense> {
    return this.licenses.open(wish);
  }

  /** Removes a licence; its connections end. */
  removeLicense(id: number): Promise<void> {
    return this.licenses.remove(id);
  }

  /** Ends the connections of a user. `whom`: `{agent_id or customer_id, reason}` */
  disconnect(licenseId: number, whom: unknown): void {
    disconnect(this.parts.stage, this.licenseOf(licenseId), whom);
  }

  /** Has the next change that a user asks for fail inside, as where a disk is full. `whom`: `{agent_id or customer_id}` */
  planFault(licenseId: number, whom: unknown): void {
    planFault(this.parts.faults, this.licenseOf(licenseId), whom);
  }

  /** Moves time, running what is due. `by`: `{advance_ms}`. Gives the new time in milliseconds since 1970. */
  moveClock(by: unknown): number {
    const { clock } = this.parts.stage;
    if (!isMovable(clock)) throw new ControlRefusal(409, "This server runs in real time");
    const ms = isObject(by) ? by["advance_ms"] : undefined;
    if (typeof ms !== "number" || !Number.isInteger(ms) || ms < 0 || ms > furthest)
      throw new ControlRefusal(400, `Unexpected body, expected {"advance_ms": n}, n from 0 to ${furthest}`);
    clock.advance(ms);
    return clock.now();
  }

  private licenseOf(id: number): License {
    const license = this.parts.stage.core.state.licenses.get(id);
    if (license === undefined) throw new ControlRefusal(404, "There is no such license");
    return license;
  }
}
