import { mkdtempSync, rmSync } from "node:fs";
import { get } from "node:http";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  ControlRefusal,
  type RunningServer,
  startServer,
  VirtualClock,
  type WorldLicense,
} from "../../reference-server/index.js";
import { loadWorld } from "../../reference-server/world/load-world.js";
import { Client } from "./client.js";
import { start } from "./play.js";

const { licenses: worldLicenses } = await loadWorld();
let server: RunningServer;
const clock = new VirtualClock(start);
beforeAll(async () => {
  server = await startServer({ control: true, clock });
});
afterAll(() => server.close());

/** By which others reach this machine. */
function otherAddresses(): readonly string[] {
  const all = Object.values(networkInterfaces()).flatMap((some) => some ?? []);
  return all.filter(({ family, internal }) => family === "IPv4" && !internal).map(({ address }) => address);
}

async function control(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const type: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
  const response = await fetch(`${server.origin}/control${path}`, {
    method,
    headers: { ...type, ...headers },
    ...sent,
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

async function fresh(said?: object): Promise<WorldLicense> {
  const { status, body } = await control("POST", "/licenses", said);
  expect(status).toBe(201);
  return body as WorldLicense;
}

const customerRtm = (id: number) => `${server.urls["customer-rtm"].rtm}?license_id=${id}`;

describe("fresh licences", () => {
  it("are like the first usable one, with ids and tokens of their own, and work", async () => {
    const [one, two] = [await fresh(), await fresh({})];
    const [model] = server.world.licenses;
    expect(one.id).not.toBe(two.id);
    expect(one.agents.map(({ name, tokens }) => [name, tokens.map(({ scopes }) => scopes)])).toEqual(
      model?.agents.map(({ name, tokens }) => [name, tokens.map(({ scopes }) => scopes)]),
    );
    const words = (license: WorldLicense) =>
      [...license.agents, ...license.customers].flatMap(({ id, tokens }) => [id, ...tokens.map(({ token }) => token)]);
    const all = [server.world.licenses.flatMap(words), words(one), words(two)].flat();
    expect(new Set(all).size).toBe(all.length);
    const agent = await Client.login(server.urls["agent-web"].rtm ?? "", one.agents[0]?.tokens[0]?.token ?? "");
    const url = customerRtm(one.id);
    const customer = await Client.login(url, one.customers[0]?.tokens[0]?.token ?? "");
    const newcomer = await Client.login(url, `${one.fresh_customer_token_prefix}somebody`);
    await newcomer.call("start_chat");
    expect((await agent.push("incoming_chat_thread")).payload).toMatchObject({ chat: { access: { group_ids: [0] } } });
    const other = await Client.open(customerRtm(two.id));
    const refused = await other.call("login", { token: one.customers[0]?.tokens[0]?.token ?? "" });
    expect(refused.payload).toMatchObject({ error: { type: "authentication" } });
    for (const client of [agent, customer, newcomer, other]) client.socket.close();
  });

  it("take what is said", async () => {
    const license = await fresh({
      id: 777,
      plan: "team",
      groups: [{ id: 9, name: "Night" }],
      agents: [{ name: "Zoe" }],
      customers: [{ name: "Yan", tokens: [{ token: "dal:yan", scopes: [] }] }, {}],
      customer_tokens: [],
      webhooks: [{ url: "http://127.0.0.1:9/hook", actions: ["incoming_event"], secret: "s" }],
    });
    expect(license).toMatchObject({
      id: 777,
      plan: "team",
      groups: [{ id: 9 }],
      agents: [{ id: "agent1.777@example.com", name: "Zoe", groups: [9] }],
      customers: [{ name: "Yan", tokens: [{ token: "dal:yan" }] }, {}],
      webhooks: [{ secret: "s" }],
    });
    expect(license.customers).toHaveLength(2);
    expect((await control("POST", "/licenses", { id: 777 })).status).toBe(409);
    expect((await control("POST", "/licenses", { customer_tokens: ["dal:yan"] })).status).toBe(409);
  });

  it("end with their connections", async () => {
    const { id, agents, customers } = await fresh();
    const agent = await Client.login(server.urls["agent-web"].rtm ?? "", agents[0]?.tokens[0]?.token ?? "");
    const customer = await Client.login(customerRtm(id), customers[0]?.tokens[0]?.token ?? "");
    const hexadecimal = `/licenses/0x${Number(id).toString(16)}`;
    expect((await control("DELETE", hexadecimal)).status).toBe(404);
    expect((await control("POST", "/licenses", { id: 2 ** 53 })).status).toBe(400);
    expect((await control("DELETE", `/licenses/${id}`)).status).toBe(204);
    await Promise.all([agent.end(), customer.end()]);
    expect([agent, customer].map(({ frames }) => [frames.at(-1)?.action, frames.at(-1)?.payload])).toEqual([
      ["agent_disconnected", { reason: "license_not_found" }],
      ["customer_disconnected", { reason: "license_not_found" }],
    ]);
    expect((await control("DELETE", `/licenses/${id}`)).status).toBe(404);
    const again = await Client.open(server.urls["agent-web"].rtm ?? "");
    const login = await again.call("login", { token: agents[0]?.tokens[0]?.token ?? "" });
    expect(login.payload).toMatchObject({ error: { type: "license_not_found" } });
    again.socket.close();
    expect((await control("POST", "/licenses", { id })).status).toBe(201);
    const later = await Client.open(server.urls["agent-web"].rtm ?? "");
    const old = await later.call("login", { token: agents[0]?.tokens[0]?.token ?? "" });
    expect(old.payload).toMatchObject({ error: { type: "authentication" } });
    later.socket.close();
  });
});

describe("a fault", () => {
  it("is told as internal to who asked for the next change, undoes it, and is over", async () => {
    const { id, agents } = await fresh();
    const [ada] = agents;
    const agent = await Client.login(server.urls["agent-web"].rtm ?? "", ada?.tokens[0]?.token ?? "");
    expect((await control("POST", `/licenses/${id}/fault`, { agent_id: ada?.id })).status).toBe(204);
    expect(await agent.call("get_chats_summary")).toMatchObject({ success: true });
    expect(await agent.call("start_chat", { chat: 1 })).toMatchObject({ payload: { error: { type: "validation" } } });
    expect(await agent.call("start_chat")).toMatchObject({ payload: { error: { type: "internal" } } });
    expect((await agent.call("get_chats_summary")).payload).toMatchObject({ chats_summary: [] });
    expect(await agent.call("start_chat")).toMatchObject({ success: true });
    agent.socket.close();
  });
});

describe("a licence with max_connections", () => {
  it("has so many for each user", async () => {
    const { agents } = await fresh({ max_connections: 1 });
    const login = (index: number) =>
      Client.login(server.urls["agent-web"].rtm ?? "", agents[index]?.tokens[0]?.token ?? "");
    const [first, other, second] = [await login(0), await login(1), await login(0)];
    await second.end();
    expect(second.frames.at(-1)).toMatchObject({ payload: { reason: "too_many_connections" } });
    for (const client of [first, other]) {
      expect(await client.call("ping")).toMatchObject({ success: true });
      client.socket.close();
    }
  });
});

describe.each([{ store: "memory" }, { store: "a folder" }])("files of a license, in $store", ({ store }) => {
  it("are gone with it, also where its id is used again, and where a server before left them", async () => {
    const folder = mkdtempSync(join(tmpdir(), "control-files-"));
    const options = { control: true, ...(store === "memory" ? {} : { uploads: folder }) };
    let own = await startServer(options);
    const at = (method: string, path: string, body?: object) =>
      fetch(own.origin + path, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
      });
    const status = async (url: string) => (await at("GET", new URL(url).pathname)).status;
    const uploaded = async (): Promise<string> => {
      const { agents } = (await (await at("POST", "/control/licenses", { id: 5 })).json()) as WorldLicense;
      const headers = { authorization: `Bearer ${agents[0]?.tokens[0]?.token}` };
      const body = new FormData();
      body.set("payload.image", new Blob(["abc"], { type: "image/png" }), "a.png");
      const answer = await fetch(`${own.urls["agent-web"].web}/upload_image`, { method: "POST", headers, body });
      const { url } = (await answer.json()) as { url: string };
      expect(await status(url)).toBe(200);
      return url;
    };
    const one = await uploaded();
    expect((await at("DELETE", "/control/licenses/5")).status).toBe(204);
    expect(await status(one)).toBe(404);
    const two = await uploaded();
    expect(await status(one)).toBe(404);
    await own.close();
    own = await startServer(options);
    expect(await status(two)).toBe(404);
    const three = await uploaded();
    expect([await status(two), await status(three)]).toEqual([404, 200]);
    await own.close();
    rmSync(folder, { recursive: true });
  });
});

describe("the control panel and the endpoint", () => {
  const [one] = worldLicenses;
  const id = one?.id ?? 0;
  const agent_id = one?.agents[0]?.id;
  const customer_id = one?.customers[0]?.id;
  const reason = "access_token_revoked";

  interface Refused {
    readonly ask: "addLicense" | "removeLicense" | "disconnect" | "planFault" | "moveClock";
    readonly license?: number;
    readonly said?: unknown;
    readonly status?: number;
    readonly message: string | RegExp;
  }

  const throughPanel = async ({ ask, license = id, said }: Refused): Promise<unknown> => {
    const panel = server.control;
    if (panel === undefined) throw new Error("the server has no panel");
    if (ask === "addLicense" || ask === "moveClock") return panel[ask](said);
    return ask === "removeLicense" ? panel.removeLicense(license) : panel[ask](license, said);
  };
  const throughEndpoint = ({ ask, license = id, said }: Refused) => {
    switch (ask) {
      case "addLicense":
        return control("POST", "/licenses", said);
      case "removeLicense":
        return control("DELETE", `/licenses/${license}`);
      case "disconnect":
        return control("POST", `/licenses/${license}/disconnect`, said);
      case "planFault":
        return control("POST", `/licenses/${license}/fault`, said);
      case "moveClock":
        return control("POST", "/clock", said);
      default:
        return ask satisfies never;
    }
  };

  it.each<Refused>([
    { ask: "addLicense", said: [], message: "Unexpected body, expected a license as a JSON object" },
    { ask: "addLicense", said: { plan: 7 }, message: "license: plan: Unexpected 7, expected a text" },
    {
      ask: "addLicense",
      said: { colour: "red" },
      message: /^license: Unexpected key "colour", expected id, plan/u,
    },
    {
      ask: "addLicense",
      said: { agents: ["Ada"] },
      message: 'license: agents.0: Unexpected "Ada", expected an object',
    },
    {
      ask: "addLicense",
      said: { agents: [{ groups: [5] }] },
      message: /^license: Unexpected group 5 of agent \S+, expected one of 1, 2$/u,
    },
    { ask: "addLicense", said: { id }, status: 409, message: `There is a license ${id} already` },
    {
      ask: "addLicense",
      said: { customer_tokens: one?.customer_tokens },
      status: 409,
      message: "One of the tokens is in use already",
    },
    { ask: "removeLicense", license: 1, status: 404, message: "There is no license 1" },
    { ask: "disconnect", license: 1, said: {}, status: 404, message: "There is no such license" },
    { ask: "disconnect", said: {}, message: "Unexpected user, expected either agent_id or customer_id" },
    {
      ask: "disconnect",
      said: { agent_id, customer_id, reason },
      message: "Unexpected user, expected either agent_id or customer_id",
    },
    {
      ask: "disconnect",
      said: { agent_id: "nobody", reason },
      message: /^Unexpected user, expected the agent_id of/u,
    },
    {
      ask: "disconnect",
      said: { customer_id: agent_id, reason },
      message: /^Unexpected user, expected the customer_id of/u,
    },
    {
      ask: "disconnect",
      said: { agent_id, reason: "customer_banned" },
      message: /^Unexpected reason, expected one of access_token_expired, /u,
    },
    {
      ask: "disconnect",
      said: { customer_id, reason: "logged_out_remotely" },
      message: /^Unexpected reason, expected one of access_token/u,
    },
    {
      ask: "disconnect",
      said: { customer_id, reason: 5 },
      message: /^Unexpected reason, expected one of access_token/u,
    },
    {
      ask: "disconnect",
      said: { customer_id, reason, now: 1 },
      message: /^Unexpected key "now", expected agent_id/u,
    },
    { ask: "planFault", license: 1, said: {}, status: 404, message: "There is no such license" },
    { ask: "planFault", said: {}, message: "Unexpected user, expected either agent_id or customer_id" },
    {
      ask: "planFault",
      said: { agent_id: "nobody@example.com" },
      message: "Unexpected user, expected the agent_id of somebody of the license",
    },
    ...[{}, { advance_ms: -1 }, { advance_ms: 1.5 }, { advance_ms: 1e15 }, { advance_ms: "1" }].map(
      (said): Refused => ({ ask: "moveClock", said, message: /^Unexpected body, expected \{"advance_ms": n\}/u }),
    ),
  ])("refuse alike: $ask, $said", async (refused) => {
    const { status = 400, message } = refused;
    const expected = { status, message: message instanceof RegExp ? expect.stringMatching(message) : message };
    const answer = await throughEndpoint(refused);
    expect({ status: answer.status, message: answer.body.error.message }).toEqual(expected);
    const thrown = await throughPanel(refused).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(thrown).toBeInstanceOf(ControlRefusal);
    expect(thrown).toMatchObject(expected);
  });

  it("make the same licences, and the panel shares nothing of them with the server", async () => {
    const panel = server.control;
    const wish = { groups: [{ id: 1, name: "Sales" }], agents: [{ name: "Zoe" }] };
    const made = (await panel?.addLicense(wish)) as WorldLicense;
    const answered = await fresh(wish);
    const shape = ({ id: _, agents, ...license }: WorldLicense) => [Object.keys(license), agents.map(Object.keys)];
    expect(shape(made)).toEqual(shape(answered));
    const token = made.agents[0]?.tokens[0]?.token ?? "";
    const everything = JSON.stringify(made);
    for (const list of [made.groups, made.agents, wish.groups, wish.agents]) (list as unknown[]).splice(0);
    const agent = await Client.login(server.urls["agent-web"].rtm ?? "", token);
    expect(await agent.call("start_chat")).toMatchObject({ success: true });
    expect(everything).toContain(token);
    await panel?.removeLicense(made.id);
    await agent.end();
  });
});

describe("time", () => {
  it("stands still, and is moved with all that is due", async () => {
    const late = await Client.open(server.urls["agent-web"].rtm ?? "");
    await late.call("ping");
    const before = clock.now();
    expect(await control("POST", "/clock", { advance_ms: 29_999 })).toEqual({
      status: 200,
      body: { now_ms: before + 29_999 },
    });
    await late.call("ping");
    await control("POST", "/clock", { advance_ms: 1 });
    await late.end();
  });
});

describe("the control endpoint", () => {
  it("says what it can", async () => {
    expect(await control("GET", "")).toEqual({
      status: 200,
      body: { licenses: true, clock: true, disconnect: true, fault: true },
    });
    const real = await startServer({ control: true });
    const said = await fetch(`${real.origin}/control`);
    expect(await said.json()).toMatchObject({ licenses: true, clock: false });
    const moved = await fetch(`${real.origin}/control/clock`, { method: "POST", body: "{}" });
    expect(moved.status).toBe(409);
    await real.close();
  });

  it("tells of a body that is no JSON as everything else here does", async () => {
    const headers = { "content-type": "application/json" };
    const answer = await fetch(`${server.origin}/control/clock`, { method: "POST", headers, body: "{" });
    expect([answer.status, await answer.json()]).toMatchObject([
      400,
      { error: { type: "validation", message: expect.stringMatching(/^Wrong format of request: /u) } },
    ]);
  });

  it("is not there unless asked for, and not for pages of others", async () => {
    const plain = await startServer();
    expect((await fetch(`${plain.origin}/control`)).status).toBe(404);
    await plain.close();
    const foreign = await control("POST", "/licenses", {}, { origin: "https://evil.example.com" });
    expect(foreign.status).toBe(403);
  });

  it("is for this machine by its own names, whatever leads here", async () => {
    const open = await startServer({ control: true, host: "0.0.0.0" });
    const { port } = new URL(open.origin);
    const ask = (address: string, headers: Record<string, string>): Promise<number> =>
      new Promise((resolve, reject) => {
        const request = get({ host: address, port, path: "/control", headers }, (answer) => {
          answer.resume();
          resolve(answer.statusCode ?? 0);
        });
        request.on("error", reject);
      });
    expect(await ask("127.0.0.1", { host: `localhost:${port}` })).toBe(200);
    expect(await ask("127.0.0.1", { host: `localhost:${port}`, origin: `http://localhost:${port}` })).toBe(200);
    for (const host of [`evil.example.com:${port}`, `127.0.0.1.example.com:${port}`, `10.0.0.1:${port}`])
      expect(await ask("127.0.0.1", { host, origin: `http://${host}` })).toBe(403);
    expect(await ask("127.0.0.1", { host: `localhost:${port}`, origin: "null" })).toBe(403);
    for (const address of otherAddresses()) expect(await ask(address, { host: `localhost:${port}` })).toBe(403);
    await open.close();
  });

  it("never gives an id again that a license had, nor one of no license at all", async () => {
    const licenses = server.world.licenses.filter(({ id }) => id === 100000001);
    const own = await startServer({ control: true, world: { ...server.world, licenses } });
    await fetch(`${own.origin}/control/licenses/100000001`, { method: "DELETE" });
    const answer = await fetch(`${own.origin}/control/licenses`, { method: "POST" });
    expect(await answer.json()).toMatchObject({ id: 100000002 });
    await own.close();
  });
});
