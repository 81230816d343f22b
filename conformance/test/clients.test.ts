import { getEventListeners } from "node:events";
import { AgentWebClient, ApiError } from "livechat-spec/agent-web";
import { CustomerRtmClient } from "livechat-spec/customer-rtm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import WebSocket from "ws";
import { type RunningServer, startServer } from "../reference-server/index.js";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ port: 0 });
});
afterAll(() => server.close());

/** The clients of the package against the reference server, as the README shows them. */
describe("the published clients", () => {
  test("start a chat over RTM, answer over the Web, and receive the push", async () => {
    const [license] = server.world.licenses;
    const customer = new CustomerRtmClient({
      baseUrl: server.origin.replace("http", "ws"),
      token: license?.customers[0]?.tokens[0]?.token ?? "",
      licenseId: license?.id ?? 0,
      WebSocket,
    });
    const agent = new AgentWebClient({ baseUrl: server.origin, token: license?.agents[0]?.tokens[0]?.token ?? "" });
    try {
      const login = await customer.connect();
      expect(login.customer_id).toBe(license?.customers[0]?.id);
      const { chat } = await customer.startChat({ continuous: true });
      const received = customer.waitFor("incoming_event", {
        where: ({ chat_id }) => chat_id === chat.id,
        timeoutMs: 5000,
      });
      const event = { type: "message", text: "Hello!", recipients: "all" } as const;
      const sent = await agent.sendEvent({ chat_id: chat.id, event });
      const push = await received;
      expect(push).toMatchObject({ thread_id: sent.thread_id, event: { text: "Hello!", type: "message" } });
      await customer.closeThread({ chat_id: chat.id });
    } finally {
      await customer.close();
    }
  });

  test("ask a token function once, and again when its token is refused", async () => {
    const token = server.world.licenses[0]?.agents[0]?.tokens[0]?.token ?? "";
    const given = ["nobody's token", `Bearer ${token}`];
    const asked = vi.fn(async () => given.shift() ?? "asked once too often");
    const agent = new AgentWebClient({ baseUrl: server.origin, token: asked });
    await Promise.all([agent.getCustomers({ limit: 1 }), agent.getCustomers({ limit: 1 })]);
    await agent.getCustomers({ limit: 1 });
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test("reject with the documented error", async () => {
    const agent = new AgentWebClient({ baseUrl: server.origin, token: "nobody's token" });
    const failure = await agent.getChatThreads({ chat_id: "none" }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ApiError);
    expect(failure).toMatchObject({ type: "authentication", status: 401, action: "get_chat_threads" });
  });

  test("upload a file and get its address", async () => {
    const [license] = server.world.licenses;
    const agent = new AgentWebClient({ baseUrl: server.origin, token: license?.agents[0]?.tokens[0]?.token ?? "" });
    const image = new File([new Uint8Array([137, 80, 78, 71])], "dot.png", { type: "image/png" });
    const { url } = await agent.uploadImage({ image });
    expect(url).toMatch(/^https?:\/\//);
  });
});

/** What a program does with pushes: the chat of a customer, and events that an agent sends into it. */
describe("pushes of the published RTM client", () => {
  let customer: CustomerRtmClient;
  let chat_id: string;
  let say: (text: string) => Promise<unknown>;
  beforeEach(async () => {
    const [license] = server.world.licenses;
    customer = new CustomerRtmClient({
      baseUrl: server.origin.replace("http", "ws"),
      token: license?.customers[0]?.tokens[0]?.token ?? "",
      licenseId: license?.id ?? 0,
      WebSocket,
    });
    const agent = new AgentWebClient({ baseUrl: server.origin, token: license?.agents[0]?.tokens[0]?.token ?? "" });
    await customer.connect();
    chat_id = (await customer.startChat({ continuous: true })).chat.id;
    say = (text) => agent.sendEvent({ chat_id, event: { type: "message", text, recipients: "all" } });
  });
  afterEach(async () => {
    // Again, where a test has closed it.
    await customer.connect();
    await customer.closeThread({ chat_id });
    await customer.close();
  });

  test("are iterated until the loop is left; the buffer ends with it", async () => {
    const pushes = customer.pushes();
    const read: string[] = [];
    for (const text of ["one", "two", "three"]) await say(text);
    for await (const push of pushes) {
      if (push.action === "incoming_event" && push.payload.event.type === "message") read.push(push.payload.event.text);
      if (read.length === 2) break;
    }
    expect(read).toEqual(["one", "two"]);
    const heard = customer.waitFor("incoming_event", { timeoutMs: 5000 });
    await say("four");
    await heard;
    expect(await pushes.next()).toEqual({ value: undefined, done: true });
  });

  test("are heard by `on` until it is taken back", async () => {
    const heard: string[] = [];
    const off = customer.on("incoming_event", ({ event }) => {
      if (event.type === "message") heard.push(event.text);
    });
    for (const text of ["one", "two", "three"]) {
      const told = customer.waitFor("incoming_event", {
        where: ({ event }) => event.type === "message" && event.text === text,
        timeoutMs: 5000,
      });
      await say(text);
      await told;
      if (text === "two") off();
    }
    expect(heard).toEqual(["one", "two"]);
  });

  test("are waited for until the signal is aborted, and no listener stays at it", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const where = ({ event }: { event: { type: string; text?: unknown } }) => event.text === "two";
    const found = customer.waitFor("incoming_event", { where, signal, timeoutMs: 5000 });
    const never = customer.waitFor("thread_closed", { signal });
    for (const text of ["one", "two"]) await say(text);
    expect(await found).toMatchObject({ chat_id, event: { text: "two" } });
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    controller.abort("enough");
    await expect(never).rejects.toBe("enough");
    expect(getEventListeners(signal, "abort")).toEqual([]);
    await expect(customer.waitFor("thread_closed", { signal })).rejects.toBe("enough");
  });

  test("end with close(), which settles everything that waits", async () => {
    const pushes = customer.pushes();
    const next = pushes.next();
    const waiting = [
      customer.getChatsSummary(),
      customer.sendEvent({ chat_id, event: { type: "message", text: "hi", recipients: "all" } }),
      customer.waitFor("thread_closed"),
    ].map((it) => it.catch((error: unknown) => error));
    await customer.close();
    expect(await Promise.all(waiting)).toMatchObject([
      { name: "ConnectionError", action: "get_chats_summary", inDoubt: true },
      { name: "ConnectionError", action: "send_event", inDoubt: true },
      { name: "ConnectionError", message: "Closed by close()" },
    ]);
    expect(await next).toEqual({ value: undefined, done: true });
    await expect(customer.getChatsSummary()).rejects.toMatchObject({ inDoubt: false });
  });
});
