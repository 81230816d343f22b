import type { ApiModel, Operation, Push } from "../../../src/model/api-model.js";
import type { Evidence, Property, Schema } from "../../../src/schema/schema.js";

/** A row, sample or section of the one document that the API below pretends to be made from. */
export function at(line: number, how: Evidence["how"] = "row"): Evidence[] {
  return [{ how, document: "documents/small/methods.md", line, column: 3 }];
}

const because: Evidence[] = [];
export const any: Schema = { kind: "any", because };
export const string: Schema = { kind: "string", because };
export const integer: Schema = { kind: "number", integer: true, because };
export const boolean: Schema = { kind: "boolean", because };
export const ref = (name: string): Schema => ({ kind: "ref", name, because });
export const array = (items: Schema): Schema => ({ kind: "array", items, because });
export const map = (values: Schema): Schema => ({ kind: "map", values, because });
export const constant = (value: string): Schema => ({ kind: "string", constant: value, because });
export const oneOf = (...values: string[]): Schema => ({ kind: "string", values, because });
export const object = (...properties: Property[]): Schema => ({ kind: "object", properties, because });

export const must = (name: string, schema: Schema): Property => ({ name, schema, required: true, strength: "stated" });
export const may = (name: string, schema: Schema): Property => ({ name, schema, required: false, strength: "stated" });
export const shows = (name: string, schema: Schema): Property => ({ name, schema, required: true, strength: "shown" });

/** An API with everything in it once: both transports, all kinds of schema, upload, scopes, errors, webhooks. */
export const smallApi: ApiModel = {
  id: "small-2019-08",
  name: "small",
  title: "Small Chat API",
  version: "3.0",
  documents: ["documents/small/methods.md"],
  web: {
    url: "https://api.example.com/v3.0/small/action/<action>",
    query: [{ name: "license_id", required: true, schema: { ...integer, description: "Account", because: at(5) } }],
    wrapsPayload: true,
    errorStatus: { authentication: 401, internal: 500 },
    because: at(3),
  },
  rtm: {
    url: "wss://api.example.com/v3.0/small/rtm/ws",
    query: [{ name: "license_id", required: true, schema: { ...integer, because: at(5) } }],
    correlationKey: "request_id",
    loginAction: "login",
    pingSeconds: 15,
    idleCloseSeconds: 30,
    comeBackAfter: ["ping_timeout"],
    assumed: true,
    because: at(4),
  },
  operations: [
    operation("login", {
      web: false,
      request: object(must("token", string)),
      response: object(shows("customer_id", string)),
      requestExamples: [{ value: { token: "Bearer x" }, because: at(11)[0] as Evidence }],
    }),
    operation("send_event", {
      group: "events",
      description: "Sends an event to a chat.",
      request: object(
        must("chat_id", { ...string, description: "The chat to send to", because: at(20) }),
        must("event", ref("Event")),
        may("order", { kind: "string", values: ["asc", "desc"], default: "desc", because: at(21) }),
        may("limit", { kind: "number", integer: true, minimum: 1, maximum: 100, default: 25, because: at(22) }),
      ),
      response: object(shows("event_id", { ...string, examples: ["K600PKZON8"] })),
      scopes: ["events--all:rw", "events--my:rw"],
      conditionalScopes: [{ when: "When `attach` is set:", scopes: ["chats--all:rw"] }],
      pushes: ["incoming_event"],
      errors: [{ type: "chat_inactive", message: "Chat is not active", notes: null, because: at(25) }],
      requestExamples: [
        {
          value: { chat_id: "PJ0MRSHTDG", event: { type: "message", text: "hello" }, order: "asc" },
          because: at(23, "sample")[0] as Evidence,
        },
        { value: { chat_id: 1 }, because: at(24, "sample")[0] as Evidence },
        { value: { $ref: "file:///etc/passwd" }, because: at(26, "sample")[0] as Evidence },
      ],
      responseExamples: [{ value: { event_id: "K600PKZON8" }, because: at(27, "sample")[0] as Evidence }],
    }),
    operation("upload_file", {
      rtm: false,
      multipart: true,
      request: object(
        must("chat_id", string),
        may("options", object(must("tag", string))),
        must("file", { kind: "binary", maxBytes: 10_485_760, because: at(31) }),
      ),
      response: object(shows("url", string)),
      requestExamples: [{ value: { chat_id: "PJ0MRSHTDG", file: "test.png" }, because: at(33)[0] as Evidence }],
    }),
    operation("get_anything", { group: "events" }),
  ],
  pushes: [
    push("incoming_event", {
      rtm: true,
      webhook: true,
      payload: object(must("chat_id", string), must("event", ref("Event")), may("access", ref("Access"))),
      examples: [
        { value: { chat_id: "PJ0MRSHTDG", event: { type: "poll" } }, because: at(41, "sample")[0] as Evidence },
      ],
    }),
    push("typing", { rtm: true, payload: object(shows("is_typing", boolean)) }),
    push("customer_created", { webhook: true, payload: object(must("customer", map(any))) }),
  ],
  objects: [
    { name: "Access", title: "Access", schema: object(shows("group_ids", array(integer))) },
    {
      name: "Event",
      title: "Event",
      schema: { kind: "union", discriminator: "type", members: [ref("Message"), ref("FileEvent")], because: at(50) },
    },
    {
      name: "FileEvent",
      title: "Event > File",
      schema: object(must("type", constant("file")), shows("id", string), shows("url", string)),
    },
    {
      name: "Message",
      title: "Event > Message",
      schema: {
        ...object(
          must("type", constant("message")),
          shows("id", string),
          must("text", { ...string, because: at(52) }),
          may("recipients", oneOf("all", "agents")),
          may("parent", ref("Message")),
          may("properties", map(map(object(must("value", any))))),
        ),
        because: at(51, "section"),
      },
    },
    { name: "Unused", title: "Unused", schema: object() },
  ],
  errors: [
    { type: "validation", message: "Wrong format of request", notes: null, because: at(60) },
    { type: "authentication", message: null, notes: "Invalid token", because: at(61) },
  ],
  disconnectReasons: [{ type: "ping_timeout", notes: "No ping", because: at(70) }],
  scopes: [{ name: "events--all:rw", description: "All events", because: at(80) }],
  oauth2: { authorizationUrl: "https://accounts.example.com/", tokenUrl: "https://accounts.example.com/token" },
};

export function operation(action: string, it: Partial<Operation> = {}): Operation {
  return {
    action,
    title: action,
    group: null,
    description: null,
    web: true,
    rtm: true,
    multipart: false,
    request: object(),
    response: null,
    scopes: [],
    conditionalScopes: [],
    pushes: [],
    errors: [],
    requestExamples: [],
    responseExamples: [],
    because: at(10, "section"),
    ...it,
  };
}

export function push(action: string, it: Partial<Push> = {}): Push {
  return {
    action,
    title: action,
    group: "pushes",
    description: null,
    rtm: false,
    webhook: false,
    payload: any,
    examples: [],
    because: at(40, "section"),
    ...it,
  };
}
