import { get } from "node:http";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer, type WorldLicense } from "../../reference-server/index.js";
import { hideInText, hideTokens, joinSecrets, outlineOf } from "../../reference-server/page/hide-tokens.js";
import { type ShownFrame, showFrame } from "../../reference-server/page/show-frame.js";
import { type Seen, type Sight, Watch } from "../../reference-server/page/watch.js";
import { Client } from "./client.js";

const sight: Sight = { via: "rtm", direction: "in", connection: 1, text: "" };

describe("what is watched", () => {
  const watched = (count: number): Watch => {
    const watch = new Watch();
    for (let index = 1; index <= count; index += 1) watch.see({ ...sight, text: String(index) });
    return watch;
  };
  const texts = (watch: Watch, after: number) => watch.after(after).map(({ text }) => Number(text));

  it.each([
    { count: 0, after: 0, first: undefined, length: 0 },
    { count: 3, after: 0, first: 1, length: 3 },
    { count: 3, after: 2, first: 3, length: 1 },
    { count: 3, after: 3, first: undefined, length: 0 },
    { count: 250, after: 0, first: 151, length: 100 },
    { count: 250, after: 200, first: 201, length: 50 },
  ])("of $count frames, after the first $after: $length", ({ count, after, first, length }) => {
    const shown = texts(watched(count), after);
    expect([shown[0], shown.length, shown.at(-1) ?? after]).toEqual([first, length, length === 0 ? after : count]);
  });

  it("is told to who looks, until it looks no more; of long frames only the length is kept", () => {
    const watch = new Watch();
    let calls = 0;
    const stop = watch.subscribe(() => {
      calls += 1;
    });
    watch.see({ ...sight, text: "x".repeat(8193) });
    stop();
    watch.see(sight);
    expect([calls, watch.total]).toEqual([1, 2]);
    expect(watch.after(0)[0]).toMatchObject({ text: null, length: 8193, number: 1 });
  });
});

