import { isUtf8 } from "node:buffer";
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Addresses } from "./addresses.js";
import { type Door, doorOf } from "./door.js";
import { type Behind, backlogOf, restrain } from "./restrain.js";
import { type Backstage, Session } from "./session.js";
import { frameEncoder, WsWire } from "./ws-wire.js";

/** True where it takes care of the connection. */
type Elsewhere = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;

export interface RtmFace {
  /** Ends every connection at once. */
  close(): void;
}

/** Serves WebSocket connections on `server`; `elsewhere` takes, or does not take, those with addresses that are not WebSocket's own. */
export function serveRtm(server: Server, addresses: Addresses, stage: Backstage, elsewhere: Elsewhere): RtmFace {
  const { frameBytes, frameParts } = stage.limits;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: frameBytes,
    maxFragments: frameParts,
    perMessageDeflate: false,
    autoPong: false,
  });
  const sessions = new Set<Session>();
  const encode = frameEncoder();
  const open = (socket: WebSocket, carrier: Duplex, door: Door): void => {
    const behind: Behind = {};
    const wire = new WsWire(socket, carrier, encode, () => backlogOf(behind, stage.limits));
    const session = new Session(stage, door, wire);
    behind.session = session;
    sessions.add(session);
    socket.on("close", () => sessions.delete(session));
    socket.on("ping", (data) => wire.pong(data));
    listen(socket, session, stage);
    restrain(carrier, session, stage.limits.strangerBytes, () => socket.terminate());
  };
  server.on("upgrade", (request: IncomingMessage, carrier: Duplex, head: Buffer) => {
    const { url, headers } = request;
    const door = doorOf({ url, headers, ip: request.socket.remoteAddress }, addresses);
    if (door !== undefined) sockets.handleUpgrade(request, carrier, head, (socket) => open(socket, carrier, door));
    else if (!elsewhere(request, carrier, head)) refuse(carrier);
  });
  return {
    close: () => {
      for (const session of [...sessions]) session.close();
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}

function refuse(carrier: Duplex): void {
  carrier.on("error", () => {});
  carrier.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
}

/** Frames wait for their turn; a connection with too many of them is read no further. Its end comes after what it has sent. */
function listen(socket: WebSocket, session: Session, { turns, limits }: Backstage): void {
  const take = (work: () => void): void => {
    turns.take(socket, () => {
      work();
      if (socket.isPaused && turns.waiting(socket) <= limits.waitingFrames / 2) socket.resume();
    });
    if (turns.waiting(socket) >= limits.waitingFrames) socket.pause();
  };
  socket.on("message", (data, isBinary) => take(() => read(session, data as Buffer, isBinary)));
  socket.on("ping", () => session.heard());
  socket.on("error", () => take(() => session.close()));
  socket.on("close", () => take(() => session.close()));
}

/** Text has been checked to be UTF-8; bytes are read as text where they are. */
function read(session: Session, frame: Buffer, isBinary: boolean): void {
  if (isBinary && !isUtf8(frame)) session.refuse("The frame is not UTF-8");
  else session.receive(frame.toString("utf8"));
}
