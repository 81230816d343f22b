import type { FastifyRequest } from "fastify";
import type { Door, Middleware, Wire } from "../../reference-server/index.js";
import { type ApiName, apiNames, snapshots } from "../../reference-server/snapshots.js";
import { isObject, type Json, type JsonObject, parseJson } from "../../src/json.js";

/** Something that the server says: a response or push, with its envelope over RTM. */
export interface Message {
  readonly api: ApiName;
  readonly transport: "web" | "rtm";
  readonly type: "response" | "push";
  readonly action: string;
  readonly ok: boolean;
  /** Absent on RTM where there is none. To be changed in place. */
  readonly payload: MutableJson | undefined;
}

export type MutableJson = { [key: string]: Json };
/** An RTM frame from the server, to be changed in place. */
export type Frame = MutableJson;

/** Where a frame goes. */
export interface To {
  readonly api: ApiName;
  readonly door: Door;
  /** Sends past the change. */
  readonly send: (frame: Frame) => void;
}

/** Puts the frames that `change` returns in the place of each frame over RTM. */
export function onFrames(change: (frame: Frame, to: To) => readonly Frame[]): Middleware {
  return { wire: (next, door) => framesChanged(next, door, change) };
}

function framesChanged(next: Wire, door: Door, change: (frame: Frame, to: To) => readonly Frame[]): Wire {
  const send = (frame: Frame): void => next.send(JSON.stringify(frame));
  const to: To = { api: door.snapshot.name, door, send };
  return {
    ...next,
    send: (text) => {
      for (const frame of change(JSON.parse(text) as Frame, to)) send(frame);
    },
    close: () => next.close(),
  };
}

/** Shows every response and push, over either transport, to `change`, which may write into its payload. */
export function onMessages(change: (message: Message) => void): Middleware {
  const frames = onFrames((frame, { api }) => {
    change(messageOf(frame, api));
    return [frame];
  });
  return { ...frames, ...onReplies((reply) => change({ ...reply, transport: "web", type: "response" })) };
}

function messageOf(frame: Frame, api: ApiName): Message {
  const { type, action, success, payload } = frame;
  return {
    api,
    transport: "rtm",
    type: type === "push" ? "push" : "response",
    action: String(action),
    ok: success !== false,
    payload: isObject(payload) ? (payload as MutableJson) : undefined,
  };
}

/** The answer to a call of the Web API. */
export interface Reply {
  readonly api: ApiName;
  readonly action: string;
  readonly ok: boolean;
  /** To be changed in place. */
  readonly payload: MutableJson;
  /** Gives it another HTTP status. */
  readonly status: (code: number) => void;
}

/** Shows every answer over the Web to `change`; what that returns, if anything, is the body instead. */
export function onReplies(change: (reply: Reply) => unknown): Middleware {
  return {
    http: (app) => {
      app.addHook("preSerialization", async (request, reply, body: unknown) => {
        const api = apiOf(request);
        const copy = parseJson(JSON.stringify(body));
        if (api === undefined || !isObject(copy)) return body;
        const { action = "" } = request.params as { action?: string };
        const inner = Object.keys(copy).length === 1 && isObject(copy["payload"]) ? copy["payload"] : copy;
        const status = (code: number): void => void reply.code(code);
        return change({ api, action, ok: reply.statusCode < 400, payload: inner as MutableJson, status }) ?? copy;
      });
    },
  };
}

/** The API that a call of the Web goes to, in whatever version; undefined for files and the like. */
function apiOf({ url }: FastifyRequest): ApiName | undefined {
  const paths = apiNames.map((name) => [name, snapshots[name].webPath] as const);
  return paths.find(([, path]) => path !== null && anyVersion(url).includes(anyVersion(path)))?.[0];
}

function anyVersion(path: string): string {
  return path.replace(/\/v\d+\.\d+\//u, "/");
}

/** What a payload says is wrong: the type of its error; undefined where there is none. */
export function errorOf(payload: JsonObject | undefined): MutableJson | undefined {
  const error = payload?.["error"];
  return isObject(error) ? (error as MutableJson) : undefined;
}
