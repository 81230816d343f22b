import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Refusal } from "../../reference-server/core/refusal.js";
import { bugEntry, type LogEntry } from "../../reference-server/faces/log.js";
import { loadWorld, type ServerOptions, startServer } from "../../reference-server/index.js";
import { joinSecrets } from "../../reference-server/page/hide-tokens.js";
import { Attacker } from "./attacker.js";
import { Client } from "./client.js";
import { SockJsClient } from "./sockjs-client.js";

const folder = mkdtempSync(join(tmpdir(), "reference-server-"));
afterAll(() => rmSync(folder, { recursive: true }));
const license = 100000001;
const ada = "ada@one.example.com";

async function logged(options: ServerOptions = {}) {
  const entries: LogEntry[] = [];
  const server = await startServer({ ...options, log: (entry) => entries.push(entry) });
  const post = async (action: string, token: string, body: BodyInit = "{}", more = "") => {
    const headers = {
      authorization: `Bearer ${token}`,
      ...(typeof body === "string" ? { "content-type": "application/json" } : {}),
    };
    return fetch(`${server.urls["agent-web"].web}/${action}${more}`, { method: "POST", headers, body });
  };
  return { entries, server, post };
}

function image(): FormData {
  const form = new FormData();
  form.set("payload.image", new Blob(["abc"], { type: "image/png" }), "../..");
  return form;
}

describe("the log", () => {
  it("has an entry for each connection, request and close, with ids, durations and types of errors", async () => {
    const { entries, server, post } = await logged();
    const client = await Client.login(server.urls["agent-web"].rtm ?? "", "dal:one-ada");
    await client.call("send_event", {});
    await client.call("dance");
    client.socket.send("{");
    await client.frame(({ action }) => action === "");
    client.socket.close();
    await client.end();
    const lost = await Client.open(`${server.urls["customer-rtm"].rtm}?license_id=5`);
    await lost.end();
    await post("start_chat", "dal:one-ada");
    await post("start_chat", "dal:one-ada", '{"chat":7}');
    await post("upload_image", "dal:one-ada");
    await post("start_chat", "wrong");
    await post("start_chat", "dal:one-ada", "{");
    await (await fetch(`${server.origin}/health?x=y`)).text();
    await (await fetch(`${server.origin}/%zz`)).text();
    const attacker = await Attacker.connect(server.origin);
    attacker.write("x\r\n\r\n");
    await attacker.until(/\[end\]/u);
    await server.close();
    const rtm = { connection: 1, api: "agent-web" };
    const known = { ...rtm, license, user: ada };
    const milliseconds = expect.any(Number);
    const frame = { event: "request", transport: "rtm", milliseconds };
    const web = {
      event: "request",
      transport: "web",
      method: "POST",
      route: "/v3.0/agent/action/:action",
      milliseconds,
    };
    expect(entries).toEqual([
      { event: "open", ...rtm },
      { ...frame, ...rtm, action: "login" },
      { ...frame, ...known, action: "send_event", error: "validation" },
      { ...frame, ...known, error: "validation" },
      { ...frame, ...known, error: "validation" },
      { event: "close", ...known, milliseconds },
      { event: "open", connection: 2, api: "customer-rtm", license: 5 },
      { event: "close", connection: 2, api: "customer-rtm", license: 5, reason: "license_not_found", milliseconds },
      { ...web, api: "agent-web", action: "start_chat", license, user: ada, status: 200 },
      { ...web, api: "agent-web", action: "start_chat", license, user: ada, status: 400, error: "validation" },
      { ...web, api: "agent-web", action: "upload_image", license, user: ada, status: 400, error: "validation" },
      { ...web, api: "agent-web", action: "start_chat", status: 401, error: "authentication" },
      { ...web, status: 400, error: "validation" },
      { event: "request", transport: "web", method: "GET", route: "/health", status: 200, milliseconds },
      { event: "request", transport: "web", method: "GET", status: 400, error: "validation" },
      { event: "request", transport: "web", status: 400, error: "validation" },
    ]);
  });

  it("has no token, wherever it came from", async () => {
    const token = "dal:one-ada";
    const { entries, server, post } = await logged({ control: true });
    await post(token, token, JSON.stringify({ token, [token]: token }), `?token=${token}`);
    await post("start_chat", token, token);
    await post("upload_image", token, image());
    await (await fetch(`${server.origin}/files/${token}`)).text();
    await (await fetch(`${server.origin}/${token}?${token}`, { headers: { cookie: token } })).text();
    await fetch(`${server.origin}/%zz${token}?${token}`);
    const attacker = await Attacker.connect(server.origin);
    attacker.write(`GET /${token} HTTP/1.1\r\nHost: x\r\nx ${token}\r\n\r\n`);
    await attacker.until(/^HTTP\/1.1 400 /u);
    attacker.end();
    const client = await Client.login(`${server.urls["agent-web"].rtm}?token=${token}`, token, { customer: token });
    await client.call(token, { token });
    await client.call("login", { token });
    for (const text of [token, `{"${token}`, `["${token}"]`, JSON.stringify({ action: token, request_id: [token] })])
      client.socket.send(text);
    await client.frame(({ action, success }) => action === token && success === false);
    const sockJs = await SockJsClient.open(
      `${server.urls["customer-rtm"].sockJs}?license_id=${license}&t=${token}`,
      "xhr-polling",
    );
    sockJs.send("login", { token: "dal:one-new-log" }, token);
    await sockJs.frame(({ type }) => type === "response");
    for (const { socket } of [client, sockJs]) socket.close();
    await Promise.all([client.end(), sockJs.end()]);
    await server.close();
    const world = await loadWorld();
    const users = world.licenses.flatMap(({ agents, customers }) => [...agents, ...customers]);
    const text = JSON.stringify(entries);
    expect(entries.length).toBeGreaterThan(12);
    for (const one of ["dal:one-new-log", ...users.flatMap(({ tokens }) => tokens.map((it) => it.token))])
      expect(text).not.toContain(one);
  });

  it("tells mistakes of ours with their stack, but no token", () => {
    const secrets = joinSecrets({ tokens: ["dal:a", "dal:b"], prefixes: ["dal:new-"] });
    expect(bugEntry(new Error("x dal:a y dal:b z dal:new-c"), secrets)).toMatchObject({
      error: expect.stringMatching(/^Error: x ••• y ••• z •••\n {4}at /u),
    });
    expect(bugEntry(new Refusal("validation", "not dal:a"), secrets)).toMatchObject({ error: "validation: not •••" });
  });
});

