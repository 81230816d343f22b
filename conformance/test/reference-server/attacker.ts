import { randomBytes } from "node:crypto";
import { connect, type Socket } from "node:net";

/** A TCP connection of somebody who means no good: writes what it likes, and keeps what comes as text. */
export class Attacker {
  /** Answers over HTTP as they came; frames one after the other, `[close 1009]` and `[pong]` among them; `[end]` where the server ended it. */
  said = "";
  private isFramed = false;
  private rest = Buffer.alloc(0);
  private wake = (): void => {};

  private constructor(readonly socket: Socket) {
    socket.on("data", (chunk) => this.hear(chunk));
    socket.on("error", () => {});
    socket.on("close", () => this.say("[end]"));
  }

  static async connect(origin: string): Promise<Attacker> {
    const { hostname, port } = new URL(origin);
    const socket = connect(Number(port), hostname);
    const attacker = new Attacker(socket);
    await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject));
    return attacker;
  }

  /** Opens a WebSocket at `path`, and logs in where there is a token. */
  static async open(origin: string, path: string, token?: string): Promise<Attacker> {
    const attacker = await Attacker.connect(origin);
    const key = randomBytes(16).toString("base64");
    attacker.write(
      `GET ${path} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n\r\n`,
    );
    await attacker.until(/^HTTP\/1.1 101.*\r\n\r\n/su);
    attacker.said = "";
    attacker.isFramed = true;
    if (token === undefined) return attacker;
    attacker.write(text(JSON.stringify({ request_id: "login", action: "login", payload: { token } })));
    await attacker.until(/"request_id":"login".*"success":true/su);
    attacker.said = "";
    return attacker;
  }

  write(...chunks: readonly (string | Buffer)[]): void {
    for (const chunk of chunks) if (this.socket.writable) this.socket.write(chunk);
  }

  /** Waits until what was said fits; fails where the server has ended before. */
  async until(form: RegExp): Promise<string> {
    while (!form.test(this.said)) {
      if (this.said.endsWith("[end]")) throw new Error(`Got ${this.said.slice(-500)}, expected ${form}`);
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    return this.said;
  }

  end(): void {
    this.socket.destroy();
  }

  private say(text: string): void {
    this.said += text;
    this.wake();
  }

  private hear(chunk: Buffer): void {
    if (!this.isFramed) {
      this.say(chunk.toString("latin1"));
      return;
    }
    this.rest = Buffer.concat([this.rest, chunk]);
    for (let frame = this.take(); frame !== undefined; frame = this.take()) this.say(frame);
  }

  /** The next whole frame of the server. */
  private take(): string | undefined {
    const { rest } = this;
    if (rest.length < 2) return undefined;
    const short = (rest[1] ?? 0) & 0x7f;
    const head = short === 126 ? 4 : short === 127 ? 10 : 2;
    if (rest.length < head) return undefined;
    const length = short === 126 ? rest.readUInt16BE(2) : short === 127 ? Number(rest.readBigUInt64BE(2)) : short;
    if (rest.length < head + length) return undefined;
    const body = rest.subarray(head, head + length);
    this.rest = rest.subarray(head + length);
    const opcode = (rest[0] ?? 0) & 0x0f;
    if (opcode === 8) return `[close ${length < 2 ? "" : body.readUInt16BE(0)}]`;
    return opcode === 10 ? "[pong]" : body.toString("utf8");
  }
}

/** Bits of a frame that are not as usual. */
export interface FrameBits {
  readonly opcode?: number;
  /** False: more fragments follow. */
  readonly fin?: boolean;
  readonly rsv?: number;
  readonly masked?: boolean;
  /** Instead of the true length. */
  readonly length?: number;
}

/** A frame of a client, by the letter or against it. */
export function frame(
  body: Buffer,
  { opcode = 1, fin = true, rsv = 0, masked = true, length }: FrameBits = {},
): Buffer {
  const size = length ?? body.length;
  const first = (fin ? 0x80 : 0) | rsv | opcode;
  const mask = masked ? 0x80 : 0;
  const head =
    size < 126
      ? Buffer.from([first, mask | size])
      : size < 65_536
        ? Buffer.from([first, mask | 126, size >> 8, size & 255])
        : Buffer.concat([Buffer.from([first, mask | 127]), bigEndian(size)]);
  // A key of zeros leaves the body as it is.
  return Buffer.concat([head, Buffer.alloc(masked ? 4 : 0), body]);
}

export function text(body: string, bits: FrameBits = {}): Buffer {
  return frame(Buffer.from(body), bits);
}

function bigEndian(size: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(size));
  return bytes;
}
