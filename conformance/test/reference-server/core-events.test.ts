import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../reference-server/core/json.js";
import { chatting, message, Play, start } from "./play.js";

const long = "x".repeat(16 * 1024);
const buttons = (count: number): JsonObject => ({
  buttons: Array.from({ length: count }, () => ({ text: "a", postback_id: "b" })),
});

describe("send_event", () => {
  it("answers with the event, and tells both sides in order", () => {
    const { ada, cleo, chatId, threadId } = chatting();
    const sent = cleo.call("send_event", message(chatId, "hi", { custom_id: "c1" }));
    expect(sent.payload).toEqual({
      thread_id: threadId,
      event: {
        id: expect.any(String),
        custom_id: "c1",
        order: 1,
        type: "message",
        author_id: cleo.id,
        timestamp: start / 1000,
        recipients: "all",
        text: "hi",
      },
    });
    expect(sent.agents).toMatchObject([
      { action: "incoming_event", to: ["ada"], payload: { chat_id: chatId, thread_id: threadId } },
    ]);
    expect(ada.call("send_event", message(chatId, "hello")).payload).toMatchObject({
      event: { order: 2, author_id: ada.id },
    });
  });

  it.each([
    { event: { type: "message", text: "hi" }, error: undefined },
    { event: { type: "message" }, error: "/event/text is required" },
    { event: { type: "message", text: long }, error: undefined },
    { event: { type: "message", text: `${long}é` }, error: "/event/text must not be longer" },
    {
      event: { type: "message", text: "hi", recipients: "robots" },
      error: "/event/recipients must be one of all, agents",
    },
    {
      event: { type: "message", text: "hi", postback: { id: "a", thread_id: "t", event_id: "e", type: "phone" } },
      error: "/event/postback must have both",
    },
    { event: { type: "system_message", text: "hi" }, error: "/event/type must be one of" },
    { event: { type: "rumour" }, error: "/event/type must be one of" },
    { event: { type: "custom", content: { any: [1] } }, error: undefined },
    { event: { type: "filled_form", form_id: "1", fields: [] }, error: undefined },
    { event: { type: "rich_message", template_id: "cards", elements: [] }, error: "/event/elements must hold 1 to 10" },
    {
      event: { type: "rich_message", template_id: "cards", elements: Array(11).fill({}) },
      error: "/event/elements must hold 1 to 10",
    },
    { event: { type: "rich_message", template_id: "cards", elements: [buttons(11)] }, error: undefined },
    {
      event: { type: "rich_message", template_id: "cards", elements: [buttons(12)] },
      error: "/event/elements/0/buttons must hold 1 to 11",
    },
    { event: { type: "message", text: "hi", properties: { a: { b: [1] } } }, error: "/event/properties/a/b must be" },
    { event: "hi", error: "/event must be an object" },
    { event: undefined, error: "/event is required" },
  ])("$event.type: $error", ({ event, error }) => {
    const { cleo, chatId } = chatting();
    const { message: said, ok, customers } = cleo.call("send_event", { chat_id: chatId, event });
    if (error === undefined) expect([ok, said]).toEqual([true, undefined]);
    else expect([said?.includes(error), said, customers]).toEqual([true, said, []]);
  });

  it("hides what is for agents from the customer", () => {
    const { ada, cleo, chatId } = chatting();
    const sent = ada.call("send_event", message(chatId, "psst", { recipients: "agents" }));
    expect([sent.agents[0]?.to, sent.customers[0]?.to]).toEqual([["ada"], []]);
    const { payload } = cleo.call("get_chat_threads", { chat_id: chatId });
    expect((payload["chat"] as { threads: JsonObject[] }).threads[0]?.["events"]).toEqual([]);
    const whispered = cleo.call("send_event", message(chatId, "me too", { recipients: "agents" }));
    expect(whispered.customers).toMatchObject([{ to: [], requester: false }]);
  });

  it("hides what becomes of an event for agents from the customer, too", () => {
    const { ada, chatId, threadId } = chatting();
    const elements = [{ buttons: [{ text: "yes", postback_id: "yes" }] }];
    const event = { type: "rich_message", template_id: "cards", recipients: "agents", elements };
    const secret = ada.call("send_event", { chat_id: chatId, event }).payload["event"] as JsonObject;
    const it = { chat_id: chatId, thread_id: threadId, event_id: secret["id"] as string };
    const calls = [
      ada.call("send_rich_message_postback", { ...it, postback: { id: "yes", toggled: true } }),
      ada.call("update_event_properties", { ...it, properties: { internal: { note: "secret" } } }),
      ada.call("delete_event_properties", { ...it, properties: { internal: ["note"] } }),
    ];
    for (const { ok, agents, customers } of calls) {
      expect([ok, agents[0]?.to]).toEqual([true, ["ada"]]);
      expect(customers.flatMap(({ to }) => to)).toEqual([]);
    }
  });

  it("gives each year its shape", () => {
    const { cleo, chatId, threadId } = chatting();
    const sent = cleo.call("send_event", message(chatId, "hi"));
    expect(sent.told("customer")[0]?.payload).toEqual({
      chat_id: chatId,
      thread_id: threadId,
      event: expect.not.objectContaining({ recipients: "all" }),
    });
    expect(sent.told("agent-rtm")[0]?.payload).toEqual({
      chat_id: chatId,
      event: expect.objectContaining({ recipients: "all" }),
    });
  });

  it("lets agents speak for bots only", () => {
    const { play, chatId } = chatting();
    const speak = (authorId: string) =>
      play.as("agent-web", "dal:one-ada", "send_event", message(chatId, "beep"), authorId);
    expect(speak("robot@one.example.com").payload).toMatchObject({ event: { author_id: "robot@one.example.com" } });
    expect(speak("ben@one.example.com").error).toBe("validation");
  });
});

