import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../reference-server/core/json.js";
import { reachOf } from "../../reference-server/core/scopes.js";
import { chatting, message, Play } from "./play.js";

describe("scopes", () => {
  it.each([
    [["chats--all:rw"], ["chats--all:ro"], "all"],
    [["chats--all:rw"], ["chats.conversation--my:rw"], "my"],
    [["chats.conversation--all:rw"], ["chats--all:ro", "chats--access:ro"], "all"],
    [["chats.conversation--all:rw"], ["chats--all:rw"], null],
    [["chats--access:rw"], ["chats--all:ro", "chats--access:ro"], "access"],
    [["chats--my:ro"], ["chats--all:ro", "chats--access:ro"], null],
    [["chats--my:rw"], ["chats--all:rw", "chats--access:rw", "chats--my:rw"], "my"],
    [["customers:rw"], ["customers:ro"], "all"],
    [["customers:ro"], ["customers:rw"], null],
    [["customers:rw"], ["customers.ban:rw"], null],
    [["agents--all:rw"], ["agents--my:rw", "agents--all:rw"], "all"],
    [[], ["multicast:rw"], null],
  ] as const)("%j for %j reach %s", (granted, required, reach) => {
    expect(reachOf(granted, required)).toBe(reach);
  });
});

describe("who may do what in a chat", () => {
  it.each([
    { token: "dal:one-ada-no-scopes", action: "close_thread", error: "authorization" },
    { token: "dal:one-ada-read-only", action: "close_thread", error: "authorization" },
    { token: "dal:one-ada-read-only", action: "get_chat_threads", error: undefined },
    { token: "dal:one-ada-my", action: "get_chat_threads", error: "authorization" },
    { token: "dal:one-ada-my", action: "close_thread", error: undefined },
    { token: "dal:one-ben-my", action: "close_thread", error: "authorization" },
    { token: "dal:one-ben-access", action: "close_thread", error: undefined },
    { token: "dal:one-ben", action: "close_thread", error: undefined },
  ])("$token, $action: $error", ({ token, action, error }) => {
    const { play, chatId } = chatting();
    expect(play.web("agent-web", token, action, { chat_id: chatId }).error).toBe(error);
  });

  it("access follows the groups of the chat", () => {
    const { play, ada, chatId } = chatting();
    const reaches = () => play.web("agent-web", "dal:one-ben-access", "get_chat_threads", { chat_id: chatId }).ok;
    expect(reaches()).toBe(true);
    ada.call("set_access", { resource: "chat", id: chatId, access: { type: "group", id: 1 } });
    expect(reaches()).toBe(false);
    ada.call("grant_access", { resource: "chat", id: chatId, access: { type: "group", id: 2 } });
    expect(reaches()).toBe(true);
    ada.call("revoke_access", { resource: "chat", id: chatId, access: { type: "group", id: 2 } });
    expect(reaches()).toBe(false);
  });

  it("customers reach their own chats only, whatever their scopes", () => {
    const { play, chatId, threadId } = chatting();
    const dan = play.login("customer-rtm", "dal:one-dan");
    for (const [action, payload] of Object.entries<JsonObject>({
      send_event: message(chatId, "hi"),
      close_thread: { chat_id: chatId },
      get_chat_threads: { chat_id: chatId },
      tag_chat_thread: { chat_id: chatId, thread_id: threadId, tag: "mine" },
      send_sneak_peek: { chat_id: chatId, sneak_peek_text: "?" },
      activate_chat: { chat: { id: chatId } },
    }))
      expect([action, dan.call(action, payload).error]).toEqual([action, "authorization"]);
  });
});

