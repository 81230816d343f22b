import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import type { Addresses } from "./addresses.js";
import { type Door, doorOf } from "./door.js";
import { backlogLimit, frameLimit } from "./limits.js";
import { type Backstage, Session, type Wire } from "./session.js";

/** True where it takes care of the connection. */
type Elsewhere = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;

export interface RtmFace {
  /** Ends every connection at once. */
  close(): void;
}

/** Serves WebSocket connections on `server`; `elsewhere` takes, or does not take, those with addresses that are not WebSocket's own. */
export function serveRtm(server: Server, addresses: Addresses, stage: Backstage, elsewhere: Elsewhere): RtmFace {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: frameLimit, perMessageDeflate: false });
  const sessions = new Set<Session>();
  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const { url, headers } = request;
    const door = doorOf({ url, headers, ip: request.socket.remoteAddress }, addresses);
    if (door === undefined) {
      if (!elsewhere(request, socket, head)) refuse(socket);
      return;
    }
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
