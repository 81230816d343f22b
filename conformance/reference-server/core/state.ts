import type { Edits } from "./edits.js";
import type { JsonObject } from "./json.js";

/**
 * Everything the server knows. These types are read-only: what changes it goes through `Edits`, in place, and can be undone. Copying
 * instead (chats with their events, for each command) would make two thousand connections slow for no gain, since commands run one after
 * another and nobody keeps an old state.
 */
export interface State {
  /** Where this server stands: a licence of another region is a `misdirected_request`. */
  readonly region: string;
  readonly licenses: ReadonlyMap<number, License>;
  readonly tokens: Tokens;
  /** How many identifiers have been made: the next one has the number after it. */
  readonly idsMade: number;
}

/** Tokens by their text. Nothing but the map is data: what belongs to a licence follows from it (`TokenTable`). */
export interface Tokens extends ReadonlyMap<string, Token> {
  ofLicense(licenseId: number): readonly string[];
}

/** Whom a token speaks for. `id` is null for the token of a customer who does not exist before its first use. */
export interface Token {
  readonly licenseId: number;
  readonly side: "agent" | "customer";
  readonly id: string | null;
  readonly scopes: readonly string[];
}

export interface License {
  readonly id: number;
  readonly plan: string;
  readonly region: string;
  readonly status: LicenseStatus;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** Any unknown token that begins with it is that of a new customer; null: there are no such tokens. */
  readonly freshTokenPrefix: string | null;
  readonly agents: ReadonlyMap<string, Agent>;
  readonly groups: ReadonlyMap<number, Group>;
  readonly customers: ReadonlyMap<string, Customer>;
  readonly webhooks: readonly Webhook[];
  /** RTM connections of one user; null: as many as the server allows everybody. */
  readonly maxConnections: number | null;
  readonly chats: ReadonlyMap<string, Chat>;
  /** Rises with every change of a chat that sorts it anew, and with every visit. */
  readonly sequence: number;
}

export type LicenseStatus = "active" | "expired" | "wrong_product_version";

/** An address that what happens in the licence is posted to. */
export interface Webhook {
  readonly url: string;
  /** Names of pushes; null: all of them. */
  readonly actions: ReadonlySet<string> | null;
  readonly secret: string | null;
}

export interface Group {
  readonly id: number;
  readonly name: string;
}

export type RoutingStatus = "accepting_chats" | "not_accepting_chats";

export interface Agent {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly avatar: string;
  readonly jobTitle: string;
  readonly permission: string;
  readonly isBot: boolean;
  readonly groupIds: readonly number[];
  /** Chats with an active thread that the router gives to this agent at most. */
  readonly maxChats: number;
  /** Open RTM connections. */
  readonly connections: number;
  readonly routingStatus: RoutingStatus;
  readonly away: boolean;
  readonly lastSeenAt: number;
  /** Firebase tokens to platforms. */
  readonly devices: ReadonlyMap<string, string>;
}

export interface Customer {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly avatar: string | null;
  readonly fields: JsonObject;
  readonly createdAt: number;
  readonly connections: number;
  /** Group that the customer logged in to; null: none. */
  readonly groupId: number | null;
  readonly access: Access;
  readonly away: boolean;
  readonly bannedUntil: number;
  readonly visit: Visit | null;
  readonly visitsCount: number;
  readonly pageViews: number;
  readonly lastSeenAt: number;
  readonly agentLastEventAt: number | null;
  readonly customerLastEventAt: number | null;
  /** Firebase tokens to platforms. */
  readonly devices: ReadonlyMap<string, string>;
}

export interface Visit {
  readonly id: number;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly ip: string;
  readonly userAgent: string;
  readonly referrer: string;
  readonly pages: readonly Page[];
}

export interface Page {
  readonly openedAt: number;
  readonly url: string;
  readonly title: string;
}

/** Who may see a chat or a customer. No group and no agent, or group 0: everybody. */
export interface Access {
  readonly groupIds: readonly number[];
  readonly agentIds: readonly string[];
}

export const openToAll: Access = { groupIds: [0], agentIds: [] };

export type PropertyValue = string | number | boolean;
/** Namespace to name to value. Maps, because both are a client's words. */
export type Properties = ReadonlyMap<string, ReadonlyMap<string, PropertyValue>>;

export interface Chat {
  readonly id: string;
  /** Sorts chats: greater is later. */
  readonly order: number;
  readonly customerId: string | null;
  readonly agentIds: ReadonlySet<string>;
  /** Agents who watch and whisper (2017). */
  readonly supervisorIds: ReadonlySet<string>;
  readonly followerIds: ReadonlySet<string>;
  readonly access: Access;
  readonly properties: Properties;
  /** Oldest first; only the last one can be active. */
  readonly threads: readonly Thread[];
  readonly continuous: boolean;
  /** When each user last saw the chat. */
  readonly seenAt: ReadonlyMap<string, number>;
}

export interface Thread {
  readonly id: string;
  /** Counts from 1 in its chat. */
  readonly order: number;
  readonly startedAt: number;
  readonly active: boolean;
  /** Everybody who was in it. */
  readonly userIds: ReadonlySet<string>;
  readonly events: readonly ChatEvent[];
  readonly properties: Properties;
  readonly access: Access;
  readonly tags: ReadonlySet<string>;
}

export type Recipients = "all" | "agents";

export interface ChatEvent {
  readonly id: string;
  /** Counts from 1 in its thread. */
  readonly order: number;
  readonly type: string;
  /** Null for system messages. */
  readonly authorId: string | null;
  readonly timestamp: number;
  readonly recipients: Recipients;
  readonly customId: string | null;
  readonly properties: Properties;
  /** What is particular to the type: `text`, `url`, `elements`. Replaced, never changed. */
  readonly body: JsonObject;
}

/** The thread that events go to; undefined where none is active. */
export function activeThread(chat: Chat): Thread | undefined {
  const last = chat.threads.at(-1);
  return last?.active === true ? last : undefined;
}

/** Next value of the sequence of a licence. */
export function nextInSequence(edits: Edits, license: License): number {
  edits.set(license, "sequence", license.sequence + 1);
  return license.sequence;
}