describe("changes of access", () => {
  it("are told in the words of each year", () => {
    const { ada, chatId } = chatting();
    const set = ada.call("set_access", { resource: "chat", id: chatId, access: { type: "group", id: 1 } });
    expect(set.agents).toMatchObject([
      {
        action: "access_set",
        payload: { resource: "chat", id: chatId, access: { group_ids: [1] } },
        to: ["ada", "robot", "ben"],
      },
    ]);
    const granted = ada.call("grant_access", { resource: "chat", id: chatId, access: { type: "group", id: 2 } });
    expect(granted.agents[0]).toMatchObject({ action: "access_granted", payload: { access: { group_ids: [2] } } });
    expect(granted.told("agent-rtm")).toMatchObject([
      {
        action: "chat_scopes_updated",
        payload: { chat_id: chatId, scopes_added: { groups: [2], agents: [] }, scopes_removed: {} },
      },
    ]);
    expect(granted.told("customer")[0]?.payload).toMatchObject({ scopes_added: { group_ids: [2] } });
    const unknown = ada.call("grant_access", { resource: "chat", id: chatId, access: { type: "group", id: 9 } });
    expect(unknown.error).toBe("validation");
  });

  it("concern customers too", () => {
    const { ada, cleo } = chatting();
    const set = ada.call("set_access", { resource: "customer", id: cleo.id, access: { type: "group", id: 2 } });
    expect(set.agents[0]).toMatchObject({ action: "access_set", payload: { resource: "customer", id: cleo.id } });
    expect(ada.call("get_customers", { filters: { name: { values: ["Cleo"] } } }).payload["total_customers"]).toBe(0);
  });

  it("of 2017 add and remove scopes, and tell nothing where nothing changes", () => {
    const { play, chatId } = chatting();
    const ada = play.login("agent-rtm", "dal:one-ada");
    const change = {
      chat_id: chatId,
      add_scopes: { groups: [1], agents: ["ben@one.example.com"] },
      remove_scopes: { groups: [0] },
    };
    const told = ada.call("update_chat_scopes", change).told("agent-rtm");
    expect(told[0]?.payload).toMatchObject({ scopes_added: { groups: [1], agents: ["ben@one.example.com"] } });
    expect(ada.call("update_chat_scopes", change).told("agent-rtm")).toEqual([]);
  });
});

describe("users of a chat", () => {
  it("are added once, with a message of the system unless first", () => {
    const { ada, cleo, chatId, threadId } = chatting();
    const add = () =>
      ada.call("add_user_to_chat", { chat_id: chatId, user_id: "ben@one.example.com", user_type: "agent" });
    const added = add();
    expect(added.agents).toMatchObject([
      {
        action: "chat_user_added",
        payload: { chat_id: chatId, thread_id: threadId, user: { name: "Ben" }, user_type: "agent" },
        to: ["ada", "ben"],
      },
      {
        action: "incoming_event",
        payload: { event: { system_message_type: "agent_added", text: "Ada added Ben to the chat" } },
      },
    ]);
    expect(added.customers[0]).toMatchObject({ action: "chat_user_added", to: [cleo.id] });
    expect(add().agents).toEqual([]);
  });

  it("may leave, but customers stay", () => {
    const { ada, cleo, chatId } = chatting();
    const remove = (user_id: string, user_type: string) =>
      ada.call("remove_user_from_chat", { chat_id: chatId, user_id, user_type });
    expect(remove(cleo.id, "customer").error).toBe("validation");
    expect(remove("ben@one.example.com", "agent").error).toBe("validation");
    const left = remove(ada.id, "agent");
    expect(left.agents).toMatchObject([
      { action: "chat_user_removed", payload: { user_id: ada.id }, to: ["ada"] },
      { action: "incoming_event" },
    ]);
    expect(cleo.call("send_event", message(chatId, "anybody?")).agents[0]?.to).toEqual([]);
  });

  it("include one customer at most", () => {
    const { ada, chatId } = chatting();
    const dan = "10000000-0000-4000-8000-000000000002";
    const add = (chat_id: string) => ada.call("add_user_to_chat", { chat_id, user_id: dan, user_type: "customer" });
    expect(add(chatId).error).toBe("validation");
    const empty = ada.call("start_chat").payload["chat"] as JsonObject;
    expect(add(String(empty["id"])).customers).toMatchObject([{ action: "chat_user_added", to: [dan] }]);
  });

  it("of 2017 are told in one push", () => {
    const { play, cleo, chatId } = chatting();
    const ben = play.login("agent-rtm", "dal:one-ben");
    ben.call("supervise_chat", { chat_id: chatId });
    const joined = ben.call("join_chat", { chat_id: chatId, agent_ids: [ben.id] }).told("agent-rtm");
    expect(joined[0]?.payload).toMatchObject({
      updated_users: { agents: { added: [{ id: ben.id }] }, supervisors: { removed_ids: [ben.id] } },
    });
    const removed = ben.call("remove_from_chat", { chat_id: chatId, customer_ids: [cleo.id] }).told("agent-rtm");
    expect(removed[0]?.payload).toMatchObject({ updated_users: { customers: { added: [], removed_ids: [cleo.id] } } });
    expect(ben.call("remove_from_chat", { chat_id: chatId, agent_ids: ["stranger"] }).error).toBe("validation");
  });
});

