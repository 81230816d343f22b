import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "../../reference-server/index.js";
import { Client } from "./client.js";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => server.close());

const one = "?license_id=100000001";

/** What the tests look at in an answer. */
interface Answer {
  readonly error?: { readonly type: string };
  readonly chat?: { readonly id: string; readonly threads?: { events: unknown[] }[] };
  readonly url?: string;
  readonly path?: string;
}

/** Calls an action over HTTP. */
async function post(api: "agent-web" | "customer", action: string, body: unknown, token?: string, query = one) {
  const headers: Record<string, string> =
    body instanceof FormData || body === undefined ? {} : { "content-type": "application/json" };
  if (token !== undefined) headers["authorization"] = `Bearer ${token}`;
  const sent =
    body === undefined ? null : body instanceof FormData || typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(`${server.urls[api].web}/${action}${query}`, { method: "POST", headers, body: sent });
  return { status: response.status, body: (await response.json()) as Answer };
}

const file = (bytes: number): Blob => new Blob([new Uint8Array(bytes)]);

function fields(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, "x"]));
}

function formOf(parts: Readonly<Record<string, string | Blob>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) form.set(name, value);
  return form;
}

async function newCustomer(name: string): Promise<Client> {
  return Client.login(`${server.urls["customer-rtm"].rtm}${one}`, `dal:one-new-${name}`, { customer: { name } });
}

describe("addresses", () => {
  it("say where every API is", () => {
    const { origin, urls } = server;
    const socket = origin.replace("http", "ws");
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
    expect(urls).toEqual({
      "agent-rtm": { rtm: `${socket}/agent/rtm/ws`, sockJs: `${origin}/agent/rtm/sjs` },
      customer: {
        web: `${origin}/customer-2018-07/v3.0/customer/action`,
        rtm: `${socket}/customer-2018-07/v3.0/customer/rtm/ws`,
        sockJs: `${origin}/customer-2018-07/v3.0/customer/rtm/sjs`,
      },
      "agent-web": {
        web: `${origin}/v3.0/agent/action`,
        rtm: `${socket}/v3.0/agent/rtm/ws`,
        sockJs: `${origin}/v3.0/agent/rtm/sjs`,
      },
      "customer-rtm": { rtm: `${socket}/v3.0/customer/rtm/ws`, sockJs: `${origin}/v3.0/customer/rtm/sjs` },
    });
  });

  it.each([
    { path: "/health", method: "GET", status: 200 },
    { path: "/nowhere", method: "GET", status: 404 },
    { path: "/v3.0/agent/action/start_chat", method: "GET", status: 404 },
    { path: "/v9.9/agent/action/start_chat", method: "POST", status: 400 },
    { path: "/files/1/2/3", method: "GET", status: 404 },
  ])("$method $path: $status", async ({ path, method, status }) => {
    expect((await fetch(server.origin + path, { method })).status).toBe(status);
  });

  it("of other versions and licences disconnect at once, unknown ones are refused", async () => {
    const base = server.origin.replace("http", "ws");
    const old = await Client.open(`${base}/v2.0/customer/rtm/ws${one}`);
    await old.end();
    expect(old.frames).toEqual([
      { action: "customer_disconnected", type: "push", payload: { reason: "unsupported_version" } },
    ]);
    const lost = await Client.open(`${base}/v3.0/customer/rtm/ws`);
    await lost.end();
    expect(lost.frames[0]?.payload).toEqual({ reason: "license_not_found" });
    await expect(Client.open(`${base}/somewhere`)).rejects.toThrow("404");
    await expect(Client.open(`${base}//`)).rejects.toThrow("404");
  });
});

