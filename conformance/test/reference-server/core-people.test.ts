import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../reference-server/core/json.js";
import { chatting, message, Play, start } from "./play.js";

const day = 24 * 3600 * 1000;

describe("login", () => {
  it("of an agent answers with licence, profile and active chats", () => {
    const { play, chatId } = chatting();
    const { payload } = play.tryLogin("agent-rtm", "dal:one-ben", { application: { name: "test" } });
    expect(payload).toMatchObject({
      license: { id: "100000001", plan: "enterprise", expiration_timestamp: expect.any(Number) },
      my_profile: {
        id: "ben@one.example.com",
        type: "agent",
        permission: "normal",
        routing_status: "accepting_chats",
        present: true,
      },
      chats_summary: [{ id: chatId, scopes: {}, last_thread_summary: { order: 1, last_event_per_type: [] } }],
    });
  });

  it.each([
    { reconnect: true, status: "not_accepting_chats" },
    { reconnect: false, status: "accepting_chats" },
  ])("with reconnect $reconnect: $status", ({ reconnect, status }) => {
    const play = new Play();
    const ada = play.login("agent-web", "dal:one-ada");
    ada.call("update_agent", { routing_status: "not_accepting_chats" });
    ada.leave();
    expect(play.tryLogin("agent-rtm", "dal:one-ada", { reconnect }).payload).toMatchObject({
      my_profile: { routing_status: status },
    });
  });

  it("of a customer begins a visit, with page and details", () => {
    const play = new Play();
    const result = play.tryLogin("customer", "dal:one-new-7", {
      customer: { name: "Zoe", fields: { size: "10" } },
      customer_page: { url: "https://example.com/", title: "Home" },
      group_id: 2,
      referrer: "https://search.example.com/",
    });
    expect(result.payload).toMatchObject({
      customer_id: expect.any(String),
      __priv_dynamic_config: { customer_data: { name: "Zoe", group_id: 2 } },
    });
    expect(result.agents.map(({ action, requester }) => [action, requester])).toEqual([
      ["customer_created", false],
      ["customer_visit_started", false],
      ["customer_updated", false],
      ["customer_page_updated", false],
    ]);
    expect(result.agents[3]?.payload).toMatchObject({
      url: "https://example.com/",
      referrer: "https://search.example.com/",
      opened_at: "2024-01-01T00:00:00.000000Z",
    });
    expect(result.customers.flatMap(({ to }) => to)).toEqual([]);
    expect(play.tryLogin("customer", "dal:one-new-7", { group_id: 9 }).error).toBe("validation");
  });

  it("in 2019 lists chats, with news in them", () => {
    const { ada, play, chatId } = chatting();
    ada.call("send_event", message(chatId, "hello"));
    expect(play.tryLogin("customer-rtm", "dal:one-cleo").payload).toMatchObject({
      has_active_thread: true,
      chats: [{ chat_id: chatId, has_unread_events: true }],
    });
  });

  it("of a new token makes one customer, once", () => {
    const play = new Play();
    const ids = ["dal:one-new-1", "dal:one-new-1", "dal:one-new-2", "dal:one-first-time-1"].map(
      (token) => play.login("customer-rtm", token).id,
    );
    expect([ids[0] === ids[1], new Set(ids).size]).toEqual([true, 3]);
  });

  it("ends the visit with the last connection", () => {
    const play = new Play();
    const first = play.login("customer-rtm", "dal:one-cleo");
    const second = play.login("customer-rtm", "dal:one-cleo");
    play.now += 60_000;
    expect([first.leave(), second.leave()].map(({ notices }) => notices.map(({ notice }) => notice.kind))).toEqual([
      [],
      ["visit-ended"],
    ]);
    const again = play.tryLogin("customer-rtm", "dal:one-cleo");
    expect(again.agents).toMatchObject([
      { action: "customer_visit_started", payload: { started_at: "2024-01-01T00:01:00.000000Z" } },
    ]);
  });
});

