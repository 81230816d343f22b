import { type ClientOptions, WebSocket } from "ws";
import type { JsonObject } from "../../reference-server/core/json.js";

/** A frame from the server. */
export interface Frame {
  readonly action: string;
  readonly type: "response" | "push";
  readonly request_id?: string;
  readonly id?: string;
  readonly success?: boolean;
  readonly payload?: JsonObject;
}

/** A connection that keeps everything it gets, in order. */
export class Client {
  readonly frames: Frame[] = [];
  closed = false;
  private readonly waiting = new Set<() => void>();
  private count = 0;

  private constructor(readonly socket: WebSocket) {
    socket.on("message", (data) => {
      this.frames.push(JSON.parse(String(data)) as Frame);
      this.wake();
    });
    socket.on("close", () => {
      this.closed = true;
      this.wake();
    });
  }

  static async open(url: string, options: ClientOptions = {}): Promise<Client> {
    const client = new Client(new WebSocket(url, options));
    await new Promise<void>((resolve, reject) => {
      client.socket.once("open", () => resolve());
      client.socket.once("error", reject);
    });
    return client;
  }

  static async login(url: string, token: string, payload: JsonObject = {}): Promise<Client> {
    const client = await Client.open(url);
    const answer = await client.call("login", { token, ...payload });
    if (answer.success !== true) throw new Error(`${token}: ${JSON.stringify(answer.payload)}`);
    return client;
  }

  /** Sends a request and gives its response. */
  async call(action: string, payload?: JsonObject): Promise<Frame> {
    this.count += 1;
    const request_id = `r${this.count}`;
    this.socket.send(JSON.stringify({ request_id, action, payload }));
    return this.frame((frame) => frame.type === "response" && frame.request_id === request_id);
  }

  async push(action: string): Promise<Frame> {
    return this.frame((frame) => frame.type === "push" && frame.action === action);
  }

  /** The first frame that fits, be it here already. */
  async frame(fits: (frame: Frame) => boolean): Promise<Frame> {
    let found = this.frames.find(fits);
    while (found === undefined) {
      if (this.closed) throw new Error(`Closed; got ${JSON.stringify(this.frames)}`);
      await new Promise<void>((resolve) => this.waiting.add(resolve));
      found = this.frames.find(fits);
    }
    return found;
  }

  async end(): Promise<void> {
    while (!this.closed) await new Promise<void>((resolve) => this.waiting.add(resolve));
  }

  private wake(): void {
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }
}
