import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { type RunningServer, startServer } from "../../reference-server/index.js";
import { Client } from "./client.js";
import { SockJsClient, type Transport } from "./sockjs-client.js";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => server.close());

const transports: readonly Transport[] = ["websocket", "xhr-streaming", "xhr-polling", "eventsource"];
const query = "?license_id=100000001&bh=a2b4c6d8";
const customerUrl = () => `${server.urls["customer-rtm"].sockJs}${query}`;
const base = () => `${server.urls["customer-rtm"].sockJs}/000/session1`;

/** A call of one transport, by hand. */
async function call(url: string, method: string, body?: string): Promise<{ status: number; text: string }> {
  const headers = body === undefined ? {} : { "content-type": "text/plain" };
  const response = await fetch(url, { method, headers, body: body ?? null });
  return { status: response.status, text: await response.text() };
}

describe.each(transports)("over %s", (transport) => {
  it("a customer logs in, starts a chat and is answered before being told", async () => {
    const ada = await Client.login(server.urls["agent-web"].rtm ?? "", "dal:one-ada");
    const client = await SockJsClient.open(customerUrl(), transport);
    const login = { token: `dal:one-new-${transport}`, customer: { name: "Fay" }, customer_side_storage: { a: "b" } };
    client.send("login", login, "in");
    expect(await client.frame(({ request_id }) => request_id === "in")).toMatchObject({
      action: "login",
      success: true,
    });
    client.send("start_chat", undefined, "start");
    const push = await client.frame(({ type, action }) => type === "push" && action === "incoming_chat_thread");
    expect(client.frames.filter(({ request_id }) => request_id === "start").map(({ type }) => type)).toEqual([
      "response",
      "push",
    ]);
    const chat_id = (push.payload?.["chat"] as { id: string } | undefined)?.id ?? "";
    await ada.call("send_event", { chat_id, event: { type: "message", text: '\u2028 "hi" ü', recipients: "all" } });
    const told = await client.frame(({ type, action }) => type === "push" && action === "incoming_event");
    expect(told.payload).toMatchObject({ chat_id, event: { text: '\u2028 "hi" ü' } });
    client.send("ping");
    expect(await client.frame(({ action }) => action === "ping")).toMatchObject({ type: "response", success: true });
    client.socket.close();
    ada.socket.close();
    await Promise.all([client.end(), ada.end()]);
  });

  it("an unknown licence is told why before it is closed", async () => {
    const url = `${server.urls["customer-rtm"].sockJs}?license_id=5&bh=x`;
    const client = await SockJsClient.open(url, transport);
    await client.end();
    expect(client.frames).toEqual([
      { action: "customer_disconnected", type: "push", payload: { reason: "license_not_found" } },
    ]);
  });
});

