import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type RawData, WebSocket, WebSocketServer } from "ws";
import { isObject, type Json, type JsonObject, parseJson } from "../../src/json.js";

/** One client's connection through the proxy. */
export interface Through {
  readonly path: string;
  send(frame: JsonObject): void;
}

/** A way to be wrong: what becomes of what the server sends. Nothing said means nothing changed. */
export interface Mutation {
  /** Frames that go to the client instead of this one. */
  frame?(frame: JsonObject, to: Through, all: readonly Through[]): readonly JsonObject[];
  /** Body and status of a Web response. */
  response?(status: number, body: Json): { readonly status: number; readonly body: Json };
  /** False: the client does not hear that the server has closed. */
  readonly closes?: boolean;
}

/** A server that stands before another and is wrong in one way. */
export async function proxyTo(origin: string, mutation: Mutation): Promise<{ origin: string; close(): Promise<void> }> {
  const http = createServer((request, response) => void forward(origin, mutation, request, response));
  const sockets = new WebSocketServer({ server: http });
  const all = new Set<Through>();
  sockets.on("connection", (client, request) => connect(client, request.url ?? "/", origin, mutation, all));
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    close: async () => {
      for (const client of sockets.clients) client.terminate();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

function connect(client: WebSocket, path: string, origin: string, mutation: Mutation, all: Set<Through>): void {
  const server = new WebSocket(origin.replace(/^http/u, "ws") + path);
  const through: Through = { path, send: (frame) => client.send(JSON.stringify(frame)) };
  const waiting: string[] = [];
  all.add(through);
  client.on("message", (data: RawData) => {
    if (server.readyState === WebSocket.OPEN) server.send(String(data));
    else waiting.push(String(data));
  });
  server.on("open", () => {
    for (const text of waiting.splice(0)) server.send(text);
  });
  server.on("message", (data: RawData) => {
    const frame = parseJson(String(data));
    if (!isObject(frame)) return;
    for (const one of mutation.frame?.(frame, through, [...all]) ?? [frame]) through.send(one);
  });
  server.on("close", () => {
    if (mutation.closes !== false) client.close();
  });
  client.on("close", () => {
    all.delete(through);
    server.close();
  });
  for (const socket of [client, server]) socket.on("error", () => {});
}

async function forward(
  origin: string,
  mutation: Mutation,
  request: IncomingMessage,
  out: ServerResponse,
): Promise<void> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const { authorization = "", "content-type": type = "" } = request.headers;
  const headers = { authorization, "content-type": type };
  const answer = await fetch(origin + (request.url ?? "/"), { method: "POST", headers, body: Buffer.concat(pieces) });
  const body = parseJson(await answer.text()) ?? null;
  const mutated = mutation.response?.(answer.status, body) ?? { status: answer.status, body };
  out.writeHead(mutated.status, { "content-type": "application/json" }).end(JSON.stringify(mutated.body));
}
