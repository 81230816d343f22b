import type { JsonObject } from "../json.js";
import type { NoticeOf, PropertyPlace } from "../notice.js";
import { renderEvent } from "./chats.js";
import type { Push } from "./push.js";
import { renderProperties, seconds, type View } from "./view.js";

type TalkNotice = NoticeOf<
  | "properties-updated"
  | "properties-deleted"
  | "tag-changed"
  | "postback"
  | "event-updated"
  | "seen"
  | "typing"
  | "sneak-peek"
  | "multicast"
>;

/** What is said about a chat and in passing: properties, tags, indicators. */
export function renderTalkNotice(view: View, notice: TalkNotice): Push {
  switch (notice.kind) {
    case "properties-updated": {
      const properties = renderProperties(notice.properties);
      return {
        action: `${placeName(notice.place)}_properties_updated`,
        payload: { ...placeIds(notice.place), properties },
      };
    }
    case "properties-deleted": {
      const properties = Object.fromEntries(notice.names);
      return {
        action: `${placeName(notice.place)}_properties_deleted`,
        payload: { ...placeIds(notice.place), properties },
      };
    }
    case "tag-changed": {
      const { change, chatId, threadId, tag } = notice;
      return { action: `chat_thread_${change}`, payload: { chat_id: chatId, thread_id: threadId, tag } };
    }
    case "postback":
      return postback(notice);
    case "event-updated": {
      const { chatId, threadId, event } = notice;
      const payload = { chat_id: chatId, thread_id: threadId, event: renderEvent(view, event) };
      return { action: "event_updated", payload };
    }
    case "seen":
      return seen(view, notice);
    case "typing":
    case "sneak-peek":
      return indicator(view, notice);
    case "multicast":
      return multicast(view, notice);
    default:
      return notice satisfies never;
  }
}

function placeName(place: PropertyPlace): string {
  return place.kind === "thread" ? "chat_thread" : place.kind;
}

function placeIds(place: PropertyPlace): JsonObject {
  switch (place.kind) {
    case "chat":
      return { chat_id: place.chatId };
    case "thread":
      return { chat_id: place.chatId, thread_id: place.threadId };
    case "event":
      return { chat_id: place.chatId, thread_id: place.threadId, event_id: place.eventId };
    default:
      return place satisfies never;
  }
}

function postback({ userId, chatId, threadId, eventId, postback }: NoticeOf<"postback">): Push {
  const ids = { user_id: userId, chat_id: chatId, thread_id: threadId, event_id: eventId };
  return { action: "incoming_rich_message_postback", payload: { ...ids, postback: { ...postback } } };
}

function seen(view: View, { userId, chatId, timestamp, eventId }: NoticeOf<"seen">): Push {
  if (view.dialect === "2017" && eventId !== null)
    return { action: "event_marked_as_seen", payload: { chat_id: chatId, event_id: eventId, user_id: userId } };
  const payload = { user_id: userId, chat_id: chatId, timestamp: seconds(timestamp) };
  return { action: "last_seen_timestamp_updated", payload };
}

function indicator(view: View, notice: NoticeOf<"typing" | "sneak-peek">): Push {
  const { chatId, threadId, authorId } = notice;
  const thread = view.dialect === "2019" && threadId !== null ? { thread_id: threadId } : {};
  const ids = { chat_id: chatId, ...thread };
  const recipients = notice.kind === "typing" ? notice.recipients : "agents";
  const common = {
    author_id: authorId,
    ...(view.dialect === "2018" ? {} : { recipients }),
    timestamp: seconds(notice.timestamp),
  };
  if (notice.kind === "sneak-peek")
    return { action: "incoming_sneak_peek", payload: { ...ids, sneak_peek: { ...common, text: notice.text } } };
  const typing_indicator = { ...common, is_typing: notice.isTyping };
  return { action: "incoming_typing_indicator", payload: { ...ids, typing_indicator } };
}

function multicast(view: View, { authorId, content, type }: NoticeOf<"multicast">): Push {
  const action = view.dialect === "2017" ? "incoming_broadcast" : "incoming_multicast";
  return { action, payload: { author_id: authorId, content, ...(type === null ? {} : { type }) } };
}
