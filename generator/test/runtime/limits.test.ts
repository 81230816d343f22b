import { describe, expect, it } from "vitest";
import { checkLimits, type Limits } from "../../runtime/limits.js";
import { type RtmApi, RtmClient } from "../../runtime/rtm-client.js";
import { WebClient } from "../../runtime/web-client.js";
import { type Actions, api, type Pushes } from "./fake-socket.js";

const limits: Limits = {
  limit: [100, 1],
  offset: [Infinity, 0],
  name: [4],
  ids: [3, 2, { part: [1] }],
  event: {
    type: {
      message: { text: [5] },
      rich: { elements: [2, 1, { buttons: [1] }] },
    },
  },
  chat: { events: { type: { message: { text: [5] } } } },
};

describe("the limits of a request", () => {
  it.each<[string, unknown, string | null]>([
    ["nothing", {}, null],
    ["no request", undefined, null],
    ["a number within", { limit: 100 }, null],
    ["a number above", { limit: 101 }, "limit: unexpected size 101, expected at most 100"],
    ["a number below", { limit: 0 }, "limit: unexpected size 0, expected at least 1"],
    ["a number without a maximum", { offset: 1e9 }, null],
    ["a negative number", { offset: -1 }, "offset: unexpected size -1, expected at least 0"],
    ["bytes within", { name: "ab\u00e9" }, null],
    ["more bytes than letters", { name: "ab\u00e9\u00e9" }, "name: unexpected size 6, expected at most 4"],
    ["a list within", { ids: [1, 2] }, null],
    ["a list too long", { ids: [1, 2, 3, 4] }, "ids: unexpected size 4, expected at most 3"],
    ["a list too short", { ids: [1] }, "ids: unexpected size 1, expected at least 2"],
    ["an item of a limited list", { ids: [{}, { part: 2 }] }, "ids.1.part: unexpected size 2, expected at most 1"],
    ["a kind with a limit", { event: { type: "message", text: "hello" } }, null],
    ["one beyond", { event: { type: "message", text: "hello!" } }, "event.text: unexpected size 6, expected at most 5"],
    ["the same key of another kind", { event: { type: "system", text: "hello!" } }, null],
    ["a kind called like what objects inherit", { event: { type: "constructor", text: "hello!" } }, null],
    [
      "lists in lists",
      { event: { type: "rich", elements: [{}, { buttons: [1, 2] }] } },
      "event.elements.1.buttons: unexpected size 2, expected at most 1",
    ],
    [
      "items",
      { chat: { events: [{ type: "message" }, { type: "message", text: "hello!" }] } },
      "chat.events.1.text: unexpected size 6, expected at most 5",
    ],
    ["what is null", { limit: null, event: null, ids: null }, null],
    ["keys that objects inherit", { constructor: { name: "x" }, toString: 1, ["__proto__"]: [1] }, null],
    ["what is of another type", { limit: true, event: 5, chat: "text" }, null],
  ])("%s", (_, request, told) => {
    const check = () => checkLimits("act", request, limits);
    if (told === null) expect(check).not.toThrow();
    else expect(check).toThrow(new RangeError(`act.${told}`));
  });
});

describe("a call beyond a limit is never sent", () => {
  const actions = { get_chats: { limits: { offset: [100] } } } satisfies RtmApi["actions"];
  const error = new RangeError("get_chats.offset: unexpected size 101, expected at most 100");

  it("over HTTP, and asks for no token", async () => {
    const never = () => {
      throw new Error("asked");
    };
    const client = new WebClient<Actions>({ origin: "https://x", path: "/", actions }, { token: never, fetch: never });
    await expect(client.call("get_chats", { offset: 101 })).rejects.toEqual(error);
    await expect(client.call("get_chats", { offset: 100 })).rejects.toThrow("asked");
  });

  it("over RTM, whether connected or not", async () => {
    const client = new RtmClient<Actions, Pushes>({ ...api, actions }, { token: "t" });
    await expect(client.call("get_chats", { offset: 101 })).rejects.toEqual(error);
    await expect(client.call("get_chats", { offset: 100 })).rejects.toThrow("not connected");
  });
});
