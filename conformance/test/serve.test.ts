import { type ChildProcess, exec, spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { loadWorld, type WorldLicense } from "../reference-server/index.js";
import { packageFolder } from "../src/cli/files.js";
import { main } from "../src/cli/main.js";
import { serveText } from "../src/cli/serve-text.js";
import type { Terminal } from "../src/cli/terminal.js";
import { paintFor } from "../src/report/paint.js";
import { SockJsClient } from "./reference-server/sockjs-client.js";

const folder = mkdtempSync(join(tmpdir(), "serve-"));
afterAll(() => rmSync(folder, { recursive: true }));
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});
const pem = (name: string): string => join(packageFolder(), "test", "tls", `${name}.pem`);

/** `serve` in a process of its own, until what it printed ends with `last`. */
async function serve(...args: readonly string[]) {
  const cli = join(packageFolder(), "src", "cli.ts");
  const child = spawn(process.execPath, ["--import", "tsx", cli, "serve", "--port", "0", ...args], { stdio: "pipe" });
  children.push(child);
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  const texts = { out: "", err: "" };
  child.stderr.on("data", (chunk) => {
    texts.err += String(chunk);
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      texts.out += String(chunk);
      if (texts.out.includes("\nJudge it\n") && texts.out.endsWith("\n")) resolve();
    });
    void ended.then((code) => reject(new Error(`serve ended with ${code}: ${texts.err}`)));
  });
  const origin = /listens at (\S+);/u.exec(texts.out)?.[1] ?? "";
  const commands = texts.out.split("\n").filter((line) => /^ {2}(?:curl|node|NODE_)/u.test(line));
  return { child, ended, texts, origin, commands };
}

const hasCurl = spawnSync("curl", ["--version"]).status === 0;

/** Runs a command until what it prints fits; it goes on, and `gone` tells when it has ended. */
function paste(command: string, fits: RegExp): Promise<{ readonly gone: Promise<unknown> }> {
  if (!hasCurl && command.startsWith("  curl")) return Promise.resolve({ gone: Promise.resolve() });
  return new Promise((resolve, reject) => {
    const child = exec(command, { cwd: folder });
    const gone = once(child, "exit");
    let text = "";
    const take = (chunk: unknown): void => {
      text += String(chunk);
      if (fits.test(text)) resolve({ gone });
    };
    child.stdout?.on("data", take);
    child.stderr?.on("data", take);
    child.on("exit", () => reject(new Error(`${command}\n${text}`)));
  });
}