describe("send_rich_message_postback", () => {
  const card = (chat_id: string): JsonObject => ({
    chat_id,
    event: {
      type: "rich_message",
      template_id: "cards",
      elements: [
        { title: "Sure?", buttons: [{ text: "yes", postback_id: "yes", user_ids: ["forged"] }] },
        {
          buttons: [
            { text: "no", postback_id: "no" },
            { text: "of course", postback_id: "yes" },
          ],
        },
      ],
    },
  });

  it("records the user on every button, tells it in active threads only", () => {
    const { ada, cleo, chatId, threadId, play } = chatting();
    const event = ada.call("send_event", card(chatId)).payload["event"] as JsonObject;
    const press = (id: string, toggled: boolean) =>
      cleo.call("send_rich_message_postback", {
        chat_id: chatId,
        thread_id: threadId,
        event_id: event["id"],
        postback: { id, toggled },
      });
    const stored = () => {
      const elements = play.core.state.licenses.get(100000001)?.chats.get(chatId)?.threads[0]?.events[0]?.body[
        "elements"
      ];
      return (elements as { buttons: { user_ids: string[] }[] }[]).map((one) =>
        one.buttons.map(({ user_ids }) => user_ids),
      );
    };
    expect(press("yes", true).agents).toMatchObject([
      {
        action: "incoming_rich_message_postback",
        payload: { user_id: cleo.id, event_id: event["id"], postback: { id: "yes", toggled: true } },
      },
      {
        action: "event_updated",
        payload: {
          thread_id: threadId,
          event: { id: event["id"], elements: [{ buttons: [{ user_ids: [cleo.id] }] }, {}] },
        },
      },
    ]);
    expect(press("yes", true).agents.map(({ action }) => action)).toEqual(["incoming_rich_message_postback"]);
    expect(press("no", false).agents.map(({ action }) => action)).toEqual(["incoming_rich_message_postback"]);
    expect(stored()).toEqual([[[cleo.id]], [[], [cleo.id]]]);
    expect(press("perhaps", true).error).toBe("validation");
    cleo.call("close_thread", { chat_id: chatId });
    expect(press("yes", false).agents).toEqual([]);
    expect(stored()).toEqual([[[]], [[], []]]);
  });
});

