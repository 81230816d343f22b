import type { JsonObject } from "../core/json.js";
import { activeThread, type Chat, type ChatEvent, type License, type State, type Thread } from "../core/state.js";

/** Chats, events of a chat, and characters of an event that are shown at most. */
const most = { chats: 50, events: 12, characters: 400 };

export interface ShownChat {
  readonly license: number;
  readonly id: string;
  readonly thread: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly customer?: Person;
  readonly agents: readonly Person[];
  /** The last ones. */
  readonly events: readonly ShownEvent[];
  /** Of the thread. */
  readonly eventsInAll: number;
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface ShownEvent {
  readonly id: string;
  readonly type: string;
  readonly side: "agent" | "customer" | "system";
  readonly author: string;
  readonly forAgents: boolean;
  readonly at: number;
  readonly text: string;
}

/** The same value with nothing secret in it. */
type Hide = (value: unknown) => unknown;

/** The chats that have an active thread, the latest first. `hide` takes secrets away before anything is cut, which could leave a part of one. */
export function showChats(
  { licenses }: State,
  hide: Hide,
): { readonly chats: readonly ShownChat[]; readonly inAll: number } {
  const live = [...licenses.values()].flatMap((license) =>
    [...license.chats.values()].flatMap((chat) => {
      const thread = activeThread(chat);
      return thread === undefined ? [] : [{ license, chat, thread }];
    }),
  );
  const latest = live.sort((one, other) => lastTime(other.thread) - lastTime(one.thread)).slice(0, most.chats);
  const chats = latest.map(({ license, chat, thread }) => showChat(license, chat, thread, hide));
  return { chats: chats.map((chat) => hide(chat) as ShownChat), inAll: live.length };
}

function lastTime({ events, startedAt }: Thread): number {
  return events.at(-1)?.timestamp ?? startedAt;
}

function showChat(license: License, chat: Chat, thread: Thread, hide: Hide): ShownChat {
  const customer = chat.customerId === null ? undefined : license.customers.get(chat.customerId);
  return {
    license: license.id,
    id: chat.id,
    thread: thread.id,
    startedAt: thread.startedAt,
    ...(customer === undefined ? {} : { customer: { id: customer.id, name: customer.name ?? "Customer" } }),
    agents: [...chat.agentIds].map((id) => ({ id, name: license.agents.get(id)?.name ?? id })),
    events: thread.events.slice(-most.events).map((event) => showEvent(license, event, hide)),
    eventsInAll: thread.events.length,
  };
}

function showEvent(license: License, event: ChatEvent, hide: Hide): ShownEvent {
  const { id, type, authorId, timestamp, recipients } = event;
  const agent = authorId === null ? undefined : license.agents.get(authorId);
  const customer = authorId === null ? undefined : license.customers.get(authorId);
  return {
    id,
    type,
    side: agent === undefined ? (customer === undefined ? "system" : "customer") : "agent",
    author: agent?.name ?? customer?.name ?? (authorId === null ? "System" : "Customer"),
    forAgents: recipients === "agents",
    at: timestamp,
    text: gistOf(hide(event.body) as JsonObject).slice(0, most.characters),
  };
}

/** What stands in the middle of an event, whatever its type. */
function gistOf(body: JsonObject): string {
  for (const key of ["text", "name", "url"]) {
    const value = body[key];
    if (typeof value === "string") return value;
  }
  return Object.keys(body).length === 0 ? "" : JSON.stringify(body);
}
