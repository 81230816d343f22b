import { chatAudience, withAgents, withCustomer } from "../audience.js";
import { agentNamed, findAgent, findChat, findCustomer, isPresent } from "../lookups.js";
import type { Arrival, Audience } from "../notice.js";
import { needOneOf, needString, stringsIn } from "../payload.js";
import { invalid, Refusal } from "../refusal.js";
import { activeThread, type Chat } from "../state.js";
import { sendSystemMessage } from "../threads.js";
import { type Turn, tell } from "../turn.js";
import { nameOf } from "./chats.js";

/** Adding somebody who is there already succeeds and tells nobody. */
export function addUserToChat(turn: Turn): undefined {
  const chat = findChat(turn);
  const side = needOneOf(turn.payload, "user_type", ["agent", "customer"]);
  if (side === "customer") addCustomer(turn, chat);
  else addAgents(turn, chat, [findAgent(turn, "user_id").id]);
}

/** 2017: a supervisor who joins is no supervisor any more. */
export function joinChat(turn: Turn): undefined {
  const chat = findChat(turn);
  const ids = stringsIn(turn.payload, "agent_ids") ?? [];
  if (ids.length === 0) throw invalid("/agent_ids", "must name an agent");
  addAgents(
    turn,
    chat,
    ids.map((id) => agentNamed(turn, id, "agent_ids").id),
  );
}

function addCustomer(turn: Turn, chat: Chat): void {
  const customer = findCustomer(turn, "user_id");
  if (chat.customerId === customer.id) return;
  if (chat.customerId !== null) throw invalid("/user_type", "must be agent: the chat has a customer already");
  turn.edits.set(chat, "customerId", customer.id);
  enterThread(turn, chat, customer.id);
  tellChange(turn, chat, { added: [{ side: "customer", id: customer.id }], removed: [] }, chatAudience(chat));
}

function addAgents(turn: Turn, chat: Chat, ids: readonly string[]): void {
  const fresh = [...new Set(ids)].filter((id) => !chat.agentIds.has(id));
  if (fresh.length === 0) return;
  const first = chat.agentIds.size === 0;
  const promoted = fresh.filter((id) => turn.edits.take(chat.supervisorIds, id));
  for (const id of fresh) {
    turn.edits.add(chat.agentIds, id);
    enterThread(turn, chat, id);
  }
  const change = {
    added: fresh.map((id) => ({ side: "agent", id }) as const),
    removed: promoted.map((id) => ({ side: "supervisor", id }) as const),
  };
  tellChange(turn, chat, change, chatAudience(chat));
  if (!first) for (const id of fresh) sayAdded(turn, chat, id);
}

function enterThread(turn: Turn, chat: Chat, userId: string): void {
  const thread = activeThread(chat);
  if (thread !== undefined) turn.edits.add(thread.userIds, userId);
}

function sayAdded(turn: Turn, chat: Chat, id: string): void {
  const agent = agentNamed(turn, id, "user_id").name;
  const initiator = nameOf(turn);
  if (id === turn.requester.id)
    sendSystemMessage(turn, chat, { type: "agent_joined", text: `${agent} joined the chat`, vars: { agent } });
  else {
    const text = `${initiator} added ${agent} to the chat`;
    sendSystemMessage(turn, chat, { type: "agent_added", text, vars: { initiator, agent } });
  }
}

/** Customers cannot be removed; requesters always can remove themselves. */
export function removeUserFromChat(turn: Turn): undefined {
  const chat = findChat(turn);
  const side = needOneOf(turn.payload, "user_type", ["agent", "customer"]);
  if (side === "customer") throw invalid("/user_type", "must be agent: customers cannot be removed");
  const id = needString(turn.payload, "user_id");
  if (!chat.agentIds.has(id)) throw invalid("/user_id", "is not the id of an agent of this chat");
  removeUsers(turn, chat, [{ side, id }]);
}

/** 2017: removes agents, supervisors and customers; the requester where nobody is named. */
export function removeFromChat(turn: Turn): undefined {
  const chat = findChat(turn);
  const agentIds = stringsIn(turn.payload, "agent_ids") ?? [];
  const customerIds = stringsIn(turn.payload, "customer_ids") ?? [];
  const own = agentIds.length + customerIds.length === 0 ? [turn.requester.id] : [];
  const removed = [
    ...[...agentIds, ...own].map((id) => ({ side: sideIn(chat, id), id })),
    ...customerIds.map((id) => ({ side: "customer", id }) as const),
  ];
  const stranger = removed.find(({ side, id }) =>
    side === "customer" ? chat.customerId !== id : !isPresent(chat, id),
  );
  if (stranger !== undefined) throw new Refusal("validation", `${stranger.id} is not in this chat`);
  removeUsers(turn, chat, removed);
}

function sideIn(chat: Chat, id: string): "agent" | "supervisor" {
  return chat.supervisorIds.has(id) ? "supervisor" : "agent";
}

function removeUsers(turn: Turn, chat: Chat, removed: readonly Arrival[]): void {
  const audience = chatAudience(chat);
  for (const { side, id } of removed) {
    if (side === "customer") turn.edits.set(chat, "customerId", null);
    turn.edits.take(chat.agentIds, id);
    turn.edits.take(chat.supervisorIds, id);
  }
  tellChange(turn, chat, { added: [], removed }, audience);
  if (!removed.some(({ side, id }) => side === "agent" && id === turn.requester.id)) return;
  const agent = nameOf(turn);
  sendSystemMessage(turn, chat, { type: "agent_left", text: `${agent} left the chat`, vars: { agent } });
}

/** Whom members of before and after are told about. */
export function tellChange(
  turn: Turn,
  chat: Chat,
  change: { added: readonly Arrival[]; removed: readonly Arrival[] },
  audience: Audience,
): void {
  const ids = [...change.added, ...change.removed];
  const agents = withAgents(
    audience,
    ids.filter(({ side }) => side !== "customer").map(({ id }) => id),
  );
  const customer = ids.find(({ side }) => side === "customer");
  const told = customer === undefined ? agents : withCustomer(agents, customer.id);
  tell(turn, { kind: "users-changed", chat, threadId: chat.threads.at(-1)?.id ?? "", ...change }, told);
}