describe("transfer_chat", () => {
  it.each([
    {
      target: { type: "agent", ids: ["ben@one.example.com"] },
      online: false,
      members: ["ben@one.example.com"],
      error: undefined,
    },
    { target: { type: "group", ids: [2] }, online: false, members: ["ada@one.example.com"], error: "validation" },
    { target: { type: "group", ids: [2] }, online: false, force: true, members: [], error: undefined },
    { target: { type: "group", ids: [2] }, online: true, members: ["ben@one.example.com"], error: undefined },
    { target: undefined, online: true, members: ["ben@one.example.com"], error: undefined },
    { target: { type: "group", ids: [7] }, online: true, members: ["ada@one.example.com"], error: "validation" },
    { target: { type: "agent", ids: ["nobody"] }, online: true, members: ["ada@one.example.com"], error: "validation" },
  ])("to $target, online $online, force $force: $error", ({ target, online, force, members, error }) => {
    const { play, ada, chatId } = chatting();
    if (online) play.login("agent-web", "dal:one-ben");
    const result = ada.call("transfer_chat", { chat_id: chatId, target, force });
    expect(result.error).toBe(error);
    expect([...(play.core.state.licenses.get(100000001)?.chats.get(chatId)?.agentIds ?? [])]).toEqual(members);
  });

  it("tells the transfer, then the users, then the message", () => {
    const { ada, chatId } = chatting();
    const { agents } = ada.call("transfer_chat", {
      chat_id: chatId,
      target: { type: "agent", ids: ["ben@one.example.com"] },
    });
    expect(agents.map(({ action }) => action)).toEqual([
      "chat_transferred",
      "chat_user_removed",
      "chat_user_added",
      "incoming_event",
    ]);
    expect(agents[0]?.payload).toEqual({
      chat_id: chatId,
      requester_id: ada.id,
      type: "agent",
      ids: ["ben@one.example.com"],
    });
  });
});

describe("licences", () => {
  it("see nothing of each other", () => {
    const { play, chatId, threadId, cleo } = chatting();
    const eve = play.login("agent-web", "dal:two-eve");
    const gus = play.login("customer-rtm", "dal:two-gus");
    for (const [action, payload] of Object.entries<JsonObject>({
      get_chat_threads: { chat_id: chatId },
      send_event: message(chatId, "hi"),
      close_thread: { chat_id: chatId },
      follow_chat: { chat_id: chatId },
      tag_chat_thread: { chat_id: chatId, thread_id: threadId, tag: "x" },
      add_user_to_chat: { chat_id: chatId, user_id: eve.id, user_type: "agent" },
      ban_customer: { customer_id: cleo.id, ban: { days: 1 } },
      update_customer: { customer_id: cleo.id, name: "Mine" },
      grant_access: { resource: "customer", id: cleo.id, access: { type: "group", id: 1 } },
      multicast: { scopes: { customers: { ids: [cleo.id] } }, content: 1 },
      update_agent: { agent_id: "ada@one.example.com", routing_status: "not_accepting_chats" },
    }))
      expect([action, eve.call(action, payload).error]).toEqual([action, "validation"]);
    expect(gus.call("get_chats_summary").payload).toEqual({ chats_summary: [], total_chats: 0 });
    expect(eve.call("get_customers").payload["total_customers"]).toBe(2);
    expect(cleo.call("send_event", message(chatId, "hi")).agents.flatMap(({ to }) => to)).toEqual(["ada"]);
  });

  it.each([
    { token: "nonsense", license: 100000001, error: "authentication" },
    { token: null, license: 100000001, error: "authentication" },
    { token: "dal:one-ada", license: 100000001, error: "authentication" },
    { token: "dal:one-cleo", license: 100000002, error: "authentication" },
    { token: "dal:two-new-x", license: 100000001, error: "authentication" },
    { token: "dal:one-cleo", license: 5, error: "license_not_found" },
    { token: "dal:three-jim", license: 100000003, error: "license_expired" },
    { token: "dal:one-cleo", license: 100000001, error: undefined },
    { token: "Bearer dal:one-new-x", license: 100000001, error: undefined },
  ])("a customer with $token at $license: $error", ({ token, license, error }) => {
    expect(new Play().web("customer", token, "update_customer", { name: "A" }, license).error).toBe(error);
  });

  it.each([
    { api: "agent-web", token: "dal:three-ivy", error: "license_expired" },
    { api: "agent-web", token: "fra:four-kim", error: "misdirected_request" },
    { api: "agent-web", token: "dal:one-cleo", error: "authentication" },
    { api: "agent-rtm", token: "wrong", error: "auth" },
    { api: "agent-rtm", token: "dal:one-ada", error: undefined },
  ] as const)("an agent of $api with $token: $error", ({ api, token, error }) => {
    expect(new Play().tryLogin(api, token).error).toBe(error);
  });
});
