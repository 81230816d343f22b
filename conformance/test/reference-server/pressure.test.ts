import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { handlers } from "../../reference-server/core/actions/table.js";
import {
  type LogEntry,
  type RunningServer,
  type ServerOptions,
  startServer,
  VirtualClock,
} from "../../reference-server/index.js";
import { Attacker, frame, text } from "./attacker.js";
import { Bystanders } from "./bystanders.js";
import { Client } from "./client.js";

const agentPath = "/v3.0/agent/rtm/ws";
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function start(options: ServerOptions = {}): Promise<RunningServer> {
  const server = await startServer(options);
  ends.push(() => server.close());
  return server;
}

async function health({ origin }: RunningServer): Promise<Record<string, unknown>> {
  return (await (await fetch(`${origin}/health`)).json()) as Record<string, unknown>;
}

describe("a reader that takes nothing", () => {
  it.each([{ provoke: "events" }, { provoke: "pings" }])(
    "is cut off for $provoke, and the others do not notice",
    async ({ provoke }) => {
      const clock = new VirtualClock(Date.now());
      const server = await start({ clock, limits: { backlogBytes: 10_000 } });
      const bystanders = await Bystanders.meet(server);
      const reader = await Attacker.open(server.origin, agentPath, "dal:one-ada");
      reader.socket.pause();
      const writer = await Client.login(server.urls["agent-web"].rtm ?? "", "dal:one-ada");
      const content = { long: "x".repeat(100_000) };
      const pings = Buffer.concat(Array.from({ length: 2_000 }, () => frame(Buffer.alloc(125), { opcode: 9 })));
      // The buffers of the two systems take some MB before anything waits in ours.
      for (let round = 0; round < 300 && (await health(server))["connections"] === 4; round += 1) {
        if (provoke === "pings") reader.write(pings);
        else
          expect(
            await writer.call("multicast", {
              agents: { ids: ["ada@one.example.com"] },
              scopes: { agents: { ids: ["ada@one.example.com"] } },
              content,
            }),
          ).toMatchObject({ success: true });
        writer.frames.length = 0;
        if (round % 20 === 0) await bystanders.talk();
      }
      expect(await health(server)).toMatchObject({ connections: 3 });
      await bystanders.talk();
      reader.end();
    },
  );
});

describe("a stranger who takes no answers", () => {
  it("is cut off long before somebody who has logged in would be", async () => {
    const server = await start();
    const base = `${server.origin}/v3.0/agent/rtm/sjs/0/stranger`;
    const send = (path: string, body: string) => fetch(`${base}/${path}`, { method: "POST", body });
    await (await send("xhr", "")).text();
    expect(await health(server)).toMatchObject({ connections: 1 });
    // Answers of some hundred bytes for two bytes each, less than half of what anybody else may leave.
    await send("xhr_send", JSON.stringify(Array.from({ length: 1000 }, () => "{")));
    await expect.poll(() => health(server), { timeout: 30_000 }).toMatchObject({ connections: 0 });
  });
});

describe("a flood of one connection", () => {
  it("leaves the others their turns: their requests overtake it", async () => {
    const server = await start();
    const bystanders = await Bystanders.meet(server);
    const flood = await Attacker.open(server.origin, agentPath, "dal:one-ada");
    const count = 3_000;
    const requests = Array.from({ length: count }, (_, at) => text(`{"request_id":"f${at}","action":"get_customers"}`));
    flood.write(Buffer.concat(requests));
    await bystanders.talk();
    expect(flood.said).not.toContain(`"request_id":"f${count - 1}"`);
    await flood.until(/"request_id":"f2999"/u);
    flood.end();
  });
});

