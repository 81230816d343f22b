import { WebSocket } from "ws";
import { isObject, type JsonObject } from "../json.js";
import { parseRedacted, type Redact } from "../redact.js";
import { textOnly } from "./content.js";
import { entryLimit, type Tape } from "./tape.js";

/** Bytes one frame may have. */
const frameLimit = 8 * 1024 * 1024;
/** Bytes that a connection may receive; a server that sends more is cut off. */
const byteLimit = 4 * frameLimit;
/** Milliseconds a server gets to answer our closing handshake. */
const closeGrace = 250;

/** Where a session leaves its traces. */
export interface SessionNotes {
  readonly actor: string;
  readonly tape: Tape;
  readonly redact: Redact;
}

/** How long to wait for a connection, and what ends the wait before. */
export interface Patience {
  readonly milliseconds: number;
  readonly signal: AbortSignal;
}

/** One WebSocket connection of one actor. What arrives is written on the tape; nothing is thrown. */
export class RtmSession {
  #byUs = false;
  #bytes = 0;

  private constructor(
    readonly socket: WebSocket,
    readonly notes: SessionNotes,
  ) {
    socket.on("message", (data: Buffer, binary) => this.#receive(data, binary));
    socket.on("close", (code, reason) => this.#closed(code, reason.toString()));
  }

  /** Opens a connection; the reason where that is not possible in time, or before the run is called off. */
  static open(url: string, notes: SessionNotes, { milliseconds, signal }: Patience): Promise<RtmSession | string> {
    return new Promise((resolve) => {
      const socket = connect(url);
      if (typeof socket === "string") return resolve(socket);
      const settle = (outcome: RtmSession | string) => {
        clearTimeout(timer);
        signal.removeEventListener("abort", calledOff);
        if (typeof outcome === "string") socket.terminate();
        resolve(outcome);
      };
      const calledOff = () => settle("the run was called off");
      const timer = setTimeout(() => settle(`not within ${milliseconds} ms`), milliseconds);
      signal.addEventListener("abort", calledOff, { once: true });
      socket.once("open", () => {
        notes.tape.add({ kind: "opened", actor: notes.actor, url: notes.redact(url) });
        settle(new RtmSession(socket, notes));
      });
      socket.on("error", (error) => settle(error.message === "" ? "the connection was refused" : error.message));
    });
  }

  get isOpen(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }

  /** Sends a frame and returns the index of its entry. */
  sendJson(frame: JsonObject, step: string): number {
    const text = JSON.stringify(frame);
    const { redact } = this.notes;
    return this.#send(text, step, redact(text) === text ? { frame } : asFrame(text, redact));
  }

  /** Sends a text, which may be no frame, and returns the index of its entry. */
  send(text: string, step: string): number {
    return this.#send(text, step, asFrame(text, this.notes.redact));
  }

  #send(text: string, step: string, content: Content): number {
    const { actor, tape } = this.notes;
    const entry = tape.add({ kind: "sent", actor, step, ...content });
    this.socket.send(text, () => {});
    return entry;
  }

  /** Sends the beginning of a message that never ends. */
  begin(text: string, step: string): number {
    const entry = this.#note(`the beginning of a message: ${text}`, step);
    this.socket.send(text, { fin: false }, () => {});
    return entry;
  }

  /** Sends a binary message. */
  sendBytes(bytes: Uint8Array, step: string): number {
    const entry = this.#note(`a binary message of ${bytes.length} bytes`, step);
    this.socket.send(bytes, () => {});
    return entry;
  }

  /** Sends a ping of the WebSocket protocol; `pong` tells whether it was answered in time. */
  ping(step: string, milliseconds: number): { readonly request: number; readonly pong: Promise<boolean> } {
    const request = this.#note("a control frame: ping", step);
    const pong = new Promise<boolean>((resolve) => {
      const settle = (came: boolean) => {
        clearTimeout(timer);
        this.socket.off("pong", onPong).off("close", onClose);
        resolve(came);
      };
      const onPong = () => settle(true);
      const onClose = () => settle(false);
      const timer = setTimeout(onClose, milliseconds);
      this.socket.on("pong", onPong).on("close", onClose);
    });
    this.socket.ping(undefined, undefined, () => {});
    return { request, pong };
  }

  #note(text: string, step: string): number {
    const { actor, tape, redact } = this.notes;
    return tape.add({ kind: "sent", actor, step, text: redact(text) });
  }

  /** Hangs up, politely first. */
  close(): Promise<void> {
    this.#byUs = true;
    if (this.socket.readyState === WebSocket.CLOSED) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.socket.terminate(), closeGrace);
      this.socket.once("close", () => {
        clearTimeout(timer);
        resolve();
      });
      this.socket.close(1000);
    });
  }

  #receive(data: Buffer, binary: boolean): void {
    const { actor, tape, redact } = this.notes;
    this.#bytes += data.length;
    if (this.#flood() !== undefined) {
      this.socket.terminate();
      return;
    }
    const content = binary ? { text: `binary frame of ${data.length} bytes` } : asFrame(data.toString(), redact);
    tape.add({ kind: "received", actor, ...content });
  }

  #closed(code: number, reason: string): void {
    const { actor, tape, redact } = this.notes;
    const why = this.#flood() ?? reason;
    tape.add({ kind: "closed", actor, code, by: this.#byUs ? "us" : "server", why: redact(why) });
  }

  /** What there was too much of. */
  #flood(): string | undefined {
    if (this.notes.tape.entries.length >= entryLimit) return `more than ${entryLimit} frames`;
    return this.#bytes > byteLimit ? `more than ${byteLimit} bytes` : undefined;
  }
}

function connect(url: string): WebSocket | string {
  try {
    return new WebSocket(url, { perMessageDeflate: false, maxPayload: frameLimit });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What a frame holds, as transcripts keep it. */
type Content = { readonly frame: JsonObject } | { readonly text: string };

function asFrame(text: string, redact: Redact): Content {
  const value = parseRedacted(text, redact);
  return isObject(value) ? { frame: value } : textOnly(text, redact);
}