describe("HTTP", () => {
  it.each([
    { why: "no token", token: undefined, body: {}, status: 401, type: "authentication" },
    { why: "wrong token", token: "wrong", body: {}, status: 401, type: "authentication" },
    { why: "a customer's token", token: "dal:one-cleo", body: {}, status: 401, type: "authentication" },
    { why: "no scope", token: "dal:one-ada-no-scopes", body: {}, status: 403, type: "authorization" },
    { why: "no JSON", token: "dal:one-ada", body: "{oops", status: 400, type: "validation" },
    { why: "no object", token: "dal:one-ada", body: [1], status: 400, type: "validation" },
    { why: "another region", token: "fra:four-kim", body: {}, status: 421, type: "misdirected_request" },
    {
      why: "too large",
      token: "dal:one-ada",
      body: { text: "x".repeat(1024 * 1024) },
      status: 413,
      type: "entity_too_large",
    },
    { why: "all right", token: "dal:one-ada", body: {}, status: 200, type: undefined },
    { why: "no body", token: "dal:one-ada", body: undefined, status: 200, type: undefined },
  ])("$why: $status", async ({ token, body, status, type }) => {
    const answer = await post("agent-web", "start_chat", body, token);
    expect([answer.status, answer.body.error?.type]).toEqual([status, type]);
  });

  it.each([
    { what: "a body", body: { text: "x".repeat(1024 * 1024) }, type: "entity_too_large", message: /larger than 1 MB/u },
    { what: "a file", body: formOf({ image: file(10 * 1024 * 1024 + 1) }), type: "entity_too_large", message: /10MB/u },
    {
      what: "a field",
      body: formOf({ image: file(1), chat_id: "x".repeat(65_537) }),
      type: "entity_too_large",
      message: /larger than 64 KB/u,
    },
    { what: "a list of parts", body: formOf(fields(30)), type: "validation", message: /fields limit/u },
  ])("says how large $what may be", async ({ body, type, message }) => {
    const answer = await post("agent-web", "upload_image", body, "dal:one-ada");
    expect(answer.body.error).toEqual({ type, message: expect.stringMatching(message) });
  });

  it("answers unknown actions, licences and versions", async () => {
    expect(await post("agent-web", "dance", {}, "dal:one-ada")).toMatchObject({
      status: 400,
      body: { error: { type: "validation" } },
    });
    const lost = await post("customer", "start_chat", {}, "dal:one-cleo", "?license_id=5");
    expect(lost).toMatchObject({ status: 404, body: { error: { type: "license_not_found" } } });
  });

  it("answers in the form of the request", async () => {
    const bare = await post("customer", "update_customer", { name: "Cleo" }, "dal:one-cleo");
    expect(bare).toMatchObject({ status: 200, body: { customer: { name: "Cleo" } } });
    const wrapped = await post("customer", "update_customer", { payload: { name: "Cleo" } }, "dal:one-cleo");
    expect(wrapped).toMatchObject({ status: 200, body: { payload: { customer: { name: "Cleo" } } } });
  });
});

describe("uploads", () => {
  const form = (bytes: number, type: string, fields: Record<string, string> = {}): FormData => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.set(`payload.${name}`, value);
    data.set(
      fields["chat_id"] === undefined ? "payload.image" : "payload.file",
      new Blob([new Uint8Array(bytes)], { type }),
      "a test.png",
    );
    return data;
  };

  it("become events, and are served back", async () => {
    const chat = (await post("agent-web", "start_chat", {}, "dal:one-ada")).body.chat?.id ?? "";
    const sent = await post(
      "agent-web",
      "send_file",
      form(5, "image/png", { chat_id: chat, custom_id: "c" }),
      "dal:one-ada",
    );
    expect(sent.status).toBe(200);
    const file = await fetch(sent.body.url ?? "");
    expect([file.headers.get("content-type"), (await file.arrayBuffer()).byteLength]).toEqual(["image/png", 5]);
    const read = await post("agent-web", "get_chat_threads", { chat_id: chat }, "dal:one-ada");
    expect(read.body.chat?.threads?.[0]?.events).toMatchObject([
      {
        type: "file",
        name: "a test.png",
        url: sent.body.url,
        content_type: "image/png",
        size: 5,
        custom_id: "c",
        recipients: "all",
      },
    ]);
  });

  it("of images answer with url and path", async () => {
    const { body } = await post("agent-web", "upload_image", form(3, "image/gif"), "dal:one-ada");
    expect(body.url?.endsWith(body.path ?? "?")).toBe(true);
  });

  it.each([
    { why: "no image", body: () => form(3, "text/html"), token: "dal:one-ada", status: 400 },
    { why: "no form", body: () => ({}), token: "dal:one-ada", status: 400 },
    { why: "no file", body: () => new FormData(), token: "dal:one-ada", status: 400 },
    { why: "10 MB", body: () => form(10 * 1024 * 1024, "image/png"), token: "dal:one-ada", status: 200 },
    { why: "more than 10 MB", body: () => form(10 * 1024 * 1024 + 1, "image/png"), token: "dal:one-ada", status: 413 },
    { why: "a stranger", body: () => form(10, "image/png"), token: "wrong", status: 401 },
  ])("$why: $status", async ({ body, token, status }) => {
    expect((await post("agent-web", "upload_image", body(), token)).status).toBe(status);
  });
});