describe("indicators", () => {
  it("reach the others, and agents only where they are for agents", () => {
    const { ada, cleo, chatId, threadId } = chatting();
    const typing = ada.call("send_typing_indicator", { chat_id: chatId, is_typing: true });
    expect(typing.customers).toMatchObject([
      {
        to: [cleo.id],
        requester: false,
        payload: { thread_id: threadId, typing_indicator: { author_id: ada.id, is_typing: true } },
      },
    ]);
    expect(typing.agents[0]?.to).toEqual([]);
    expect(
      ada.call("send_typing_indicator", { chat_id: chatId, is_typing: true, recipients: "agents" }).customers[0]?.to,
    ).toEqual([]);
    const peek = cleo.call("send_sneak_peek", { chat_id: chatId, sneak_peek_text: "hello wor" });
    expect(peek.agents).toMatchObject([
      {
        action: "incoming_sneak_peek",
        to: ["ada"],
        payload: { sneak_peek: { text: "hello wor", recipients: "agents" } },
      },
    ]);
    expect(peek.customers[0]?.to).toEqual([]);
  });

  it.each([
    { scopes: { agents: { all: true } }, agents: ["ada", "ben", "robot"], customers: 0, error: undefined },
    { scopes: { agents: { groups: [2] } }, agents: ["ben", "robot"], customers: 0, error: undefined },
    {
      scopes: {
        agents: { ids: ["ben@one.example.com"] },
        customers: { ids: ["10000000-0000-4000-8000-000000000001"] },
      },
      agents: ["ben"],
      customers: 1,
      error: undefined,
    },
    { scopes: {}, agents: undefined, customers: 0, error: "validation" },
    { scopes: { agents: { ids: ["nobody"] } }, agents: undefined, customers: 0, error: "validation" },
    { scopes: { customers: { ids: ["nobody"] } }, agents: undefined, customers: 0, error: "validation" },
  ])("multicast to $scopes: $agents, $error", ({ scopes, agents, customers, error }) => {
    const result = chatting().ada.call("multicast", { scopes, content: { any: "thing" }, type: "type1" });
    expect([result.error, result.agents[0]?.to, result.customers[0]?.to.length ?? 0]).toEqual([
      error,
      agents,
      customers,
    ]);
    if (error === undefined)
      expect(result.agents[0]?.payload).toMatchObject({ content: { any: "thing" }, type: "type1" });
  });

  it("send_broadcast of 2017 reaches agents", () => {
    const ben = new Play().login("agent-rtm", "dal:one-ben");
    const sent = (scopes?: JsonObject) =>
      ben.call("send_broadcast", { scopes, content: { a: 1 } }).told("agent-rtm")[0];
    expect(sent()).toMatchObject({
      action: "incoming_broadcast",
      to: ["ada", "ben", "robot"],
      payload: { author_id: ben.id, content: { a: 1 } },
    });
    expect(sent({ groups: [1], agents: [] })?.to).toEqual(["ada", "robot"]);
  });
});

describe("seeing", () => {
  it("answers with the time, now unless said otherwise", () => {
    const { cleo, ada, chatId } = chatting();
    const seen = cleo.call("update_last_seen_timestamp", { chat_id: chatId });
    expect(seen.payload).toEqual({ timestamp: start / 1000 });
    expect(seen.agents).toMatchObject([
      {
        action: "last_seen_timestamp_updated",
        payload: { user_id: cleo.id, chat_id: chatId, timestamp: start / 1000 },
      },
    ]);
    expect(ada.call("update_last_seen_timestamp", { chat_id: chatId, timestamp: 123456789 }).payload).toEqual({
      timestamp: 123456789,
    });
    expect(ada.call("update_last_seen_timestamp", { chat_id: chatId, timestamp: -1 }).error).toBe("validation");
  });

  it("an event, in 2017", () => {
    const { cleo, chatId, play } = chatting();
    const event = cleo.call("send_event", message(chatId, "hi")).payload["event"] as JsonObject;
    const ada = play.login("agent-rtm", "dal:one-ada");
    const seen = ada.call("mark_event_as_seen", { chat_id: chatId, event_id: event["id"] });
    expect(seen.told("agent-rtm")).toMatchObject([
      { action: "event_marked_as_seen", payload: { event_id: event["id"], user_id: ada.id } },
    ]);
    expect(seen.customers[0]?.action).toBe("last_seen_timestamp_updated");
    expect(ada.call("mark_event_as_seen", { chat_id: chatId, event_id: "none" }).error).toBe("validation");
  });
});