describe("serve", () => {
  it("prints commands that work when they are pasted, the page's address, and ends at Ctrl-C", async () => {
    const { child, ended, origin, commands, texts } = await serve();
    expect(commands).toHaveLength(2);
    await paste(commands[0] ?? "", /^\{"chat":\{"id":"\w+"/u);
    const { gone } = await paste(commands[1] ?? "", /"action":"incoming_chat_thread","type":"push"/u);
    expect((await fetch(`${origin}/`)).headers.get("content-type")).toContain("text/html");
    expect(texts.out).not.toContain("\u001b[");
    const polling = await SockJsClient.open(`${origin}/v3.0/agent/rtm/sjs`, "xhr-polling");
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    await gone;
    polling.socket.close();
  });

  it("does the same with TLS, and logs and keeps uploads where it is told", async () => {
    const [log, uploads] = [join(folder, "log.jsonl"), join(folder, "uploads")];
    const tls = ["--tls-cert", pem("cert"), "--tls-key", pem("key")];
    const { child, ended, origin, commands } = await serve(...tls, "--log", log, "--uploads", uploads);
    expect(origin).toMatch(/^https:/u);
    await paste(commands[0] ?? "", /^\{"chat":\{"id":"\w+"/u);
    const { gone } = await paste(commands[1] ?? "", /"action":"incoming_chat_thread","type":"push"/u);
    child.kill("SIGTERM");
    expect(await ended).toBe(130);
    await gone;
    const lines = readFileSync(log, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.slice(0, 2)).toMatchObject([
      { time: expect.stringMatching(/Z$/u), event: "request", transport: "web", action: "start_chat", status: 200 },
      { event: "open", connection: 1 },
    ]);
  });
});

it("says after a restart who can log in by now", async () => {
  const data = join(folder, "journal");
  const one = await serve("--data", data, "--control");
  const made = await fetch(`${one.origin}/control/licenses`, { method: "POST" });
  const { id, agents } = (await made.json()) as { id: number; agents: { tokens: { token: string }[] }[] };
  await fetch(`${one.origin}/control/licenses/100000002`, { method: "DELETE" });
  one.child.kill("SIGKILL");
  await one.ended;
  const { texts } = await serve("--data", data);
  expect(texts.out).toMatch(/journal: 2 changes made again\n/u);
  expect(texts.out).toContain(`License ${id}`);
  expect(texts.out).toContain(agents[0]?.tokens[0]?.token);
  expect(texts.out).not.toContain("License 100000002");
});

it("tells once what goes wrong inside, also where there is no log", async () => {
  const { origin, texts } = await serve("--control");
  const licenses = `${origin}/control/licenses`;
  const { id, agents } = (await (await fetch(licenses, { method: "POST" })).json()) as WorldLicense;
  const post = (url: string, body: object) =>
    fetch(url, {
      method: "POST",
      headers: { authorization: `Bearer ${agents[0]?.tokens[0]?.token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  for (let count = 0; count < 2; count += 1) {
    await post(`${licenses}/${id}/fault`, { agent_id: agents[0]?.id });
    expect((await post(`${origin}/v3.0/agent/action/start_chat`, {})).status).toBe(500);
  }
  await expect
    .poll(() => texts.err, { timeout: 30_000 })
    .toMatch(
      /^Something went wrong inside, and was answered with internal: Error: [^\n]* \(--log FILE tells more\)\n$/u,
    );
});

describe("what serve prints", () => {
  const text = async (world = "licenses: []"): Promise<string> => {
    writeFileSync(join(folder, "world.yaml"), world);
    const urls = {
      "agent-rtm": {},
      customer: {},
      "agent-web": { web: "http://x/a" },
      "customer-rtm": { rtm: "ws://x/c" },
    };
    const server = { origin: "http://x", urls, version: "1", world: await loadWorld(join(folder, "world.yaml")) };
    return serveText({ server, control: false, certificate: undefined }, paintFor(false)).join("\n");
  };

  it.each([
    {
      what: "nobody to log in as: nothing to try",
      world: "licenses: [{ id: 5, status: expired, groups: [], agents: [], customers: [] }]",
      has: /License 5\n {15}expired/u,
      hasNot: /Try it/u,
    },
    {
      what: "an agent alone, whose token needs quotes",
      world: `licenses: [{ id: 5, groups: [], customers: [], agents: [{ id: a, name: A, groups: [], tokens: [{ token: "it's", scopes: [] }] }] }]`,
      has: /curl -sS 'http:\/\/x\/a\/start_chat' -H 'Authorization: Bearer it'\\''s' /u,
      hasNot: /node /u,
    },
    {
      what: "not all of many",
      world: `licenses: [${Array.from({ length: 12 }, (_, at) => `{ id: ${at + 1}, groups: [], agents: [], customers: [${Array.from({ length: 21 }, () => `{ id: "${randomUUID()}", tokens: [] }`).join(",")}] }`).join(",")}]`,
      has: /License 10\n(?: {2}customer .*\n){20} {15}and 1 more customers\n\n {15}and 2 more licenses\n/u,
      hasNot: /License 11/u,
    },
  ])("$what", async ({ world, has, hasNot }) => {
    expect(await text(world)).toMatch(has);
    expect(await text(world)).not.toMatch(hasNot);
  });
});

describe("options that cannot be used", () => {
  /** `serve` in this process, to its end. */
  async function refused(...args: readonly string[]) {
    const lines: string[] = [];
    const terminal = {
      out: (line: string) => lines.push(line),
      err: (line: string) => lines.push(line),
      paint: paintFor(false),
      signal: new AbortController().signal,
    };
    return { code: await main(["serve", ...args], terminal as unknown as Terminal), text: lines.join("\n") };
  }

  const here = join(folder, "here");
  mkdirSync(here);
  const file = join(folder, "file.txt");
  writeFileSync(file, "my notes");
  writeFileSync(join(folder, "circle.yaml"), "licenses: &all\n  - { id: 1, agents: *all }");

  it.each([
    {
      args: ["--port", "99999"],
      says: 'Unexpected --port "99999", expected a whole number from 0 (any free port) to 65535',
    },
    { args: ["--port", "1e3"], says: 'Unexpected --port "1e3", expected a whole number from 0' },
    { args: ["--host", ""], says: 'Unexpected --host "", expected a text that is not empty' },
    { args: ["--data", ""], says: 'Unexpected --data "", expected a text that is not empty' },
    { args: ["--data", "./j", "--log", "j"], says: "Unexpected --log j, expected another file than that of --data" },
    { args: ["--uploads", file], says: /file\.txt: a file where a folder is expected$/u },
    { args: ["--uploads", join(file, "in")], says: /in: a file where a folder is expected$/u },
    {
      args: ["--data", here],
      says: /here: Unexpected folder, expected a file for the journal, such as \.\/data\/journal$/u,
    },
    { args: ["--data", file], says: /file\.txt:1: Unexpected text, expected a journal or an empty file$/u },
    { args: ["--data", join(here, "no", "journal")], says: /journal: Unexpected absence of its folder, expected one/u },
    { args: ["--data", "/dev/null"], says: /null: Unexpected device, expected a file for the journal$/u },
    { args: ["--log", here], says: /here: a folder where a file is expected$/u },
    { args: ["--seed", here], says: /here: a folder where a file is expected$/u },
    { args: ["--seed", join(folder, "circle.yaml")], says: /circle\.yaml:2: Unexpected alias of what it stands in/u },
    { args: ["--tls-cert", here, "--tls-key", file], says: /here: a folder where a file is expected$/u },
    { args: ["--tls-cert", file, "--tls-key", file], says: /Unexpected TLS files: the certificate is no PEM/u },
    { args: ["--host", "no.such.name.invalid"], says: /cannot listen on no\.such\.name\.invalid, port 0: no name/u },
    { args: ["--host", "192.0.2.1"], says: /cannot listen on 192\.0\.2\.1, port 0: no address of this machine$/u },
  ])("$args: one line, and exit code 2", async ({ args, says }) => {
    const { code, text } = await refused("--port", "0", ...args);
    expect(text).toMatch(says);
    expect([code, text.split("\n")]).toEqual([2, [text]]);
  });
});

describe("a port that is taken", () => {
  it("is one line that says what helps, and exit code 2", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.on("listening", resolve));
    const { port } = other.address() as { port: number };
    await expect(serve("--port", String(port))).rejects.toThrow(
      `serve ended with 2: The reference server cannot listen on 127.0.0.1, port ${port}: something else does; --port 0 takes a free one`,
    );
    other.close();
  });
});
