import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RtmClient } from "../../runtime/rtm-client.js";
import { type Actions, api, FakeServer, type FakeSocket, type Pushes } from "./fake-socket.js";

let client: RtmClient<Actions, Pushes>;
let socket: FakeSocket;

beforeEach(async () => {
  vi.useFakeTimers();
  const server = new FakeServer();
  client = new RtmClient<Actions, Pushes>(api, { token: "t", WebSocket: server.WebSocket, retries: 0 });
  await client.connect();
  socket = server.socket;
});

afterEach(async () => {
  await client.close();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

const outcome = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);
const events = (...numbers: number[]) => {
  for (const n of numbers) socket.push("incoming_event", { n });
};

describe("on", () => {
  it("hears pushes of its name until it is taken off, also by another listener", () => {
    const seen: string[] = [];
    const offs = [
      client.on("incoming_event", ({ n }) => {
        seen.push(`a${n}`);
        if (n === 2) offs[1]?.();
        if (n === 3) offs[0]?.();
      }),
      client.on("incoming_event", ({ n }) => seen.push(`b${n}`)),
      client.on("thread_closed", () => seen.push("closed")),
    ];
    events(1, 2, 3, 4);
    socket.push("thread_closed");
    expect(seen).toEqual(["a1", "b1", "a2", "a3", "closed"]);
  });

  it("a listener that throws harms nobody else", () => {
    const thrown: (() => void)[] = [];
    vi.stubGlobal("queueMicrotask", (callback: () => void) => thrown.push(callback));
    const seen = vi.fn();
    client.on("incoming_event", () => {
      throw new Error("mine");
    });
    client.on("incoming_event", seen);
    events(1);
    expect(seen).toHaveBeenCalledOnce();
    expect(thrown).toHaveLength(1);
    expect(thrown[0]).toThrow("mine");
    vi.unstubAllGlobals();
  });
});

describe("waitFor", () => {
  it("resolves with the first push that fits", async () => {
    const wait = client.waitFor("incoming_event", { where: ({ n }, { requestId }) => n > 1 && requestId === "7" });
    events(1, 2);
    socket.push("thread_closed", { n: 5 }, "7");
    socket.push("incoming_event", { n: 3 }, "7");
    socket.push("incoming_event", { n: 4 }, "7");
    expect(await wait).toEqual({ n: 3 });
  });

  it("rejects when its condition throws, and when its time is over", async () => {
    const broken = outcome(client.waitFor("incoming_event", { where: () => JSON.parse("{") }));
    events(1);
    expect(await broken).toBeInstanceOf(SyntaxError);
    const late = outcome(client.waitFor("incoming_event", { timeoutMs: 50 }));
    await vi.advanceTimersByTimeAsync(50);
    expect(await late).toMatchObject({
      name: "TimeoutError",
      message: "incoming_event: nothing within 50 ms",
      inDoubt: false,
    });
  });
});

describe("pushes", () => {
  it("gives them in the order they come, from the call on, and ends with close()", async () => {
    const pushes = client.pushes();
    events(1, 2);
    socket.push("thread_closed", undefined, "9");
    setTimeout(() => events(3), 10);
    setTimeout(() => client.close(), 20);
    vi.advanceTimersByTimeAsync(30);
    const seen: unknown[] = [];
    for await (const push of pushes) seen.push(push.action === "incoming_event" ? push.payload.n : push);
    expect(seen).toEqual([1, 2, { action: "thread_closed", payload: {}, requestId: "9" }, 3]);
  });

  it("hands over what the buffer holds and then fails for a consumer too slow", async () => {
    const slow = client.pushes({ limit: 2 });
    const quick = client.pushes({ limit: 2 });
    const read = quick.next();
    events(1, 2, 3, 4);
    expect(await read).toMatchObject({ value: { payload: { n: 1 } } });
    expect([await slow.next(), await slow.next()]).toMatchObject([
      { value: { payload: { n: 1 } } },
      { value: { payload: { n: 2 } } },
    ]);
    expect(await outcome(slow.next())).toBeInstanceOf(RangeError);
    expect(await slow.next()).toEqual({ value: undefined, done: true });
  });

  it("lets go of a consumer too slow who leaves", async () => {
    const slow = client.pushes({ limit: 1 });
    events(1, 2);
    for await (const push of slow) {
      expect(push.payload).toEqual({ n: 1 });
      break;
    }
    expect(await slow.next()).toEqual({ value: undefined, done: true });
  });

  it("stops listening when the loop is left, whoever still reads", async () => {
    const pushes = client.pushes();
    events(1, 2);
    for await (const push of pushes) {
      expect(push.payload).toEqual({ n: 1 });
      break;
    }
    events(3);
    expect(await pushes.next()).toEqual({ value: undefined, done: true });
    const left = client.pushes();
    events(4);
    expect(await left.return?.()).toEqual({ value: undefined, done: true });
    const other = client.pushes();
    const reads = [other.next(), other.next()];
    await other.return?.();
    expect(await Promise.all(reads)).toEqual(Array(2).fill({ value: undefined, done: true }));
  });

  it("fails one reader and ends the others when the client gives up", async () => {
    const pushes = client.pushes();
    const reads = [pushes.next(), pushes.next()].map(outcome);
    socket.drop();
    expect(await Promise.all(reads)).toMatchObject([{ name: "ConnectionError" }, { done: true }]);
  });
});
