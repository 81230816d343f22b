import { afterEach, describe, expect, it, vi } from "vitest";
import { DriftError, validatorsOf } from "../../runtime/drift.js";
import { RtmClient, type RtmClientOptions } from "../../runtime/rtm-client.js";
import type { ClientValidators, Drift } from "../../runtime/validation.js";
import { type WebApi, WebClient, type WebClientOptions } from "../../runtime/web-client.js";
import { type Actions, api, FakeServer, type Pushes } from "./fake-socket.js";

interface Told {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Record<string, unknown>;
  readonly message?: string;
  readonly source?: string;
}

/** A validator that finds these errors in everything but `{ok: true}`, and counts how often it is asked. */
function finding(...errors: Told[]) {
  const validate = vi.fn((data: unknown) => (data as { ok?: boolean } | null)?.ok === true);
  return Object.assign(validate, { errors });
}

const source = "documents/toy.md:7";
const typed = (type: string, instancePath = "/a"): Told => ({
  instancePath,
  keyword: "type",
  params: { type },
  source,
});

describe("what is told of a drift", () => {
  it.each<[string, Told, unknown, Partial<Drift>]>([
    ["a type", typed("string"), { a: 1 }, { pointer: "/a", expected: "string", got: 1 }],
    ["the whole payload", typed("object", ""), null, { pointer: "", expected: "object", got: null }],
    [
      "a place in a list",
      typed("string", "/a/1/b~1c~0"),
      { a: [0, { "b/c~": 2 }] },
      { pointer: "/a/1/b~1c~0", got: 2 },
    ],
    [
      "something missing",
      { instancePath: "/a", keyword: "required", params: { missingProperty: "b/c" }, source },
      { a: {} },
      { pointer: "/a/b~1c", expected: "a value", got: undefined },
    ],
    [
      "a list of values",
      { instancePath: "/a", keyword: "enum", params: { allowedValues: ["x", "y"] } },
      { a: "z" },
      { expected: '"x" or "y"', got: "z", source: undefined },
    ],
    [
      "one value",
      { instancePath: "/a", keyword: "const", params: { allowedValue: "x" }, source },
      { a: "z" },
      { expected: '"x"', got: "z" },
    ],
    [
      "a limit",
      { instancePath: "/a", keyword: "maximum", params: { limit: 25 }, message: "must be <= 25", source },
      { a: 26 },
      { expected: "be <= 25", got: 26 },
    ],
    ["a name of the prototype", typed("string", "/constructor"), {}, { pointer: "/constructor", got: undefined }],
  ])("%s", (_, error, payload, expected) => {
    const onDrift = vi.fn();
    const validators = validatorsOf({ responses: { act: finding(error) } });
    validators({ validate: "report", validators, onDrift }, "response", "act", payload);
    expect(onDrift.mock.calls).toEqual([[{ kind: "response", action: "act", source, ...anyDrift, ...expected }]]);
  });

  const anyDrift = { pointer: expect.any(String), expected: expect.any(String) };

  it("harms nobody where the callback throws", () => {
    const thrown: (() => void)[] = [];
    vi.stubGlobal("queueMicrotask", (callback: () => void) => thrown.push(callback));
    const onDrift = vi.fn(() => JSON.parse("{"));
    const validators = validatorsOf({ responses: { act: finding(typed("string"), typed("string")) } });
    validators({ validate: "report", validators, onDrift }, "response", "act", {});
    vi.unstubAllGlobals();
    expect(onDrift).toHaveBeenCalledTimes(2);
    expect(thrown).toHaveLength(2);
    expect(thrown[0]).toThrow(SyntaxError);
  });

  it("nothing by what has no validator, whatever it is called", () => {
    const validators = validatorsOf({ responses: {} });
    for (const action of ["act", "constructor", "__proto__"]) {
      validators({ validate: "strict", validators }, "response", action, {});
      validators({ validate: "strict", validators }, "request", action, {});
    }
  });
});

const webApi: WebApi = {
  origin: "https://api.example.com",
  path: "/",
  actions: { send_file: { upload: true, limits: { file: [10] } } },
};
const outcome = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);

function web(options: Partial<WebClientOptions>) {
  const fetch = vi.fn(async () => new Response('{"chats":1}'));
  return { fetch, client: new WebClient<Actions>(webApi, { token: "t", fetch, ...options } as WebClientOptions) };
}