describe("customers", () => {
  it("are created and updated by agents", () => {
    const { ada } = chatting();
    const created = ada.call("create_customer", { email: "new@customers.example.com", fields: { key: "value" } });
    expect(created.payload).toMatchObject({
      type: "customer",
      email: "new@customers.example.com",
      fields: { key: "value" },
      statistics: { chats_count: 0 },
    });
    expect(created.agents).toMatchObject([
      {
        action: "customer_created",
        to: ["ada", "ben", "robot"],
        payload: { customer: { email: "new@customers.example.com" } },
      },
    ]);
    const id = created.payload["id"];
    const updated = ada.call("update_customer", { customer_id: id, name: "Newt", fields: { more: "x" } });
    expect(updated.payload).toMatchObject({ id, name: "Newt", fields: { key: "value", more: "x" } });
    expect(updated.agents[0]?.payload).toMatchObject({
      id,
      name: "Newt",
      type: "customer",
      present: false,
      banned: false,
    });
    expect(ada.call("update_customer", { customer_id: "no uuid", name: "N" }).error).toBe("validation");
  });

  it("update themselves, and are told in the words of each year", () => {
    const { cleo, play, chatId } = chatting();
    const set = cleo.call("set_customer_fields", { fields: { company_size: "1" } });
    expect(set.customers).toMatchObject([
      { action: "customer_updated", to: [cleo.id], payload: { id: cleo.id, fields: { company_size: "1" } } },
    ]);
    expect(set.told("agent-rtm")).toMatchObject([
      { payload: { chat_id: chatId, customer: { name: "Cleo", properties: { company_size: "1" } } } },
    ]);
    const dan = play.login("customer", "dal:one-dan");
    const updated = dan.call("update_customer", { name: "Daniel" });
    expect(updated.payload).toMatchObject({ customer: { name: "Daniel" } });
    expect(updated.told("customer")[0]?.payload).toMatchObject({ customer: { name: "Daniel" } });
    expect(cleo.call("update_customer", { customer_id: cleo.id }).error).toBe("validation");
    const page = cleo.call("update_customer_page", { url: "https://example.com/pricing", title: "Pricing" });
    expect(page.told("customer")[0]?.payload).toEqual({
      url: "https://example.com/pricing",
      title: "Pricing",
      timestamp: start / 1000,
    });
    expect(page.agents[0]).toMatchObject({
      action: "customer_page_updated",
      payload: { customer_id: cleo.id, visit_id: expect.any(Number) },
    });
  });

  it("when banned lose chats and connections, until the ban ends", () => {
    const { ada, cleo, play, chatId } = chatting();
    const banned = ada.call("ban_customer", { customer_id: cleo.id, ban: { days: 5 } });
    expect(banned.agents.map(({ action }) => action)).toEqual(["incoming_event", "thread_closed", "customer_banned"]);
    expect(banned.agents[0]?.payload).toMatchObject({
      event: { system_message_type: "customer_banned", text_vars: { agent: "Ada", duration: "5" } },
    });
    expect(banned.signals).toEqual([
      { kind: "disconnect", side: "customer", userId: cleo.id, reason: "customer_banned" },
    ]);
    expect(play.web("customer", "dal:one-cleo", "send_event", message(chatId, "hi")).error).toBe("customer_banned");
    play.now += 5 * day - 1;
    expect(play.tryLogin("customer-rtm", "dal:one-cleo").error).toBe("customer_banned");
    play.now += 1;
    expect(play.tryLogin("customer-rtm", "dal:one-cleo").ok).toBe(true);
    expect(ada.call("ban_customer", { customer_id: cleo.id, ban: { days: 0 } }).error).toBe("validation");
  });

  it("can be unbanned in 2017", () => {
    const { ada, cleo, play } = chatting();
    ada.call("ban_customer", { customer_id: cleo.id, ban: { days: 5 } });
    const unbanned = play.login("agent-rtm", "dal:one-ben").call("unban_customer", { customer_id: cleo.id });
    expect(unbanned.told("agent-rtm")).toMatchObject([
      { action: "customer_unbanned", payload: { customer_id: cleo.id } },
    ]);
    expect(play.tryLogin("customer-rtm", "dal:one-cleo").ok).toBe(true);
  });

  it.each([
    { filters: { name: { values: ["Cleo"] } }, names: ["Cleo"] },
    { filters: { name: { exclude_values: ["Cleo"] } }, names: ["Dan"] },
    { filters: { country: { values: ["Poland"] } }, names: ["Cleo"] },
    { filters: { chats_count: { gte: 1 } }, names: ["Cleo"] },
    { filters: { threads_count: { lt: 1 } }, names: ["Dan"] },
    { filters: { visits_count: { eq: 1 } }, names: ["Cleo"] },
    { filters: { created_at: { gt: "2024-01-01T00:00:00.000000Z" } }, names: [] },
    {
      filters: { created_at: { gte: "2024-01-01T01:00:00.000000+01:00", lte: "2024-01-02T00:00:00Z" } },
      names: ["Dan", "Cleo"],
    },
    { filters: { customer_last_event_created_at: { lte: "2030-01-01T00:00:00Z" } }, names: [] },
    { filters: { name: { values: ["Cleo"], exclude_values: [] } }, names: undefined },
    { filters: { shoe_size: { eq: 1 } }, names: undefined },
    { filters: { visits_count: { about: 1 } }, names: undefined },
    { filters: { visits_count: { eq: "1" } }, names: undefined },
    { filters: { created_at: { eq: "yesterday" } }, names: undefined },
  ])("are found by $filters: $names", ({ filters, names }) => {
    const { payload, error } = chatting().ada.call("get_customers", { filters });
    expect((payload["customers"] as JsonObject[] | undefined)?.map(({ name }) => name)).toEqual(names);
    expect(error).toBe(names === undefined ? "validation" : undefined);
  });

  it("are paged through", () => {
    const { ada } = chatting();
    const first = ada.call("get_customers", { limit: 1, order: "asc" }).payload;
    expect(first).toMatchObject({ customers: [{ name: "Cleo" }], total_customers: 2 });
    expect(ada.call("get_customers", { limit: 1, page_id: first["next_page_id"] }).payload).toMatchObject({
      customers: [{ name: "Dan" }],
    });
    expect(ada.call("get_customers", { limit: 101 }).error).toBe("validation");
  });
});

