import type { JsonObject } from "../json.js";
import { findChat, isRestricted, reaches } from "../lookups.js";
import { pageOf } from "../pages.js";
import { booleanIn, countIn, objectIn, oneOf, stringsIn } from "../payload.js";
import { passesFilters } from "../properties.js";
import { invalid } from "../refusal.js";
import { isVisible, renderChatHead, renderChatSummary, renderThread } from "../render/chats.js";
import { viewOf } from "../render/view.js";
import { activeThread, type Chat, type Thread } from "../state.js";
import type { Turn } from "../turn.js";

/** Newest first. */
export function getChatsSummary(turn: Turn): JsonObject {
  const offset = countIn(turn.payload, "offset", { standard: 0, least: 0, most: 100 });
  const limit = countIn(turn.payload, "limit", { standard: 10, least: 1, most: 25 });
  const chats = reachableChats(turn);
  return { chats_summary: summaries(turn, chats.slice(offset, offset + limit)), total_chats: chats.length };
}

/** 2017: summaries of the chats that pass the filters. */
export function getFilteredChats(turn: Turn): JsonObject {
  const includeActive = booleanIn(turn.payload, "filters.include_active") ?? true;
  const filters = objectIn(turn.payload, "filters.properties");
  const chats = reachableChats(turn).filter(
    (chat) => (includeActive || activeThread(chat) === undefined) && passesFilters(chat.properties, filters),
  );
  return { chats_summary: summaries(turn, chats) };
}

/** The named threads of a chat, or all of them, in the order of the chat. 2017 has no word for threads that are restricted: it leaves them out. */
export function getChatThreads(turn: Turn): JsonObject {
  const chat = findChat(turn);
  const wanted = stringsIn(turn.payload, "thread_ids");
  const unknown = wanted?.find((id) => !chat.threads.some((thread) => thread.id === id));
  if (unknown !== undefined) throw invalid("/thread_ids", `names an unknown thread, ${unknown}`);
  const view = viewOf(turn.license, turn.api);
  const threads = chat.threads.filter(
    (thread) =>
      (wanted === undefined || wanted.includes(thread.id)) && (view.dialect !== "2017" || !isRestricted(turn, thread)),
  );
  const summary = chat.threads.map(({ id, order }) => ({ thread_id: id, order }));
  return {
    chat: {
      ...renderChatHead(view, chat),
      threads: threads.map((thread) => renderThread(view, thread, isRestricted(turn, thread))),
      ...(view.dialect === "2018" ? {} : { threads_summary: summary }),
      ...(turn.api === "agent-web" ? { is_followed: chat.followerIds.has(turn.requester.id) } : {}),
    },
  };
}

/** Customers page by offset, agents by `page_id`. */
export function getChatThreadsSummary(turn: Turn): JsonObject {
  const chat = findChat(turn);
  return turn.requester.side === "customer" ? summaryByOffset(turn, chat) : summaryByPage(turn, chat);
}

function summaryByOffset(turn: Turn, chat: Chat): JsonObject {
  const offset = countIn(turn.payload, "offset", { standard: 0, least: 0, most: Number.MAX_SAFE_INTEGER });
  const limit = countIn(turn.payload, "limit", { standard: 25, least: 1, most: 100 });
  const view = viewOf(turn.license, turn.api);
  const threads = [...chat.threads].reverse().slice(offset, offset + limit);
  return {
    threads_summary: threads.map((thread) => ({
      id: thread.id,
      order: thread.order,
      total_events: thread.events.filter((event) => isVisible(view, event)).length,
    })),
    total_threads: chat.threads.length,
  };
}

function summaryByPage(turn: Turn, chat: Chat): JsonObject {
  const order = oneOf(turn.payload, "order", ["asc", "desc"]);
  const { items, ...pages } = pageOf(turn.payload, order, (sort) =>
    sort === "asc" ? chat.threads : chat.threads.toReversed(),
  );
  const threads_summary = items.map(({ id, order, events }) => ({ id, order, events_count: events.length }));
  return { threads_summary, found_threads: chat.threads.length, ...pages };
}

/** What the login of an agent shows: chats with an active thread that the agent may see. */
export function activeSummaries(turn: Turn): readonly JsonObject[] {
  return summaries(
    turn,
    reachableChats(turn).filter((chat) => activeThread(chat) !== undefined),
  );
}

/** Chats that the requester may open, newest first. */
export function reachableChats(turn: Turn): readonly Chat[] {
  const chats = [...turn.license.chats.values()].filter((chat) => reaches(turn, chat));
  return chats.sort((left, right) => right.order - left.order);
}

function summaries(turn: Turn, chats: readonly Chat[]): readonly JsonObject[] {
  const view = viewOf(turn.license, turn.api);
  return chats.map((chat) => renderChatSummary(view, chat, turn.requester.id));
}

/** Chats and threads that the requester may see, newest thread first: what archives are searched in. */
export function reachableThreads(turn: Turn): readonly { chat: Chat; thread: Thread }[] {
  const pairs = reachableChats(turn).flatMap((chat) => chat.threads.map((thread) => ({ chat, thread })));
  return pairs
    .filter(({ thread }) => !isRestricted(turn, thread))
    .sort((left, right) => right.thread.startedAt - left.thread.startedAt);
}
