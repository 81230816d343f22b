import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../reference-server/core/json.js";
import { chatting, message, Play } from "./play.js";

const actions = (told: readonly { action: string }[]): string[] => told.map(({ action }) => action);

describe("start_chat", () => {
  it("answers with the chat and one new thread, and tells agents with access and the requester", () => {
    const { started, cleo } = chatting();
    expect(started.payload).toMatchObject({
      chat: {
        users: [
          { id: cleo.id, type: "customer", name: "Cleo" },
          { id: "ada@one.example.com", type: "agent" },
        ],
        properties: {},
        access: { group_ids: [0] },
        thread: { active: true, order: 1, events: [], user_ids: [cleo.id, "ada@one.example.com"] },
      },
    });
    expect(started.agents).toMatchObject([
      { action: "incoming_chat_thread", to: ["ada", "ben", "robot"], requester: true },
    ]);
    expect(started.customers).toMatchObject([{ action: "incoming_chat_thread", to: [cleo.id], requester: true }]);
  });

  it("shows each side its own view of the users", () => {
    const { started } = chatting();
    const agentIn = (payload: JsonObject = {}) => (payload["chat"] as { users: JsonObject[] }).users[1];
    expect(agentIn(started.agents[0]?.payload)).toMatchObject({
      email: "ada@one.example.com",
      routing_status: "accepting_chats",
    });
    expect(agentIn(started.customers[0]?.payload)).not.toHaveProperty("email");
  });

  it.each([
    { why: "nobody is online", payload: {}, online: false, error: "validation" },
    { why: "continuous needs nobody", payload: { continuous: true }, online: false, error: undefined },
    {
      why: "a group of offline agents",
      payload: { chat: { access: { group_ids: [2] } } },
      online: true,
      error: "validation",
    },
    { why: "a group with an agent", payload: { chat: { access: { group_ids: [1] } } }, online: true, error: undefined },
    { why: "an unknown group", payload: { chat: { access: { group_ids: [9] } } }, online: true, error: "validation" },
    { why: "two users", payload: { chat: { users: [{ id: "a" }, { id: "b" }] } }, online: true, error: "validation" },
    {
      why: "another customer",
      payload: { chat: { users: [{ id: "10000000-0000-4000-8000-000000000002", type: "customer" }] } },
      online: true,
      error: "authorization",
    },
    {
      why: "an event without type",
      payload: { chat: { thread: { events: [{ text: "?" }] } } },
      online: true,
      error: "validation",
    },
  ])("$why: $error", ({ payload, online, error }) => {
    const play = new Play();
    if (online) play.login("agent-web", "dal:one-ada");
    const cleo = play.login("customer-rtm", "dal:one-cleo");
    const before = play.core.state.licenses.get(100000001)?.chats.size;
    expect(cleo.call("start_chat", payload).error).toBe(error);
    expect(play.core.state.licenses.get(100000001)?.chats.size).toBe((before ?? 0) + (error === undefined ? 1 : 0));
  });

  it.each([
    { scopes: { agents: ["ben@one.example.com"], groups: [2] }, error: undefined },
    { scopes: { agents: ["eve@two.example.com"] }, error: "validation" },
    { scopes: { groups: [9] }, error: "validation" },
  ])("of 2017 for $scopes: $error", ({ scopes, error }) => {
    const ada = new Play().login("agent-rtm", "dal:one-ada");
    const { payload, error: type } = ada.call("start_chat", { chat: { scopes } });
    expect(type).toBe(error);
    if (error === undefined) expect(payload).toMatchObject({ chat: { scopes } });
  });

  it("in 2018 wants details of the customer first", () => {
    const play = new Play();
    play.login("agent-web", "dal:one-ada");
    const somebody = play.login("customer", "dal:one-new-1");
    expect(somebody.call("start_chat").error).toBe("validation");
    expect(somebody.call("update_customer", { name: "Zoe" }).ok).toBe(true);
    expect(somebody.call("start_chat").payload).toMatchObject({ chat: { users: [{ name: "Zoe" }, {}] } });
  });

  it("gives the chat of an agent its customer, events, properties, tags and follower", () => {
    const ada = new Play().login("agent-web", "dal:one-ada");
    const { payload } = ada.call("start_chat", {
      chat: {
        users: [{ id: "10000000-0000-4000-8000-000000000002", type: "customer" }],
        properties: { source: { type: "facebook" } },
        thread: {
          events: [
            { type: "message", text: "hello there", custom_id: "31-0C", recipients: "all", order: 99, author_id: "me" },
            { type: "system_message", text: "psst", recipients: "agents" },
          ],
          properties: { rating: { score: { value: 1 } } },
          tags: ["bug_report"],
        },
        is_followed: true,
      },
    });
    expect(payload).toMatchObject({
      chat: {
        users: [{ name: "Dan" }, { name: "Ada" }],
        properties: { source: { type: { value: "facebook" } } },
        thread: {
          events: [
            { order: 1, custom_id: "31-0C", author_id: ada.id, text: "hello there" },
            { order: 2, type: "system_message", recipients: "agents" },
          ],
          properties: { rating: { score: { value: 1 } } },
          tags: ["bug_report"],
        },
      },
    });
  });

  it("gives chats to the agent with fewest, among those who take chats", () => {
    const play = new Play();
    const ada = play.login("agent-web", "dal:one-ada");
    const ben = play.login("agent-web", "dal:one-ben");
    const cleo = play.login("customer-rtm", "dal:one-cleo");
    const agentOf = () => {
      const chat = cleo.call("start_chat").payload["chat"] as { thread: { user_ids: string[] } };
      return chat.thread.user_ids[1];
    };
    expect([agentOf(), agentOf(), agentOf()]).toEqual([ada.id, ben.id, ada.id]);
    ben.call("update_agent", { routing_status: "not_accepting_chats" });
    expect(agentOf()).toBe(ada.id);
  });
});