describe("a frame on the page", () => {
  const show = (text: string, more: Partial<Seen> = {}): Partial<ShownFrame> => {
    const seen: Seen = { ...sight, number: 1, at: 0, text, length: text.length, ...more };
    const tokens = ["dal:one-ada", "dal:one-ada-long", "dal:one-new-used"];
    return showFrame(seen, joinSecrets({ tokens, prefixes: ["dal:one-new-"] }));
  };

  it.each([
    {
      what: "a login",
      shown: show('{"action":"login","payload":{"token":"never seen before"}}'),
      expected: { kind: "request", action: "login", body: expect.stringContaining('"token": "•••"') },
    },
    {
      what: "an error",
      shown: show(
        '{"request_id":"1","action":"a","type":"response","payload":{"error":{"type":"validation","message":"m"}}}',
        { direction: "out" },
      ),
      expected: { kind: "response", requestId: "1", error: "validation", gist: "m" },
    },
    {
      what: "a push with a chat",
      shown: show('{"action":"incoming_event","type":"push","payload":{"chat_id":"C","event":{"text":"hi"}}}', {
        direction: "out",
      }),
      expected: { kind: "push", chat: "C", gist: "hi" },
    },
    {
      what: "a response that starts one",
      shown: show('{"payload":{"chat":{"id":"C"}}}', { direction: "out" }),
      expected: { chat: "C" },
    },
    {
      what: "a webhook",
      shown: show('{"action":"x","secret_key":"s"}', { via: "webhook" }),
      expected: { kind: "webhook", body: '{\n  "action": "x",\n  "secret_key": "•••"\n}' },
    },
    {
      what: "a token that is no text",
      shown: show('{"payload":{"token":{"a":["x"]},"access_token":7,"tokens":["x"],"secret":null}}'),
      expected: {
        body: '{\n  "payload": {\n    "token": "•••",\n    "access_token": "•••",\n    "tokens": "•••",\n    "secret": null\n  }\n}',
      },
    },
    {
      what: "a token that nobody has used yet, to the end of its text",
      shown: show('{"action":"a dal:one-new-b c","dal:one-new-d":{"e":"dal:one-new-used"}}'),
      expected: { body: '{\n  "action": "a •••",\n  "•••": {\n    "e": "•••"\n  }\n}' },
    },
    {
      what: "tokens in addresses and headers, known or not",
      shown: show('{"action":"http://x/?access_token=y&z=dal%3Aone-ada#dal%3Aone-new-q and bearer z, too"}'),
      expected: { action: "http://x/?access_token=•••&z=•••#•••" },
    },
    {
      what: "JSON in a text",
      shown: show(JSON.stringify({ action: '{"token":"x","a":1}' })),
      expected: { action: '{"token":"•••","a":1}' },
    },
    ...['{"token": "dal', "token=dal:z", "{'tok\u0065n':'x'}", '["login","dal:z"]', '"dal:z"'].map((text) => ({
      what: `no JSON object, such as ${text}`,
      shown: show(text),
      expected: {
        kind: "text",
        body: expect.stringMatching(/^\d+ characters that are not a JSON object [^\n]*\n\n[{}[\]",:\s…]*$/u),
      },
    })),
    {
      what: "deeper than can be shown",
      shown: show(`{"a":${"[".repeat(4000)}${"]".repeat(4000)}}`),
      expected: { kind: "text", body: expect.stringMatching(/^8006 characters .*\{"…":\[{4000}\]{4000}\}$/su) },
    },
    {
      what: "a token in a text",
      shown: show('{"action":"say dal:one-ada-long dal:one-ada"}'),
      expected: { action: "say ••• •••" },
    },
    { what: "an escaped token", shown: show('{"action":"dal:one-ad\\u0061"}'), expected: { action: "•••" } },
    {
      what: "too long",
      shown: show("", { text: null, length: 9000 }),
      expected: { kind: "text", body: "9000 characters, too long to be kept" },
    },
  ])("$what", ({ shown, expected }) => {
    expect(shown).toMatchObject(expected);
  });

  it("has no known token, wherever it stands", () => {
    const token = "dal:secret-1";
    const around = fc.tuple(fc.string(), fc.string()).map(([before, after]) => before + token + after);
    const json = fc.letrec((tie) => ({
      node: fc.oneof(
        around,
        fc.integer(),
        fc.array(tie("node"), { maxLength: 3 }),
        fc.dictionary(fc.oneof(around, fc.string()), tie("node"), { maxKeys: 3 }),
      ),
    })).node;
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value);
        const secrets = joinSecrets({ tokens: [token], prefixes: [] });
        expect(JSON.stringify(hideTokens(value, secrets))).not.toContain(token);
        expect(hideInText(text, secrets)).not.toContain(token);
        expect(outlineOf(text.slice(0, text.length - 1))).not.toMatch(/[a-z0-9]/u);
      }),
    );
  });

  it("takes no longer to make where somebody repeats the words of secrets", () => {
    const texts = ['"token', "?token", "Bearer ", '"token":"', "authorization"].map((word) => word.repeat(100_000));
    const secrets = joinSecrets({ tokens: ["dal:x"], prefixes: ["dal:one-new-"] });
    for (const text of texts) expect(hideInText(`${text} dal:x`, secrets)).toMatch(/•••$/u);
  });
});

