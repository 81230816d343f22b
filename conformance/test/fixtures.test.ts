import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  type LogEntry,
  type RunningServer,
  startServer,
  VirtualClock,
  type WorldLicense,
} from "../reference-server/index.js";
import { controlOf } from "../src/fixtures/ask-panel.js";
import { type Control, ControlError, openControl } from "../src/fixtures/control.js";
import { openLender } from "../src/fixtures/lend.js";
import { readOutput } from "../src/fixtures/read-licenses.js";
import { recaster } from "../src/fixtures/recast.js";
import { runCommand } from "../src/fixtures/run-command.js";
import type { JsonObject } from "../src/json.js";
import { Client } from "./reference-server/client.js";
import { play, scenarioOf, targetAt } from "./support/play.js";

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

type Answer = (asked: string, body: JsonObject) => readonly [status: number, body: unknown] | "hang up";

/** A server whose control endpoint answers as the test says; everything that was asked is in `asked`. */
async function controlled(answer: Answer): Promise<{ url: string; asked: [string, JsonObject][] }> {
  const asked: [string, JsonObject][] = [];
  const server = createServer(async (request, response) => {
    const body = JSON.parse((await textOf(request)) || "{}") as JsonObject;
    const what = `${request.method} ${request.url}`;
    asked.push([what, body]);
    const said = answer(what, body);
    if (said === "hang up") return request.socket.destroy();
    response.writeHead(said[0], { "content-type": "application/json" });
    return response.end(typeof said[1] === "string" ? said[1] : JSON.stringify(said[1]));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

let last = 0;
function license(wish: JsonObject = {}): JsonObject {
  const id = ++last;
  return {
    id,
    groups: [{ id: 1, name: "Sales" }],
    agents: [
      {
        id: `ada.${id}@x`,
        name: "Ada",
        groups: [1],
        tokens: [{ token: `dal:agent-${id}`, scopes: ["chats--all:rw"] }],
      },
    ],
    customers: [{ id: `cleo-${id}`, tokens: [{ token: `dal:customer-${id}`, scopes: [] }] }],
    fresh_customer_token_prefix: `dal:fresh-${id}-`,
    ...wish,
  };
}

const good: Answer = (asked, body) =>
  asked === "GET /control"
    ? [200, { licenses: true, clock: true, disconnect: true }]
    : asked === "POST /control/licenses"
      ? [201, license(body)]
      : asked === "POST /control/clock"
        ? [200, { now_ms: 1000 + Number(body["advance_ms"]) }]
        : [204, ""];

describe("the control endpoint", () => {
  it("is asked what it can do, and does it", async () => {
    const { url, asked } = await controlled(good);
    const control = await openControl(`${url}/`);
    expect([control.licenses, control.clock]).toEqual([true, true]);
    expect(await control.advance(30)).toBe(1030);
    expect([...control.provokes]).toEqual(["disconnect", "removal"]);
    const user = { license: 7, side: "customer", id: "cleo" } as const;
    await control.provoke("disconnect", user, "ping_timeout");
    await control.provoke("removal", user);
    expect(asked.slice(-2)).toEqual([
      ["POST /control/licenses/7/disconnect", { customer_id: "cleo", reason: "ping_timeout" }],
      ["DELETE /control/licenses/7", {}],
    ]);
    control.close();
  });

  it.each<[string, Answer, RegExp]>([
    ["is not there", () => [404, "no such page"], /^GET \/control: status 404, expected 200: no such page$/u],
    ["hangs up", () => "hang up", /^GET \/control: the connection was closed without a response$/u],
  ])("is told of in one line where it %s", async (_, answer, message) => {
    const { url } = await controlled(answer);
    await expect(openControl(url)).rejects.toThrow(message);
  });

  it("that answers no license is told of, too", async () => {
    const { url } = await controlled((asked, body) => (asked.startsWith("POST") ? [201, "[1]"] : good(asked, body)));
    const control = await openControl(url);
    await expect(openLender(control)).rejects.toThrow("POST /control/licenses answered [1], expected a license");
    control.close();
  });
});

describe("a reference server in this thread", () => {
  const clock = new VirtualClock(Date.now());
  const log: LogEntry[] = [];
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ control: true, clock, log: (entry) => log.push(entry) });
  });
  afterAll(() => server.close());

  it("can be asked for the same as over HTTP", async () => {
    const [near, far] = [controlOf(server), await openControl(server.origin)];
    const able = ({ licenses, clock: moves, provokes }: Control) => ({ licenses, moves, provokes });
    expect(able(near)).toEqual(able(far));
    far.close();
  });

  it("is asked without a request", async () => {
    const control = controlOf(server);
    const begin = log.length;
    const lender = await openLender(control);
    const scenario = scenarioOf(play("  - { id: in, login: anna }"));
    const { fixtures, giveBack } = await lender.lend(scenario);
    const [made] = fixtures.licenses;
    const user = { license: made?.id ?? 0, side: "agent", id: made?.agents[0]?.id ?? "" } as const;
    await control.provoke("fault", user);
    await control.provoke("disconnect", user, "access_token_revoked");
    const before = clock.now();
    expect(await control.advance(30)).toBe(before + 30);
    expect(clock.now()).toBe(before + 30);
    await giveBack();
    await expect(control.provoke("removal", user)).rejects.toThrow(
      /^removal in license \d+: There is no license \d+$/u,
    );
    expect(log.slice(begin)).toEqual([]);
  });

  it.each<[string, (control: Control) => Promise<unknown>, string]>([
    [
      "a license",
      (control) => control.addLicense({ plan: 7 }),
      "a new license: license: plan: Unexpected 7, expected a text",
    ],
    ["a removal", (control) => control.removeLicense(1), "removal of license 1: There is no license 1"],
    [
      "a provocation",
      (control) => control.provoke("fault", { license: 1, side: "agent", id: "ada" }),
      "fault in license 1: There is no such license",
    ],
    ["a move of time", (control) => control.advance(0.5), "a move of time: Unexpected body, expected"],
  ])("tells why it refuses %s", async (_, ask, why) => {
    const refused = ask(controlOf(server));
    await expect(refused).rejects.toBeInstanceOf(ControlError);
    await expect(refused).rejects.toThrow(why);
  });

  it("has read what was sent before it is asked, and what it causes has come when it answers", async () => {
    const control = controlOf(server);
    const { id, customers } = (await control.addLicense({})) as unknown as WorldLicense;
    const [cleo] = customers;
    const client = await Client.open(`${server.urls["customer-rtm"].rtm}?license_id=${id}`);
    await client.call("ping");
    await control.advance(29_999);
    const login = client.call("login", { token: `Bearer ${cleo?.tokens[0]?.token}` });
    await control.advance(1);
    expect(await login).toMatchObject({ success: true });
    await control.provoke("disconnect", { license: id, side: "customer", id: cleo?.id ?? "" }, "access_token_revoked");
    expect(client.frames.at(-1)).toMatchObject({ payload: { reason: "access_token_revoked" } });
    await client.end();
    await control.removeLicense(id);
  });

  it("that was started without control cannot be asked", async () => {
    const plain = await startServer();
    expect(() => controlOf(plain)).toThrow("started without control");
    await plain.close();
  });
});

