import { getEventListeners } from "node:events";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CallOptions } from "../../runtime/actions.js";
import { ApiError, ConnectionError } from "../../runtime/errors.js";
import { type WebApi, WebClient, type WebClientSettings } from "../../runtime/web-client.js";
import type { Actions } from "./fake-socket.js";

const api: WebApi = {
  origin: "https://api.livechatinc.com",
  path: "/v3.0/agent/action/",
  query: ["license_id"],
  actions: { send_file: { upload: true }, get_chats: { safe: true } },
};

type Answer = Response | Error | "stall";

const json = (value: unknown, status = 200, headers = {}) => new Response(JSON.stringify(value), { status, headers });
const failure = (type: string, status: number, headers = {}) =>
  json({ error: { type, message: "m", data: 1 } }, status, headers);
const unsent = (code = "ECONNREFUSED") => new TypeError("fetch failed", { cause: { code } });
const outcome = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);

/** A client whose `fetch` gives these answers one after the other, and the requests it made. */
function make(answers: Answer[], options: Partial<WebClientSettings> = {}, changes: Partial<WebApi> = {}) {
  const requests: { url: string; init: RequestInit & { headers: Record<string, string> } }[] = [];
  const fetch = async (url: unknown, init: unknown) => {
    requests.push({ url, init } as never);
    const answer = answers.shift() ?? new Error("No answer left");
    if (answer === "stall") return new Promise<Response>(() => {});
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { client: new WebClient<Actions>({ ...api, ...changes }, { token: "t", fetch, ...options }), requests };
}

const formOf = (request?: { init: RequestInit }) => request?.init.body as FormData;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0);
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("request", () => {
  it("is a POST of the payload with the token", async () => {
    const { client, requests } = make([json({ chat_id: "c" })], { licenseId: 7 });
    expect(await client.call("start_chat", { continuous: true })).toEqual({ chat_id: "c" });
    expect(requests).toEqual([
      {
        url: "https://api.livechatinc.com/v3.0/agent/action/start_chat?license_id=7",
        init: {
          method: "POST",
          body: '{"continuous":true}',
          headers: { Authorization: "Bearer t", "Content-Type": "application/json" },
          signal: expect.any(AbortSignal),
        },
      },
    ]);
  });

  it.each([
    [{ baseUrl: "http://127.0.0.1:8080" }, {}, "http://127.0.0.1:8080/v3.0/agent/action/get_chats"],
    [{ baseUrl: "https://proxy.example/chat/" }, {}, "https://proxy.example/chat/v3.0/agent/action/get_chats"],
    [{ licenseId: 7 }, { query: [] }, "https://api.livechatinc.com/v3.0/agent/action/get_chats"],
    [{ query: { a: "<&>" } }, {}, "https://api.livechatinc.com/v3.0/agent/action/get_chats?a=%3C%26%3E"],
  ])("with %j and %j goes to %s", async (options, changes, url) => {
    const { client, requests } = make([json({})], options, changes);
    await client.call("get_chats", {});
    expect(requests[0]?.url).toBe(url);
  });

  it.each<[string, Record<string, unknown>, [string, string][]]>([
    [
      "fields of the object payload, as the documents write them",
      { chat_id: "c", custom: { deep: true }, n: 5 },
      [
        ["payload.chat_id", "c"],
        ["payload.custom.deep", "true"],
        ["payload.n", "5"],
      ],
    ],
    ["nothing for what is not there", { a: undefined, b: null, c: "" }, [["payload.c", ""]]],
    ["a list as JSON", { ids: ["a", 1] }, [["payload.ids", '["a",1]']]],
  ])("of an upload is a form: %s", async (_, request, fields) => {
    const { client, requests } = make([json({ url: "u" })]);
    await client.call("send_file", request as never);
    expect([...formOf(requests[0])]).toEqual(fields);
    expect(requests[0]?.init.headers).toEqual({ Authorization: "Bearer t" });
  });

  const bytes = new TextEncoder().encode("cat");
  it.each([
    ["a Blob", () => new Blob([bytes], { type: "image/png" }), "blob", "image/png"],
    ["a File", () => new File([bytes], "cat.png", { type: "image/png" }), "cat.png", "image/png"],
    ["bytes", () => bytes, "blob", ""],
    ["a part of a buffer", () => Buffer.from("concatenate").subarray(3, 6), "blob", ""],
    ["a buffer", () => bytes.buffer, "blob", ""],
    ["a stream", () => new Blob([bytes]).stream(), "blob", ""],
    ["a stream of Node", () => Readable.from([bytes]), "blob", ""],
    [
      "an iteration",
      async function* () {
        yield bytes;
      },
      "blob",
      "",
    ],
  ])("of an upload takes %s", async (_, file, name, type) => {
    const { client, requests } = make([json({ url: "u" })]);
    await client.call("send_file", { chat_id: "c", file: file() });
    const sent = formOf(requests[0]).get("payload.file") as File;
    expect([await sent.text(), sent.name, sent.type]).toEqual(["cat", name, type]);
  });
});

