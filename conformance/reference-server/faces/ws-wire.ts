import type { Duplex } from "node:stream";
import type { WebSocket } from "ws";
import type { Wire } from "./session.js";

/** The way out through WebSocket, which is `carrier`; a reader that lets more wait than `backlogBytes` says at the time is cut off. */
export class WsWire implements Wire {
  private isCorked = false;

  constructor(
    private readonly socket: WebSocket,
    private readonly carrier: Duplex,
    private readonly encode: (text: string) => Buffer,
    private readonly backlogBytes: () => number,
  ) {}

  send(text: string): void {
    if (!this.takes()) return;
    this.cork();
    this.socket.send(this.encode(text), { binary: false });
  }

  /** The answer to a control ping. */
  pong(data: Buffer): void {
    if (this.takes()) this.socket.pong(data);
  }

  close(): void {
    this.socket.close(1000);
  }

  private takes(): boolean {
    const { socket } = this;
    if (socket.readyState !== socket.OPEN) return false;
    if (socket.bufferedAmount <= this.backlogBytes()) return true;
    socket.terminate();
    return false;
  }

  /** What one turn sends goes out in one packet. */
  private cork(): void {
    if (this.isCorked) return;
    this.isCorked = true;
    this.carrier.cork();
    process.nextTick(() => {
      this.isCorked = false;
      this.carrier.uncork();
    });
  }
}

/** Frames that are remembered: a push goes out in the words of each API, to one connection after the other. */
const rememberedFrames = 8;

/** UTF-8 of frames. The bytes of the last few are kept, since what goes to one goes to many. */
export function frameEncoder(): (text: string) => Buffer {
  const known = new Map<string, Buffer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= rememberedFrames) known.clear();
    const bytes = Buffer.from(text);
    known.set(text, bytes);
    return bytes;
  };
}
