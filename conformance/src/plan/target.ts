import type { ApiName, Role } from "../apis.js";
import type { Provocation } from "../load/scenario.js";

/** Somebody who can log in. */
export interface Account {
  /** Agents are named by address, customers by UUID. */
  readonly id: string;
  /** At least one; the first may do everything. */
  readonly tokens: readonly string[];
  /** Scopes by token, of those tokens whose scopes the fixtures state. */
  readonly scopes: ReadonlyMap<string, readonly string[]>;
}

/** One license with the people whose tokens we hold. */
export interface License {
  readonly id: number;
  /** `expired`: nobody can log in; `elsewhere`: its server stands in another region. */
  readonly state: "usable" | "expired" | "elsewhere" | "other";
  readonly agents: readonly Account[];
  readonly bots: readonly Account[];
  readonly customers: readonly Account[];
  /** Tokens of customers who come to be when they are first used. */
  readonly newTokens: readonly string[];
  /** Any token that begins so is that of a new customer. */
  readonly newTokenPrefix?: string;
}

/** What has to exist on a server for scenarios to be played on it. */
export interface Fixtures {
  readonly licenses: readonly License[];
}

/** Where one API of a server is. A transport that it does not have is absent. */
export interface Address {
  /** Actions are called at this URL, `<action>` replaced. */
  readonly web?: string;
  /** WebSocket URL without query. */
  readonly rtm?: string;
}

/** A server under test. An API that it does not claim has no address. */
export interface Target {
  readonly name: string;
  readonly addresses: Readonly<Partial<Record<ApiName, Address>>>;
  readonly fixtures: Fixtures;
  /** Present where the server can be asked for more than its documents promise. */
  readonly control?: Abilities;
}

/** What a server can be asked for at its control endpoint. */
export interface Abilities {
  /** Makes licenses as scenarios want them. */
  readonly licenses: boolean;
  /** Moves its time. */
  readonly clock: boolean;
  /** What else it can be asked to bring about. */
  readonly provokes: ReadonlySet<Provocation>;
}

/** The control endpoint of a server. */
export interface TargetControl extends Abilities {
  /** Moves the time of the whole server by so many milliseconds; rejects where that fails. */
  advance(milliseconds: number): Promise<number>;
  /** Brings something about; rejects where that fails. `reason` goes with a disconnect. */
  provoke(what: Provocation, user: Provoked, reason?: string): Promise<void>;
}

/** Whom something is to happen to. */
export interface Provoked {
  readonly license: number;
  readonly side: Role;
  readonly id: string;
}