describe("answer", () => {
  it.each([
    ["the body", false, '{"chats":[]}', { chats: [] }],
    ["the payload of the body", true, '{"payload":{"chats":[]}}', { chats: [] }],
    ["the body where it is not wrapped after all", true, '{"chats":[]}', { chats: [] }],
    ["an empty object for a payload of nothing", true, '{"payload":null}', {}],
    ["an empty object for an empty body", false, "", {}],
    ["an empty object for an empty body", true, "{}", {}],
  ])("is %s", async (_, wrapsPayload, body, expected) => {
    const { client, requests } = make([new Response(body)], {}, { wrapsPayload });
    expect(await client.call("get_chats", { offset: 1 })).toEqual(expected);
    expect(requests[0]?.init.body).toBe(wrapsPayload ? '{"payload":{"offset":1}}' : '{"offset":1}');
  });

  it.each<[string, Response, object]>([
    [
      "a documented error",
      failure("validation", 400),
      { type: "validation", status: 400, data: 1, message: "start_chat failed with validation: m" },
    ],
    ["an error with status 200", failure("authorization", 200), { type: "authorization", status: 200 }],
    [
      "a page of a proxy",
      new Response("<html>", { status: 502 }),
      { type: "unknown", status: 502, message: "start_chat failed with unknown: status 502" },
    ],
    ["garbage", new Response('{"half'), { type: "unknown", status: 200 }],
    ["no object", json(null), { type: "unknown", status: 200 }],
    ["an error without a type", json({ error: "?" }, 400), { type: "unknown", status: 400 }],
    ["an error whose type is no text", json({ error: { type: 5, message: "m" } }, 400), { type: "unknown" }],
    [
      "an error that cannot be written",
      json({ error: { type: { toString: 1 }, message: { toString: 1 } } }, 400),
      { type: "unknown", message: "start_chat failed with unknown: status 400" },
    ],
    ["JSON without error and a bad status", json({}, 404), { type: "unknown", status: 404 }],
  ])("may be %s", async (_, response, expected) => {
    const request = {};
    const error = await outcome(make([response]).client.call("start_chat", request));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ ...expected, action: "start_chat", request });
  });
});

describe("repeats", () => {
  const ok = () => json({});
  it.each<[string, "start_chat" | "get_chats", Answer[], number, number, object]>([
    ["a connection that was never made", "start_chat", [unsent(), unsent("ENOTFOUND"), ok()], 3, 1_500, {}],
    [
      "not more than twice",
      "start_chat",
      [unsent(), unsent(), unsent(), ok()],
      3,
      1_500,
      { name: "ConnectionError", inDoubt: false },
    ],
    ["429", "start_chat", [failure("limit", 429), ok()], 2, 500, {}],
    ["after the time asked for", "start_chat", [failure("limit", 429, { "retry-after": "3" }), ok()], 2, 3_000, {}],
    [
      "nothing that takes longer than the call may",
      "start_chat",
      [failure("limit", 429, { "retry-after": "15" })],
      1,
      0,
      { type: "limit", retryAfter: 15 },
    ],
    [
      "after the date asked for",
      "start_chat",
      [failure("limit", 429, { "retry-after": "Thu, 01 Jan 2026 00:00:04 GMT" }), ok()],
      2,
      4_000,
      {},
    ],
    [
      "a date that is over like none",
      "start_chat",
      [failure("x", 503, { "retry-after": "Wed, 31 Dec 2025 00:00:00 GMT" })],
      1,
      0,
      { status: 503, retryAfter: undefined },
    ],
    [
      "503 by a date",
      "start_chat",
      [failure("x", 503, { "retry-after": "Thu, 01 Jan 2026 00:00:02 GMT" }), ok()],
      2,
      2_000,
      {},
    ],
    ["503 when asked to", "start_chat", [failure("x", 503, { "retry-after": "1" }), ok()], 2, 1_000, {}],
    ["not 503", "start_chat", [failure("x", 503)], 1, 0, { status: 503 }],
    ["not 500", "start_chat", [failure("internal", 500)], 1, 0, { type: "internal" }],
    ["not 504", "start_chat", [failure("request_timeout", 504)], 1, 0, { type: "request_timeout" }],
    [
      "not what is in doubt",
      "start_chat",
      [new TypeError("fetch failed")],
      1,
      0,
      { name: "ConnectionError", inDoubt: true, action: "start_chat" },
    ],
    ["not a reset connection", "start_chat", [unsent("ECONNRESET")], 1, 0, { inDoubt: true }],
    ["not what the client did wrong", "get_chats", [failure("validation", 400)], 1, 0, { type: "validation" }],
    [
      "what is safe, after 5xx",
      "get_chats",
      [failure("internal", 500), failure("request_timeout", 504), ok()],
      3,
      1_500,
      {},
    ],
    ["what is safe, in doubt", "get_chats", [new TypeError("Failed to fetch"), ok()], 2, 500, {}],
  ])("%s", async (_, action, answers, count, ms, expected) => {
    vi.setSystemTime("2026-01-01");
    const { client, requests } = make(answers);
    const call = outcome(client.call(action, {}));
    const start = Date.now();
    await vi.runAllTimersAsync();
    expect(await call).toMatchObject(expected);
    expect(requests).toHaveLength(count);
    // The deadline of the call is cleared, so time stands where the last repeat was made.
    expect(Date.now() - start).toBe(ms);
  });

  it("not at all when told so", async () => {
    const { client, requests } = make([unsent()], { retries: 0 });
    expect(await outcome(client.call("get_chats", {}))).toBeInstanceOf(ConnectionError);
    expect(requests).toHaveLength(1);
  });
});

