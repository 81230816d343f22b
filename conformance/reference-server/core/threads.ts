import { agentsOf, chatAudience, keyAudience } from "./audience.js";
import type { DraftEvent } from "./draft-event.js";
import type { JsonObject } from "./json.js";
import { needCustomer } from "./lookups.js";
import { mergeProperties } from "./properties.js";
import { routeTo } from "./routing.js";
import { activeThread, type Chat, type ChatEvent, nextInSequence, type Properties, type Thread } from "./state.js";
import { type Scene, type Turn, tell, tellOthers } from "./turn.js";

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
  for (const draft of start.events) write(turn, chat, thread, draft);
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
  const event = write(turn, chat, thread, draft);
  const audience = chatAudience(chat);
  const notice = { kind: "event-added", chat, thread, event } as const;
  if (event.recipients === "all") tell(turn, notice, audience);
  else if (turn.requester.side === "agent") tell(turn, notice, agentsOf(audience));
  else tellOthers(turn, notice, agentsOf(audience));
  if (isIdle(thread)) setIdle(turn, chat, thread, false);
  return event;
}

/** Adds an event in the name of who sends it, without telling anybody. */
function write(turn: Turn, chat: Chat, thread: Thread, draft: DraftEvent): ChatEvent {
  const isSystem = draft.type === "system_message";
  const event = appendEvent(turn, chat, thread, draft, isSystem ? null : turn.authorId);
  if (!isSystem) rememberLastEvent(turn, chat);
  return event;
}

function appendEvent(scene: Scene, chat: Chat, thread: Thread, draft: DraftEvent, authorId: string | null): ChatEvent {
  const event: ChatEvent = {
    ...draft,
    id: scene.ids.uuid(),
    order: thread.events.length + 1,
    authorId,
    timestamp: scene.now,
  };
  scene.edits.append(thread.events, event);
  scene.edits.set(chat, "order", nextInSequence(scene.edits, scene.license));
  return event;
}

function rememberLastEvent(turn: Turn, chat: Chat): void {
  if (chat.customerId === null) return;
  const customer = needCustomer(turn, chat.customerId);
  const key = turn.requester.side === "agent" ? "agentLastEventAt" : "customerLastEventAt";
  turn.edits.set(customer, key, turn.now);
}

/** What is said by nobody in person. */
export interface SystemMessage {
  readonly type: string;
  readonly text: string;
  /** What the text is about, besides the agent. */
  readonly vars: JsonObject;
}

/**
 * Adds a message of the system to the active thread and tells the chat; does nothing where no thread is active. The pages of 2019 show
 * `text_vars.agent` in every such message: it is the chat's agent where the message speaks of none.
 */
export function sendSystemMessage(scene: Scene, chat: Chat, { type, text, vars }: SystemMessage): void {
  const thread = activeThread(chat);
  if (thread === undefined) return;
  const [agentId = ""] = chat.agentIds;
  const agent = scene.license.agents.get(agentId)?.name ?? "";
  const body: JsonObject = { text, system_message_type: type, text_vars: { agent, ...vars } };
  const common = { recipients: "all", customId: null, properties: new Map() } as const;
  const event = appendEvent(scene, chat, thread, { type: "system_message", ...common, body }, null);
  tell(scene, { kind: "event-added", chat, thread, event }, chatAudience(chat));
}

/** Closes a thread with a message of the system before it. `userId` is null where nobody in person closes it. */
export function closeThread(
  scene: Scene,
  chat: Chat,
  thread: Thread,
  { userId, ...message }: SystemMessage & { readonly userId: string | null },
): void {
  sendSystemMessage(scene, chat, message);
  scene.edits.set(thread, "active", false);
  const notice = { kind: "thread-closed", chatId: chat.id, threadId: thread.id, userId } as const;
  tell(scene, notice, keyAudience(scene.license, chat));
}

/** True where the router has said of an active thread that nobody writes in it, and nobody has written since. */
export function isIdle(thread: Thread): boolean {
  return thread.active && thread.properties.get("routing")?.get("idle") === true;
}

/** Sets the property `routing.idle` of a thread, and tells the chat. */
export function setIdle(scene: Scene, chat: Chat, thread: Thread, idle: boolean): void {
  const changed = mergeProperties(scene.edits, thread.properties, new Map([["routing", new Map([["idle", idle]])]]));
  const place = { kind: "thread", chatId: chat.id, threadId: thread.id } as const;
  tell(scene, { kind: "properties-updated", place, properties: changed }, chatAudience(chat));
}