describe("WebSocket and HTTP together", () => {
  it("a customer's chat is pushed to an agent, the agent's Web event to the customer, response first", async () => {
    const ada = await Client.login(server.urls["agent-web"].rtm ?? "", "dal:one-ada");
    const customer = await newCustomer("together");
    const started = await customer.call("start_chat", {});
    const chat = started.payload?.["chat"] as { id: string };
    await customer.push("incoming_chat_thread");
    expect(customer.frames.slice(-2).map(({ type, request_id }) => [type, request_id])).toEqual([
      ["response", started.request_id],
      ["push", started.request_id],
    ]);
    expect((await ada.push("incoming_chat_thread")).payload).toMatchObject({ chat: { id: chat.id } });
    const event = { type: "message", text: "hello", recipients: "all" };
    await post("agent-web", "send_event", { chat_id: chat.id, event }, "dal:one-ada");
    expect((await customer.push("incoming_event")).payload).toMatchObject({
      chat_id: chat.id,
      event: event,
    });
    expect((await ada.push("incoming_event")).request_id).toBeUndefined();
    ada.socket.close();
    customer.socket.close();
    await Promise.all([ada.end(), customer.end()]);
  });

  it("each snapshot speaks its own words on its own address", async () => {
    const agent2017 = await Client.login(server.urls["agent-rtm"].rtm ?? "", "dal:one-ben");
    const customer2018 = await Client.login(`${server.urls.customer.rtm}${one}`, "dal:one-dan");
    await customer2018.call("start_chat");
    expect((await customer2018.push("incoming_chat_thread")).payload).not.toHaveProperty("chat.thread.timestamp");
    expect((await agent2017.push("incoming_chat_thread")).payload).toHaveProperty("chat.scopes");
    agent2017.socket.close();
    customer2018.socket.close();
    await Promise.all([agent2017.end(), customer2018.end()]);
  });

  it("survives frames that are too large, and binary ones", async () => {
    const [big, binary] = [
      await Client.open(server.urls["agent-web"].rtm ?? ""),
      await Client.open(server.urls["agent-web"].rtm ?? ""),
    ];
    big.socket.send("x".repeat(1024 * 1024 + 1));
    binary.socket.send(Buffer.from('{"action":"ping"}'));
    await big.end();
    expect((await binary.frame(({ action }) => action === "ping")).success).toBe(true);
    binary.socket.close();
    await binary.end();
  });
});

describe("closing", () => {
  it("ends connections and timers at once", async () => {
    const other = await startServer({ customer: "customer-2018-07" });
    expect(other.urls["customer-rtm"].rtm).toContain("/customer-rtm-2019-08/v3.0/customer/rtm/ws");
    const client = await Client.login(other.urls["agent-web"].rtm ?? "", "dal:one-ada");
    const begun = Date.now();
    await other.close();
    await client.end();
    expect(Date.now() - begun).toBeLessThan(500);
  });

  it("a taken port or a bad world is an error", async () => {
    const port = Number(new URL(server.origin).port);
    await expect(startServer({ port })).rejects.toThrow("EADDRINUSE");
    await expect(startServer({ world: "/nowhere.yaml" })).rejects.toThrow("/nowhere.yaml: cannot be read");
  });
});