describe("the transports of old browsers", () => {
  const login = JSON.stringify([JSON.stringify({ action: "login", payload: { token: "dal:one-new-old" } })]);

  it("jsonp polls, and sends a form", async () => {
    const url = `${server.urls["customer-rtm"].sockJs}/0/jsonp1`;
    const poll = async () => (await call(`${url}/jsonp${query}&c=cb`, "GET")).text;
    expect(await poll()).toBe('/**/cb("o");\r\n');
    expect(await call(`${url}/jsonp_send`, "POST", login)).toEqual({ status: 200, text: "ok" });
    expect(await poll()).toMatch(/^\/\*\*\/cb\("a\[.*success/u);
    expect((await call(`${url}/jsonp${query}&c=%3Cscript%3E`, "GET")).status).toBe(500);
  });

  it("htmlfile streams scripts", async () => {
    const url = `${server.urls["customer-rtm"].sockJs}/0/htmlfile1`;
    const stop = new AbortController();
    const { body } = await fetch(`${url}/htmlfile${query}&c=cb`, { signal: stop.signal });
    let text = "";
    for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      if (text.includes('p("o");') && !text.includes('p("a[')) await call(`${url}/xhr_send`, "POST", login);
      if (text.includes('p("a[')) break;
    }
    stop.abort();
    expect(text).toContain("success");
  });
});

describe("addresses", () => {
  it("each snapshot has one, another version is told so", async () => {
    const old = await SockJsClient.open(`${server.origin}/v2.0/customer/rtm/sjs${query}`, "websocket");
    await old.end();
    expect(old.frames[0]?.payload).toEqual({ reason: "unsupported_version" });
    for (const api of ["agent-rtm", "agent-web"] as const) {
      const agent = await SockJsClient.open(server.urls[api].sockJs ?? "", "xhr-streaming");
      agent.send("login", { token: "dal:one-ben" }, "1");
      expect(await agent.frame(({ action }) => action === "login")).toMatchObject({ success: true });
      agent.socket.close();
      await agent.end();
    }
  });

  it.each([
    { path: "/nowhere/rtm/sjs/info", method: "GET", status: 404 },
    { path: "/v3.0/customer/rtm/sjs/info", method: "GET", status: 200 },
    { path: "/v3.0/customer/rtm/sjs", method: "GET", status: 200 },
    { path: "/v3.0/customer/rtm/sjs?license_id=1", method: "GET", status: 200 },
    { path: "/v3.0/customer/rtm/sjs/iframe.html", method: "GET", status: 404 },
    { path: "/v3.0/customer/rtm/sjs/0/constructor/xhr", method: "POST", status: 404 },
    { path: "/v3.0/customer/rtm/sjs/0/__proto__/xhr", method: "POST", status: 404 },
    { path: "/v3.0/customer/rtm/sjs/0/nobody/xhr_send", method: "POST", status: 404 },
    { path: "/v3.0/customer/rtm/sjs/0/x/xhr", method: "PUT", status: 405 },
  ])("$method $path: $status", async ({ path, method, status }) => {
    const body = method === "GET" ? undefined : "[]";
    expect((await call(server.origin + path, method, body)).status).toBe(status);
  });

  it("a session is there at its own address only, by its own license", async () => {
    const { pathname } = new URL(server.urls["customer-rtm"].sockJs ?? "");
    const at = async (path: string) =>
      (await call(`${server.origin}${path}/0/mine/xhr_send${query}`, "POST", '["{}"]')).status;
    expect((await call(`${server.origin}${pathname}/0/mine/xhr${query}`, "POST")).text).toBe("o\n");
    expect([await at(pathname), await at("/v3.0/agent/rtm/sjs"), await at(`/customer-2018-07${pathname}`)]).toEqual([
      204, 404, 404,
    ]);
    const other = await call(`${server.origin}${pathname}/0/mine/xhr?license_id=100000002`, "POST");
    expect(other.status).toBe(404);
    expect((await call(`${server.origin}${pathname}/0/mine/xhr`, "POST")).text).toMatch(/^a\[.*validation/u);
  });

  it("raw WebSocket is served beside them, binary frames included", async () => {
    const url = `${server.urls["customer-rtm"].sockJs?.replace("http", "ws")}/websocket${query}`;
    const client = await Client.login(url, "dal:one-new-raw");
    client.socket.send(Buffer.from('{"action":"ping","request_id":"b"}'));
    expect(await client.frame(({ request_id }) => request_id === "b")).toMatchObject({ action: "ping" });
    client.socket.close();
    await client.end();
  });
});

describe("limits", () => {
  it("bodies that are too large are refused, or cut off where their length is not told", async () => {
    const big = `["${"x".repeat(3 * 1024 * 1024)}"]`;
    expect((await call(`${base()}/xhr_send`, "POST", big)).status).toBe(413);
    const { hostname, port } = new URL(server.origin);
    const socket = connect(Number(port), hostname);
    const closed = new Promise((resolve) => socket.on("close", resolve).on("error", () => {}));
    socket.write(`POST ${new URL(base()).pathname}/xhr_send HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n`);
    const chunk = Buffer.alloc(64 * 1024, "x");
    const feed = (): void => {
      while (!socket.destroyed && socket.write(`${chunk.length.toString(16)}\r\n${chunk}\r\n`));
      if (!socket.destroyed) socket.once("drain", feed);
    };
    feed();
    await closed;
  });

  it("a frame that is too large closes, over each transport", async () => {
    for (const transport of transports) {
      const client = await SockJsClient.open(customerUrl(), transport);
      client.socket.send("x".repeat(1024 * 1024 + 1));
      await client.end();
      expect(client.frames).toEqual([]);
    }
  });

  it("what is no request is answered, and the connection lives on", async () => {
    const url = `${server.urls["customer-rtm"].sockJs?.replace("http", "ws")}/0/session2/websocket${query}`;
    const socket = new WebSocket(url);
    const got: string[] = [];
    const third = new Promise<void>((resolve) =>
      socket.on("message", (data) => got.push(String(data)) === 4 && resolve()),
    );
    await new Promise((resolve) => socket.once("open", resolve));
    socket.send('[7,"oops"]');
    socket.send('["{\\"action\\":\\"ping\\"}"]');
    await third;
    expect(got.map((text) => /"type\\":\\"(?:validation|response)|^o$/u.test(text))).toEqual([true, true, true, true]);
    socket.close();
  });

  it.each(["0/session3/websocket", "websocket"])("a reader of /%s that takes nothing is cut off", async (path) => {
    const ada = await Client.login(server.urls["agent-web"].rtm ?? "", "dal:one-ada");
    const slow = new WebSocket(`${server.urls["agent-web"].sockJs?.replace("http", "ws")}/${path}`);
    const ended = new Promise((resolve) => slow.on("close", resolve).on("error", () => {}));
    await new Promise((resolve) => slow.once("open", resolve));
    const login = JSON.stringify({ action: "login", payload: { token: "dal:one-ben" } });
    const loggedIn = new Promise<void>((resolve) =>
      slow.on("message", (data) => String(data).includes("response") && resolve()),
    );
    slow.send(path === "websocket" ? login : JSON.stringify([login]));
    await loggedIn;
    slow.pause();
    const content = { text: "y".repeat(900_000) };
    for (let sent = 0; sent < 40; sent += 1) {
      const answer = await ada.call("multicast", { content, scopes: { agents: { all: true } } });
      expect(answer).toMatchObject({ success: true });
    }
    slow.resume();
    await ended;
    ada.socket.close();
    await ada.end();
  });
});
