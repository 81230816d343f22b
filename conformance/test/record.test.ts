import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { startServer } from "../reference-server/index.js";
import { nameValues } from "../src/record/name-values.js";
import { toScenario } from "../src/record/to-scenario.js";
import type { Traffic } from "../src/record/traffic.js";
import { runMain } from "./support/main.js";
import { problemsOf, targetAt, tokens } from "./support/play.js";

const { fixtures } = targetAt(undefined, undefined);

/** The steps of the scenario that the traffic becomes, without `id`s. */
function stepsOf(...traffic: readonly Traffic[]): unknown {
  const { text } = toScenario("play", traffic, fixtures, () => "request_id");
  expect(problemsOf(text)).toEqual([]);
  const { steps } = parse(text) as { steps: readonly { id: string }[] };
  return steps.map(({ id: _, ...step }) => step);
}

const opened = (connection: number): Traffic => ({ kind: "opened", connection, api: "customer-rtm" });
const sent = (connection: number, frame: Record<string, unknown>): Traffic =>
  ({ kind: "frame", connection, from: "client", frame }) as Traffic;
const came = (connection: number, frame: Record<string, unknown>): Traffic =>
  ({ kind: "frame", connection, from: "server", frame }) as Traffic;
const login = [
  opened(1),
  sent(1, { request_id: "1", action: "login", payload: { token: `Bearer ${tokens.anna}` } }),
  came(1, { request_id: "1", action: "login", type: "response", success: true, payload: { customer_id: "anna" } }),
];

describe("traffic becomes steps", () => {
  const table: readonly (readonly [name: string, traffic: readonly Traffic[], steps: unknown])[] = [
    ["a login, without its token", login, [{ login: "customer" }]],
    [
      "ids from the server are saved, people are named, what is pushed is told by what was said",
      [
        ...login,
        sent(1, { request_id: "2", action: "start_chat", payload: { chat: { thread: { events: [{ text: "hi" }] } } } }),
        came(1, { request_id: "2", type: "response", success: true, payload: { chat: { id: "C1", order: 1 } } }),
        sent(1, {
          request_id: "3",
          action: "send_event",
          payload: { chat_id: "C1", event: { text: "yes", to: "anna" } },
        }),
        came(1, { request_id: "3", type: "response", success: true, payload: { event_id: "E1" } }),
        came(1, {
          request_id: "3",
          type: "push",
          action: "incoming_event",
          payload: { chat_id: "C1", event: { id: "E1", text: "yes", order: 7 } },
        }),
        came(1, { type: "push", action: "incoming_typing_indicator", payload: { at: 7 } }),
      ],
      [
        { login: "customer" },
        {
          call: "start_chat",
          actor: "customer",
          payload: { chat: { thread: { events: [{ text: "hi" }] } } },
          save: { chat_id: "/chat/id" },
        },
        {
          call: "send_event",
          actor: "customer",
          // biome-ignore lint/suspicious/noTemplateCurlyInString: as scenarios have it
          payload: { chat_id: "${chat_id}", event: { text: "yes", to: "${customer.id}" } },
        },
        {
          push: "incoming_event",
          actor: "customer",
          // biome-ignore lint/suspicious/noTemplateCurlyInString: as scenarios have it
          where: { chat_id: "${chat_id}", event: { text: "yes" } },
          answers: "3-send-event",
        },
        { push: "incoming_typing_indicator", actor: "customer", answers: "nobody" },
      ],
    ],
    [
      "errors, pings, frames that are no requests, and the end",
      [
        opened(1),
        sent(1, { action: "ping" }),
        { kind: "frame", connection: 1, from: "client", frame: "hello" },
        sent(1, { action: "start_chat" }),
        came(1, {
          action: "start_chat",
          type: "response",
          success: false,
          payload: { error: { type: "authentication" } },
        }),
        came(1, { type: "push", action: "customer_disconnected", payload: { reason: "inactivity_timeout" } }),
        { kind: "closed", connection: 1, by: "server" },
      ],
      [
        { connect: "customer" },
        { raw: "hello", actor: "customer" },
        { call: "start_chat", actor: "customer", expect: { error: "authentication" } },
        { disconnect: "customer", reason: "inactivity_timeout" },
      ],
    ],
    [
      "calls over the Web, and forms",
      [
        {
          kind: "call",
          call: 1,
          api: "agent-web",
          action: "send_file",
          token: tokens.bob,
          body: {
            kind: "form",
            fields: { "payload.chat_id": "C1" },
            file: { field: "payload.file", name: "a.txt", type: "text/plain", bytes: 3 },
          },
        },
        { kind: "answer", call: 1, status: 400, body: { error: { type: "validation" } } },
      ],
      [
        {
          call: "send_file",
          actor: "agent",
          payload: { chat_id: "C1" },
          upload: { field: "file", name: "a.txt", type: "text/plain", bytes: 3 },
          expect: { error: "validation" },
        },
      ],
    ],
  ];
  it.each(table)("%s", (_, traffic, steps) => {
    expect(stepsOf(...traffic)).toEqual(steps);
  });

  it("says whom it cannot tell", () => {
    const { doubts, text } = toScenario("play", [opened(1), sent(1, { action: "ping" })], fixtures, () => "id");
    expect(doubts).toEqual(["somebody without a token spoke customer-rtm: a new customer takes the part"]);
    expect(text).toContain("customer: new");
  });

  it("gives every value a name of its own", () => {
    const values = nameValues(
      [
        { index: 0, by: "server", payload: { a: { id: "x" }, id: "y", "odd/key": "z" } },
        { index: 1, by: "client", payload: ["x", "y", "z", "w"] },
        { index: 2, by: "server", payload: { a: { id: "v" }, w: "w" } },
        { index: 3, by: "client", payload: { v: "v", w: "w" } },
      ],
      new Set(),
    );
    expect(values.map(({ name, pointer }) => `${name} ${pointer}`)).toEqual([
      "a_id /a/id",
      "id /id",
      "value /odd~1key",
      "a_id_2 /a/id",
    ]);
  });
});

