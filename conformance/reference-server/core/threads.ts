import { agentsOf, chatAudience, keyAudience } from "./audience.js";
import type { DraftEvent } from "./draft-event.js";
import type { JsonObject } from "./json.js";
import { needCustomer } from "./lookups.js";
import { routeTo } from "./routing.js";
import { activeThread, type Chat, type ChatEvent, nextInSequence, type Properties, type Thread } from "./state.js";
import { type Turn, tell, tellOthers } from "./turn.js";

/** What a new thread begins with. */
export interface ThreadStart {
  readonly events: readonly DraftEvent[];
  readonly properties: Properties;
  readonly tags: readonly string[];
}

export const emptyStart: ThreadStart = { events: [], properties: new Map(), tags: [] };

/**
 * Starts a thread and tells everybody with access. An agent who starts it joins; otherwise the router assigns one, unless a member who
 * is logged in is there already. Followers are told, and are followers no more.
 */
export function startThread(turn: Turn, chat: Chat, start: ThreadStart): Thread {
  assignAgent(turn, chat);
  const thread: Thread = {
    id: turn.ids.short(),
    order: chat.threads.length + 1,
    startedAt: turn.now,
    active: true,
    userIds: new Set([...(chat.customerId === null ? [] : [chat.customerId]), ...chat.agentIds]),
    events: [],
    properties: start.properties,
    access: chat.access,
    tags: new Set(start.tags),
  };
  turn.edits.append(chat.threads, thread);
  for (const draft of start.events) appendEvent(turn, chat, thread, draft);
  tell(turn, { kind: "thread-started", chat, thread }, keyAudience(turn.license, chat));
  turn.edits.keep(chat.followerIds, []);
  return thread;
}

function assignAgent(turn: Turn, chat: Chat): void {
  const { license, requester, edits } = turn;
  if (requester.side === "agent") {
    edits.add(chat.agentIds, requester.id);
    return;
  }
  const present = [...chat.agentIds].some((id) => (license.agents.get(id)?.connections ?? 0) > 0);
  const agent = present ? undefined : routeTo(license, chat.access);
  if (agent === undefined) return;
  edits.keep(chat.agentIds, [agent.id]);
}

/** Adds an event and tells the chat; events for agents never reach the customer, be it their author. */
export function sendEvent(turn: Turn, chat: Chat, thread: Thread, draft: DraftEvent): ChatEvent {
  const event = appendEvent(turn, chat, thread, draft);
  const audience = chatAudience(chat);
  const notice = { kind: "event-added", chat, thread, event } as const;
  if (event.recipients === "all") tell(turn, notice, audience);
  else if (turn.requester.side === "agent") tell(turn, notice, agentsOf(audience));
  else tellOthers(turn, notice, agentsOf(audience));
  return event;
}

/** Adds an event without telling anybody. */
function appendEvent(turn: Turn, chat: Chat, thread: Thread, draft: DraftEvent): ChatEvent {
  const isSystem = draft.type === "system_message";
  const event: ChatEvent = {
    ...draft,
    id: turn.ids.uuid(),
    order: thread.events.length + 1,
    authorId: isSystem ? null : turn.authorId,
    timestamp: turn.now,
  };
  turn.edits.append(thread.events, event);
  turn.edits.set(chat, "order", nextInSequence(turn.edits, turn.license));
  if (!isSystem) rememberLastEvent(turn, chat);
  return event;
}

function rememberLastEvent(turn: Turn, chat: Chat): void {
  if (chat.customerId === null) return;
  const customer = needCustomer(turn, chat.customerId);
  const key = turn.requester.side === "agent" ? "agentLastEventAt" : "customerLastEventAt";
  turn.edits.set(customer, key, turn.now);
}

/**
 * Adds a message of the system to the active thread and tells the chat; does nothing where no thread is active. The pages of 2019 show
 * `text_vars.agent` in every such message: it is the chat's agent where the message speaks of none.
 */
export function sendSystemMessage(turn: Turn, chat: Chat, type: string, text: string, vars: JsonObject): void {
  const thread = activeThread(chat);
  if (thread === undefined) return;
  const [agentId = ""] = chat.agentIds;
  const agent = turn.license.agents.get(agentId)?.name ?? "";
  const body: JsonObject = { text, system_message_type: type, text_vars: { agent, ...vars } };
  sendEvent(turn, chat, thread, {
    type: "system_message",
    recipients: "all",
    customId: null,
    properties: new Map(),
    body,
  });
}

/** Closes a thread with a message of the system before it. `userId` is null where nobody in person closes it. */
export function closeThread(
  turn: Turn,
  chat: Chat,
  thread: Thread,
  closing: { userId: string | null; type: string; text: string; vars: JsonObject },
): void {
  sendSystemMessage(turn, chat, closing.type, closing.text, closing.vars);
  turn.edits.set(thread, "active", false);
  const notice = { kind: "thread-closed", chatId: chat.id, threadId: thread.id, userId: closing.userId } as const;
  tell(turn, notice, keyAudience(turn.license, chat));
}
