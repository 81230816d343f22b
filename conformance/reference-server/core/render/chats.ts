import type { JsonObject } from "../json.js";
import type { Chat, ChatEvent, Thread } from "../state.js";
import { eventBody } from "./event-body.js";
import { renderChatUsers } from "./users.js";
import { renderAccess, renderProperties, seconds, type View } from "./view.js";

/** An event. Customers of 2018 know no `recipients`. */
export function renderEvent(view: View, event: ChatEvent): JsonObject {
  const properties = event.properties.size === 0 ? {} : { properties: renderProperties(event.properties) };
  return {
    ...(view.dialect === "2017" ? defaults2017[event.type] : {}),
    ...eventBody(view, event),
    id: event.id,
    custom_id: event.customId ?? undefined,
    order: event.order,
    type: event.type,
    author_id: event.authorId ?? undefined,
    timestamp: seconds(event.timestamp),
    recipients: view.dialect === "2018" ? undefined : event.recipients,
    ...properties,
  };
}

/** What events of 2017 always have, and later ones may not. */
const defaults2017: Readonly<Record<string, JsonObject>> = {
  file: { width: 0, height: 0 },
  annotation: { text: "" },
};

/** True where the viewer's side may see the event. */
export function isVisible(view: View, event: ChatEvent): boolean {
  return view.side === "agent" || event.recipients === "all";
}

/** A thread with its events; without them where the viewer may not see them. */
export function renderThread(view: View, thread: Thread, restricted = false): JsonObject {
  const events = thread.events.filter((event) => isVisible(view, event)).map((event) => renderEvent(view, event));
  return {
    id: thread.id,
    timestamp: view.dialect === "2018" ? undefined : seconds(thread.startedAt),
    active: thread.active,
    order: thread.order,
    user_ids: [...thread.userIds],
    ...(restricted ? { restricted_access: true } : { events }),
    properties: renderProperties(thread.properties),
    access: view.dialect === "2017" ? undefined : renderAccess(view, thread.access),
    tags: view.dialect === "2019" ? [...thread.tags] : undefined,
  };
}

/** What every form of a chat has. */
export function renderChatHead(view: View, chat: Chat): JsonObject {
  const access = renderAccess(view, chat.access);
  return {
    id: chat.id,
    order: view.dialect === "2017" ? undefined : chat.order,
    users: renderChatUsers(view, chat),
    properties: renderProperties(chat.properties),
    ...(view.dialect === "2017" ? { scopes: access } : { access }),
  };
}

/** A chat with one thread: the answer to `start_chat`, and what `incoming_chat_thread` carries. */
export function renderChatWithThread(view: View, chat: Chat, thread: Thread): JsonObject {
  return { ...renderChatHead(view, chat), thread: renderThread(view, thread) };
}

/** A chat as lists show it: the newest event of each type instead of threads. */
export function renderChatSummary(view: View, chat: Chat, viewerId: string): JsonObject {
  const head = renderChatHead(view, chat);
  const last = chat.threads.at(-1);
  if (view.dialect === "2017") return { ...head, last_thread_summary: summary2017(view, last) };
  const summary = { ...head, last_event_per_type: lastEventPerType(view, chat) };
  if (view.side === "customer") return { ...summary, last_thread_id: view.dialect === "2018" ? undefined : last?.id };
  return {
    ...summary,
    last_thread_id: last?.id,
    last_thread_summary: last === undefined ? undefined : threadSummary(last),
    is_followed: chat.followerIds.has(viewerId),
  };
}

function threadSummary(thread: Thread): JsonObject {
  return {
    id: thread.id,
    order: thread.order,
    timestamp: seconds(thread.startedAt),
    user_ids: [...thread.userIds],
    properties: renderProperties(thread.properties),
    tags: [...thread.tags],
  };
}

function summary2017(view: View, thread: Thread | undefined): JsonObject | undefined {
  if (thread === undefined) return undefined;
  const newest = new Map(thread.events.map((event) => [event.type, event]));
  return {
    id: thread.id,
    timestamp: seconds(thread.startedAt),
    user_ids: [...thread.userIds],
    last_event_per_type: [...newest.values()].map((event) => renderEvent(view, event)),
    order: thread.order,
    properties: renderProperties(thread.properties),
  };
}

function lastEventPerType(view: View, chat: Chat): JsonObject {
  const newest = new Map<string, { thread: Thread; event: ChatEvent }>();
  for (const thread of chat.threads)
    for (const event of thread.events) if (isVisible(view, event)) newest.set(event.type, { thread, event });
  const entries = [...newest].map(([type, { thread, event }]) => [
    type,
    { thread_id: thread.id, thread_order: thread.order, event: renderEvent(view, event) },
  ]);
  return Object.fromEntries(entries) as JsonObject;
}
