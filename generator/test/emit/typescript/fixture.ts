import type { ApiModel, Operation, Push } from "../../../src/model/api-model.js";
import type { Evidence, Property, Schema } from "../../../src/schema/schema.js";

/** A made-up API that needs every kind of schema. */
export function because(line: number, how: Evidence["how"] = "row"): Evidence[] {
  return [{ how, document: "documents/toy/methods.md", line, column: 3 }];
}

type Rest<K extends Schema["kind"]> = Omit<Extract<Schema, { kind: K }>, "kind" | "because">;

export function make<K extends Schema["kind"]>(kind: K, rest: Rest<K>, line = 1): Schema {
  return { kind, because: because(line), ...rest } as unknown as Schema;
}

export const any = make("any", {});
export const string = make("string", {});
export const integer = make("number", { integer: true });
export const boolean = make("boolean", {});
export const binary = make("binary", { maxBytes: 10 });
export const constant = (value: string) => make("string", { constant: value });
export const oneOf = (...values: string[]) => make("string", { values });
export const array = (items: Schema) => make("array", { items });
export const map = (values: Schema) => make("map", { values });
export const ref = (name: string) => make("ref", { name });

/** `{ id: string, "name?": string }`: a question mark makes it optional. */
export function object(members: Record<string, Schema>): Schema & { kind: "object" } {
  const properties = Object.entries(members).map(
    ([name, schema]): Property => ({
      name: name.replace(/\?$/, ""),
      schema,
      required: !name.endsWith("?"),
      strength: "stated",
    }),
  );
  return { kind: "object", because: because(1), properties };
}

export const union = (members: Schema[], discriminator?: string) =>
  make("union", { members, ...(discriminator !== undefined && { discriminator }) });

export function operation(action: string, rest: Partial<Operation>): Operation {
  return {
    action,
    title: action,
    group: null,
    description: null,
    web: true,
    rtm: true,
    multipart: false,
    request: object({}),
    response: null,
    scopes: [],
    conditionalScopes: [],
    pushes: [],
    errors: [],
    requestExamples: [],
    responseExamples: [],
    because: because(10, "section"),
    ...rest,
  };
}

export function push(action: string, payload: Schema, rest: Partial<Push> = {}): Push {
  return {
    action,
    title: action,
    group: null,
    description: null,
    rtm: true,
    webhook: false,
    payload,
    examples: [],
    because: because(20, "section"),
    ...rest,
  };
}

const error = (type: string) => ({ type, message: null, notes: null, because: because(40) });

const event = { id: string, order: integer, "custom_id?": string, "recipients?": oneOf("all", "agents") };

/** An API on both transports. */
export const toy: ApiModel = {
  id: "toy-2020-01",
  name: "toy",
  title: "Toy API",
  version: "1.0",
  documents: ["documents/toy/methods.md"],
  web: {
    url: "https://api.example.com/v1/toy/action/<action>",
    query: [{ name: "license_id", required: true, schema: integer }],
    wrapsPayload: true,
    errorStatus: { authentication: 401, internal: 500 },
    because: because(3),
  },
  rtm: {
    url: "wss://api.example.com/v1/toy/rtm/ws",
    query: [{ name: "license_id", required: true, schema: integer }],
    correlationKey: "request_id",
    loginAction: "login",
    pingSeconds: 15,
    idleCloseSeconds: 30,
    comeBackAfter: ["ping_timeout"],
    assumed: false,
    because: because(4),
  },
  operations: [
    operation("login", {
      web: false,
      request: object({ token: string, "group_id?": integer }),
      response: object({ customer_id: string }),
    }),
    operation("start_chat", {
      title: "Start chat",
      description: "Starts a chat.",
      request: object({ "chat?": object({ "users?": array(any), "properties?": ref("Properties") }) }),
      response: object({ chat: ref("Chat") }),
      scopes: ["chats:rw"],
      conditionalScopes: [{ when: "When `chat.users` is given", scopes: ["users:rw"] }],
      pushes: ["incoming_event"],
      errors: [error("no_group"), error("internal")],
      because: because(100, "section"),
    }),
    operation("send_event", {
      request: object({
        chat_id: { ...string, description: "Chat to send to" },
        event: ref("Event"),
        "limit?": make("number", { integer: true, default: 10, minimum: 1, maximum: 25, description: "How many" }, 123),
        "order?": oneOf("asc", "desc"),
      }),
      response: object({ event: ref("Event"), status: oneOf("sent", "queued") }),
      pushes: ["incoming_event"],
    }),
    operation("send_file", {
      rtm: false,
      multipart: true,
      request: object({ payload: object({ chat_id: string, file: binary }) }),
      response: object({ url: string }),
    }),
    operation("close", { request: object({ chat_id: string }), response: null }),
  ],
  pushes: [
    push("incoming_event", object({ chat_id: string, event: ref("Event") }), { webhook: true }),
    push("toy_disconnected", object({ reason: string }), { because: because(30, "section") }),
    push("chat_archived", object({ chat_id: string }), { rtm: false, webhook: true, because: because(50, "section") }),
  ],
  objects: [
    { name: "Access", title: "Access", schema: object({ "group_ids?": array(integer) }) },
    {
      name: "Chat",
      title: "Chat",
      schema: object({
        id: string,
        users: array(ref("User")),
        "access?": ref("Access"),
        "events?": array(ref("Event")),
      }),
    },
    {
      name: "Event",
      title: "Event",
      schema: union([ref("MessageEvent"), ref("FormEvent"), ref("SystemEvent")], "type"),
    },
    {
      name: "FormEvent",
      title: "Event > Form",
      schema: object({ ...event, type: constant("form"), fields: array(object({ id: string, "value?": any })) }),
    },
    {
      name: "MessageEvent",
      title: "Event > Message",
      schema: object({ ...event, type: constant("message"), text: string }),
    },
    { name: "Properties", title: "Properties", schema: map(map(any)) },
    {
      name: "SystemEvent",
      title: "Event > System",
      schema: object({ id: string, order: integer, type: constant("system"), "text?": string }),
    },
    {
      name: "User",
      title: "User",
      schema: object({
        id: string,
        type: oneOf("agent", "customer"),
        "tags?": union([string, integer]),
        extra: object({}),
      }),
    },
  ],
  errors: [error("internal"), error("validation")],
  disconnectReasons: [
    { type: "customer_banned", notes: null, because: because(41) },
    { type: "ping_timeout", notes: null, because: because(42) },
  ],
  scopes: [
    { name: "chats:rw", description: null, because: because(60) },
    { name: "users:rw", description: null, because: because(61) },
  ],
};

/** An API with one transport stated and the other assumed, without a login of its own. */
export const webToy: ApiModel = {
  id: "toy-web-2020-02",
  name: "toy-web",
  title: "Toy Web API",
  version: "1.1",
  documents: ["documents/toy-web/methods.md"],
  web: {
    url: "https://api.example.com/v1/toys/action/<action>",
    query: [],
    wrapsPayload: false,
    errorStatus: { authentication: 401, internal: 500 },
    repeatable: ["get_toys"],
    because: because(3),
  },
  rtm: {
    url: "wss://api.example.com/v1/toys/rtm/ws",
    query: [],
    correlationKey: "request_id",
    pingSeconds: 15,
    idleCloseSeconds: 30,
    comeBackAfter: ["ping_timeout"],
    assumed: true,
    because: because(4),
  },
  operations: [
    operation("get_toys", { request: object({ "limit?": integer }), response: object({ toys: array(any) }) }),
  ],
  pushes: [],
  objects: [],
  errors: [],
  disconnectReasons: [],
  scopes: [],
};
