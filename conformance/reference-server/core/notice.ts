import type { Side } from "../snapshots.js";
import type { JsonValue } from "./json.js";
import type { Access, Agent, Chat, ChatEvent, Customer, Properties, RoutingStatus, Thread } from "./state.js";

/** Users of one licence. */
export interface Audience {
  readonly agents: ReadonlySet<string>;
  readonly customers: ReadonlySet<string>;
}

/** A notice with its address. It refers to the state as it is now: it is to be rendered before the next command runs. */
export interface Notification {
  readonly notice: Notice;
  readonly audience: Audience;
  /** The requester's own connection gets it too, with the `request_id`, member of the audience or not. */
  readonly toRequester: boolean;
}

/** A user who came or went. */
export interface Arrival {
  readonly side: Side | "supervisor";
  readonly id: string;
}

/** Where properties stand. */
export type PropertyPlace =
  | { readonly kind: "chat"; readonly chatId: string }
  | { readonly kind: "thread"; readonly chatId: string; readonly threadId: string }
  | { readonly kind: "event"; readonly chatId: string; readonly threadId: string; readonly eventId: string };

/** What happened, in no snapshot's words. Each snapshot renders it as the pushes that its documents have for it, or as none. */
export type Notice =
  | { readonly kind: "thread-started"; readonly chat: Chat; readonly thread: Thread }
  | { readonly kind: "event-added"; readonly chat: Chat; readonly thread: Thread; readonly event: ChatEvent }
  /** `userId` is null where the router closed it. */
  | {
      readonly kind: "thread-closed";
      readonly chatId: string;
      readonly threadId: string;
      readonly userId: string | null;
    }
  | {
      readonly kind: "users-changed";
      readonly chat: Chat;
      readonly threadId: string;
      readonly added: readonly Arrival[];
      readonly removed: readonly Arrival[];
    }
  | {
      readonly kind: "chat-transferred";
      readonly chatId: string;
      readonly requesterId: string;
      readonly type: "agent" | "group";
      readonly ids: readonly (string | number)[];
    }
  | {
      readonly kind: "access-changed";
      readonly change: "granted" | "revoked" | "set";
      readonly resource: "chat" | "customer";
      readonly id: string;
      /** What was granted, revoked or set. */
      readonly access: Access;
      readonly added: Access;
      readonly removed: Access;
    }
  /** Only what changed. */
  | { readonly kind: "properties-updated"; readonly place: PropertyPlace; readonly properties: Properties }
  | {
      readonly kind: "properties-deleted";
      readonly place: PropertyPlace;
      readonly names: ReadonlyMap<string, readonly string[]>;
    }
  | {
      readonly kind: "tag-changed";
      readonly change: "tagged" | "untagged";
      readonly chatId: string;
      readonly threadId: string;
      readonly tag: string;
    }
  | {
      readonly kind: "postback";
      readonly userId: string;
      readonly chatId: string;
      readonly threadId: string;
      readonly eventId: string;
      readonly postback: { readonly id: string; readonly toggled: boolean };
    }
  /** An event that was sent is not any more what it was. */
  | { readonly kind: "event-updated"; readonly chatId: string; readonly threadId: string; readonly event: ChatEvent }
  /** `eventId` is null where no event was named. */
  | {
      readonly kind: "seen";
      readonly userId: string;
      readonly chatId: string;
      readonly timestamp: number;
      readonly eventId: string | null;
    }
  | {
      readonly kind: "typing";
      readonly chatId: string;
      readonly threadId: string | null;
      readonly authorId: string;
      readonly recipients: "all" | "agents";
      readonly timestamp: number;
      readonly isTyping: boolean;
    }
  | {
      readonly kind: "sneak-peek";
      readonly chatId: string;
      readonly threadId: string | null;
      readonly authorId: string;
      readonly timestamp: number;
      readonly text: string;
    }
  | { readonly kind: "multicast"; readonly authorId: string; readonly content: JsonValue; readonly type: string | null }
  | { readonly kind: "customer-created"; readonly customer: Customer }
  /** With the customer's chats that have an active thread. */
  | {
      readonly kind: "customer-updated";
      readonly customer: Customer;
      readonly chats: readonly Chat[];
      readonly banned: boolean;
    }
  | { readonly kind: "customer-page-updated"; readonly customer: Customer }
  | { readonly kind: "customer-banned"; readonly customerId: string; readonly days: number }
  | { readonly kind: "customer-unbanned"; readonly customerId: string }
  | { readonly kind: "visit-started"; readonly customer: Customer }
  | { readonly kind: "visit-ended"; readonly customer: Customer }
  | { readonly kind: "agent-updated"; readonly agent: Agent; readonly routingStatus: RoutingStatus };

/** The notices of some kinds. */
export type NoticeOf<Kind extends Notice["kind"]> = Extract<Notice, { kind: Kind }>;