describe("token", () => {
  const refused = () => failure("authentication", 401);
  it.each<[string, string[] | string, Answer[], string[], object]>([
    ["asked once for several calls", ["a"], [json({}), json({})], ["a", "a"], {}],
    ["asked again once", ["a", "b"], [refused(), json({}), json({})], ["a", "b", "b"], {}],
    [
      "not asked a third time by one call",
      ["a", "b", "c"],
      [refused(), refused(), json({})],
      ["a", "b", "b"],
      { type: "authentication" },
    ],
    ["not asked for when it cannot change", "a", [refused(), json({})], ["a", "a"], { type: "authentication" }],
    ["as it is with its scheme", "Bearer a", [json({}), json({})], ["a", "a"], {}],
  ])("is %s", async (_, tokens, answers, used, expected) => {
    const token = typeof tokens === "string" ? tokens : async () => tokens.shift() ?? "none left";
    const { client, requests } = make(answers, { token });
    expect(await outcome(client.call("start_chat", {}))).toMatchObject(expected);
    await client.call("start_chat", {});
    expect(requests.map(({ init }) => init.headers["Authorization"])).toEqual(used.map((it) => `Bearer ${it}`));
  });

  it("is asked for again after the function failed, whose error the call rejects with", async () => {
    const token = vi.fn().mockRejectedValueOnce(new Error("down")).mockResolvedValue("a");
    const { client } = make([json({})], { token });
    expect(await outcome(client.call("start_chat", {}))).toMatchObject({ message: "down" });
    await client.call("start_chat", {});
    expect(token).toHaveBeenCalledTimes(2);
  });

  it("is asked for once by calls in flight together, whichever is refused", async () => {
    const tokens = ["a", "b", "c"];
    const { client } = make([refused(), refused(), json({}), json({})], { token: () => tokens.shift() ?? "" });
    await Promise.all([client.call("start_chat", {}), client.call("start_chat", {})]);
    expect(tokens).toEqual(["c"]);
  });
});