describe("a lender", () => {
  const lend = async (actors: string) => {
    const server = await controlled(good);
    const control = await openControl(server.url);
    const lender = await openLender(control);
    const scenario = {
      ...scenarioOf(play("  - { id: in, login: anna }")),
      actors: scenarioOf(actorsOf(actors)).actors,
    };
    const asked = server.asked.length;
    const loan = await lender.lend(scenario);
    await loan.giveBack();
    control.close();
    return { loan, asked: server.asked.slice(asked) };
  };
  const actorsOf = (actors: string) =>
    `id: play\ntitle: t\nsource: ["assumed: x"]\nactors:\n${actors}\nsteps:\n  - { id: s, login: a }\n`;

  it("makes a license of each kind that the scenario speaks of, and gives them back", async () => {
    const { loan, asked } = await lend(
      ["first", "second", "expired", "elsewhere", "unknown"]
        .map((one, index) => `  ${"abcde"[index]}: { api: agent-web, agent: 1, license: ${one} }`)
        .join("\n"),
    );
    expect(loan.fixtures.licenses.map(({ state }) => state)).toEqual(["usable", "usable", "expired", "elsewhere"]);
    const wishes = asked.filter(([what]) => what.startsWith("POST")).map(([, wish]) => wish);
    expect(wishes).toEqual([{}, {}, { status: "expired" }, { region: "fra" }]);
    expect(asked.filter(([what]) => what.startsWith("DELETE"))).toHaveLength(4);
  });

  it("makes a first license where only the second is spoken of", async () => {
    const { loan } = await lend("  a: { api: agent-web, agent: 1, license: second }");
    expect(loan.fixtures.licenses).toHaveLength(2);
  });

  it("asks for tokens with the scopes that a part wants, for people under new names", async () => {
    const actor = scenarioOf(actorsOf("  a: { api: agent-web, agent: 1 }")).actors[0];
    const server = await controlled(good);
    const control = await openControl(server.url);
    const lender = await openLender(control);
    const scenario = scenarioOf(actorsOf("  a: { api: agent-web, agent: 1 }"));
    await lender.lend({ ...scenario, actors: [{ ...actor, scopes: ["customers:ro"] } as (typeof scenario.actors)[0]] });
    control.close();
    const wish = server.asked.findLast(([what]) => what === "POST /control/licenses")?.[1];
    expect(wish).toMatchObject({
      agents: [
        {
          id: expect.stringMatching(/^[0-9a-f]{8}\.ada\.\d+@x$/u),
          tokens: [
            { token: expect.stringMatching(/^dal:[0-9a-f-]{36}$/u), scopes: ["chats--all:rw"] },
            { token: expect.stringMatching(/^dal:[0-9a-f-]{36}$/u), scopes: ["customers:ro"] },
          ],
        },
      ],
    });
  });

  it("casts a case with its own people, whose tokens are hidden", async () => {
    const server = await controlled(good);
    const control = await openControl(server.url);
    const lender = await openLender(control);
    const target = { ...targetAt("http://x/<action>", "ws://x"), fixtures: lender.fixtures };
    const scenario = scenarioOf(play("  - { id: in, login: anna }"));
    const recast = recaster(lender, target);
    const both = await Promise.all([1, 2].map(() => recast({ id: "play", scenario, actors: {} })));
    control.close();
    const tokens = both.map((one) => one.case.actors["anna"]?.token ?? "");
    expect(new Set(tokens).size).toBe(2);
    for (const [index, { redact }] of both.entries())
      expect(redact(`Bearer ${tokens[index]}`)).not.toContain(tokens[index]);
  });
});

