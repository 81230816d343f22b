import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import { RtmClient, type RtmClientSettings } from "../../runtime/rtm-client.js";
import { WebClient } from "../../runtime/web-client.js";
import { type Actions, api, type Pushes } from "./fake-socket.js";

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

const outcome = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);

describe("RTM client with `ws`", () => {
  type Call = { request_id: string; action: string; payload: { offset?: number } };

  /** A server that answers the login; `behave` gets every other request, and the connection's number. */
  async function serve(behave: (socket: WebSocket, call: Call, connection: number) => void) {
    const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
    await once(server, "listening");
    let connections = 0;
    server.on("connection", (socket) => {
      const connection = ++connections;
      socket.on("message", (data) => {
        const call: Call = JSON.parse(`${data}`);
        if (call.action === "login") answer(socket, call, { customer_id: `c${connection}` });
        else behave(socket, call, connection);
      });
    });
    cleanups.push(() => {
      for (const socket of server.clients) socket.terminate();
      return new Promise((resolve) => server.close(resolve));
    });
    return `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  const answer = (socket: WebSocket, { request_id, action }: Call, payload: unknown) =>
    socket.send(JSON.stringify({ request_id, action, type: "response", success: true, payload }));
  const raw = (socket: WebSocket) => (socket as unknown as { _socket: Socket })._socket;

  function make(baseUrl: string, options: Partial<RtmClientSettings> = {}) {
    const client = new RtmClient<Actions, Pushes>(api, { token: "t", baseUrl, WebSocket, ...options });
    cleanups.push(() => client.close());
    return client;
  }

  it("makes a thousand calls with many in flight", async () => {
    const client = make(await serve((socket, call) => answer(socket, call, { chats: [`${call.payload.offset}`] })));
    expect(await client.connect()).toEqual({ customer_id: "c1" });
    const calls = Array.from({ length: 1_000 }, (_, offset) => client.call("get_chats", { offset }));
    expect((await Promise.all(calls)).map(({ chats }) => chats[0])).toEqual(calls.map((_, n) => `${n}`));
  });

  it("takes a frame of 50 MB", async () => {
    const client = make(await serve((socket, call) => answer(socket, call, { chats: ["x".repeat(50_000_000)] })));
    await client.connect();
    expect((await client.call("get_chats", {})).chats[0]).toHaveLength(50_000_000);
  });

  it.each<[string, (socket: WebSocket, call: Call) => void]>([
    ["a drop", (socket) => socket.terminate()],
    ["a closing", (socket) => socket.close(1011)],
    [
      "half a frame and a drop",
      (socket) => raw(socket).write(Buffer.from([0x81, 0x7e, 0x10, 0, 0x7b]), () => socket.terminate()),
    ],
    ["a frame that is none", (socket) => void raw(socket).write(Buffer.from("HTTP/1.1 400\r\n\r\n"))],
    ["a text that is not UTF-8", (socket) => void raw(socket).write(Buffer.from([0x81, 2, 0xff, 0xff]))],
  ])("puts a call in doubt after %s, comes back, and sends what waited", async (_, break_) => {
    const url = await serve((socket, call, connection) =>
      connection === 1 ? break_(socket, call) : answer(socket, call, { chat_id: `${connection}` }),
    );
    const client = make(url);
    await client.connect();
    expect(await outcome(client.call("start_chat", {}))).toMatchObject({ name: "ConnectionError", inDoubt: true });
    expect(await client.call("start_chat", {})).toEqual({ chat_id: "2" });
  });

  it("finds a server that has fallen silent", async () => {
    const url = await serve(() => {});
    const lost = new Promise((resolve) => {
      const client = new RtmClient<Actions, Pushes>(
        { ...api, pingSeconds: 0.05 },
        { token: "t", baseUrl: url, WebSocket, onState: (it) => it.state === "waiting" && resolve(it.error) },
      );
      cleanups.push(() => client.close());
      client.connect();
    });
    expect(await lost).toMatchObject({ message: "No answer to ping within 0.05 s" });
  });

  it("says why it could not connect", async () => {
    const client = make("ws://127.0.0.1:1");
    expect(await outcome(client.connect())).toMatchObject({ name: "ConnectionError", cause: { code: "ECONNREFUSED" } });
  });

  it.each([
    ["while opening", false],
    ["when connected", true],
  ])("closes %s", async (_, connected) => {
    const client = make(await serve(() => {}));
    const connect = outcome(client.connect());
    if (connected) await connect;
    else await Promise.resolve();
    await client.close();
    expect(await connect).toMatchObject(connected ? { customer_id: "c1" } : { message: "Closed by close()" });
  });
});

describe("web client with the platform's fetch", () => {
  async function serve(handle: (request: IncomingMessage, response: ServerResponse, body: string) => void) {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk) => chunks.push(chunk));
      request.on("end", () => handle(request, response, Buffer.concat(chunks).toString("latin1")));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    cleanups.push(() => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  const make = (baseUrl: string, timeoutMs = 5_000) =>
    new WebClient<Actions>(
      {
        origin: "https://api.livechatinc.com",
        path: "/v3.0/customer/action/",
        wrapsPayload: true,
        query: ["license_id"],
        actions: { send_file: { upload: true } },
      },
      { token: "t", licenseId: 5, baseUrl, timeoutMs },
    );

  it("calls", async () => {
    const url = await serve(({ method, url, headers }, response, body) =>
      response.end(
        JSON.stringify({ payload: { method, url, type: headers["content-type"], auth: headers.authorization, body } }),
      ),
    );
    expect(await make(url).call("start_chat", { continuous: true })).toEqual({
      method: "POST",
      url: "/v3.0/customer/action/start_chat?license_id=5",
      type: "application/json",
      auth: "Bearer t",
      body: '{"payload":{"continuous":true}}',
    });
  });

  // The platform's `fetch` alone takes two.
  it("keeps its connections from call to call", async () => {
    const sockets = new Set<Socket>();
    const url = await serve(({ socket }, response) => {
      sockets.add(socket);
      response.end("{}");
    });
    const client = make(url);
    for (let n = 0; n < 20; n += 1) await client.call("start_chat", {});
    expect(sockets.size).toBeLessThan(5);
  });

  it("uploads", async () => {
    const url = await serve(({ headers }, response, body) => {
      const boundary = /^multipart\/form-data; ?boundary=(.+)$/.exec(headers["content-type"] ?? "")?.[1] ?? "?";
      const parts = body.split(`--${boundary}`).slice(1, -1);
      response.end(JSON.stringify({ url: parts.map((part) => part.trim().replaceAll("\r\n", "|")) }));
    });
    const file = new File([Uint8Array.of(0x89, 0xff, 0)], "cat.png", { type: "image/png" });
    expect(await make(url).call("send_file", { chat_id: "c", file })).toEqual({
      url: [
        'Content-Disposition: form-data; name="payload.chat_id"||c',
        'Content-Disposition: form-data; name="payload.file"; filename="cat.png"|Content-Type: image/png||\x89\xff\0',
      ],
    });
  });

  // Time enough for what comes of itself, on a machine with much to do.
  it.each<[string, (response: ServerResponse) => void, object, number?]>([
    [
      "a documented error",
      (response) => response.writeHead(403).end('{"error":{"type":"customer_banned","message":"m"}}'),
      { type: "customer_banned", status: 403 },
    ],
    ["a drop", (response) => response.destroy(), { name: "ConnectionError", inDoubt: true }],
    [
      "half a body",
      (response) => response.writeHead(200, { "content-length": 9 }).write("{", () => response.destroy()),
      { name: "ConnectionError", inDoubt: true },
    ],
    ["a stall", () => {}, { name: "TimeoutError", inDoubt: true }, 200],
  ])("tells %s", async (_, respond, expected, timeoutMs) => {
    const url = await serve((_, response) => respond(response));
    expect(await outcome(make(url, timeoutMs).call("start_chat", {}))).toMatchObject(expected);
  });

  it("tells a refused connection as never sent", async () => {
    const url = await serve(() => {});
    await cleanups.pop()?.();
    expect(await outcome(make(url).call("start_chat", {}))).toMatchObject({ name: "ConnectionError", inDoubt: false });
  });
});
