import { hasAccess } from "./audience.js";
import { needString, pointerTo } from "./payload.js";
import { invalid, Refusal } from "./refusal.js";
import {
  type Access,
  type Agent,
  activeThread,
  type Chat,
  type ChatEvent,
  type Customer,
  type Thread,
} from "./state.js";
import type { Turn } from "./turn.js";

/** The chat that the payload names at `path`, if the requester may reach it. */
export function findChat(turn: Turn, path = "chat_id"): Chat {
  const chat = turn.license.chats.get(needString(turn.payload, path));
  if (chat === undefined) throw invalid(pointerTo(path), "is not the id of a chat");
  if (!reaches(turn, chat)) throw new Refusal("authorization");
  return chat;
}

/** True where the requester's scopes, access and presence allow this chat. Customers reach their own chats, whatever their scopes. */
export function reaches(turn: Turn, chat: Chat): boolean {
  const { requester } = turn;
  if (requester.side === "customer") return chat.customerId === requester.id;
  if (turn.reach === "all" || isPresent(chat, requester.id)) return true;
  return turn.reach === "access" && hasAccess(needAgent(turn, requester.id), chat.access);
}

/** A member, or a supervisor of 2017. */
export function isPresent(chat: Chat, agentId: string): boolean {
  return chat.agentIds.has(agentId) || chat.supervisorIds.has(agentId);
}

/** True where a thread's events are not for this requester: `restricted_access`. */
export function isRestricted(turn: Turn, thread: Thread): boolean {
  if (turn.requester.side === "customer" || turn.reach === "all") return false;
  return !thread.userIds.has(turn.requester.id) && !hasAccess(needAgent(turn, turn.requester.id), thread.access);
}

export function findThread(turn: Turn, chat: Chat, path = "thread_id"): Thread {
  const id = needString(turn.payload, path);
  const thread = chat.threads.find((one) => one.id === id);
  if (thread === undefined) throw invalid(pointerTo(path), "is not the id of a thread of this chat");
  return thread;
}

export function needActiveThread(chat: Chat, path = "chat_id"): Thread {
  const thread = activeThread(chat);
  if (thread === undefined) throw invalid(pointerTo(path), "is the id of a chat without an active thread");
  return thread;
}

export function findEvent(turn: Turn, threads: readonly Thread[]): { thread: Thread; event: ChatEvent } {
  const id = needString(turn.payload, "event_id");
  for (const thread of threads) {
    const event = thread.events.find((one) => one.id === id);
    const hidden = event?.recipients === "agents" && turn.requester.side === "customer";
    if (event !== undefined && !hidden) return { thread, event };
  }
  throw invalid("/event_id", "is not the id of an event of this thread");
}

export function findCustomer(turn: Turn, path = "customer_id"): Customer {
  const customer = turn.license.customers.get(needString(turn.payload, path));
  if (customer === undefined) throw invalid(pointerTo(path), "is not the id of a customer");
  return customer;
}

export function findAgent(turn: Turn, path: string): Agent {
  return agentNamed(turn, needString(turn.payload, path), path);
}

/** The agent with this id, which the payload names at `path`. */
export function agentNamed(turn: Turn, id: string, path: string): Agent {
  const agent = turn.license.agents.get(id);
  if (agent === undefined) throw invalid(pointerTo(path), `names an unknown agent, ${id}`);
  return agent;
}

/** Group ids that exist, or 0, which stands for all. */
export function knownGroups(turn: Turn, ids: readonly number[], path: string): readonly number[] {
  for (const id of ids)
    if (id !== 0 && !turn.license.groups.has(id)) throw invalid(pointerTo(path), `names an unknown group, ${id}`);
  return ids;
}

/** The requester or a customer or agent of a chat: somebody who exists. */
export function needAgent(turn: Turn, id: string): Agent {
  const agent = turn.license.agents.get(id);
  if (agent === undefined) throw new Error(`No agent ${id} in licence ${turn.license.id}`);
  return agent;
}

export function needCustomer(turn: Turn, id: string): Customer {
  const customer = turn.license.customers.get(id);
  if (customer === undefined) throw new Error(`No customer ${id} in licence ${turn.license.id}`);
  return customer;
}

/** The access with what is new in `added` and without what `removed` names. */
export function changeAccess(access: Access, added: Access, removed: Access): Access {
  const change = <T>(old: readonly T[], more: readonly T[], less: readonly T[]): T[] =>
    [...new Set([...old, ...more])].filter((id) => !less.includes(id));
  return {
    groupIds: change(access.groupIds, added.groupIds, removed.groupIds),
    agentIds: change(access.agentIds, added.agentIds, removed.agentIds),
  };
}
