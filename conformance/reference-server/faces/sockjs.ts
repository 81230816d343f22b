import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { Duplex } from "node:stream";
import type { FastifyInstance } from "fastify";
import type { Connection } from "sockjs";
import type { Addresses } from "./addresses.js";
import { type Door, doorOf, type Opening } from "./door.js";
import { type Behind, backlogOf, restrain } from "./restrain.js";
import { type Backstage, Session } from "./session.js";
import { SockJsSessions } from "./sockjs-sessions.js";
import { carrierOf, idOf, partsOf, sockJsWire } from "./sockjs-wire.js";

declare module "sockjs" {
  interface ServerOptions {
    /** Of the WebSocket library underneath. */
    faye_server_options?: { readonly maxLength: number };
  }
  interface Server {
    middleware(options: { readonly prefix: string }): Handler;
  }
}

/** Says whether the path is its own; then the request is answered, or will be. */
type Handler = (request: IncomingMessage, response: ServerResponse | Duplex, head?: Buffer) => boolean;

export interface SockJsFace {
  /** Once, before the routes are made: what is of SockJS goes no further. */
  readonly prepare: (app: FastifyInstance) => void;
  /** True where the connection is one of SockJS. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;
  /** Ends every connection at once. */
  close(): void;
}

/** Before the question mark: what `/ws` has as well, and what SockJS adds. */
const form = /^([^?]*?\/rtm)\/sjs(?:\/([^?]*))?(?=\?|$)/u;
/** Serves SockJS beside every WebSocket address, at `/…/rtm/sjs`, with all transports of the library, raw WebSocket included. */
export function serveSockJs(addresses: Addresses, stage: Backstage): SockJsFace {
  const sessions = new SockJsSessions(stage.limits);
  let handler: Handler | undefined;
  const handle: Handler = (...asked) => {
    handler ??= makeHandler(addresses, stage, sessions);
    return handler(...asked);
  };
  const doorOfOurs = ({ url, headers }: IncomingMessage): Door | undefined =>
    isSafe(url) ? doorTo({ url, headers, ip: undefined }, addresses) : undefined;
  return {
    prepare: (app) =>
      app.addHook("onRequest", async ({ raw: request }, reply) => {
        const door = doorOfOurs(request);
        if (door === undefined) return;
        reply.hijack();
        if (refuses(request, reply.raw, door, sessions)) return;
        // The library would not know its own address with a question mark behind it, and answer nothing.
        request.url = request.url?.replace("/rtm/sjs?", "/rtm/sjs/?");
        handle(request, reply.raw);
      }),
    upgrade: (request, socket, head) => {
      if (doorOfOurs(request) === undefined) return false;
      socket.on("error", () => {});
      return handle(request, socket, head);
    },
    close: () => sessions.endAll(),
  };
}

/** The library is loaded with the first who asks for it: that takes a tenth of the time of a start, and many servers see nobody who does. */
function makeHandler(addresses: Addresses, stage: Backstage, sessions: SockJsSessions): Handler {
  const { createServer } = createRequire(import.meta.url)("sockjs") as typeof import("sockjs");
  // Messages are strings in arrays of JSON: quotes in them come twice as long.
  const maxLength = 2 * stage.limits.frameBytes;
  const service = createServer({ faye_server_options: { maxLength }, log: () => {} });
  service.on("connection", (connection: Connection | null) => {
    if (connection === null) return;
    const { url, headers, remoteAddress: ip } = connection;
    const door = doorTo({ url, headers, ip }, addresses);
    if (door === undefined) connection.close();
    else accept(connection, door, stage, sessions);
  });
  return service.middleware({ prefix: "(?:/[^/]+)*?/rtm/sjs" });
}

function doorTo(opening: Opening, addresses: Addresses): Door | undefined {
  const { url = "" } = opening;
  return form.test(url) ? doorOf({ ...opening, url: url.replace(form, "$1/ws") }, addresses) : undefined;
}

/**
 * The library keeps sessions in a plain object, so that their ids must not be words of its prototype; and its frame pages, which no browser
 * of today needs, load a script from another site.
 */
function isSafe(url?: string): boolean {
  const [first = "", session = ""] = segments(url);
  return !(session in Object.prototype) && !first.startsWith("iframe");
}

/** What SockJS adds to an address: a number for balancers, the id of the session, the transport. */
function segments(url = ""): readonly string[] {
  return form.exec(url)?.[2]?.split("/") ?? [];
}

/**
 * The library takes any number of sessions, and bodies of any length. True where it must not: refused where the length is told, else cut
 * off, and the session ends.
 */
function refuses(request: IncomingMessage, response: ServerResponse, door: Door, sessions: SockJsSessions): boolean {
  const [, id = ""] = segments(request.url);
  const bytes = sessions.bodyLimit(id);
  const refuse = (status: number): true => {
    response.writeHead(status, { Connection: "close" }).end();
    return true;
  };
  if (sessions.isElsewhere(id, door)) return refuse(404);
  if (id !== "" && !sessions.hasRoomFor(id)) return refuse(503);
  if (Number(request.headers["content-length"] ?? 0) > bytes) {
    sessions.end(id);
    return refuse(413);
  }
  let size = 0;
  request.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size <= bytes) return;
    sessions.end(id);
    request.destroy();
  });
  return false;
}

function accept(connection: Connection, door: Door, stage: Backstage, sessions: SockJsSessions): void {
  const { limits, turns } = stage;
  const behind: Behind = {};
  const wire = sockJsWire(connection, () => backlogOf(behind, limits));
  const session = new Session(stage, door, wire);
  behind.session = session;
  const id = idOf(connection);
  sessions.add(session, door, id);
  const carrier = carrierOf(connection);
  if (carrier !== undefined) {
    const cut = (): void => void carrier.destroy();
    restrain(carrier, session, limits.strangerBytes, cut);
    carrier.on("data", () => void (partsOf(connection) > limits.frameParts && cut()));
  }
  /** Bytes of a stranger. */
  let strange = 0;
  connection.on("data", (message: unknown) => {
    const text = textOf(message);
    const bytes = Buffer.byteLength(text);
    if (session.isStranger) strange += bytes;
    const isTooMuch = bytes > limits.frameBytes || strange > limits.strangerBytes;
    if (isTooMuch || turns.waiting(connection) >= limits.heapedFrames) session.close();
    else turns.take(connection, () => session.receive(text));
  });
  connection.on("close", () => {
    sessions.remove(session, id);
    turns.take(connection, () => session.close());
  });
}

/** Raw WebSocket has bytes as well as text; where an array holds anything but strings, it is for the session to complain. */
function textOf(message: unknown): string {
  if (typeof message === "string") return message;
  return Buffer.isBuffer(message) ? message.toString("utf8") : JSON.stringify(message);
}