describe("the life of a thread", () => {
  it("closes with a message of the system before the push", () => {
    const { cleo, chatId, threadId } = chatting();
    const closed = cleo.call("close_thread", { chat_id: chatId });
    expect(closed.customers).toMatchObject([
      { action: "incoming_event", payload: { event: { type: "system_message", text: "Cleo closed the chat" } } },
      { action: "thread_closed", payload: { chat_id: chatId, thread_id: threadId, user_id: cleo.id } },
    ]);
    expect(cleo.call("close_thread", { chat_id: chatId }).error).toBe("validation");
  });

  it("tells a closing to all with access, and events to members only", () => {
    const { ada, chatId } = chatting();
    const closed = ada.call("close_thread", { chat_id: chatId });
    expect(closed.agents.map(({ action, to }) => [action, to])).toEqual([
      ["incoming_event", ["ada"]],
      ["thread_closed", ["ada", "ben", "robot"]],
    ]);
  });

  it.each([
    { flags: {}, told: "incoming_chat_thread", threads: 2, error: undefined },
    { flags: { attach_to_last_thread: true }, told: "incoming_event", threads: 1, error: undefined },
    { flags: { require_active_thread: true }, told: undefined, threads: 1, error: "validation" },
  ])("send_event to an inactive chat with $flags: $told", ({ flags, told, threads, error }) => {
    const { cleo, chatId, play } = chatting();
    cleo.call("close_thread", { chat_id: chatId });
    const sent = cleo.call("send_event", { ...message(chatId, "again"), ...flags });
    expect(sent.error).toBe(error);
    expect(sent.customers[0]?.action).toBe(told);
    expect(play.core.state.licenses.get(100000001)?.chats.get(chatId)?.threads.length).toBe(threads);
  });

  it("an annotation never starts a thread", () => {
    const { cleo, chatId } = chatting();
    cleo.call("close_thread", { chat_id: chatId });
    const event = { type: "annotation", annotation_type: "rating" };
    expect(actions(cleo.call("send_event", { chat_id: chatId, event }).customers)).toEqual(["incoming_event"]);
  });

  it("activate_chat starts a thread in the chat, and forgets followers after telling them", () => {
    const { cleo, ada, chatId, play } = chatting();
    const ben = play.login("agent-web", "dal:one-ben");
    ben.call("follow_chat", { chat_id: chatId });
    expect(ada.call("activate_chat", { chat: { id: chatId } }).error).toBe("validation");
    cleo.call("close_thread", { chat_id: chatId });
    const activated = ada.call("activate_chat", { chat: { id: chatId, properties: { a: { b: 1 } } } });
    expect(activated.payload).toMatchObject({
      chat: { id: chatId, threads: [{ order: 2, active: true }], is_followed: false },
    });
    expect(activated.agents).toMatchObject([{ action: "incoming_chat_thread", to: ["ada", "ben", "robot"] }]);
    expect(cleo.call("send_event", message(chatId, "hi")).agents[0]?.to).toEqual(["ada"]);
  });
});

describe("following", () => {
  it("follow_chat tells the requester once; unfollowing is not for members", () => {
    const { ada, cleo, chatId, play } = chatting();
    const ben = play.login("agent-web", "dal:one-ben");
    expect(ben.call("follow_chat", { chat_id: chatId }).agents).toMatchObject([
      { action: "incoming_chat_thread", to: ["ben"] },
    ]);
    expect(ben.call("follow_chat", { chat_id: chatId }).agents).toEqual([]);
    expect(ada.call("follow_chat", { chat_id: chatId }).agents).toEqual([]);
    expect(cleo.call("send_event", message(chatId, "hi")).agents[0]?.to).toEqual(["ada", "ben"]);
    expect(ben.call("unfollow_chat", { chat_id: chatId }).ok).toBe(true);
    expect(cleo.call("send_event", message(chatId, "hi")).agents[0]?.to).toEqual(["ada"]);
    expect(ada.call("unfollow_chat", { chat_id: chatId }).error).toBe("validation");
  });

  it("supervisors of 2017 see everything and whisper", () => {
    const { cleo, chatId, play } = chatting();
    const ben = play.login("agent-rtm", "dal:one-ben");
    const supervised = ben.call("supervise_chat", { chat_id: chatId });
    expect(supervised.told("agent-rtm")).toMatchObject([
      {
        action: "chat_users_updated",
        payload: { updated_users: { supervisors: { added: [{ id: ben.id, type: "supervisor" }] } } },
      },
    ]);
    expect(cleo.call("send_event", message(chatId, "hi")).agents[0]?.to).toEqual(["ada", "ben"]);
    const whispered = ben.call("send_event", message(chatId, "psst"));
    expect(whispered.payload).toMatchObject({ event: { recipients: "agents" } });
    expect(whispered.customers[0]?.to).toEqual([]);
  });
});

