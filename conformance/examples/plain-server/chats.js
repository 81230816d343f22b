import { randomUUID } from "node:crypto";

/** Why something is not done, with a documented error type. */
export class Refusal extends Error {
  constructor(type, message) {
    super(message);
    this.type = type;
  }
}

/** The chats of one license. An action answers with a payload and says whom to push what. */
export class Chats {
  #chats = new Map();
  #orders = 0;

  constructor({ agents }) {
    this.agents = agents;
  }

  act(action, payload, user, scopes) {
    switch (action) {
      case "get_chats_summary":
        return { answer: this.#summary(payload, user) };
      case "start_chat":
        return this.#start(payload, user);
      case "send_event":
        return this.#send(payload, user, scopes);
      case "close_thread":
        return this.#close(payload, user, scopes);
      default:
        throw new Refusal("validation", `There is no action ${action}`);
    }
  }

  /** What a customer learns when logging in. */
  greet(customer) {
    const own = this.#own(customer);
    const active = own.some((chat) => lastThread(chat).active);
    return {
      customer_id: customer.id,
      has_active_thread: active,
      chats: own.map(({ id }) => ({ chat_id: id, has_unread_events: false })),
    };
  }

  #own({ id }) {
    return [...this.#chats.values()].filter((chat) => chat.customer.id === id);
  }

  #summary({ offset = 0, limit = 10 }, customer) {
    const own = this.#own(customer).sort((one, other) => other.order - one.order);
    const page = own.slice(offset, offset + limit);
    return { chats_summary: page.map((chat) => summaryOf(chat)), total_chats: own.length };
  }

  #start({ chat: said = {} }, customer) {
    const [second] = said.users ?? [];
    if (second !== undefined && second.id !== customer.id) throw new Refusal("validation", "a chat has one customer");
    const chat = {
      id: shortId(),
      order: ++this.#orders,
      customer,
      agent: this.agents[0],
      properties: said.properties ?? {},
      access: said.access ?? { group_ids: [0] },
      threads: [],
    };
    const thread = newThread(chat, said.thread?.properties);
    for (const event of said.thread?.events ?? []) addEvent(thread, event, customer);
    this.#chats.set(chat.id, chat);
    return { answer: { chat: chatOf(chat, thread) }, pushes: [threadPush(chat, thread)] };
  }

  #send({ chat_id, event, attach_to_last_thread = false, require_active_thread = false }, user, scopes) {
    const chat = this.#find(chat_id, user, scopes, ["chats.conversation--all:rw", "chats--all:rw"]);
    if (event.type === "system_message") throw new Refusal("validation", "/event/type must not be system_message");
    let thread = lastThread(chat);
    const isNew = !thread.active && !attach_to_last_thread;
    if (!thread.active && require_active_thread) throw new Refusal("validation", "the chat has no active thread");
    if (isNew) thread = newThread(chat);
    const sent = addEvent(thread, event, user);
    const pushed = { chat_id, thread_id: thread.id, event: sent };
    const to = sent.recipients === "agents" ? new Set([chat.agent.id]) : membersOf(chat);
    return {
      answer: { thread_id: thread.id, event: sent },
      pushes: [isNew ? threadPush(chat, thread) : { action: "incoming_event", to, payload: pushed }],
    };
  }

  #close({ chat_id }, user, scopes) {
    const chat = this.#find(chat_id, user, scopes, ["chats--all:rw"]);
    const thread = lastThread(chat);
    if (!thread.active) throw new Refusal("validation", "the chat has no active thread");
    thread.active = false;
    const text = `${user.name} closed the chat`;
    const event = addEvent(thread, {
      type: "system_message",
      text,
      system_message_type: "thread_archived",
      text_vars: { agent: chat.agent.name },
      recipients: "all",
    });
    const to = membersOf(chat);
    const named = { chat_id, thread_id: thread.id };
    return {
      answer: {},
      pushes: [
        { action: "incoming_event", to, payload: { ...named, event } },
        { action: "thread_closed", to, payload: { ...named, user_id: user.id } },
      ],
    };
  }

  /** A customer has own chats only; an agent needs one of the scopes. */
  #find(id, user, scopes, needed) {
    if (scopes !== undefined && !needed.some((scope) => scopes.includes(scope)))
      throw new Refusal("authorization", "The token has no scope for this");
    const chat = this.#chats.get(id);
    if (chat === undefined) throw new Refusal("validation", "/chat_id is not the id of a chat");
    if (user.type === "customer" && chat.customer.id !== user.id)
      throw new Refusal("authorization", "This is not a chat of yours");
    return chat;
  }
}

function shortId() {
  return randomUUID().replaceAll("-", "").slice(0, 10).toUpperCase();
}

function seconds() {
  return Math.floor(Date.now() / 1000);
}

function newThread(chat, properties = {}) {
  const order = chat.threads.length + 1;
  const thread = {
    id: shortId(),
    timestamp: seconds(),
    active: true,
    order,
    properties,
    events: [],
    user_ids: usersOf(chat).map(({ id }) => id),
  };
  chat.threads.push(thread);
  return thread;
}

function lastThread(chat) {
  return chat.threads.at(-1);
}

/** What the server decides is not the sender's to say; what the sender may leave out, the server fills in. */
function addEvent(thread, said, author) {
  const { id: _, order: __, timestamp: ___, author_id: ____, properties, ...kept } = said;
  const isSystem = said.type === "system_message";
  const event = {
    recipients: "all",
    ...(isSystem ? { system_message_type: "custom", text_vars: { agent: author?.name ?? "" } } : {}),
    ...kept,
    id: `${thread.id}_${thread.events.length + 1}`,
    order: thread.events.length + 1,
    timestamp: seconds(),
    ...(author === undefined ? {} : { author_id: author.id }),
    ...(properties === undefined ? {} : { properties: shown(properties) }),
  };
  thread.events.push(event);
  return event;
}

function membersOf({ customer, agent }) {
  return new Set([customer.id, agent.id]);
}

function threadPush(chat, thread) {
  return { action: "incoming_chat_thread", to: membersOf(chat), payload: { chat: chatOf(chat, thread) } };
}

function chatOf(chat, thread) {
  const { id, order, properties, access } = chat;
  return { id, order, users: usersOf(chat), properties: shown(properties), access, thread: threadOf(thread, access) };
}

function threadOf({ properties, ...thread }, access) {
  return { ...thread, properties: shown(properties), access };
}

function summaryOf(chat) {
  const { id, order, properties, access } = chat;
  const last = {};
  for (const { id: thread_id, order: thread_order, events } of chat.threads)
    for (const event of events) last[event.type] = { thread_id, thread_order, event };
  return {
    id,
    order,
    last_thread_id: lastThread(chat).id,
    users: usersOf(chat),
    properties: shown(properties),
    access,
    last_event_per_type: last,
  };
}

function usersOf({ customer, agent }) {
  const seen = { present: true, last_seen_timestamp: seconds() };
  return [
    { id: customer.id, type: "customer", name: customer.name, email: customer.email, ...seen },
    {
      id: agent.id,
      type: "agent",
      name: agent.name,
      email: agent.id,
      avatar: "https://cdn.example.com/avatar.png",
      ...seen,
    },
  ];
}

/** `{namespace: {name: value}}`, as requests have it, is `{namespace: {name: {value}}}` in what a server says. */
function shown(properties) {
  const each = (object, change) =>
    Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
  return each(properties, (names) => each(names, (value) => (value?.value === undefined ? { value } : value)));
}
