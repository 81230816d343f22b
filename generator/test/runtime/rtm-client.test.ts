import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ApiError } from "../../runtime/errors.js";
import { RtmClient, type RtmClientSettings } from "../../runtime/rtm-client.js";
import { type Actions, api, FakeServer, type Pushes } from "./fake-socket.js";

let server: FakeServer;
const clients: RtmClient<Actions, Pushes>[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeServer();
});

/** Whatever a test did, a closed client leaves no timer behind. (Unhandled rejections fail the run by themselves.) */
afterEach(async () => {
  const closing = Promise.all(clients.splice(0).map((client) => client.close()));
  await vi.advanceTimersByTimeAsync(1_000);
  await closing;
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

function make(options: Partial<RtmClientSettings> = {}, changes: Partial<typeof api> = {}) {
  const client = new RtmClient<Actions, Pushes>(
    { ...api, ...changes },
    { token: "t", WebSocket: server.WebSocket, ...options },
  );
  clients.push(client);
  return client;
}

async function connected(options: Partial<RtmClientSettings> = {}) {
  const client = make(options);
  await client.connect();
  return client;
}

/** Outcome of a promise that has one by now. */
const outcome = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);
const flush = () => vi.advanceTimersByTimeAsync(0);

describe("connect", () => {
  it.each([
    ["nothing", {}, "wss://api.livechatinc.com/v3.0/customer/rtm/ws"],
    ["a licence", { licenseId: 12 }, "wss://api.livechatinc.com/v3.0/customer/rtm/ws?license_id=12"],
    ["an origin", { baseUrl: "ws://127.0.0.1:8/" }, "ws://127.0.0.1:8/v3.0/customer/rtm/ws"],
    ["a prefix", { baseUrl: "wss://proxy.example/$&" }, "wss://proxy.example/$&/v3.0/customer/rtm/ws"],
    [
      "more query",
      { query: { bh: "x y" }, licenseId: "1" },
      "wss://api.livechatinc.com/v3.0/customer/rtm/ws?bh=x+y&license_id=1",
    ],
  ])("goes to the address made of %s", async (_, options, url) => {
    await connected(options);
    expect(server.socket.url).toBe(url);
  });

  it.each([
    ["the token", {}, {}, { token: "Bearer t" }],
    ["a token with its scheme", { token: "Bearer x" }, {}, { token: "Bearer x" }],
    ["a token without scheme where the API has none", {}, { tokenScheme: "" }, { token: "t" }],
    [
      "a token asked for, and fields",
      { token: async () => "f", login: { group_id: 1 } },
      {},
      { token: "Bearer f", group_id: 1 },
    ],
  ])("logs in with %s", async (_, options, changes, payload) => {
    expect(await make(options, changes).connect()).toEqual({ customer_id: "c1" });
    expect(vi.getTimerCount(), "timers beside that of the ping").toBe(1);
    expect(server.socket.sent).toEqual([{ request_id: "1", action: "login", payload }]);
  });

  it("is ready when open where the API has no login", async () => {
    const { loginAction: _, ...rest } = api;
    const client = new RtmClient<Actions, Pushes>(rest, { token: "t", WebSocket: server.WebSocket });
    clients.push(client);
    expect(await client.connect()).toBeUndefined();
    expect(server.socket.sent).toEqual([]);
  });

  it("makes one connection for several who ask", async () => {
    const client = make();
    await Promise.all([client.connect(), client.connect()]);
    await client.connect();
    expect(server.sockets).toHaveLength(1);
  });

  it.each<[string, () => void, Partial<RtmClientSettings>, object]>([
    [
      "a drop while opening",
      () => (server.opening = (it) => it.drop()),
      {},
      { name: "ConnectionError", inDoubt: false },
    ],
    [
      "a drop while logging in",
      () => (server.login = (it) => it.drop()),
      {},
      { name: "ConnectionError", inDoubt: false },
    ],
    ["a stall while opening", () => (server.opening = () => {}), {}, { name: "TimeoutError" }],
    ["a stall while logging in", () => (server.login = () => {}), { timeoutMs: 5_000 }, { name: "TimeoutError" }],
    [
      "a refusal",
      () => (server.login = (it, request) => it.fail(request, "validation")),
      {},
      { type: "validation", action: "login" },
    ],
    [
      "a reason instead of opening",
      () => (server.opening = (it) => it.push("customer_disconnected", { reason: "license_not_found", data: 1 })),
      {},
      { reason: "license_not_found", data: 1 },
    ],
    [
      "a token function that throws",
      () => {},
      { token: () => Promise.reject(new Error("no token")) },
      { message: "no token" },
    ],
    ["a token function that hangs", () => {}, { token: () => new Promise<string>(() => {}) }, { name: "TimeoutError" }],
    ["a login function that throws", () => {}, { login: () => JSON.parse("{") }, { name: "SyntaxError" }],
    ["no WebSocket", () => {}, { WebSocket: undefined }, { name: "TypeError" }],
  ])(
    "rejects after %s, and so do the calls made meanwhile; the next connect() starts anew",
    async (_, arrange, options, expected) => {
      vi.stubGlobal("WebSocket", undefined);
      arrange();
      const client = make(options);
      const results = [outcome(client.connect()), outcome(client.call("get_chats", {}, { timeoutMs: Infinity }))];
      await vi.advanceTimersByTimeAsync(16_000);
      const [connect, call] = await Promise.all(results);
      expect(connect).toMatchObject(expected);
      expect(call).toMatchObject({ name: "ConnectionError", inDoubt: false, action: "get_chats", cause: connect });
      expect(vi.getTimerCount()).toBe(0);
      const before = server.sockets.length;
      outcome(client.connect());
      await flush();
      if (before) expect(server.sockets).toHaveLength(before + 1);
      vi.unstubAllGlobals();
    },
  );

  it.each([
    ["asks a token function once more", () => "new", 2],
    ["does not ask for a token that cannot change", "fixed", 1],
  ])("after `authentication` %s", async (_, token, attempts) => {
    server.login = (socket, request) => socket.fail(request, "authentication");
    expect(await outcome(make({ token }).connect())).toMatchObject({ type: "authentication" });
    expect(server.sockets).toHaveLength(attempts);
  });

  it("gets in with the second token", async () => {
    const tokens = ["old", "new"];
    server.login = (socket, request) =>
      request.payload?.["token"] === "Bearer new" ? socket.respond(request) : socket.fail(request, "authentication");
    await connected({ token: () => tokens.shift() ?? "" });
    expect(server.sockets.map(({ readyState }) => readyState)).toEqual([3, 1]);
  });
});

describe("call", () => {
  it("is answered by its response, whatever the order, and not by a push with its id", async () => {
    const client = await connected();
    const push = vi.fn();
    client.on("incoming_event", push);
    const calls = Array.from({ length: 64 }, (_, n) => client.call("get_chats", { offset: n }));
    await flush();
    const { socket } = server;
    expect(socket.calls[3]).toEqual({ request_id: "5", action: "get_chats", payload: { offset: 3 } });
    for (const { request_id } of socket.calls) socket.push("incoming_event", { n: 1 }, request_id);
    for (const call of socket.calls.toReversed()) socket.respond(call, { chats: [`${call.payload?.["offset"]}`] });
    expect(await Promise.all(calls)).toEqual(calls.map((_, n) => ({ chats: [`${n}`] })));
    expect(push).toHaveBeenCalledTimes(64);
    expect(push).toHaveBeenLastCalledWith({ n: 1 }, { action: "incoming_event", payload: { n: 1 }, requestId: "65" });
  });

  it("uses the correlation key of the API, and names the bot", async () => {
    server.login = (socket) => socket.frame('{"id":"1","action":"login","type":"response","success":true}');
    const client = make({}, { correlationKey: "id" });
    await client.connect();
    const call = client.call("start_chat", {}, { authorId: "bot" });
    await flush();
    const { socket } = server;
    expect(socket.calls).toEqual([{ id: "2", action: "start_chat", payload: {}, author_id: "bot" }]);
    socket.frame('{"id":"2","action":"start_chat","type":"response","success":true}');
    expect(await call).toEqual({});
  });

  it.each([
    [
      { error: { type: "validation", message: "Wrong", data: { a: 1 } } },
      { type: "validation", data: { a: 1 }, message: "start_chat failed with validation: Wrong" },
    ],
    [{ error: "?" }, { type: "unknown" }],
    [null, { type: "unknown" }],
    [{ error: { type: { toString: 1 }, message: { toString: 1 } } }, { type: "unknown" }],
  ])("rejects with what the server says: %j", async (payload, expected) => {
    const client = await connected();
    const request = { continuous: true };
    const call = outcome(client.call("start_chat", request));
    await flush();
    server.socket.respond(server.socket.calls[0] as never, payload, false);
    const error = await call;
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ ...expected, action: "start_chat", request });
  });

  it("is answered by an empty object where the response holds nothing", async () => {
    const client = await connected();
    const call = client.call("get_chats", {});
    await flush();
    server.socket.respond(server.socket.calls[0] as never, null);
    expect(await call).toEqual({});
  });

  it("survives double answers, late answers and garbage, and says so", async () => {
    const problems: string[] = [];
    const client = await connected({ onProblem: ({ message }) => problems.push(message) });
    const { socket } = server;
    const call = client.call("get_chats", {});
    await flush();
    for (let twice = 0; twice < 2; twice++) socket.respond(socket.calls[0] as never, { chats: [] });
    await call;
    const late = outcome(client.call("get_chats", {}, { timeoutMs: 100 }));
    await vi.advanceTimersByTimeAsync(100);
    expect(await late).toMatchObject({ name: "TimeoutError", inDoubt: true, action: "get_chats" });
    socket.respond(socket.calls[1] as never);
    for (const garbage of [
      "",
      "{",
      "null",
      '"x"',
      "[]",
      "{}",
      new ArrayBuffer(2),
      '{"type":"response"}',
      '{"type":"push"}',
    ])
      socket.frame(garbage);
    expect(problems).toEqual([
      'Unexpected response "get_chats" with request_id 2',
      'Unexpected response "get_chats" with request_id 3',
      "Unexpected frame, expected a JSON object: ",
      "Unexpected frame, expected a JSON object: {",
      "Unexpected frame, expected a JSON object: null",
      'Unexpected frame, expected a JSON object: "x"',
      'Unexpected undefined "undefined" with request_id undefined',
      'Unexpected undefined "undefined" with request_id undefined',
      "Unexpected frame, expected a JSON object: [object ArrayBuffer]",
      'Unexpected response "undefined" with request_id undefined',
    ]);
    const next = client.call("get_chats", {});
    await flush();
    socket.respond(socket.calls[2] as never, { chats: ["1"] });
    expect(await next).toEqual({ chats: ["1"] });
  });

  it.each([
    ["type", { type: { toString: 1 } }],
    ["id", { type: "response", request_id: { toString: 1 } }],
    [
      "thread",
      { type: "push", action: "incoming_event", payload: { thread_id: { toString: 1 }, event: { order: 1 } } },
    ],
    ["reason", { type: "push", action: "customer_disconnected", payload: { reason: { toString: 1 } } }],
  ])("survives a frame whose %s cannot be written, and says so", async (_, frame) => {
    const problems: string[] = [];
    await connected({ onProblem: ({ message }) => problems.push(message) });
    const text = JSON.stringify(frame);
    server.socket.frame(text);
    expect(problems).toEqual([`Unexpected frame, expected a JSON object: ${text.slice(0, 80)}`]);
  });

  it("rejects with the reason of its signal and leaves no listener", async () => {
    const client = await connected();
    const controller = new AbortController();
    const options = { signal: controller.signal };
    const calls = [client.call("get_chats", {}, options), client.waitFor("thread_closed", options)].map(outcome);
    const answered = client.call("start_chat", {}, options);
    await flush();
    server.socket.respond(server.socket.calls[1] as never, { chat_id: "x" });
    await answered;
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
    controller.abort("enough");
    expect(await Promise.all(calls)).toEqual(["enough", "enough"]);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    const sent = server.socket.sent.length;
    expect(await outcome(client.call("get_chats", {}, options))).toBe("enough");
    expect(await outcome(client.waitFor("thread_closed", options))).toBe("enough");
    expect(server.socket.sent).toHaveLength(sent);
  });

  it("shares the listener of its signal with all others, so that no platform warns of a leak", async () => {
    const client = await connected();
    const { signal } = new AbortController();
    const calls = Array.from({ length: 12 }, () => client.call("get_chats", {}, { signal }));
    await flush();
    for (const [index, call] of server.socket.calls.entries()) {
      expect(getEventListeners(signal, "abort"), `${index}`).toHaveLength(1);
      server.socket.respond(call as never, { chats: [] });
    }
    await Promise.all(calls);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it.each([Number.NaN, -1, 0])("is over at once where it may take %d milliseconds", async (timeoutMs) => {
    const client = await connected();
    const waits = [client.call("get_chats", {}, { timeoutMs }), client.waitFor("thread_closed", { timeoutMs })].map(
      outcome,
    );
    await vi.advanceTimersByTimeAsync(1);
    for (const error of await Promise.all(waits)) expect(error).toMatchObject({ name: "TimeoutError" });
  });

  it.each([2 ** 31, Infinity])("has no timer where it may take %d milliseconds", async (timeoutMs) => {
    const client = await connected();
    const timers = vi.getTimerCount();
    const waits = [client.call("get_chats", {}, { timeoutMs }), client.waitFor("thread_closed", { timeoutMs })].map(
      outcome,
    );
    expect(vi.getTimerCount()).toBe(timers);
    await client.close();
    for (const error of await Promise.all(waits)) expect(error).toMatchObject({ name: "ConnectionError" });
  });

  it("rejects what it cannot send", async () => {
    const client = make();
    expect(await outcome(client.call("get_chats", {}))).toMatchObject({ name: "ConnectionError", inDoubt: false });
    await client.connect();
    expect(await outcome(client.call("get_chats", { offset: 1n as never }))).toBeInstanceOf(TypeError);
  });
});

describe("ping", () => {
  it("is sent as a message, and any frame shows that the server is there", async () => {
    const onProblem = vi.fn();
    await connected({ onProblem });
    const { socket } = server;
    await vi.advanceTimersByTimeAsync(60_000);
    server.ping = () => {};
    for (let n = 0; n < 4; n++) {
      await vi.advanceTimersByTimeAsync(15_000);
      socket.push("incoming_event", { n });
    }
    expect(onProblem).not.toHaveBeenCalled();
    expect(socket.sent.slice(1)).toEqual(Array(8).fill({ action: "ping" }));
    expect(server.sockets).toHaveLength(1);
  });

  it.each([
    ["a server that closes", true],
    ["a server that is gone", false],
  ])("without answer ends the connection to %s", async (_, closes) => {
    const states: string[] = [];
    const client = await connected({ onState: ({ state }) => states.push(state) });
    Object.assign(server, { closes, ping: () => {} });
    const call = outcome(client.call("start_chat", {}, { timeoutMs: Infinity }));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await call).toMatchObject({ inDoubt: true, cause: { message: "No answer to ping within 15 s" } });
    await vi.advanceTimersByTimeAsync(500);
    expect(server.sockets).toHaveLength(2);
    expect(states).toEqual(["connected", "waiting", "connected"]);
  });
});