describe("lists of chats", () => {
  it("show newest chats first, with the last event of each type", () => {
    const { cleo, chatId } = chatting();
    cleo.call("send_event", message(chatId, "one"));
    cleo.call("send_event", message(chatId, "two"));
    const second = cleo.call("start_chat").payload["chat"] as JsonObject;
    const { payload } = cleo.call("get_chats_summary", { limit: 2 });
    expect(payload).toMatchObject({
      total_chats: 2,
      chats_summary: [
        { id: second["id"] },
        { id: chatId, last_event_per_type: { message: { event: { text: "two" }, thread_order: 1 } } },
      ],
    });
    expect(cleo.call("get_chats_summary", { offset: 1 }).payload["chats_summary"]).toHaveLength(1);
  });

  it.each([{ limit: 26 }, { offset: 101 }, { limit: 0 }, { limit: 1.5 }, { limit: "3" }])("refuse %j", (payload) => {
    expect(chatting().cleo.call("get_chats_summary", payload).error).toBe("validation");
  });

  it("page through threads", () => {
    const { ada, cleo, chatId } = chatting();
    for (let index = 0; index < 3; index += 1) {
      cleo.call("close_thread", { chat_id: chatId });
      cleo.call("send_event", message(chatId, "again"));
    }
    const first = ada.call("get_chat_threads_summary", { chat_id: chatId, limit: 3 }).payload;
    expect(first).toMatchObject({ found_threads: 4, threads_summary: [{ order: 4 }, { order: 3 }, { order: 2 }] });
    const page_id = first["next_page_id"] as string;
    const second = ada.call("get_chat_threads_summary", { chat_id: chatId, limit: 3, page_id }).payload;
    expect(second).toMatchObject({ threads_summary: [{ order: 1 }], previous_page_id: expect.any(String) });
    expect(second).not.toHaveProperty("next_page_id");
    expect(ada.call("get_chat_threads_summary", { chat_id: chatId, page_id: "nonsense" }).error).toBe("validation");
    const own = cleo.call("get_chat_threads_summary", { chat_id: chatId, offset: 1, limit: 2 }).payload;
    expect(own).toMatchObject({ total_threads: 4, threads_summary: [{ order: 3 }, { order: 2, total_events: 2 }] });
  });

  it("hide the events of threads without access", () => {
    const { cleo, ada, chatId, play } = chatting();
    ada.call("transfer_chat", { chat_id: chatId, target: { type: "group", ids: [1] }, force: true });
    cleo.call("close_thread", { chat_id: chatId });
    ada.call("set_access", { resource: "chat", id: chatId, access: { type: "group", id: 2 } });
    const ben = play.login("agent-web", "dal:one-ben-access");
    const { payload } = ben.call("get_chat_threads", { chat_id: chatId });
    expect(payload).toMatchObject({
      chat: { threads: [{ restricted_access: true }], threads_summary: [{ order: 1 }] },
    });
    expect((payload["chat"] as { threads: JsonObject[] }).threads[0]).not.toHaveProperty("events");
  });

  it("of 2017 search archives and filter by properties", () => {
    const { cleo, chatId, play } = chatting();
    cleo.call("send_event", message(chatId, "Where is my parcel?"));
    cleo.call("update_chat_properties", { chat_id: chatId, properties: { rating: { score: 1 } } });
    const ben = play.login("agent-rtm", "dal:one-ben");
    const found = (action: string, filters: JsonObject) => ben.call(action, { filters }).payload;
    expect(found("get_archives", { query: "PARCEL" })).toMatchObject({
      chats: [{ chat: { id: chatId } }],
      pagination: { total: 1 },
    });
    expect(found("get_archives", { date_from: "2024-01-02" })["chats"]).toEqual([]);
    expect(found("get_archives", { date_to: "2024-01-01" })["chats"]).toHaveLength(1);
    const filtered = (filter: JsonObject) =>
      found("get_filtered_chats", { properties: { "rating.score": filter } })["chats_summary"];
    expect(filtered({ values: [1] })).toMatchObject([{ id: chatId, last_thread_summary: { order: 1 }, scopes: {} }]);
    expect(filtered({ exists: false })).toEqual([]);
    expect(filtered({ exclude_values: [1] })).toEqual([]);
    expect(found("get_filtered_chats", { include_active: false })["chats_summary"]).toEqual([]);
  });
});
