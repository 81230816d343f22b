import type { JsonObject } from "./json.js";

/**
 * Everything the server knows. It is changed in place: an action touches a handful of fields of one licence, and copying chats with
 * their events for each of them would make two thousand connections slow for no gain, since commands run one after another and nobody
 * keeps an old state. What an action did is told by its outcome; that it did all or nothing is the handlers' duty (see `Refusal`).
 */
export interface State {
  /** Where this server stands: a licence of another region is a `misdirected_request`. */
  readonly region: string;
  readonly licenses: Map<number, License>;
  readonly tokens: Map<string, Token>;
}

/** Whom a token speaks for. `id` is null for the token of a customer who does not exist before its first use. */
export interface Token {
  readonly licenseId: number;
  readonly side: "agent" | "customer";
  id: string | null;
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
  readonly agents: Map<string, Agent>;
  readonly groups: Map<number, Group>;
  readonly customers: Map<string, Customer>;
  readonly webhooks: readonly Webhook[];
  readonly chats: Map<string, Chat>;
  /** Rises with every change of a chat that sorts it anew, and with every visit. */
  sequence: number;
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
  connections: number;
  routingStatus: RoutingStatus;
  away: boolean;
  lastSeenAt: number;
  /** Firebase tokens to platforms. */
  readonly devices: Map<string, string>;
}

export interface Customer {
  readonly id: string;
  name: string | null;
  email: string | null;
  avatar: string | null;
  fields: JsonObject;
  readonly createdAt: number;
  connections: number;
  /** Group that the customer logged in to; null: none. */
  groupId: number | null;
  access: Access;
  away: boolean;
  bannedUntil: number;
  visit: Visit | null;
  visitsCount: number;
  pageViews: number;
  lastSeenAt: number;
  agentLastEventAt: number | null;
  customerLastEventAt: number | null;
  /** Firebase tokens to platforms. */
  readonly devices: Map<string, string>;
}

export interface Visit {
  readonly id: number;
  readonly startedAt: number;
  endedAt: number | null;
  readonly ip: string;
  readonly userAgent: string;
  readonly referrer: string;
  readonly pages: Page[];
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
export type Properties = Map<string, Map<string, PropertyValue>>;

export interface Chat {
  readonly id: string;
  /** Sorts chats: greater is later. */
  order: number;
  customerId: string | null;
  readonly agentIds: Set<string>;
  /** Agents who watch and whisper (2017). */
  readonly supervisorIds: Set<string>;
  readonly followerIds: Set<string>;
  access: Access;
  readonly properties: Properties;
  /** Oldest first; only the last one can be active. */
  readonly threads: Thread[];
  continuous: boolean;
  /** When each user last saw the chat. */
  readonly seenAt: Map<string, number>;
}

export interface Thread {
  readonly id: string;
  /** Counts from 1 in its chat. */
  readonly order: number;
  readonly startedAt: number;
  active: boolean;
  /** Everybody who was in it. */
  readonly userIds: Set<string>;
  readonly events: ChatEvent[];
  readonly properties: Properties;
  access: Access;
  readonly tags: Set<string>;
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
  body: JsonObject;
}

/** The thread that events go to; undefined where none is active. */
export function activeThread(chat: Chat): Thread | undefined {
  const last = chat.threads.at(-1);
  return last?.active === true ? last : undefined;
}

/** Next value of the sequence of a licence. */
export function nextInSequence(license: License): number {
  license.sequence += 1;
  return license.sequence;
}
