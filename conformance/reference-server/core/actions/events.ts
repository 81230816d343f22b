import { chatAudience, eventAudience } from "../audience.js";
import { type DraftEvent, draftEvent } from "../draft-event.js";
import { isObject, type JsonObject, type JsonValue } from "../json.js";
import { findChat, findEvent, findThread } from "../lookups.js";
import { booleanIn, needBoolean, needObject, needString, numberIn, oneOf, stringIn } from "../payload.js";
import { invalid, Refusal } from "../refusal.js";
import { renderEvent } from "../render/chats.js";
import { seconds, viewOf } from "../render/view.js";
import { activeThread, type Chat, type ChatEvent, type Thread } from "../state.js";
import { emptyStart, sendEvent, startThread } from "../threads.js";
import { type Turn, tell } from "../turn.js";

/** To the active thread; to a new one where none is active, unless the request asks for the last one or for an error. */
export function sendOneEvent(turn: Turn): JsonObject {
  const chat = findChat(turn);
  const draft = draftEvent(turn, needObject(turn.payload, "event"), "/event", "sendable");
  const { thread, event } = place(turn, chat, silenced(turn, chat, draft));
  return { thread_id: thread.id, event: renderEvent(viewOf(turn.license, turn.api), event) };
}

/** An upload as an event of type `file`. */
export function sendFile(turn: Turn): JsonObject {
  const chat = findChat(turn);
  const { file } = turn;
  if (file === null) throw noFile(turn, "file");
  const { name, url, contentType, size } = file;
  const draft: DraftEvent = {
    type: "file",
    recipients: oneOf(turn.payload, "recipients", ["all", "agents"]) ?? "all",
    customId: stringIn(turn.payload, "custom_id") ?? null,
    properties: new Map(),
    body: { name, url, content_type: contentType, size },
  };
  place(turn, chat, silenced(turn, chat, draft));
  return { url };
}

/** Stores an image for later use; it belongs to no chat. */
export function uploadImage(turn: Turn): JsonObject {
  const { file } = turn;
  if (file === null) throw noFile(turn, "image");
  if (!file.contentType.startsWith("image/")) throw invalid("/image", "must be an image");
  return { url: file.url, path: file.path };
}

function noFile({ payload }: Turn, field: string): Refusal {
  return invalid(`/${field}`, payload[field] === undefined ? "is required" : "must be a file");
}

/** Supervisors of 2017 whisper: what they send is for agents. */
function silenced(turn: Turn, chat: Chat, draft: DraftEvent): DraftEvent {
  const whispers = turn.requester.side === "agent" && chat.supervisorIds.has(turn.requester.id);
  return whispers ? { ...draft, recipients: "agents" } : draft;
}

function place(turn: Turn, chat: Chat, draft: DraftEvent): { thread: Thread; event: ChatEvent } {
  const active = activeThread(chat);
  if (active === undefined && booleanIn(turn.payload, "require_active_thread") === true)
    throw new Refusal("validation", "The chat has no active thread");
  const last = chat.threads.at(-1);
  const attaches = draft.type === "annotation" || booleanIn(turn.payload, "attach_to_last_thread") === true;
  const thread = active ?? (attaches ? last : undefined);
  if (thread !== undefined) return { thread, event: sendEvent(turn, chat, thread, draft) };
  if (draft.type === "annotation") throw invalid("/event/type", "must not be annotation in a chat without a thread");
  return startWith(turn, chat, draft);
}

/** The push is that of the new thread, with the event in it. */
function startWith(turn: Turn, chat: Chat, draft: DraftEvent): { thread: Thread; event: ChatEvent } {
  const thread = startThread(turn, chat, { ...emptyStart, events: [draft] });
  const [event] = thread.events;
  if (event === undefined) throw new Error(`Thread ${thread.id} started without its event`);
  return { thread, event };
}

/** Records the user on every button that has the postback; in active threads tells that, and how the event looks now if it has changed. */
export function sendPostback(turn: Turn): undefined {
  const chat = findChat(turn);
  const thread = findThread(turn, chat);
  const { event } = findEvent(turn, [thread]);
  const id = needString(turn.payload, "postback.id");
  const toggled = needBoolean(turn.payload, "postback.toggled");
  const buttons = new Toggler(id, turn.requester.id, toggled);
  const elements = event.body["elements"];
  const changed = Array.isArray(elements)
    ? (elements as readonly JsonValue[]).map((one) => buttons.inElement(one))
    : [];
  if (buttons.found === 0) throw invalid("/postback/id", "is not the postback of a button of this event");
  turn.edits.set(event, "body", { ...event.body, elements: changed });
  if (!thread.active) return;
  const ids = { userId: turn.requester.id, chatId: chat.id, threadId: thread.id, eventId: event.id };
  const audience = eventAudience(chat, event);
  tell(turn, { kind: "postback", ...ids, postback: { id, toggled } }, audience);
  if (buttons.changed > 0) tell(turn, { kind: "event-updated", chatId: chat.id, threadId: thread.id, event }, audience);
}

/** Rewrites elements, counting the buttons it finds and those that it changes. */
class Toggler {
  found = 0;
  changed = 0;
  constructor(
    private readonly postbackId: string,
    private readonly userId: string,
    private readonly toggled: boolean,
  ) {}

  inElement(element: JsonValue): JsonValue {
    if (!isObject(element) || !Array.isArray(element["buttons"])) return element;
    return { ...element, buttons: (element["buttons"] as readonly JsonValue[]).map((one) => this.inButton(one)) };
  }

  private inButton(button: JsonValue): JsonValue {
    if (!isObject(button) || button["postback_id"] !== this.postbackId) return button;
    this.found += 1;
    const before = (button["user_ids"] ?? []) as readonly string[];
    const others = before.filter((id) => id !== this.userId);
    if (this.toggled !== others.length < before.length) this.changed += 1;
    return { ...button, user_ids: this.toggled ? [...others, this.userId] : others };
  }
}

/** 2017: also counts as having seen the chat. */
export function markEventAsSeen(turn: Turn): undefined {
  const chat = findChat(turn);
  const { event } = findEvent(turn, chat.threads);
  tellSeen(turn, chat, event.timestamp, event.id);
}

/** Now, unless the request says when. */
export function updateLastSeen(turn: Turn): JsonObject {
  const chat = findChat(turn);
  const at = numberIn(turn.payload, "timestamp");
  if (at !== undefined && (!Number.isFinite(at) || at < 0)) throw invalid("/timestamp", "must be seconds since 1970");
  const timestamp = at === undefined ? turn.now : at * 1000;
  tellSeen(turn, chat, timestamp, null);
  return { timestamp: seconds(timestamp) };
}

function tellSeen(turn: Turn, chat: Chat, timestamp: number, eventId: string | null): void {
  turn.edits.put(chat.seenAt, turn.requester.id, timestamp);
  const notice = { kind: "seen", userId: turn.requester.id, chatId: chat.id, timestamp, eventId } as const;
  tell(turn, notice, chatAudience(chat));
}
