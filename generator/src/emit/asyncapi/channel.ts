import type { DisconnectReason, QueryParam, RtmEndpoint } from "../../model/api-model.js";
import { tagOf } from "../json-schema/api-info.js";
import { escaped } from "../json-schema/definition-key.js";
import { emitJsonSchema } from "../json-schema/emit-json-schema.js";
import { places } from "../json-schema/places.js";
import { present } from "../json-schema/present.js";
import { connectionSecurity } from "./security.js";

export const SERVER = "rtm";
export const CHANNEL = "rtm";
export const CHANNEL_REF = { $ref: `#/channels/${CHANNEL}` };
export const tagRef = (group: string | null) => ({ $ref: `#/components/tags/${escaped(tagOf(group))}` });
export const messageRef = (key: string) => ({ $ref: `#/channels/${CHANNEL}/messages/${key}` });

export function server(rtm: RtmEndpoint): object {
  const { protocol, host, pathname } = splitUrl(rtm.url);
  return present({
    host,
    pathname: pathname === "" ? undefined : pathname,
    protocol,
    description: rtm.assumed ? "WebSocket. The address is our assumption." : "WebSocket.",
    security: connectionSecurity,
    "x-source": places(rtm.because),
  });
}

/** The one connection that everything goes over. The query of its address is part of the WebSocket binding. */
export function channel(rtm: RtmEndpoint, messages: readonly string[], reasons: readonly DisconnectReason[]): object {
  return present({
    address: splitUrl(rtm.url).address,
    description: "The WebSocket connection: actions one way, responses and pushes the other.",
    servers: [{ $ref: `#/servers/${SERVER}` }],
    messages: Object.fromEntries(messages.map((key) => [key, { $ref: `#/components/messages/${key}` }])),
    bindings: { ws: webSocketBinding(rtm.query) },
    "x-ping-seconds": rtm.pingSeconds,
    "x-idle-close-seconds": rtm.idleCloseSeconds,
    "x-disconnect-reasons": reasons.length === 0 ? undefined : reasons.map(disconnectReason),
  });
}

function webSocketBinding(query: readonly QueryParam[]): object {
  const required = query.filter((param) => param.required).map((param) => param.name);
  const schema = present({
    type: "object",
    properties: Object.fromEntries(query.map((param) => [param.name, emitJsonSchema(param.schema, SENT, param)])),
    required: required.length === 0 ? undefined : required,
  });
  return { method: "GET", ...(query.length === 0 ? {} : { query: schema }), bindingVersion: "0.1.0" };
}

/** A query holds plain values: no objects. */
const SENT = { direction: "request", completed: false, objects: new Map(), refTo: (name: string) => name } as const;

function disconnectReason({ type, notes, because }: DisconnectReason): object {
  return present({ type, notes: notes ?? undefined, "x-source": places(because) });
}

/** `wss://host/v3.0/agent/rtm/ws`: the last segment is the channel's address, what stands before it the server's. */
function splitUrl(url: string) {
  const parts = /^(wss?):\/\/([^/?#]+)([^?#]*)$/.exec(url);
  const [, protocol, host, path] = parts ?? [];
  if (protocol === undefined || host === undefined || path === undefined) {
    throw new Error(`Unexpected RTM endpoint "${url}", expected wss://host/path`);
  }
  const cut = path.lastIndexOf("/");
  return { protocol, host, pathname: cut < 0 ? "" : path.slice(0, cut), address: cut < 0 ? "/" : path.slice(cut) };
}