describe("properties", () => {
  it("tell what changed, nothing where nothing does", () => {
    const { ada, cleo, chatId } = chatting();
    const update = (properties: JsonObject) => cleo.call("update_chat_properties", { chat_id: chatId, properties });
    expect(update({ rating: { score: 1, comment: "good" } }).agents[0]?.payload).toEqual({
      chat_id: chatId,
      properties: { rating: { score: { value: 1 }, comment: { value: "good" } } },
    });
    expect(update({ rating: { score: 1, comment: "better" } }).agents[0]?.payload["properties"]).toEqual({
      rating: { comment: { value: "better" } },
    });
    expect(update({ rating: { score: 1 } }).agents).toEqual([]);
    const remove = () =>
      ada.call("delete_chat_properties", { chat_id: chatId, properties: { rating: ["score", "never"], other: ["x"] } });
    expect(remove().customers).toMatchObject([
      { action: "chat_properties_deleted", payload: { properties: { rating: ["score"] } } },
    ]);
    expect(remove().customers).toEqual([]);
    expect(cleo.call("get_chat_threads", { chat_id: chatId }).payload).toMatchObject({
      chat: { properties: { rating: { comment: { value: "better" } } } },
    });
  });

  it("stand in threads and events as well", () => {
    const { cleo, chatId, threadId } = chatting();
    const event = cleo.call("send_event", message(chatId, "hi")).payload["event"] as JsonObject;
    const ids = { chat_id: chatId, thread_id: threadId };
    const properties = { rating: { score: 1 } };
    const names = { ns: { rating: ["score"] } };
    expect(cleo.call("update_chat_thread_properties", { ...ids, properties }).agents[0]?.action).toBe(
      "chat_thread_properties_updated",
    );
    expect(
      cleo.call("update_event_properties", { ...ids, event_id: event["id"], properties }).agents[0]?.payload,
    ).toMatchObject({ event_id: event["id"] });
    expect(cleo.call("delete_event_properties", { ...ids, event_id: event["id"], properties: names }).agents).toEqual(
      [],
    );
    expect(
      cleo.call("delete_chat_thread_properties", { ...ids, properties: { rating: ["score"] } }).agents[0]?.action,
    ).toBe("chat_thread_properties_deleted");
    expect(cleo.call("update_chat_thread_properties", { ...ids, thread_id: "none", properties }).error).toBe(
      "validation",
    );
  });

  it.each([{ a: 1 }, { a: { b: null } }, { a: { b: { value: {} } } }, 7])("refuse %j", (properties) => {
    const { cleo, chatId } = chatting();
    expect(cleo.call("update_chat_properties", { chat_id: chatId, properties }).error).toBe("validation");
  });

  it("take names that are words of JavaScript", () => {
    const { cleo, chatId } = chatting();
    const properties = JSON.parse('{"__proto__": {"constructor": "x"}}') as JsonObject;
    expect(
      JSON.stringify(
        cleo.call("update_chat_properties", { chat_id: chatId, properties }).agents[0]?.payload["properties"],
      ),
    ).toBe('{"__proto__":{"constructor":{"value":"x"}}}');
  });
});

describe("tags", () => {
  it("are told when they come and go", () => {
    const { ada, chatId, threadId } = chatting();
    const call = (action: string) =>
      ada.call(action, { chat_id: chatId, thread_id: threadId, tag: "bug" }).agents.map((one) => one.action);
    expect([
      call("tag_chat_thread"),
      call("tag_chat_thread"),
      call("untag_chat_thread"),
      call("untag_chat_thread"),
    ]).toEqual([["chat_thread_tagged"], [], ["chat_thread_untagged"], []]);
  });
});
