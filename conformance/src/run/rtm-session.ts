import { WebSocket } from "ws";
import { isObject, type Json, type JsonObject, parseJson } from "../json.js";
import type { Redact } from "../redact.js";
import { entryLimit, type Tape } from "./tape.js";

/** Bytes one frame may have. */
const frameLimit = 8 * 1024 * 1024;
/** Characters kept of a frame that is no JSON object. */
const textLimit = 4000;
/** Milliseconds a server gets to answer our closing handshake. */
const closeGrace = 250;

/** Where a session leaves its traces. */
export interface SessionNotes {
  readonly actor: string;
  readonly tape: Tape;
  readonly redact: Redact;
}

/** One WebSocket connection of one actor. What arrives is written on the tape; nothing is thrown. */
export class RtmSession {
  #byUs = false;

  private constructor(
    readonly socket: WebSocket,
    readonly notes: SessionNotes,
  ) {
    socket.on("message", (data: Buffer, binary) => this.#receive(data, binary));
    socket.on("close", (code, reason) => this.#closed(code, reason.toString()));
    socket.on("error", () => {});
  }

  /** Opens a connection; the reason where that is not possible in time. */
  static open(url: string, notes: SessionNotes, milliseconds: number): Promise<RtmSession | string> {
    return new Promise((resolve) => {
      const socket = connect(url, milliseconds);
      if (typeof socket === "string") return resolve(socket);
      socket.once("open", () => {
        notes.tape.add({ kind: "opened", actor: notes.actor, url: notes.redact(url) });
        resolve(new RtmSession(socket, notes));
      });
      socket.once("error", (error) => {
        socket.terminate();
        resolve(error.message === "" ? "the connection was refused" : error.message);
      });
    });
  }

  get isOpen(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }

  /** Sends a text and returns the index of its entry. */
  send(text: string, step: string): number {
    const { actor, tape, redact } = this.notes;
    const entry = tape.add({ kind: "sent", actor, step, ...asFrame(redact(text)) });
    this.socket.send(text, () => {});
    return entry;
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
    if (tape.entries.length >= entryLimit) {
      this.socket.terminate();
      return;
    }
    const content = binary ? { text: `binary frame of ${data.length} bytes` } : asFrame(redact(data.toString()));
    tape.add({ kind: "received", actor, ...content });
  }

  #closed(code: number, reason: string): void {
    const { actor, tape, redact } = this.notes;
    const flooded = tape.entries.length >= entryLimit ? `more than ${entryLimit} frames` : reason;
    tape.add({ kind: "closed", actor, code, by: this.#byUs ? "us" : "server", why: redact(flooded) });
  }
}

function connect(url: string, milliseconds: number): WebSocket | string {
  try {
    return new WebSocket(url, { handshakeTimeout: milliseconds, perMessageDeflate: false, maxPayload: frameLimit });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function asFrame(text: string): { frame: JsonObject } | { text: string } {
  const value: Json | undefined = parseJson(text);
  return isObject(value) ? { frame: value } : { text: text.slice(0, textLimit) };
}