describe("limits", () => {
  it.each<[string, Answer[], Partial<WebClientSettings>, number]>([
    ["a server that stalls", ["stall"], {}, 15_000],
    ["a body that stalls", [new Response(new ReadableStream())], { timeoutMs: 50 }, 50],
    ["a token that does not come", [], { token: () => new Promise(() => {}) }, 15_000],
  ])("end %s", async (_, answers, options, ms) => {
    const { client, requests } = make(answers, options);
    const call = outcome(client.call("get_chats", {}));
    await vi.advanceTimersByTimeAsync(ms);
    expect(await call).toMatchObject({ name: "TimeoutError", action: "get_chats", inDoubt: true });
    for (const { init } of requests) expect(init.signal?.aborted).toBe(true);
  });

  it.each(["call", "client"])("are the signal of the %s too, and no listener is left", async (whose) => {
    const controller = new AbortController();
    const { signal } = controller;
    const { client, requests } = make(["stall", json({})], whose === "client" ? { signal } : {});
    const options = whose === "call" ? { signal } : {};
    const call = outcome(client.call("get_chats", {}, options));
    await client.call("get_chats", {}, options);
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    controller.abort("enough");
    expect(await call).toBe("enough");
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(requests[0]?.init.signal?.aborted).toBe(true);
    expect(await outcome(client.call("get_chats", {}, options))).toBe("enough");
    expect(requests).toHaveLength(2);
  });

  it.each<[string, CallOptions, object]>([
    ["time", { timeoutMs: 40 }, { name: "TimeoutError" }],
    ["signal", {}, { message: "enough" }],
  ])("of one call give up its request for a token, and later calls ask again: its %s", async (_, limits, expected) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("enough")), 50);
    const options = { signal: controller.signal, ...limits };
    const token = vi.fn<() => Promise<string>>(() => new Promise(() => {}));
    const { client, requests } = make([json({})], { token });
    const first = outcome(client.call("get_chats", {}, options));
    const patient = outcome(client.call("get_chats", {}, { timeoutMs: 200 }));
    await vi.advanceTimersByTimeAsync(50);
    expect(await first).toMatchObject(expected);
    token.mockResolvedValue("a");
    expect(await client.call("get_chats", {})).toEqual({});
    expect(token).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(150);
    expect(await patient).toMatchObject({ name: "TimeoutError" });
    expect(requests).toHaveLength(1);
  });

  it("do not lose a token that comes late, nor let it replace a later one", async () => {
    const late: ((token: string) => void)[] = [];
    const token = vi.fn(() => new Promise<string>((resolve) => late.push(resolve)));
    const { client, requests } = make([json({}), json({})], { token });
    const call = async () => {
      const given = outcome(client.call("get_chats", {}, { timeoutMs: 50 }));
      await vi.advanceTimersByTimeAsync(50);
      expect(await given).toMatchObject({ name: "TimeoutError" });
    };
    await call();
    await call();
    late[1]?.("second");
    await vi.advanceTimersByTimeAsync(0);
    late[0]?.("first");
    await vi.advanceTimersByTimeAsync(0);
    await client.call("get_chats", {});
    expect(requests[0]?.init.headers["Authorization"]).toBe("Bearer second");
    expect(token).toHaveBeenCalledTimes(2);
  });

  it.each([Number.NaN, -1, 0])("of %d milliseconds are over at once", async (timeoutMs) => {
    const { client } = make(["stall"]);
    const call = outcome(client.call("get_chats", {}, { timeoutMs }));
    await vi.advanceTimersByTimeAsync(1);
    expect(await call).toMatchObject({ name: "TimeoutError", message: `get_chats: nothing within ${timeoutMs} ms` });
  });

  it.each([Number.NaN, -1, 0])("of %d repeats are none", async (retries) => {
    const { client, requests } = make([unsent(), json({})], { retries });
    expect(await outcome(client.call("get_chats", {}))).toBeInstanceOf(ConnectionError);
    expect(requests).toHaveLength(1);
  });

  it.each([2 ** 31, Infinity])(
    "of %d milliseconds are none, and what is to be waited for longer is not repeated",
    async (timeoutMs) => {
      const later = { "retry-after": `${2 ** 31 / 1000}` };
      const { client, requests } = make([failure("limit", 429, later), json({})], { timeoutMs });
      expect(await outcome(client.call("get_chats", {}))).toMatchObject({ type: "limit" });
      expect(requests).toHaveLength(1);
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it("send nothing once they are over", async () => {
    const token = vi.fn(() => new Promise<string>((resolve) => setTimeout(resolve, 100, "t")));
    const { client, requests } = make([json({})], { token });
    const call = outcome(client.call("get_chats", {}, { timeoutMs: 50 }));
    await vi.advanceTimersByTimeAsync(200);
    expect(await call).toMatchObject({ name: "TimeoutError" });
    expect(requests).toEqual([]);
  });

  it("ask for no token when they are over before", async () => {
    const token = vi.fn(() => "t");
    const { client } = make([], { token, signal: AbortSignal.abort("over") });
    expect(await outcome(client.call("get_chats", {}))).toBe("over");
    expect(token).not.toHaveBeenCalled();
  });

  it("end the waiting for a repeat", async () => {
    const controller = new AbortController();
    const { client, requests } = make([unsent()]);
    const call = outcome(client.call("get_chats", {}, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(100);
    controller.abort("enough");
    expect(await call).toBe("enough");
    expect(requests).toHaveLength(1);
  });

  it("end a request, which is not repeated though it is safe", async () => {
    const controller = new AbortController();
    const fetch = vi.fn(
      (_: unknown, { signal }: RequestInit) =>
        new Promise<Response>((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason))),
    );
    const { client } = make([], { fetch: fetch as never });
    const call = outcome(client.call("get_chats", {}, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(100);
    controller.abort("enough");
    expect(await call).toBe("enough");
    await vi.advanceTimersByTimeAsync(0);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it("may be none", async () => {
    const { client } = make([json({})]);
    const call = client.call("get_chats", {}, { timeoutMs: Infinity });
    expect(vi.getTimerCount()).toBe(0);
    expect(await call).toEqual({});
  });

  it("a request that cannot be written rejects", async () => {
    expect(await outcome(make([]).client.call("get_chats", { offset: 1n as never }))).toBeInstanceOf(TypeError);
  });
});