describe("connections", () => {
  it("that open nothing but themselves end by the clock, and leave nothing", async () => {
    const clock = new VirtualClock(Date.now());
    const server = await start({ clock });
    const silent = await Promise.all(Array.from({ length: 100 }, () => Attacker.open(server.origin, agentPath)));
    const mute = await Promise.all(
      Array.from({ length: 20 }, () => Attacker.open(server.origin, agentPath, "dal:one-ada")),
    );
    expect(await health(server)).toMatchObject({ connections: 120, users: 1 });
    clock.advance(30_000);
    await Promise.all(silent.map((one) => one.until(/\[close 1000\]/u)));
    await Promise.all(mute.map((one) => one.until(/"reason":"ping_timeout".*\[close 1000\]/su)));
    expect([clock.pending, await health(server)]).toMatchObject([0, { connections: 0, users: 0 }]);
    for (const one of [...silent, ...mute]) one.end();
  });

  it("by the thousand that come and go leave nothing", async () => {
    const clock = new VirtualClock(Date.now());
    const server = await start({ clock });
    for (let round = 0; round < 20; round += 1) {
      const guests = await Promise.all(
        Array.from({ length: 100 }, (_, at) =>
          Attacker.open(server.origin, agentPath, at % 2 === 0 ? "dal:one-ada" : undefined),
        ),
      );
      for (const guest of guests) guest.end();
    }
    await expect.poll(() => health(server), { timeout: 30_000 }).toMatchObject({ connections: 0, users: 0 });
    expect(clock.pending).toBe(0);
  });

  it("beyond the limit are closed, and welcome when others have gone", async () => {
    const server = await start({ limits: { sockets: 3 } });
    const guests = [];
    for (let at = 0; at < 3; at += 1) guests.push(await Attacker.open(server.origin, agentPath));
    const late = await Attacker.connect(server.origin);
    await late.until(/\[end\]/u);
    for (const guest of guests) guest.end();
    await expect.poll(() => health(server).catch(() => ({}))).toMatchObject({ connections: 0 });
  });

  it("that poll are as many as sockets, however few sockets they need; those that are known go on", async () => {
    const server = await start({ limits: { sockets: 3 } });
    const poll = async (id: number) =>
      await fetch(`${server.urls["agent-web"].sockJs}/0/s${id}/xhr`, { method: "POST" });
    const statuses = [];
    for (const id of [1, 2, 3, 4]) statuses.push((await poll(id)).status);
    expect(statuses).toEqual([200, 200, 200, 503]);
    const send = await fetch(`${server.urls["agent-web"].sockJs}/0/s1/xhr_send`, { method: "POST", body: '["{"]' });
    expect([send.status, await (await poll(1)).text()]).toMatchObject([204, expect.stringContaining("validation")]);
  });
});

describe("whatever is thrown at it", () => {
  const actions = [...new Set(Object.values(handlers).flatMap((table) => [...table.keys()]))].filter(
    (action) => action !== "logout",
  );
  const strange = fc.constantFrom<unknown>(
    "",
    "\ud800",
    "\u0000",
    "__proto__",
    "10000000-0000-4000-8000-000000000001",
    "ada@one.example.com",
    0,
    -1,
    1e308,
    1e300,
    0.5,
    null,
    true,
    [],
    {},
  );
  const keys = fc.constantFrom(
    "chat_id",
    "chat",
    "id",
    "event",
    "type",
    "text",
    "users",
    "customer",
    "properties",
    "access",
    "timestamp",
    "ban",
    "days",
    "limit",
    "offset",
    "filters",
    "page_id",
    "thread_id",
    "agent_id",
    "name",
    "fields",
    "groups",
    "url",
    "recipients",
    "__proto__",
  );
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      strange,
      fc.dictionary(keys, tie("value"), { maxKeys: 6 }),
      fc.array(tie("value"), { maxLength: 3 }),
    ),
  }));
  const bytes = fc.uint8Array({ maxLength: 200 }).map((one) => Buffer.from(one));
  const bits = fc.record({
    opcode: fc.nat(15),
    fin: fc.boolean(),
    rsv: fc.constantFrom(0, 0x40),
    masked: fc.boolean(),
  });
  const thrown = fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(fc.constantFrom(...actions), value)
        .map(([action, payload]) => text(JSON.stringify({ action, payload }))),
    },
    { weight: 2, arbitrary: fc.json().map((json) => text(json)) },
    { weight: 2, arbitrary: fc.tuple(bytes, bits).map(([body, odd]) => frame(body, odd)) },
    { weight: 1, arbitrary: bytes },
  );
  const body = fc.tuple(
    fc.constantFrom(...actions),
    fc.oneof(
      value.map((one) => Buffer.from(JSON.stringify(one))),
      bytes,
    ),
  );

  it("people go on chatting, and nothing breaks inside", async () => {
    const bugs: LogEntry[] = [];
    const server = await start({ log: (entry) => void (entry.event === "bug" && bugs.push(entry)) });
    const bystanders = await Bystanders.meet(server);
    const throwAll = async (
      frames: readonly Buffer[],
      posts: readonly (readonly [string, Buffer])[],
    ): Promise<void> => {
      const attacker = await Attacker.open(server.origin, agentPath, "dal:two-eve");
      attacker.write(...frames);
      await Promise.all(posts.map(([action, sent]) => post(server, action, sent)));
      await bystanders.talk();
      attacker.end();
      expect(bugs).toEqual([]);
    };
    const several = fc.array(thrown, { minLength: 1, maxLength: 40 });
    await fc.assert(fc.asyncProperty(several, fc.array(body, { maxLength: 3 }), throwAll), { numRuns: 20, seed: 7 });
  });
});

async function post({ origin }: RunningServer, action: string, sent: Buffer): Promise<void> {
  const headers = { Authorization: "Bearer dal:two-eve", "Content-Type": "application/json" };
  const answer = await fetch(`${origin}/v3.0/agent/action/${action}`, {
    method: "POST",
    headers,
    body: new Uint8Array(sent),
  });
  await answer.arrayBuffer();
  expect(answer.status).toBeLessThan(500);
}
