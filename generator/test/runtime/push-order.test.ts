import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PushOrder } from "../../runtime/push-order.js";
import { RtmClient } from "../../runtime/rtm-client.js";
import { type Actions, api, FakeServer, type Pushes } from "./fake-socket.js";

interface Push {
  readonly payload: unknown;
}

let seen: string[];
let queue: PushOrder<Push>;

beforeEach(() => {
  vi.useFakeTimers();
  seen = [];
  queue = new PushOrder<Push>(200, ({ payload }) => {
    const { thread_id, event } = payload as { thread_id?: string; event?: { order?: number } };
    seen.push(event ? `${thread_id ?? ""}${event.order ?? "?"}` : "other");
  });
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

/** `a2` is event 2 of thread a, `_` any other push, a number milliseconds. */
function take(steps: string) {
  for (const step of steps.split(" ")) {
    const [, thread = "", order] = /^([a-z])(\d+)$/.exec(step) ?? [];
    if (order !== undefined) queue.take({ payload: { thread_id: thread, event: { order: Number(order) } } });
    else if (step === "_") queue.take({ payload: { thread_id: "a" } });
    else vi.advanceTimersByTime(Number(step));
  }
}

describe("events come in their order", () => {
  it.each<[string, string, string]>([
    ["at once where they come so", "a1 a2 b1 a3", "a1 a2 b1 a3"],
    ["where they come in another", "a3 a1 a2", "a1 a2 a3"],
    ["in each thread", "a2 b2 b1 a1", "a1 a2 b1 b2"],
    ["with other pushes behind those they came behind", "a2 _ a1", "a1 a2 other"],
    ["after waiting for what never comes", "a1 a3 199", "a1"],
    ["after waiting for what never comes, not longer", "a1 a3 200", "a1 a3"],
    ["the later ones too", "a1 a4 100 a3 100", "a1 a3 a4"],
    ["but not those that come too late, nor doubles", "a1 a3 200 a2 a3", "a1 a3 a2 a3"],
    ["each waiting for itself", "a1 a3 100 b2 100 a4 100", "a1 a3 b2 a4"],
  ])("%s", (_, steps, expected) => {
    take(steps);
    expect(seen.join(" ")).toBe(expected);
    queue.release();
  });

  it("all that is held is handed on when there is no more waiting", () => {
    take("a3 _ a2");
    expect(seen).toEqual([]);
    queue.release();
    expect(seen).toEqual(["a2", "a3", "other"]);
  });

  it.each([0, -1, Number.NaN])("as they come where nothing may be held: %d", (ms) => {
    queue = new PushOrder<Push>(ms, ({ payload }) =>
      seen.push(`${(payload as { event: { order: number } }).event.order}`),
    );
    take("a3 a1 a2");
    expect(seen).toEqual(["3", "1", "2"]);
  });

  it.each([2 ** 31, Infinity])("for as long as it takes where %d milliseconds may be waited", (ms) => {
    queue = new PushOrder<Push>(ms, ({ payload }) =>
      seen.push(`${(payload as { event: { order: number } }).event.order}`),
    );
    take("a3 1000000");
    expect(vi.getTimerCount()).toBe(0);
    expect(seen).toEqual([]);
    take("a1 a2");
    expect(seen).toEqual(["1", "2", "3"]);
    take("a9");
    queue.release();
    expect(seen).toEqual(["1", "2", "3", "9"]);
  });

  it.each([[null], [{ event: null }], [{ event: { order: "1" } }], [{ event: {} }]])(
    "a payload without one is handed on: %j",
    (payload) => {
      const deliver = vi.fn();
      new PushOrder<Push>(200, deliver).take({ payload });
      expect(deliver).toHaveBeenCalledOnce();
    },
  );

  it("a thousand threads are remembered and no more", () => {
    for (let n = 0; n <= 1_000; n++) queue.take({ payload: { chat_id: `${n}`, event: { order: 1 } } });
    seen = [];
    queue.take({ payload: { chat_id: "1000", event: { order: 2 } } });
    expect(seen).toEqual(["2"]);
    queue.take({ payload: { chat_id: "0", event: { order: 2 } } });
    expect(seen).toEqual(["2"]);
    queue.release();
  });
});

describe("the RTM client hands out events in their order", () => {
  const event = (order: number) => ({ chat_id: "c", thread_id: "t", event: { order } });
  async function connected() {
    const server = new FakeServer();
    const client = new RtmClient<Actions, Pushes>(api, { token: "t", WebSocket: server.WebSocket });
    await client.connect();
    const orders: number[] = [];
    client.on("incoming_event", (payload) => orders.push((payload as unknown as ReturnType<typeof event>).event.order));
    return { server, client, orders };
  }

  it("however they come", async () => {
    const { server, client, orders } = await connected();
    for (const order of [2, 4, 1, 3]) server.socket.push("incoming_event", event(order));
    expect(orders).toEqual([1, 2, 3, 4]);
    await client.close();
  });

  it.each(["close", "drop"])("and after a %s all that were held", async (how) => {
    const { server, client, orders } = await connected();
    const pushes = client.pushes();
    for (const order of [3, 2]) server.socket.push("incoming_event", event(order));
    expect(orders).toEqual([]);
    if (how === "drop") server.socket.drop();
    else await client.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(orders).toEqual([2, 3]);
    await client.close();
    const read: unknown[] = [];
    for await (const push of pushes) read.push(push);
    expect(read).toHaveLength(2);
  });
});
