import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RtmClient, type RtmClientSettings, type RtmState } from "../../runtime/rtm-client.js";
import { type Actions, api, FakeServer, type Pushes } from "./fake-socket.js";

let server: FakeServer;
let client: RtmClient<Actions, Pushes>;
let states: RtmState[];
let connecting: Promise<unknown> | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0);
  server = new FakeServer();
  states = [];
  connecting = undefined;
});

afterEach(async () => {
  const closing = client.close();
  await vi.advanceTimersByTimeAsync(1_000);
  await closing;
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function make(options: Partial<RtmClientSettings> = {}) {
  const onState = (state: RtmState) => states.push(state);
  client = new RtmClient<Actions, Pushes>(api, { token: "t", WebSocket: server.WebSocket, onState, ...options });
  const login = client.connect();
  connecting = outcome(login);
  return login;
}

const outcome = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);
const flush = () => vi.advanceTimersByTimeAsync(0);
const delays = () => states.flatMap((it) => (it.state === "waiting" ? [it.delayMs] : []));

describe("after a lost connection", () => {
  it("rejects what is in doubt, sends what was never sent, once, and keeps its order", async () => {
    await make();
    const doubtful = outcome(client.call("start_chat", {}));
    await flush();
    server.socket.drop();
    const waiting = [client.call("get_chats", { offset: 1 }), client.call("get_chats", { offset: 2 })];
    expect(await doubtful).toMatchObject({ name: "ConnectionError", inDoubt: true, action: "start_chat" });
    waiting.push(client.call("get_chats", { offset: 3 }));
    await vi.advanceTimersByTimeAsync(500);
    const { socket, sockets } = server;
    expect(sockets).toHaveLength(2);
    expect(socket.sent.map(({ action, payload }) => payload?.["offset"] ?? action)).toEqual(["login", 1, 2, 3]);
    for (const call of socket.calls) socket.respond(call, { chats: [] });
    expect(await Promise.all(waiting)).toHaveLength(3);
    expect(sockets[0]?.calls).toHaveLength(1);
  });

  it("sends nothing before the login is answered, and takes no answer for it", async () => {
    await make();
    server.login = () => {};
    server.socket.drop();
    await vi.advanceTimersByTimeAsync(500);
    const call = client.call("get_chats", {});
    const { socket } = server;
    socket.respond({ request_id: "3", action: "get_chats" }, { chats: ["too early"] });
    expect(socket.sent.map(({ action }) => action)).toEqual(["login"]);
    socket.respond(socket.sent[0] as never);
    await flush();
    socket.respond(socket.calls[0] as never, { chats: [] });
    expect(await call).toEqual({ chats: [] });
  });

  it("survives a server that sends it away as soon as it is in", async () => {
    await make();
    server.login = (socket, request) => {
      socket.respond(request);
      socket.push("customer_disconnected", { reason: "internal_error" });
    };
    server.socket.drop();
    await vi.advanceTimersByTimeAsync(40_000);
    expect(delays()).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000]);
  });

  it("rejects on time what could not be sent, without doubt", async () => {
    await make();
    server.opening = () => {};
    server.socket.drop();
    const call = outcome(client.call("get_chats", {}, { timeoutMs: 700 }));
    const aborted = new AbortController();
    const gone = outcome(client.call("get_chats", {}, { signal: aborted.signal }));
    const never = outcome(client.call("get_chats", {}, { signal: AbortSignal.abort("never") }));
    await vi.advanceTimersByTimeAsync(700);
    aborted.abort("no");
    expect(await call).toMatchObject({ name: "TimeoutError", inDoubt: false });
    expect(await gone).toBe("no");
    expect(await never).toBe("never");
    server.opening = (socket) => socket.open();
    server.socket.open();
    await flush();
    expect(server.socket.sent.map(({ action }) => action)).toEqual(["login"]);
  });

  it("comes back with growing delays, of which a random part of up to a half is taken off", async () => {
    await make();
    server.opening = (socket) => socket.drop();
    server.socket.drop();
    await vi.advanceTimersByTimeAsync(100_000);
    expect(delays()).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
    vi.mocked(Math.random).mockReturnValue(0.5);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(delays().slice(-2)).toEqual([22_500, 22_500]);
  });

  it("starts with short delays again only when a connection has lasted", async () => {
    await make();
    for (let n = 0; n < 3; n++) {
      server.socket.drop();
      await vi.advanceTimersByTimeAsync(5_000);
    }
    await vi.advanceTimersByTimeAsync(15_000);
    server.socket.drop();
    await flush();
    expect(delays()).toEqual([500, 1_000, 2_000, 500]);
  });

  it("logs in again, with a new token, and connect() resolves with the new login", async () => {
    let n = 0;
    const login = vi.fn((again: boolean) => ({ again }));
    await make({ token: () => `t${++n}`, login });
    server.socket.drop();
    await flush();
    const again = client.connect();
    server.login = (socket, request) => socket.respond(request, { customer_id: "c2" });
    await vi.advanceTimersByTimeAsync(500);
    expect(await again).toEqual({ customer_id: "c2" });
    expect(server.sockets.map(({ sent }) => sent[0]?.payload)).toEqual([
      { token: "Bearer t1", again: false },
      { token: "Bearer t2", again: true },
    ]);
  });

  it("goes on hearing pushes", async () => {
    await make();
    const seen: number[] = [];
    client.on("incoming_event", ({ n }) => seen.push(n));
    const wait = client.waitFor("thread_closed");
    const pushes = client.pushes();
    server.socket.push("incoming_event", { n: 1 });
    server.socket.drop();
    await vi.advanceTimersByTimeAsync(500);
    server.socket.push("incoming_event", { n: 2 });
    server.socket.push("thread_closed", { thread_id: "t" });
    expect(seen).toEqual([1, 2]);
    expect(await wait).toEqual({ thread_id: "t" });
    expect([await pushes.next(), await pushes.next()]).toMatchObject([
      { value: { payload: { n: 1 } } },
      { value: { payload: { n: 2 } } },
    ]);
  });

  it.each([
    [0, 1],
    [2, 3],
    [-1, 1],
    [Number.NaN, 1],
  ])("gives up after %d failed attempts", async (retries, sockets) => {
    await make({ retries });
    server.opening = (socket) => socket.drop();
    const call = outcome(client.call("start_chat", {}));
    await flush();
    server.socket.drop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.sockets).toHaveLength(sockets);
    expect(states.at(-1)).toMatchObject({ state: "closed", error: { message: "Connection closed with code 1006" } });
    expect(await call).toMatchObject({ inDoubt: true });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("what decides whether to come back", () => {
  it.each([
    ["customer_banned", "closed"],
    ["license_not_found", "closed"],
    ["ping_timeout", "waiting"],
    ["inactivity_timeout", "waiting"],
    ["a_new_reason", "waiting"],
    [undefined, "waiting"],
  ])("the reason %s: %s", async (reason, state) => {
    await make();
    const told = vi.fn();
    client.on("customer_disconnected", told);
    const doubtful = outcome(client.call("start_chat", {}));
    const wait = outcome(client.waitFor("thread_closed"));
    const pushes = client.pushes();
    await flush();
    server.socket.push("customer_disconnected", { reason, data: { region: "fra" } });
    server.socket.push("incoming_event", { n: 1 });
    expect(await doubtful).toMatchObject({ inDoubt: true, reason, data: { region: "fra" } });
    expect(told).toHaveBeenCalledOnce();
    expect(states.at(-1)).toMatchObject({ state, error: { reason } });
    if (state === "closed") {
      expect(await wait).toMatchObject({ reason });
      expect(await pushes.next()).toMatchObject({ value: { action: "customer_disconnected" } });
      expect(await outcome(pushes.next())).toMatchObject({ reason });
    }
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.sockets).toHaveLength(state === "closed" ? 1 : 2);
  });

  it.each([
    ["validation", "closed"],
    ["authentication", "closed"],
    ["license_not_found", "closed"],
    ["internal", "waiting"],
    ["request_timeout", "waiting"],
  ])("a login refused because of %s: %s", async (type, state) => {
    await make();
    const call = outcome(client.call("get_chats", {}, { timeoutMs: Infinity }));
    await flush();
    server.login = (socket, request) => socket.fail(request, type);
    server.socket.drop();
    const unsent = outcome(client.call("get_chats", {}, { timeoutMs: Infinity }));
    await vi.advanceTimersByTimeAsync(500);
    expect(states.at(-1)).toMatchObject({ state, error: { type } });
    expect(await call).toMatchObject({ inDoubt: true });
    if (state === "closed") expect(await unsent).toMatchObject({ inDoubt: false, cause: { type } });
    else outcome(unsent);
  });

  it("a token function that fails for a while does not end it", async () => {
    let fails = false;
    const token = () => (fails ? Promise.reject(null) : "t");
    await make({ token });
    fails = true;
    server.socket.drop();
    await vi.advanceTimersByTimeAsync(500);
    fails = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(states.map(({ state }) => state)).toEqual(["connected", "waiting", "waiting", "connected"]);
  });
});

describe("close() settles everything", () => {
  it.each<[string, () => unknown]>([
    ["before connecting", () => {}],
    [
      "while asking for a token",
      () => {
        outcome(make({ token: () => new Promise<string>(() => {}) }));
      },
    ],
    [
      "while the token arrives",
      () => {
        outcome(make({ token: async () => "t" }));
      },
    ],
    [
      "while opening",
      () => {
        server.opening = () => {};
        outcome(make());
        return flush();
      },
    ],
    [
      "while logging in",
      () => {
        server.login = () => {};
        outcome(make());
        return flush();
      },
    ],
    [
      "as the login is answered",
      async () => {
        server.login = (it, request) => {
          it.respond(request);
          client.close();
        };
        outcome(make());
        await flush();
      },
    ],
    ["when connected", () => make()],
    [
      "when connected to a server that does not close",
      () => {
        server.closes = false;
        return make();
      },
    ],
    [
      "while waiting to reconnect",
      async () => {
        await make();
        server.socket.drop();
        await flush();
      },
    ],
    [
      "while reconnecting",
      async () => {
        await make();
        server.opening = () => {};
        server.socket.drop();
        await vi.advanceTimersByTimeAsync(500);
      },
    ],
    [
      "after giving up",
      async () => {
        await make({ retries: 0 });
        server.socket.drop();
        await flush();
      },
    ],
  ])("%s", async (_, arrange) => {
    client = new RtmClient<Actions, Pushes>(api, { token: "t", WebSocket: server.WebSocket });
    await arrange();
    const settled = [
      outcome(client.call("start_chat", {}, { timeoutMs: Infinity })),
      outcome(client.waitFor("thread_closed")),
    ];
    const read = client.pushes().next();
    const closing = [client.close(), client.close()];
    await vi.advanceTimersByTimeAsync(1_000);
    await Promise.all([...closing, connecting]);
    expect(await Promise.all(settled)).toMatchObject([{ name: "ConnectionError" }, { name: "ConnectionError" }]);
    expect(await read).toEqual({ value: undefined, done: true });
    expect(vi.getTimerCount()).toBe(0);
    const { length } = server.sockets;
    await vi.advanceTimersByTimeAsync(120_000);
    expect(server.sockets).toHaveLength(length);
    expect(server.sockets.filter(({ readyState }) => readyState < 2)).toEqual([]);
  });

  it("whichever step comes next", async () => {
    for (let steps = 0; steps < 20; steps++) {
      outcome(make({ token: async () => "t" }));
      for (let step = 0; step < steps; step++) await Promise.resolve();
      const closing = client.close();
      const { length } = server.sockets;
      await vi.advanceTimersByTimeAsync(60_000);
      await closing;
      expect(server.sockets).toHaveLength(length);
      expect(states.at(-1)?.state).toBe("closed");
      expect(vi.getTimerCount()).toBe(0);
    }
    expect(states.filter(({ state }) => state === "connected")).not.toEqual([]);
  });

  it("as the connection opens, also where there is no login", async () => {
    const { loginAction: _, ...rest } = api;
    const onState = (state: RtmState) => states.push(state);
    client = new RtmClient<Actions, Pushes>(rest, { token: "t", WebSocket: server.WebSocket, onState });
    server.opening = (socket) => {
      socket.open();
      void client.close();
      server.opening = () => {};
      next = outcome(client.connect());
    };
    let next: Promise<unknown> | undefined;
    await outcome(client.connect());
    await flush();
    expect(states.map(({ state }) => state)).toEqual(["closed"]);
    const closing = client.close();
    expect(await next).toMatchObject({ message: "Closed by close()" });
    await vi.advanceTimersByTimeAsync(1_000);
    await closing;
  });

  it("rejects who waits for the next login", async () => {
    await make();
    server.socket.drop();
    await flush();
    const again = outcome(client.connect());
    client.close();
    expect(await again).toMatchObject({ name: "ConnectionError", message: "Closed by close()" });
  });

  it("and connect() begins anew", async () => {
    await make();
    const seen: number[] = [];
    client.on("incoming_event", ({ n }) => seen.push(n));
    client.close();
    await client.connect();
    server.socket.push("incoming_event", { n: 1 });
    await flush();
    expect(seen).toEqual([1]);
    expect(server.sockets.map(({ readyState }) => readyState)).toEqual([3, 1]);
    expect(states.map(({ state }) => state)).toEqual(["connected", "closed", "connected"]);
  });
});
