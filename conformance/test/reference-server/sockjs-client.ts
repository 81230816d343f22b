import SockJS from "sockjs-client";
import type { JsonObject } from "../../reference-server/core/json.js";
import type { Frame } from "./client.js";

export type Transport = "websocket" | "xhr-streaming" | "xhr-polling" | "eventsource";

/** A connection through the client library of SockJS that keeps everything it gets, in order. */
export class SockJsClient {
  readonly frames: Frame[] = [];
  closed = false;
  private readonly waiting = new Set<() => void>();

  private constructor(readonly socket: WebSocket) {
    socket.onmessage = ({ data }) => {
      this.frames.push(JSON.parse(String(data)) as Frame);
      this.wake();
    };
    socket.onclose = () => {
      this.closed = true;
      this.wake();
    };
  }

  static async open(url: string, transport: Transport): Promise<SockJsClient> {
    const socket = new SockJS(url, null, { transports: [transport] });
    const client = new SockJsClient(socket);
    await new Promise<void>((resolve, reject) => {
      socket.onopen = () => resolve();
      void client.end().then(() => reject(new Error("Closed before it was open")));
    });
    return client;
  }

  send(action: string, payload?: JsonObject, request_id?: string): void {
    this.socket.send(JSON.stringify({ request_id, action, payload }));
  }

  /** The first frame that fits, be it here already. */
  async frame(fits: (frame: Frame) => boolean): Promise<Frame> {
    for (;;) {
      const found = this.frames.find(fits);
      if (found !== undefined) return found;
      if (this.closed) throw new Error(`Closed; got ${JSON.stringify(this.frames)}`);
      await this.wait();
    }
  }

  async end(): Promise<void> {
    while (!this.closed) await this.wait();
  }

  private async wait(): Promise<void> {
    await new Promise<void>((resolve) => this.waiting.add(resolve));
  }

  private wake(): void {
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }
}
