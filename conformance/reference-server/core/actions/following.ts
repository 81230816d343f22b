import { chatAudience } from "../audience.js";
import { agentNamed, findChat, isPresent } from "../lookups.js";
import { stringsIn } from "../payload.js";
import { invalid } from "../refusal.js";
import type { Chat } from "../state.js";
import { type Turn, tell } from "../turn.js";

/** Tells the requester the last thread, unless it follows or is a member already. */
export function followChat(turn: Turn): undefined {
  const chat = findChat(turn);
  const { id } = turn.requester;
  if (isPresent(chat, id) || chat.followerIds.has(id)) return;
  turn.edits.add(chat.followerIds, id);
  tellThread(turn, chat, [id]);
}

export function unfollowChat(turn: Turn): undefined {
  const chat = findChat(turn);
  if (isPresent(chat, turn.requester.id))
    throw invalid("/chat_id", "is the id of a chat whose members cannot unfollow it");
  turn.edits.take(chat.followerIds, turn.requester.id);
}

/** 2017: adds supervisors, who see everything and write to agents only. */
export function superviseChat(turn: Turn): undefined {
  const chat = findChat(turn);
  const ids = stringsIn(turn.payload, "agent_ids") ?? [];
  const named = (ids.length > 0 ? ids : [turn.requester.id]).map((id) => agentNamed(turn, id, "agent_ids").id);
  const added = named.filter((id) => !isPresent(chat, id));
  if (added.length === 0) return;
  turn.edits.add(chat.supervisorIds, ...added);
  const arrivals = added.map((id) => ({ side: "supervisor", id }) as const);
  const threadId = chat.threads.at(-1)?.id ?? "";
  tell(turn, { kind: "users-changed", chat, threadId, added: arrivals, removed: [] }, chatAudience(chat));
}

function tellThread(turn: Turn, chat: Chat, agentIds: readonly string[]): void {
  const thread = chat.threads.at(-1);
  if (thread === undefined) return;
  tell(turn, { kind: "thread-started", chat, thread }, { agents: new Set(agentIds), customers: new Set() });
}
