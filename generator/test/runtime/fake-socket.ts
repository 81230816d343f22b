import type { RtmApi } from "../../runtime/rtm-client.js";

/** The actions and pushes that the tests of the runtime speak; interfaces, as emitted code has them. */
export interface Actions {
  login: { request: { token: string }; response: { customer_id: string } };
  start_chat: { request: { continuous?: boolean }; response: { chat_id: string } };
  get_chats: { request: { offset?: number }; response: { chats: string[] } };
  send_file: { request: { chat_id: string; file: unknown }; response: { url: string } };
}

export interface Pushes {
  incoming_event: { n: number };
  thread_closed: { thread_id: string };
  customer_disconnected: { reason: string; data?: unknown };
}

export const api: RtmApi = {
  origin: "wss://api.livechatinc.com",
  path: "/v3.0/customer/rtm/ws",
  correlationKey: "request_id",
  loginAction: "login",
  pingSeconds: 15,
  query: ["license_id"],
  stayAway: ["customer_banned", "license_not_found"],
  disconnectPushes: ["customer_disconnected"],
  actions: {},
};

interface Sent {
  request_id?: string;
  action: string;
  payload?: Record<string, unknown>;
}

/** The server's end of an in-memory WebSocket, as the test drives it. */
export class FakeSocket {
  readyState = 0;
  onopen: ((event: never) => void) | null = null;
  onmessage: ((event: never) => void) | null = null;
  onerror: ((event: never) => void) | null = null;
  onclose: ((event: never) => void) | null = null;
  /** Everything the client sent, parsed. */
  readonly sent: Sent[] = [];

  constructor(
    readonly url: string,
    readonly server: FakeServer,
  ) {
    server.sockets.push(this);
    queueMicrotask(() => server.opening(this));
  }

  open(): void {
    this.readyState = 1;
    this.onopen?.({} as never);
  }

  send(text: string): void {
    const request: Sent = JSON.parse(text);
    this.sent.push(request);
    queueMicrotask(() => this.server.answer(this, request));
  }

  close(): void {
    if (this.readyState > 1) return;
    this.readyState = 2;
    if (this.server.closes) queueMicrotask(() => this.drop(1005));
  }

  /** The connection ends, as it does without anybody's wish. */
  drop(code = 1006): void {
    this.readyState = 3;
    this.onclose?.({ code } as never);
  }

  frame(data: unknown): void {
    this.onmessage?.({ data } as never);
  }

  push(action: string, payload?: unknown, request_id?: string): void {
    this.frame(JSON.stringify({ request_id, action, type: "push", payload }));
  }

  respond({ request_id, action }: Sent, payload: unknown = {}, success = true): void {
    this.frame(JSON.stringify({ request_id, action, type: "response", success, payload }));
  }

  fail(request: Sent, type: string, data?: unknown): void {
    this.respond(request, { error: { type, message: `It is ${type}`, data } }, false);
  }

  /** Requests other than logins and pings. */
  get calls(): Sent[] {
    return this.sent.filter(({ action }) => action !== "login" && action !== "ping");
  }
}

/** Opens every connection, answers logins and pings, and leaves the rest to the test. */
export class FakeServer {
  readonly sockets: FakeSocket[] = [];
  /** False for a server that does not answer the closing of a connection. */
  closes = true;
  readonly WebSocket: new (
    url: string,
  ) => FakeSocket;

  constructor() {
    const server = this;
    this.WebSocket = class extends FakeSocket {
      constructor(url: string) {
        super(url, server);
      }
    };
  }

  opening = (socket: FakeSocket): void => socket.open();
  login = (socket: FakeSocket, request: Sent): void => socket.respond(request, { customer_id: "c1" });
  ping = (socket: FakeSocket, request: Sent): void => socket.respond(request);

  answer(socket: FakeSocket, request: Sent): void {
    if (socket.readyState !== 1) return;
    if (request.action === "login") this.login(socket, request);
    if (request.action === "ping") this.ping(socket, request);
  }

  /** The newest connection. */
  get socket(): FakeSocket {
    const socket = this.sockets.at(-1);
    if (!socket) throw new Error("No connection was made");
    return socket;
  }
}
