import { chatAudience, eventAudience } from "../audience.js";
import { findChat, findEvent, findThread } from "../lookups.js";
import type { Audience, PropertyPlace } from "../notice.js";
import { needObject } from "../payload.js";
import { dropProperties, mergeProperties, propertiesIn, propertyNamesIn } from "../properties.js";
import type { Properties } from "../state.js";
import { type Turn, tell } from "../turn.js";

/** Properties and where they stand. */
interface Found {
  readonly audience: Audience;
  readonly place: PropertyPlace;
  readonly properties: Properties;
}

export const updateChatProperties = (turn: Turn): undefined => update(turn, ofChat(turn));
export const updateThreadProperties = (turn: Turn): undefined => update(turn, ofThread(turn));
export const updateEventProperties = (turn: Turn): undefined => update(turn, ofEvent(turn));
export const deleteChatProperties = (turn: Turn): undefined => remove(turn, ofChat(turn));
export const deleteThreadProperties = (turn: Turn): undefined => remove(turn, ofThread(turn));
export const deleteEventProperties = (turn: Turn): undefined => remove(turn, ofEvent(turn));

/** Tells what changed, and nothing where nothing did. */
function update(turn: Turn, { audience, place, properties }: Found): undefined {
  needObject(turn.payload, "properties");
  const changed = mergeProperties(turn.edits, properties, propertiesIn(turn.payload, "properties"));
  if (changed.size > 0) tell(turn, { kind: "properties-updated", place, properties: changed }, audience);
}

function remove(turn: Turn, { audience, place, properties }: Found): undefined {
  needObject(turn.payload, "properties");
  const names = dropProperties(turn.edits, properties, propertyNamesIn(turn.payload, "properties"));
  if (names.size > 0) tell(turn, { kind: "properties-deleted", place, names }, audience);
}

function ofChat(turn: Turn): Found {
  const chat = findChat(turn);
  return { audience: chatAudience(chat), place: { kind: "chat", chatId: chat.id }, properties: chat.properties };
}

function ofThread(turn: Turn): Found {
  const chat = findChat(turn);
  const thread = findThread(turn, chat);
  const place = { kind: "thread", chatId: chat.id, threadId: thread.id } as const;
  return { audience: chatAudience(chat), place, properties: thread.properties };
}

function ofEvent(turn: Turn): Found {
  const chat = findChat(turn);
  const thread = findThread(turn, chat);
  const { event } = findEvent(turn, [thread]);
  const place = { kind: "event", chatId: chat.id, threadId: thread.id, eventId: event.id } as const;
  return { audience: eventAudience(chat, event), place, properties: event.properties };
}