describe("a command that makes fixtures", () => {
  const run = (command: string, milliseconds = 5000, signal = new AbortController().signal) =>
    runCommand(command, tmpdir(), { milliseconds, signal });

  it.each([
    ["prints", "echo hello", { text: "hello\n" }],
    ["fails", "echo sorry >&2; exit 3", { why: "exit code 3: sorry" }],
    ["kills itself", "kill -9 $$", { why: "ended by SIGKILL" }],
    ["prints for ever", "yes", { why: "more than 8388608 bytes of output" }],
  ])("%s", async (_, command, output) => {
    expect(await run(command)).toEqual(output);
  });

  it("hangs, and is ended with what it has started", async () => {
    expect(await run("sleep 1000 & sleep 1000", 50)).toEqual({ why: "not done within 50 ms" });
  });

  it("is called off", async () => {
    expect(await run("sleep 1000", 5000, AbortSignal.abort())).toEqual({ why: "the run was called off" });
  });

  it.each([
    ["a license", JSON.stringify({ id: 1 }), 1],
    ["a list of licenses", JSON.stringify([{ id: 1 }, { id: 2 }]), 2],
    ["a world", JSON.stringify({ licenses: [{ id: 1 }, { id: 2 }] }), 2],
  ])("prints %s", (_, text, licenses) => {
    expect((readOutput(text, "x").value as { licenses: unknown[] }).licenses).toHaveLength(licenses);
  });
});
