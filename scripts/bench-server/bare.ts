import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";

/** Passes a frame on to the members of a room. */
export type Broadcast = (frame: Buffer, room: ReadonlySet<WebSocket>) => void;

export const toEverybody: Broadcast = (frame, room) => {
  for (const member of room) member.send(frame, { binary: false });
};

export interface BareServer {
  readonly origin: string;
  close(): void;
}

/** The least that pushes frames to the members of a chat: `ws`, a room for each path, no JSON, no answers. */
export async function serveBare(broadcast: Broadcast = toEverybody): Promise<BareServer> {
  const http = createServer();
  const rooms = new Map<string, Set<WebSocket>>();
  new WebSocketServer({ server: http, perMessageDeflate: false }).on("connection", (socket, { url = "/" }) => {
    const room = rooms.get(url) ?? new Set();
    rooms.set(url, room.add(socket));
    socket.on("message", (frame: Buffer) => broadcast(frame, room));
    socket.on("close", () => room.delete(socket));
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const { port } = http.address() as AddressInfo;
  const close = (): void => {
    for (const room of rooms.values()) for (const socket of room) socket.terminate();
    http.close();
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}
