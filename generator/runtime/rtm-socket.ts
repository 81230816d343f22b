import { ConnectionError } from "./errors.js";

/** The part of `WebSocket` that is used: the platform's, that of `ws`, and that of SockJS have it. */
export interface SocketLike {
  readonly readyState: number;
  onopen: ((event: never) => void) | null;
  onmessage: ((event: never) => void) | null;
  onerror: ((event: never) => void) | null;
  onclose: ((event: never) => void) | null;
  send(text: string): void;
  close(): void;
  /** Only `ws` has it: cuts the connection without a closing handshake. */
  terminate?(): void;
}

export type SocketClass = new (url: string) => SocketLike;

/** A frame: any JSON object. */
export type Message = Readonly<Record<string, unknown>>;

/** Milliseconds that the other side has to answer our closing of the connection. */
const closingMs = 1_000;

/** One connection, from opening to its end, which comes once: after it nothing is received and nothing sent. */
export class RtmSocket {
  readonly opened: Promise<void>;
  /** Why the connection ended, ours or theirs; never rejects. */
  readonly lost: Promise<unknown>;
  /** Resolves when the connection is closed on the wire too, or has been given up. */
  readonly closed: Promise<void>;
  readonly #socket: SocketLike;
  #ended = false;
  #alive = true;
  #pings: ReturnType<typeof setInterval> | undefined;
  #giveUp: ReturnType<typeof setTimeout> | undefined;
  #lose!: (error: unknown) => void;
  #close!: () => void;

  /** `receive` gets every JSON object; `unreadable` is told of a frame that is none or that `receive` throws at. */
  constructor(socket: SocketLike, receive: (message: Message) => void, unreadable: (error: Error) => void) {
    this.#socket = socket;
    let cause: unknown;
    this.lost = new Promise((resolve) => {
      this.#lose = resolve;
    });
    this.closed = new Promise((resolve) => {
      this.#close = resolve;
    });
    this.opened = new Promise((resolve) => {
      socket.onopen = () => resolve();
    });
    socket.onmessage = ({ data }: { data: unknown }) => {
      this.#alive = true;
      try {
        receive(parse(data));
      } catch (cause) {
        // A throw from here would end the process, or leave a `ws` deaf.
        unreadable(new Error(`Unexpected frame, expected a JSON object: ${String(data).slice(0, 80)}`, { cause }));
      }
    };
    // Kept to the last: the `error` of a `ws` that nobody listens to ends the process.
    socket.onerror = (event: { error?: unknown }) => {
      cause = event.error;
    };
    socket.onclose = ({ code }: { code?: number }) => {
      clearTimeout(this.#giveUp);
      this.#close();
      this.end(new ConnectionError(`Connection closed with code ${code}`, { cause }));
    };
  }

  /** Sends, and tells whether it did; what was handed to the platform counts as sent. */
  send(text: string): boolean {
    if (this.#socket.readyState !== 1) return false;
    this.#socket.send(text);
    return true;
  }

  /**
   * Pings from now on. Where nothing at all has come since the last ping the connection is lost;
   * otherwise `alive` is called, every `seconds`.
   */
  ping(seconds: number, alive: () => void): void {
    if (this.#ended) return;
    this.#pings = setInterval(() => {
      if (!this.#alive) return this.end(new ConnectionError(`No answer to ping within ${seconds} s`));
      this.#alive = false;
      alive();
      this.send('{"action":"ping"}');
    }, seconds * 1000);
  }

  /** Closes the connection and makes `error` the reason of its loss. Does nothing the second time. */
  end(error: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    clearInterval(this.#pings);
    const socket = this.#socket;
    socket.onopen = socket.onmessage = null;
    this.#lose(error);
    if (socket.readyState === 3) return;
    this.#giveUp = setTimeout(() => {
      socket.onclose = null;
      socket.terminate?.();
      this.#close();
    }, closingMs);
    socket.close();
  }
}

function parse(data: unknown): Message {
  const value = JSON.parse(data as string);
  if (typeof value !== "object" || !value) throw new TypeError(`Unexpected ${value}`);
  return value;
}
