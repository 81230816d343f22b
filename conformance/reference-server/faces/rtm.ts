import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { type Addresses, licenseIdIn, otherVersion, splitTarget } from "./addresses.js";
import { type Backstage, type Door, Session, type Wire } from "./session.js";

/** Bytes of a frame. */
const frameLimit = 1024 * 1024;
/** Bytes that may wait for a slow reader before it is cut off. */
const backlogLimit = 8 * 1024 * 1024;

export interface RtmFace {
  /** Ends every connection at once. */
  close(): void;
}

/** Serves WebSocket connections on `server`. */
export function serveRtm(server: Server, addresses: Addresses, stage: Backstage): RtmFace {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: frameLimit, perMessageDeflate: false });
  const sessions = new Set<Session>();
  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const door = doorOf(request, addresses);
    if (door === undefined) return refuse(socket);
    sockets.handleUpgrade(request, socket, head, (webSocket) => accept(webSocket, door, stage, sessions));
  });
  return {
    close: () => {
      for (const session of [...sessions]) session.close();
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}

function doorOf(request: IncomingMessage, addresses: Addresses): Door | undefined {
  const { path, query } = splitTarget(request.url);
  const snapshot = addresses.rtm.get(path) ?? otherVersion(path, addresses);
  if (snapshot === undefined) return undefined;
  const visitor = {
    ip: request.socket.remoteAddress ?? "",
    userAgent: request.headers["user-agent"] ?? "",
    referrer: request.headers.referer ?? "",
  };
  return { snapshot, licenseId: licenseIdIn(query), visitor, supported: addresses.rtm.has(path) };
}

function refuse(socket: Duplex): void {
  socket.on("error", () => {});
  socket.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
}

function accept(socket: WebSocket, door: Door, stage: Backstage, sessions: Set<Session>): void {
  const session = new Session(stage, door, wireOf(socket));
  sessions.add(session);
  socket.on("message", (data) => session.receive(textOf(data)));
  socket.on("ping", () => session.heard());
  socket.on("error", () => session.close());
  socket.on("close", () => {
    sessions.delete(session);
    session.close();
  });
}

function wireOf(socket: WebSocket): Wire {
  return {
    send: (text) => {
      if (socket.readyState !== socket.OPEN) return;
      if (socket.bufferedAmount > backlogLimit) socket.terminate();
      else socket.send(text);
    },
    close: () => socket.close(1000),
  };
}

function textOf(data: RawData): string {
  return (Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as Buffer)).toString("utf8");
}