describe("the web client", () => {
  const drift = { action: "get_chats", pointer: "/chats", expected: "array", got: 1, source };
  const responses = { get_chats: finding(typed("array", "/chats")) };
  const requests = { get_chats: finding(typed("number", "/offset")) };

  it.each([[{}], [{ validate: "off" as const }]])("validates nothing with %j", async (mode) => {
    const validators = vi.fn();
    expect(await web({ ...mode, validators }).client.call("get_chats", {})).toEqual({ chats: 1 });
    expect(validators).not.toHaveBeenCalled();
  });

  it("reports and carries on", async () => {
    const onDrift = vi.fn();
    const validators = validatorsOf({ requests, responses });
    const { client } = web({ validate: "report", validators, onDrift });
    expect(await client.call("get_chats", {})).toEqual({ chats: 1 });
    const request = { kind: "request", action: "get_chats", pointer: "/offset", expected: "number", source };
    expect(onDrift.mock.calls).toEqual([[{ ...request, got: undefined }], [{ kind: "response", ...drift }]]);
  });

  it("rejects in strict mode, and says what was received", async () => {
    const { client, fetch } = web({ validate: "strict", validators: validatorsOf({ responses }) });
    const error = await outcome(client.call("get_chats", {}));
    expect(error).toBeInstanceOf(DriftError);
    expect(error).toMatchObject({
      action: "get_chats",
      payload: { chats: 1 },
      drifts: [{ kind: "response", ...drift }],
      message: `get_chats: unexpected response at "/chats", expected array (${source})`,
    });
    expect(fetch).toHaveBeenCalledOnce();
  });

  it("sends nothing that strict mode refuses", async () => {
    const { client, fetch } = web({ validate: "strict", validators: validatorsOf({ requests }) });
    expect(await outcome(client.call("get_chats", {}))).toMatchObject({ name: "DriftError", payload: {} });
    expect(fetch).not.toHaveBeenCalled();
  });

  it("without validators does not go on as if there were any", async () => {
    const { client } = web({ validate: "strict" });
    expect(await outcome(client.call("get_chats", {}))).toBeInstanceOf(TypeError);
  });

  it.each<[string, unknown, boolean]>([
    ["as many bytes as documented", new Uint8Array(10), true],
    ["too many bytes", new Uint8Array(11), false],
    ["a file too large", new File([new Uint8Array(11)], "cat.png"), false],
    ["a stream too long", new Blob([new Uint8Array(11)]).stream(), false],
  ])("looks at the size of an upload before sending: %s", async (_, file, fits) => {
    const { client, fetch } = web({});
    const result = await outcome(client.call("send_file", { chat_id: "c", file }));
    expect(fetch).toHaveBeenCalledTimes(fits ? 1 : 0);
    if (fits) expect(result).toEqual({ chats: 1 });
    else expect(result).toEqual(new RangeError("send_file.file: unexpected size 11, expected at most 10"));
  });
});

describe("the RTM client", () => {
  let client: RtmClient<Actions, Pushes>;
  afterEach(() => client.close());

  async function connect(options: { validate: "report" | "strict"; validators: ClientValidators }) {
    const server = new FakeServer();
    const drifts: string[] = [];
    const onDrift = ({ kind, action, pointer }: Drift) => drifts.push(`${kind} ${action} ${pointer}`);
    const rest: RtmClientOptions = { token: "t", WebSocket: server.WebSocket, ...options, onDrift };
    client = new RtmClient<Actions, Pushes>(api, rest);
    return { server, drifts, connecting: client.connect() };
  }

  const everything = () => {
    const validate = finding(typed("string"));
    return validatorsOf({
      requests: { get_chats: validate },
      responses: { login: validate, get_chats: validate },
      pushes: { incoming_event: validate },
    });
  };

  it("reports requests, responses, the login, and pushes, and hands all of them out", async () => {
    const { server, drifts, connecting } = await connect({ validate: "report", validators: everything() });
    expect(await connecting).toEqual({ customer_id: "c1" });
    const pushes = client.pushes();
    const call = client.call("get_chats", {});
    server.socket.push("incoming_event", { n: 1 });
    server.socket.respond(server.socket.calls[0] as never, { chats: [] });
    expect(await call).toEqual({ chats: [] });
    expect(await pushes.next()).toMatchObject({ value: { payload: { n: 1 } } });
    expect(drifts).toEqual([
      "response login /a",
      "request get_chats /a",
      "push incoming_event /a",
      "response get_chats /a",
    ]);
  });

  it("rejects in strict mode, and still hands out pushes", async () => {
    const validate = finding(typed("string"));
    const validators = validatorsOf({ responses: { get_chats: validate }, pushes: { incoming_event: validate } });
    const { server, drifts, connecting } = await connect({ validate: "strict", validators });
    await connecting;
    const pushes = client.pushes();
    const call = outcome(client.call("get_chats", {}));
    server.socket.push("incoming_event", { n: 1 });
    server.socket.respond(server.socket.calls[0] as never, { chats: [] });
    expect(await call).toMatchObject({ name: "DriftError", payload: { chats: [] } });
    expect(await pushes.next()).toMatchObject({ value: { payload: { n: 1 } } });
    expect(drifts).toEqual(["push incoming_event /a"]);
  });

  it("sends nothing that strict mode refuses, and does not connect with a login that it refuses", async () => {
    const requests = { get_chats: finding(typed("string")) };
    const { server, connecting } = await connect({ validate: "strict", validators: validatorsOf({ requests }) });
    await connecting;
    expect(await outcome(client.call("get_chats", {}))).toMatchObject({ name: "DriftError" });
    expect(server.socket.calls).toEqual([]);
    await client.close();
    const again = await connect({ validate: "strict", validators: everything() });
    expect(await outcome(again.connecting)).toMatchObject({ name: "DriftError", action: "login" });
  });
});