describe("record", () => {
  const folder = mkdtempSync(join(tmpdir(), "record-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("stands before a server, and what it writes can be played again", async () => {
    const server = await startServer();
    const out = join(folder, "recorded.yaml");
    const over = new AbortController();
    let proxy = "";
    const base = (origin: string) => ["--web", `${origin}/{api}`, "--rtm", `${origin.replace("http", "ws")}/{api}`];
    const listening = new Promise<void>((resolve) => {
      const heard = (line: string): void => {
        proxy = /clients to (http:\S+\d)/u.exec(line)?.[1] ?? proxy;
        resolve();
      };
      recording = runMain(["record", ...base(server.origin), "--out", out], over.signal, heard);
    });
    await listening;
    const played = await runMain([...base(proxy), "--id", "event-over-web", "--id", "close-thread"]);
    expect(played.out).toMatch(/^PASS 2 cases/mu);
    over.abort();
    const { code, err } = await recording;
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const text = readFileSync(out, "utf8");
    expect(text).not.toMatch(/Bearer|one-ada/u);
    const again = await runMain([...base(server.origin), "--scenarios", folder]);
    await server.close();
    expect(again.out).toMatch(/^PASS 1 case, /mu);
    expect(again.code).toBe(0);
  });

  it("without a server stands before one of its own, whose people can log in", async () => {
    const over = new AbortController();
    const lines: string[] = [];
    let proxy = "";
    const told = new Promise<void>((resolve) => {
      const heard = (line: string): void => {
        lines.push(line);
        proxy = /clients to (http:\S+\d)/u.exec(line)?.[1] ?? proxy;
        if (line.startsWith("  customer")) resolve();
      };
      recording = runMain(["record", "--out", join(folder, "own.yaml")], over.signal, heard);
    });
    await told;
    const agents = lines.flatMap((line) => /^ {2}agent +\S+ {2}(\S+)$/u.exec(line)?.[1] ?? []);
    expect(new Set(agents).size).toBe(agents.length);
    for (const token of agents) {
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      const url = `${proxy}/v3.0/agent/action/get_customers`;
      expect((await fetch(url, { method: "POST", headers, body: "{}" })).status).toBe(200);
    }
    over.abort();
    expect((await recording).code).toBe(0);
  });
  let recording: ReturnType<typeof runMain>;
});
