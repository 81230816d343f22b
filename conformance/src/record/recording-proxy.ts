import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type RawData, WebSocket, WebSocketServer } from "ws";
import { type ApiName, apiNames } from "../apis.js";
import { isObject, parseJson } from "../json.js";
import { SetupError } from "../load/problem.js";
import type { Target } from "../plan/target.js";
import { readBody } from "./read-body.js";
import type { Traffic } from "./traffic.js";

/** A server that stands before another: clients talk to it, at the same paths. */
export interface RecordingProxy {
  /** `http://host:port`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Where the paths of a server lead. */
interface Routes {
  readonly http: string | undefined;
  readonly ws: string | undefined;
  apiOf(url: string): { readonly api: ApiName; readonly action?: string } | undefined;
}

/** Passes everything on to the target, and tells of what belongs to its APIs. It listens on loopback only. */
export async function recordingProxy(
  target: Target,
  port: number,
  tell: (traffic: Traffic) => void,
): Promise<RecordingProxy> {
  const routes = routesTo(target);
  let calls = 0;
  let connections = 0;
  const http = createServer((request, response) => {
    passOn(request, response, routes, (api, action) => ({ api, action, call: ++calls, tell })).catch(
      (error: unknown) => {
        if (!response.headersSent) response.writeHead(502, { "content-type": "text/plain" });
        response.end(`The server behind cannot be reached: ${reason(error)}`);
      },
    );
  });
  const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });
  sockets.on("connection", (client, request) => join(client, request, routes, ++connections, tell));
  await new Promise<void>((resolve, reject) => {
    http.once("error", reject);
    http.listen(port, "127.0.0.1", resolve);
  });
  return {
    origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    close: async () => {
      for (const client of sockets.clients) client.terminate();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

function routesTo({ addresses }: Target): Routes {
  const known = apiNames.map((api) => ({ api, ...addresses[api] }));
  const only = (urls: readonly (string | undefined)[]): string | undefined => {
    const origins = [...new Set(urls.flatMap((url) => (url === undefined ? [] : originOf(url))))];
    if (origins.length > 1)
      throw new SetupError([`Unexpected addresses on ${origins.join(" and ")}, expected one host to stand before`]);
    return origins[0];
  };
  return {
    http: only(known.map(({ web }) => web)),
    ws: only(known.map(({ rtm }) => rtm)),
    apiOf: (url) => {
      const path = url.split("?")[0] ?? "";
      for (const { api, web, rtm } of known) {
        if (rtm?.split("?")[0] === path) return { api };
        const [before = "", after = ""] = web?.split("<action>") ?? [];
        const action = path.slice(before.length, path.length - after.length);
        if (web !== undefined && `${before}${action}${after}` === path && /^\w+$/u.test(action)) return { api, action };
      }
      return undefined;
    },
  };
}

function originOf(url: string): string {
  const { protocol, host } = new URL(url.replaceAll(/[<>]/gu, ""));
  return `${protocol}//${host}`;
}

type Noting = (
  api: ApiName,
  action: string,
) => {
  readonly api: ApiName;
  readonly action: string;
  readonly call: number;
  readonly tell: (traffic: Traffic) => void;
};

async function passOn(request: IncomingMessage, response: ServerResponse, routes: Routes, note: Noting): Promise<void> {
  if (routes.http === undefined) throw new Error("it has no Web API");
  const url = routes.http + (request.url ?? "/");
  const body = await bytesOf(request);
  const { api, action } = routes.apiOf(url) ?? {};
  const noted = api === undefined || action === undefined ? undefined : note(api, action);
  if (noted !== undefined) {
    const { tell, ...named } = noted;
    const token = /^Bearer\s+(\S.*)$/iu.exec(request.headers.authorization ?? "")?.[1];
    const said = await readBody(body, request.headers["content-type"] ?? "");
    tell({ kind: "call", ...named, ...(token === undefined ? {} : { token }), body: said });
  }
  const hasBody = request.method !== "GET" && request.method !== "HEAD";
  const answer = await fetch(url, {
    method: request.method ?? "POST",
    headers: forwarded(request.headers),
    ...(hasBody ? { body } : {}),
    redirect: "manual",
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  noted?.tell({ kind: "answer", call: noted.call, status: answer.status, body: parseJson(bytes.toString()) ?? null });
  const headers = [...answer.headers].filter(([name]) => !ofOneHop.has(name));
  response.writeHead(answer.status, Object.fromEntries(headers)).end(bytes);
}

/** Headers that are about the connection, or about a length or coding that does not hold any more. */
const ofOneHop: ReadonlySet<string> = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "transfer-encoding",
  "upgrade",
]);

function forwarded(headers: IncomingHttpHeaders): Record<string, string> {
  const kept = Object.entries(headers).filter(
    ([name, value]) => value !== undefined && !ofOneHop.has(name) && !name.startsWith("sec-websocket"),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}

async function bytesOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function join(
  client: WebSocket,
  request: IncomingMessage,
  routes: Routes,
  connection: number,
  tell: (traffic: Traffic) => void,
): void {
  const url = `${routes.ws ?? ""}${request.url ?? "/"}`;
  const { api } = routes.apiOf(url) ?? {};
  const note = (traffic: Traffic): void => {
    if (api !== undefined) tell(traffic);
  };
  if (api !== undefined) tell({ kind: "opened", connection, api });
  const server = new WebSocket(url, { headers: forwarded(request.headers), perMessageDeflate: false });
  const waiting: (() => void)[] = [];
  let over = false;
  const end = (by: "client" | "server", other: WebSocket): void => {
    if (!over) note({ kind: "closed", connection, by });
    over = true;
    other.close();
  };
  client.on("message", (data: RawData, binary) => {
    note({ kind: "frame", connection, from: "client", frame: frameOf(data) });
    const send = (): void => server.send(data as Buffer, { binary });
    if (server.readyState === WebSocket.CONNECTING) waiting.push(send);
    else send();
  });
  server.on("open", () => {
    for (const send of waiting.splice(0)) send();
  });
  server.on("message", (data: RawData, binary) => {
    note({ kind: "frame", connection, from: "server", frame: frameOf(data) });
    client.send(data as Buffer, { binary });
  });
  server.on("close", () => end("server", client));
  client.on("close", () => end("client", server));
  for (const socket of [client, server]) socket.on("error", () => {});
}

function frameOf(data: RawData): Extract<Traffic, { kind: "frame" }>["frame"] {
  const text = String(data);
  const value = parseJson(text);
  return isObject(value) ? value : text;
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}
