import { chatAudience } from "../audience.js";
import { findChat, findThread } from "../lookups.js";
import { needString } from "../payload.js";
import { type Turn, tell } from "../turn.js";

/** A tag that is there already tells nobody. */
export function tagThread(turn: Turn): undefined {
  const chat = findChat(turn);
  const thread = findThread(turn, chat);
  const tag = needString(turn.payload, "tag");
  if (thread.tags.has(tag)) return;
  turn.edits.add(thread.tags, tag);
  tell(turn, { kind: "tag-changed", change: "tagged", chatId: chat.id, threadId: thread.id, tag }, chatAudience(chat));
}

export function untagThread(turn: Turn): undefined {
  const chat = findChat(turn);
  const thread = findThread(turn, chat);
  const tag = needString(turn.payload, "tag");
  if (!turn.edits.take(thread.tags, tag)) return;
  tell(
    turn,
    { kind: "tag-changed", change: "untagged", chatId: chat.id, threadId: thread.id, tag },
    chatAudience(chat),
  );
}
