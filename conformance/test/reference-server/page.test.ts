import { get } from "node:http";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "../../reference-server/index.js";
import { hideTokens, hideTokensInText } from "../../reference-server/page/hide-tokens.js";
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
    return showFrame(seen, ["dal:one-ada-long", "dal:one-ada"]);
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
    { what: "no JSON", shown: show('{"token": "dal'), expected: { kind: "text", body: '{"token": "•••"' } },
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
        expect(JSON.stringify(hideTokens(value, [token]))).not.toContain(token);
        expect(hideTokensInText(text.slice(0, text.length - 1), [token])).not.toContain(token);
      }),
    );
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

  it("is fed with chats and frames, without tokens", async () => {
    const stop = new AbortController();
    const answer = await fetch(`${server.origin}/live`, { signal: stop.signal });
    expect(answer.headers.get("content-type")).toBe("text/event-stream");
    const ada = await Client.login(server.urls["agent-web"].rtm ?? "", "dal:one-ada");
    const customer = await Client.login(`${server.urls["customer-rtm"].rtm}?license_id=100000001`, "dal:one-new-page", {
      customer: { name: "Pia" },
    });
    await customer.call("start_chat");
    const { payload } = await ada.push("incoming_chat_thread");
    const chat_id = (payload?.["chat"] as { id: string } | undefined)?.id ?? "";
    await customer.call("send_event", {
      chat_id,
      event: { type: "message", text: "my token is dal:one-new-page", recipients: "all" },
    });
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
        customer: { name: "Pia" },
        agents: [{ name: "Ada" }],
        events: [
          { side: "customer", author: "Pia", text: "my token is •••", forAgents: false },
          { side: "agent", author: "Ada", text: "good bye", forAgents: true },
        ],
      },
    ]);
    const frames = news.flatMap((one) => one.frames);
    expect(frames.map(({ number }) => number)).toEqual(frames.map((_, index) => index + 1));
    expect(frames).toContainEqual(
      expect.objectContaining({ via: "web", direction: "in", action: "send_event", name: "Ada", gist: "good bye" }),
    );
    expect(text).not.toMatch(/dal:one-/u);
    for (const { socket } of [ada, customer]) socket.close();
    await Promise.all([ada.end(), customer.end()]);
  });
});