describe("the page", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ page: true });
  });
  afterAll(async () => server.close());

  /** The status that a request with another `Host` gets. */
  const statusFor = (path: string, host: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const request = get(server.origin + path, { headers: { host } }, (answer) => {
        resolve(answer.statusCode ?? 0);
        request.destroy();
      });
      request.on("error", reject);
    });

  it("allows nothing from elsewhere and no markup with code", async () => {
    const answer = await fetch(`${server.origin}/`);
    expect(answer.headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self'; /u);
    const html = await answer.text();
    expect(html.match(/(?:src|href)="[^"]*"/gu)).toEqual([
      'href="data:,"',
      'href="/live/page.css"',
      'src="/live/page.js"',
    ]);
    for (const path of ["/live/page.css", "/live/page.js"])
      expect((await fetch(server.origin + path)).status).toBe(200);
  });

  it.each(["/", "/live", "/live/page.js"])("%s is for this machine, by its own names", async (path) => {
    expect(await statusFor(path, "localhost:1")).toBe(200);
    expect(await statusFor(path, "[::1]:1")).toBe(200);
    for (const host of ["evil.example.com", "127.0.0.1.example.com", "192.168.1.7"])
      expect(await statusFor(path, host)).toBe(403);
  });

  it("is there only where it is asked for", async () => {
    const other = await startServer();
    expect((await fetch(`${other.origin}/`)).status).toBe(404);
    await other.close();
  });

  it("shows no token of a license that is gone", async () => {
    const own = await startServer({ page: true, control: true });
    const made = await fetch(`${own.origin}/control/licenses`, { method: "POST" });
    const {
      id,
      agents,
      customers,
      customer_tokens = [],
      fresh_customer_token_prefix: prefix,
    } = (await made.json()) as WorldLicense;
    const tokens = [...agents, ...customers].flatMap((user) => user.tokens.map(({ token }) => token));
    const all = [...tokens, ...customer_tokens, `${prefix}later`];
    const client = await Client.open(own.urls["agent-web"].rtm ?? "");
    for (const token of all) await client.call(token, { [token]: [token] });
    await fetch(`${own.origin}/control/licenses/${id}`, { method: "DELETE" });
    await fetch(`${own.origin}/control/licenses`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ id }),
    });
    const stop = new AbortController();
    const answer = await fetch(`${own.origin}/live`, { signal: stop.signal });
    let text = "";
    for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      if (text.endsWith("\n\n")) break;
    }
    stop.abort();
    expect(text.split('"direction":"in"')).toHaveLength(all.length + 1);
    for (const token of all) expect(text).not.toContain(token);
    client.socket.close();
    await client.end();
    await own.close();
  });

  it("is fed with chats and frames, without tokens", async () => {
    const stop = new AbortController();
    const answer = await fetch(`${server.origin}/live`, { signal: stop.signal });
    expect(answer.headers.get("content-type")).toBe("text/event-stream");
    const ada = await Client.login(server.urls["agent-web"].rtm ?? "", "dal:one-ada");
    const customer = await Client.login(`${server.urls["customer-rtm"].rtm}?license_id=100000001`, "dal:one-new-page", {
      customer: { name: "dal:one-new-name" },
    });
    await customer.call("start_chat");
    const { payload } = await ada.push("incoming_chat_thread");
    const chat_id = (payload?.["chat"] as { id: string } | undefined)?.id ?? "";
    await customer.call("send_event", {
      chat_id,
      event: { type: "message", text: "my token is dal:one-new-page", recipients: "all" },
    });
    await customer.call("send_event", {
      chat_id,
      event: { type: "message", text: `${"x".repeat(395)}dal:one-ada`, recipients: "all" },
    });
    await customer.call("send_rich_message_postback", { "dal:one-new-key": "dal:one-new-value" });
    customer.socket.send("dal:one-new-raw {");
    await customer.frame(({ action }) => action === "");
    await fetch(`${server.urls["agent-web"].web}/send_event`, {
      method: "POST",
      headers: { authorization: "Bearer dal:one-ada", "content-type": "application/json" },
      body: JSON.stringify({ chat_id, event: { type: "message", text: "good bye", recipients: "agents" } }),
    });
    let text = "";
    for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      if (text.includes('"total":') && text.includes('"text":"good bye"') && text.endsWith("\n\n")) break;
    }
    stop.abort();
    const news = text
      .trim()
      .split("\n\n")
      .map((block) => JSON.parse(block.slice("data: ".length)) as { chats?: unknown[]; frames: ShownFrame[] });
    expect(news.findLast(({ chats }) => chats !== undefined)?.chats).toMatchObject([
      {
        license: 100000001,
        id: chat_id,
        customer: { name: "•••" },
        agents: [{ name: "Ada" }],
        events: [
          { side: "customer", author: "•••", text: "my token is •••", forAgents: false },
          { text: `${"x".repeat(395)}•••` },
          { side: "agent", author: "Ada", text: "good bye", forAgents: true },
        ],
      },
    ]);
    const frames = news.flatMap((one) => one.frames);
    expect(frames.map(({ number }) => number)).toEqual(frames.map((_, index) => index + 1));
    expect(frames).toContainEqual(
      expect.objectContaining({ via: "web", direction: "in", action: "send_event", name: "Ada", gist: "good bye" }),
    );
    expect(text).not.toMatch(/dal:o/u);
    for (const { socket } of [ada, customer]) socket.close();
    await Promise.all([ada.end(), customer.end()]);
  });
});