describe("/health", () => {
  it("tells version, uptime, open connections and users who are logged in", async () => {
    const { server } = await logged();
    const health = async () => (await fetch(`${server.origin}/health`)).json();
    const still = {
      status: "ok",
      version: expect.stringMatching(/^\d+\.\d+\.\d+/u),
      uptime_seconds: expect.any(Number),
    };
    expect(await health()).toEqual({ ...still, connections: 0, users: 0 });
    const client = await Client.open(server.urls["agent-web"].rtm ?? "");
    expect(await health()).toEqual({ ...still, connections: 1, users: 0 });
    await server.close();
    await client.end();
  });
});

describe("uploads in a folder", () => {
  it("are served back by their URL, by another server of that folder as well, and nothing else of it is", async () => {
    const { server, post } = await logged({ uploads: folder });
    const { url } = (await (await post("upload_image", "dal:one-ada", image())).json()) as { url: string };
    const refused = await post("send_file", "dal:one-ada", image());
    expect(refused.status).toBe(400);
    await server.close();
    const [own = ""] = readdirSync(folder);
    expect(readdirSync(join(folder, own))).toHaveLength(1);
    const { server: next } = await logged({ uploads: folder });
    const at = (path: string): Promise<Response> => fetch(next.origin + path);
    const { pathname } = new URL(url);
    const found = await at(pathname);
    expect([found.headers.get("content-type"), await found.text()]).toEqual(["image/png", "abc"]);
    for (const path of [
      `${pathname}x`,
      pathname.replace(/[^/]+$/u, ".type"),
      pathname.replace(/[^/]+$/u, ""),
      "/files/..%2f..%2fetc%2fpasswd",
    ])
      expect((await at(path)).status).toBe(404);
    await next.close();
  });
});
