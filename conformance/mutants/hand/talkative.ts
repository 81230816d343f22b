import type { Notification } from "../../reference-server/core/notice.js";
import { activeThread } from "../../reference-server/core/state.js";
import type { Mutant } from "../mutant.js";
import { chatOf, handMade, onCommands, onNotices, onNotifications, writable } from "./hand-made.js";

const sending = ["send_event", "send_file", "start_chat", "activate_chat", "close_thread"];

/** Servers that tell the wrong people, too often, or the wrong thing. */
export const talkative: readonly Mutant[] = [
  handMade("told/own-typing", "shows a typing indicator to who is typing", ["send_typing_indicator"], (fired) =>
    onNotices("typing", (notification) => {
      fired();
      return [{ ...notification, toRequester: true }];
    }),
  ),
  handMade("told/own-sneak-peek", "shows a sneak peek to who is writing", ["send_sneak_peek"], (fired) =>
    onNotices("sneak-peek", (notification) => {
      fired();
      return [{ ...notification, toRequester: true }];
    }),
  ),
  handMade("told/whisper-to-customer", "shows events for agents to the customer", sending, (fired) =>
    onNotices("event-added", (notification) => {
      const { chat, event } = notification.notice;
      if (event.recipients === "all" || chat.customerId === null) return [notification];
      fired();
      return [{ ...notification, audience: { ...notification.audience, customers: new Set([chat.customerId]) } }];
    }),
  ),
  handMade(
    "told/whisper-in-thread",
    "shows events for agents to the customer who reads the thread",
    ["get_chat_threads"],
    (fired) =>
      onCommands(["get_chat_threads"], (next, core, command) => {
        if (command.api === "agent-web" || command.api === "agent-rtm") return next(core, command);
        const events = chatOf(core, command)?.threads.flatMap((thread) => thread.events) ?? [];
        const secret = events.filter(({ recipients }) => recipients === "agents");
        for (const event of secret) writable(event).recipients = "all";
        const outcome = next(core, command);
        for (const event of secret) writable(event).recipients = "agents";
        if (secret.length > 0) fired();
        return outcome;
      }),
  ),
  handMade(
    "told/typing-for-agents-to-customer",
    "shows typing indicators for agents to the customer",
    ["send_typing_indicator"],
    (fired) =>
      onNotices("typing", (notification, license) => {
        const { recipients, chatId } = notification.notice;
        const customer = license.chats.get(chatId)?.customerId ?? null;
        if (recipients !== "agents" || customer === null) return [notification];
        fired();
        return [{ ...notification, audience: { ...notification.audience, customers: new Set([customer]) } }];
      }),
  ),
  handMade(
    "told/other-connections-not",
    "tells a user's other connections nothing of what one of them does",
    [],
    (fired) => ({
      deliver: (next) => (told, origin) => {
        const { license, notifications } = told;
        const requester = "requester" in told ? (told.requester as { readonly id: string } | null) : null;
        if (origin === undefined || license === null || requester === null) return next(told, origin);
        const less = notifications.map((one) => withoutUser(one, requester.id));
        if (less.some((one, index) => one !== notifications[index])) fired();
        next({ ...told, notifications: less }, origin);
      },
    }),
  ),
  handMade("told/not-of-web-calls", "tells nobody of what is done over the Web", sending, (fired) => ({
    deliver: (next) => (told, origin) => {
      const silent =
        origin === undefined &&
        told.notifications.length > 0 &&
        told.notifications.every(({ toRequester }) => toRequester);
      if (silent) fired();
      next(silent ? { ...told, notifications: [] } : told, origin);
    },
  })),
  handMade("told/backwards", "sends the pushes of a request in the wrong order", sending, (fired) => ({
    deliver: (next) => (told, origin) => {
      if (told.notifications.length > 1) fired();
      next({ ...told, notifications: told.notifications.toReversed() }, origin);
    },
  })),
  handMade(
    "told/members-only",
    "tells key changes to members only, not to the other agents with access",
    sending,
    (fired) =>
      onNotifications((notification, license) => {
        const { notice } = notification;
        if (notice.kind !== "thread-started" && notice.kind !== "thread-closed" && notice.kind !== "chat-transferred")
          return [notification];
        const chat = notice.kind === "thread-started" ? notice.chat : license.chats.get(notice.chatId);
        const agents = [...notification.audience.agents].filter(
          (id) => chat?.agentIds.has(id) === true || chat?.followerIds.has(id) === true,
        );
        if (agents.length < notification.audience.agents.size) fired();
        return [{ ...notification, audience: { ...notification.audience, agents: new Set(agents) } }];
      }),
  ),
  handMade("told/without-access", "tells key changes to all agents, with or without access", sending, (fired) =>
    onNotices("thread-started", (notification, license) => {
      const all = [...license.agents.values()];
      if (all.some((agent) => agent.connections > 0 && !notification.audience.agents.has(agent.id))) fired();
      return [{ ...notification, audience: { ...notification.audience, agents: new Set(all.map(({ id }) => id)) } }];
    }),
  ),
  handMade("told/followers-not", "tells followers nothing of events", ["follow_chat"], (fired) =>
    onNotices("event-added", (notification) => {
      const { chat } = notification.notice;
      const agents = [...notification.audience.agents].filter(
        (id) => !chat.followerIds.has(id) || chat.agentIds.has(id),
      );
      if (agents.length < notification.audience.agents.size) fired();
      return [{ ...notification, audience: { ...notification.audience, agents: new Set(agents) } }];
    }),
  ),
  handMade("told/follow-again", "tells the thread again to an agent who follows already", ["follow_chat"], (fired) =>
    onCommands(["follow_chat"], (next, core, command) => {
      const chat = chatOf(core, command);
      const outcome = next(core, command);
      const thread = chat?.threads.at(-1);
      if (!outcome.result.ok || outcome.notifications.length > 0 || chat === undefined || thread === undefined)
        return outcome;
      fired();
      const notice = { kind: "thread-started", chat, thread } as const;
      return { ...outcome, notifications: [{ notice, audience: nobody, toRequester: true }] };
    }),
  ),
  handMade(
    "told/unchanged-properties",
    "tells of an update of properties that changes nothing",
    ["update_chat_properties"],
    (fired) =>
      onCommands(["update_chat_properties"], (next, core, command) => {
        const outcome = next(core, command);
        const chat = chatOf(core, command);
        if (!outcome.result.ok || outcome.notifications.length > 0 || chat === undefined) return outcome;
        fired();
        const notice = {
          kind: "properties-updated",
          place: { kind: "chat", chatId: chat.id },
          properties: chat.properties,
        } as const;
        const audience = {
          agents: chat.agentIds,
          customers: new Set(chat.customerId === null ? [] : [chat.customerId]),
        };
        return { ...outcome, notifications: [{ notice, audience, toRequester: true }] };
      }),
  ),
  handMade(
    "told/all-properties",
    "tells all properties of a chat where some have changed",
    ["update_chat_properties"],
    (fired) =>
      onNotices("properties-updated", (notification, license) => {
        const { place } = notification.notice;
        const all = license.chats.get(place.chatId)?.properties;
        if (place.kind !== "chat" || all === undefined) return [notification];
        if (count(all) > count(notification.notice.properties)) fired();
        return [{ ...notification, notice: { ...notification.notice, properties: all } }];
      }),
  ),
  handMade("told/tag-again", "tells a tag that the thread has already", ["tag_chat_thread"], (fired) =>
    onCommands(["tag_chat_thread"], (next, core, command) => {
      const outcome = next(core, command);
      const chat = chatOf(core, command);
      if (!outcome.result.ok || outcome.notifications.length > 0 || chat === undefined) return outcome;
      fired();
      const { thread_id, tag } = command.payload;
      const notice = {
        kind: "tag-changed",
        change: "tagged",
        chatId: chat.id,
        threadId: String(thread_id),
        tag: String(tag),
      } as const;
      return {
        ...outcome,
        notifications: [{ notice, audience: { agents: chat.agentIds, customers: new Set() }, toRequester: true }],
      };
    }),
  ),
  handMade(
    "told/postback-of-closed",
    "tells a postback in a thread that is closed",
    ["send_rich_message_postback"],
    (fired) =>
      onCommands(["send_rich_message_postback"], (next, core, command) => {
        const chat = chatOf(core, command);
        const last = chat?.threads.at(-1);
        if (chat === undefined || last === undefined || activeThread(chat) !== undefined) return next(core, command);
        writable(last).active = true;
        const outcome = next(core, command);
        writable(last).active = false;
        if (outcome.notifications.length > 0) fired();
        return outcome;
      }),
  ),
  handMade(
    "told/added-not",
    "does not tell an agent who is added to a chat",
    ["add_user_to_chat", "join_chat", "transfer_chat"],
    (fired) =>
      onNotices("users-changed", (notification) => {
        const added = notification.notice.added.map(({ id }) => id);
        const agents = [...notification.audience.agents].filter((id) => !added.includes(id));
        if (agents.length < notification.audience.agents.size) fired();
        return [{ ...notification, audience: { ...notification.audience, agents: new Set(agents) } }];
      }),
  ),
  handMade(
    "told/removed-not",
    "does not tell an agent who is removed from a chat",
    ["remove_user_from_chat", "remove_from_chat", "transfer_chat"],
    (fired) =>
      onNotices("users-changed", (notification) => {
        const removed = notification.notice.removed.map(({ id }) => id);
        const agents = [...notification.audience.agents].filter((id) => !removed.includes(id));
        if (agents.length < notification.audience.agents.size) fired();
        return [{ ...notification, audience: { ...notification.audience, agents: new Set(agents) } }];
      }),
  ),
  handMade("told/ban-not-to-others", "does not tell agents of a ban", ["ban_customer"], (fired) =>
    onNotices("customer-banned", (notification) => {
      fired();
      return [{ ...notification, audience: nobody }];
    }),
  ),
];

const nobody = { agents: new Set<string>(), customers: new Set<string>() };

function withoutUser(notification: Notification, id: string): Notification {
  const { agents, customers } = notification.audience;
  if (!agents.has(id) && !customers.has(id)) return notification;
  const others = (ids: ReadonlySet<string>): ReadonlySet<string> => new Set([...ids].filter((one) => one !== id));
  return { ...notification, audience: { agents: others(agents), customers: others(customers) } };
}

function count(properties: ReadonlyMap<string, ReadonlyMap<string, unknown>>): number {
  return [...properties.values()].reduce((sum, names) => sum + names.size, 0);
}
