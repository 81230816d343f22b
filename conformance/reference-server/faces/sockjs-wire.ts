import type { Duplex, Writable } from "node:stream";
import type { Connection } from "sockjs";
import type { Wire } from "./session.js";

/** The WebSocket of the library, with the fragments of the frame that is on its way. */
interface Underneath {
  readonly _driver?: { readonly _message?: { readonly _chunks?: readonly Buffer[] } };
}

/** What the library keeps behind a connection: it has no other word for how much a slow reader has not taken yet. */
interface Behind {
  readonly _session: {
    /** Of raw WebSocket. */
    readonly ws?: Underneath | null;
    /** In the address of those who poll; WebSocket has none. */
    readonly session_id?: string | null;
    /** Frames that wait for the next poll; raw WebSocket has none. */
    readonly send_buffer?: readonly string[];
    /** The request of today: a socket, or the response to a poll. */
    readonly recv?: {
      readonly connection?: Duplex | null;
      readonly response?: Writable | null;
      readonly ws?: Underneath | null;
    } | null;
  };
}

/** The id of a session that polls. */
export function idOf(connection: Connection): string | undefined {
  return (connection as unknown as Behind)._session.session_id ?? undefined;
}

/** What carries a WebSocket. */
export function carrierOf(connection: Connection): Duplex | undefined {
  return (connection as unknown as Behind)._session.recv?.connection ?? undefined;
}

/** Fragments of the frame of a WebSocket that is on its way. The library counts their bytes, of which they may have none. */
export function partsOf(connection: Connection): number {
  const { ws, recv } = (connection as unknown as Behind)._session;
  return (ws ?? recv?.ws)?._driver?._message?._chunks?.length ?? 0;
}

/** The way out through SockJS; a reader that lets more wait than `backlogBytes` says at the time is cut off. */
export function sockJsWire(connection: Connection, backlogBytes: () => number): Wire {
  const { _session: session } = connection as unknown as Behind;
  const stream = (): Writable | undefined => session.recv?.connection ?? session.recv?.response ?? undefined;
  /** Bytes that wait for a poll. */
  let held = 0;
  return {
    send: (text) => {
      if (!connection.writable) return;
      if ((stream()?.writableLength ?? 0) + held > backlogBytes()) {
        stream()?.destroy();
        connection.close();
        return;
      }
      connection.write(text);
      held = (session.send_buffer?.length ?? 0) === 0 ? 0 : held + text.length;
    },
    close: () => void connection.close(),
  };
}
