import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, createServer as createRawServer, type Server as RawServer, type Socket } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { isObject, parseJson } from "../../src/json.js";

/** A server made for one test, on a free port. */
export interface TestServer {
  readonly web: string;
  readonly rtm: string;
  close(): Promise<void>;
}

/** What an RTM request looks like to a server. */
export interface Frame {
  readonly request_id?: string;
  readonly action?: string;
  readonly payload?: Readonly<Record<string, unknown>>;
}

/** A server that does with each RTM frame, and with each HTTP request, what the test says. */
export async function serve(
  onFrame: (frame: Frame, socket: WebSocket) => void,
  onRequest: RequestListener = (_, response) => response.end("{}"),
): Promise<TestServer> {
  const http = createServer(onRequest);
  const sockets = new WebSocketServer({ server: http });
  sockets.on("connection", (socket) => {
    socket.on("message", (data) => {
      const frame = parseJson(String(data));
      if (isObject(frame)) onFrame(frame as Frame, socket);
    });
    socket.on("error", () => {});
  });
  const port = await listen(http);
  return {
    web: `http://127.0.0.1:${port}/<action>`,
    rtm: `ws://127.0.0.1:${port}/rtm`,
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

/** A server that does with each connection, once something has arrived, what the test says. */
export async function listenRaw(onRequest: (socket: Socket) => void): Promise<TestServer> {
  const sockets = new Set<Socket>();
  const server = createRawServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.once("data", () => onRequest(socket));
  });
  const port = await listen(server);
  return {
    web: `http://127.0.0.1:${port}/<action>`,
    rtm: `ws://127.0.0.1:${port}/rtm`,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: Server | RawServer): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

/** Answers a frame as a good server would. */
export function answer(socket: WebSocket, frame: Frame, payload: unknown = {}, success = true): void {
  const { request_id, action } = frame;
  socket.send(JSON.stringify({ request_id, action, type: "response", success, payload }));
}

/** Sends a push. */
export function push(socket: WebSocket, action: string, payload: unknown, request_id?: string): void {
  socket.send(JSON.stringify({ request_id, action, type: "push", payload }));
}
