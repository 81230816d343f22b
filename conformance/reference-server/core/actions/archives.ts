import type { JsonObject } from "../json.js";
import { countIn, groupIdsIn, objectIn, stringIn, stringsIn } from "../payload.js";
import { passesFilters } from "../properties.js";
import { invalid } from "../refusal.js";
import { renderChatWithThread } from "../render/chats.js";
import { viewOf } from "../render/view.js";
import type { Thread } from "../state.js";
import type { Turn } from "../turn.js";
import { reachableThreads } from "./chat-lists.js";

/** 2017: threads that the agent may see, newest first, each with its chat. */
export function getArchives(turn: Turn): JsonObject {
  const page = countIn(turn.payload, "pagination.page", { standard: 1, least: 1, most: 1_000_000 });
  const limit = countIn(turn.payload, "pagination.limit", { standard: 25, least: 1, most: 100 });
  const passes = threadFilter(turn.payload);
  const found = reachableThreads(turn).filter(({ thread }) => passes(thread));
  const view = viewOf(turn.license, turn.api);
  const chats = found
    .slice((page - 1) * limit, page * limit)
    .map(({ chat, thread }) => ({ chat: renderChatWithThread(view, chat, thread) }));
  return { chats, pagination: { page, total: found.length } };
}

function threadFilter(payload: JsonObject): (thread: Thread) => boolean {
  const query = stringIn(payload, "filters.query")?.toLowerCase();
  const from = dayIn(payload, "filters.date_from");
  const to = dayIn(payload, "filters.date_to");
  const agentIds = stringsIn(payload, "filters.agent_ids") ?? stringsIn(payload, "filters.agents");
  const teamIds = groupIdsIn(payload, "filters.team_ids");
  const properties = objectIn(payload, "filters.properties");
  const day = 24 * 3600 * 1000;
  return (thread) =>
    (query === undefined || thread.events.some(({ body }) => textOf(body).includes(query))) &&
    (from === undefined || thread.startedAt >= from) &&
    (to === undefined || thread.startedAt < to + day) &&
    (agentIds === undefined || agentIds.some((id) => thread.userIds.has(id))) &&
    (teamIds === undefined || teamIds.some((id) => thread.access.groupIds.includes(id))) &&
    passesFilters(thread.properties, properties);
}

function textOf(body: JsonObject): string {
  const { text } = body as { text?: unknown };
  return typeof text === "string" ? text.toLowerCase() : "";
}

/** `YYYY-MM-DD`, in UTC, as milliseconds. */
function dayIn(payload: JsonObject, path: string): number | undefined {
  const text = stringIn(payload, path);
  if (text === undefined) return undefined;
  const time = /^\d{4}-\d\d-\d\d$/u.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw invalid(`/${path.replaceAll(".", "/")}`, "must be a date, YYYY-MM-DD");
  return time;
}
