import type { JsonObject } from "../json.js";
import type { Arrival, NoticeOf } from "../notice.js";
import { renderChatWithThread, renderEvent } from "./chats.js";
import type { Push } from "./push.js";
import { presenceIn, renderAgent, renderCustomer, renderSupervisor } from "./users.js";
import { renderAccess, type View } from "./view.js";

type ChatNotice = NoticeOf<
  "thread-started" | "event-added" | "thread-closed" | "users-changed" | "chat-transferred" | "access-changed"
>;

/** What happens to chats: threads, events, users, access. */
export function renderChatNotice(view: View, notice: ChatNotice): readonly Push[] {
  switch (notice.kind) {
    case "thread-started": {
      const chat = renderChatWithThread(view, notice.chat, notice.thread);
      return [{ action: "incoming_chat_thread", payload: { chat } }];
    }
    case "event-added":
      return [{ action: "incoming_event", payload: eventPayload(view, notice) }];
    case "thread-closed": {
      const closer = notice.userId === null ? {} : { user_id: notice.userId };
      return [{ action: "thread_closed", payload: { chat_id: notice.chatId, thread_id: notice.threadId, ...closer } }];
    }
    case "users-changed":
      return view.dialect === "2017" ? [usersUpdated(view, notice)] : usersAddedAndRemoved(view, notice);
    case "chat-transferred": {
      const { chatId, requesterId, type, ids } = notice;
      return [{ action: "chat_transferred", payload: { chat_id: chatId, requester_id: requesterId, type, ids } }];
    }
    case "access-changed":
      return accessChanged(view, notice);
    default:
      return notice satisfies never;
  }
}

function eventPayload(view: View, { chat, thread, event }: NoticeOf<"event-added">): JsonObject {
  const ids = view.dialect === "2017" ? { chat_id: chat.id } : { chat_id: chat.id, thread_id: thread.id };
  return { ...ids, event: renderEvent(view, event) };
}

function usersAddedAndRemoved(view: View, notice: NoticeOf<"users-changed">): readonly Push[] {
  const ids = { chat_id: notice.chat.id, ...(view.dialect === "2018" ? {} : { thread_id: notice.threadId }) };
  const removed = notice.removed.filter(({ side }) => side !== "supervisor");
  const added = notice.added.filter(({ side }) => side !== "supervisor");
  return [
    ...removed.map(({ side, id }) => ({
      action: "chat_user_removed",
      payload: { ...ids, user_id: id, user_type: side },
    })),
    ...added.map((arrival) => ({
      action: "chat_user_added",
      payload: { ...ids, user: renderArrival(view, notice, arrival), user_type: arrival.side },
    })),
  ];
}

function usersUpdated(view: View, notice: NoticeOf<"users-changed">): Push {
  const part = (side: Arrival["side"]): JsonObject => ({
    added: notice.added.filter((one) => one.side === side).map((one) => renderArrival(view, notice, one)),
    removed_ids: notice.removed.filter((one) => one.side === side).map(({ id }) => id),
  });
  const updated_users = { customers: part("customer"), agents: part("agent"), supervisors: part("supervisor") };
  return { action: "chat_users_updated", payload: { chat_id: notice.chat.id, updated_users } };
}

function renderArrival(view: View, { chat }: NoticeOf<"users-changed">, { side, id }: Arrival): JsonObject {
  const customer = side === "customer" ? view.license.customers.get(id) : undefined;
  if (customer !== undefined) return renderCustomer(view, customer, chat);
  const agent = view.license.agents.get(id);
  if (agent === undefined) throw new Error(`No user ${id} in licence ${view.license.id}`);
  return side === "supervisor" ? renderSupervisor(view, agent, chat) : renderAgent(view, agent, presenceIn(chat, id));
}

/** 2017 and 2018 tell what was added and removed, of chats only; 2019 tells the change by its name. */
function accessChanged(view: View, notice: NoticeOf<"access-changed">): readonly Push[] {
  const { change, resource, id, access, added, removed } = notice;
  if (view.dialect === "2019")
    return [{ action: `access_${change}`, payload: { resource, id, access: renderAccess(view, access) } }];
  if (resource !== "chat") return [];
  const scopes = { scopes_added: renderAccess(view, added), scopes_removed: renderAccess(view, removed) };
  return [{ action: "chat_scopes_updated", payload: { chat_id: id, ...scopes } }];
}