describe("agents", () => {
  it.each([
    { token: "dal:one-ada-access", payload: { routing_status: "not_accepting_chats" }, error: undefined },
    {
      token: "dal:one-ada-access",
      payload: { agent_id: "ben@one.example.com", routing_status: "accepting_chats" },
      error: "authorization",
    },
    {
      token: "dal:one-ada",
      payload: { agent_id: "ben@one.example.com", routing_status: "accepting_chats" },
      error: undefined,
    },
    { token: "dal:one-ada", payload: { agent_id: "nobody", routing_status: "accepting_chats" }, error: "validation" },
    { token: "dal:one-ada", payload: { routing_status: "asleep" }, error: "validation" },
    { token: "dal:one-ada-no-scopes", payload: {}, error: "authorization" },
  ])("$token updates $payload: $error", ({ token, payload, error }) => {
    const result = new Play().login("agent-web", token).call("update_agent", payload);
    expect(result.error).toBe(error);
    if (error === undefined)
      expect(result.agents).toMatchObject([{ action: "agent_updated", to: ["ada", "ben", "robot"] }]);
  });

  it("who are offline cannot set their own status", () => {
    const status = { routing_status: "accepting_chats" };
    expect(new Play().web("agent-web", "dal:one-ada", "update_agent", status).error).toBe("requester_offline");
  });

  it.each([
    { token: "dal:one-ada", error: undefined },
    { token: "dal:one-ben", error: "authorization" },
  ])("of others are updated in 2017 by administrators: $token, $error", ({ token, error }) => {
    const update = { agent_id: "robot@one.example.com", routing_status: "not_accepting_chats" };
    expect(new Play().login("agent-rtm", token).call("update_agent", update).error).toBe(error);
  });

  it("are named where a customer updates one", () => {
    const cleo = new Play().login("customer-rtm", "dal:one-cleo");
    expect(cleo.call("update_agent", { routing_status: "accepting_chats" }).error).toBe("validation");
  });

  it("get no chats while away, and hang up when they log out", () => {
    const play = new Play();
    const ada = play.login("agent-web", "dal:one-ada");
    const groups = () => play.login("customer-rtm", "dal:one-cleo").call("get_groups_status").payload["groups_status"];
    expect(groups()).toEqual({ 1: "online", 2: "offline" });
    ada.call("set_away_status", { away: true });
    expect(groups()).toEqual({ 1: "offline", 2: "offline" });
    expect(ada.call("logout").signals).toEqual([{ kind: "hang-up" }]);
    expect(ada.call("change_push_notifications", { firebase_token: "t", platform: "ios", enabled: true }).ok).toBe(
      true,
    );
    expect(ada.call("change_push_notifications", { firebase_token: "t", platform: "fax", enabled: true }).error).toBe(
      "validation",
    );
  });

  it("are predicted, and groups have a queue", () => {
    const play = new Play();
    const cleo = play.login("customer-rtm", "dal:one-cleo");
    expect(cleo.call("get_predicted_agent").payload).toMatchObject({
      agent: { id: "ada@one.example.com", is_bot: false },
    });
    play.login("agent-web", "dal:one-ben");
    expect(cleo.call("get_predicted_agent").payload).toMatchObject({ agent: { id: "ben@one.example.com" } });
    expect(cleo.call("get_groups_status", { groups: [2, 9] }).payload).toEqual({ groups_status: { 2: "online" } });
    const ben = play.core.state.licenses.get(100000001)?.agents.get("ben@one.example.com");
    if (ben !== undefined) Object.assign(ben, { maxChats: 0 });
    expect(cleo.call("get_groups_status", { groups: [2] }).payload).toEqual({
      groups_status: { 2: "online_for_queue" },
    });
  });

  it("and the web is made up", () => {
    const { cleo } = chatting();
    expect(cleo.call("get_url_details", { url: "https://example.com/a" }).payload).toMatchObject({
      title: "example.com",
      url: "https://example.com/a",
    });
    expect(cleo.call("get_url_details", { url: "ftp://example.com" }).error).toBe("validation");
  });
});
