import { WebSocket } from "ws";
import type { Seat } from "./crowd.js";

/** Connections that are opened at a time: fewer than the backlog of a listening socket. */
const openAtOnce = 100;
/** Less than the silence after which any snapshot closes. */
const pingMs = 10_000;

/** One open connection. */
export interface Line {
  readonly seat: Seat;
  readonly socket: WebSocket;
}

export interface Lines {
  readonly all: readonly Line[];
  /** Hands every frame from now on to `listen`; a connection that ends by itself is an error. */
  listen(listen: (line: Line, frame: Buffer) => void, fail: (error: Error) => void): void;
  /** Closes all of them, and waits until they are. */
  close(): Promise<void>;
}

/** Opens a line for every seat, and keeps them alive by pings. */
export async function openLines(seats: readonly Seat[], urlOf: (seat: Seat) => string): Promise<Lines> {
  const all: Line[] = [];
  for (let first = 0; first < seats.length; first += openAtOnce)
    all.push(...(await Promise.all(seats.slice(first, first + openAtOnce).map((seat) => openLine(seat, urlOf(seat))))));
  const pings = setInterval(() => {
    for (const { socket } of all) socket.ping();
  }, pingMs);
  return {
    all,
    listen: (listen, fail) => {
      for (const line of all) {
        line.socket.on("message", (frame) => listen(line, frame as Buffer));
        line.socket.on("close", (code) => fail(new Error(`A connection of chat ${line.seat.chat} ended (${code})`)));
      }
    },
    close: async () => {
      clearInterval(pings);
      await Promise.all(all.map(({ socket }) => closeSocket(socket)));
    },
  };
}

function openLine(seat: Seat, url: string): Promise<Line> {
  const socket = new WebSocket(url, { perMessageDeflate: false, skipUTF8Validation: true });
  return new Promise((resolve, reject) => {
    socket.once("open", () => resolve({ seat, socket }));
    socket.once("error", reject);
  });
}

function closeSocket(socket: WebSocket): Promise<void> {
  socket.removeAllListeners("close");
  if (socket.readyState === socket.CLOSED) return Promise.resolve();
  return new Promise((resolve) => {
    socket.once("close", () => resolve());
    socket.close();
  });
}
