import { type ChildProcess, exec, spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { loadWorld } from "../reference-server/index.js";
import { packageFolder } from "../src/cli/files.js";
import { serveText } from "../src/cli/serve-text.js";
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

/** Runs a command until what it prints fits. */
function paste(command: string, fits: RegExp): Promise<string> {
  if (!hasCurl && command.startsWith("  curl")) return Promise.resolve("");
  return new Promise((resolve, reject) => {
    const child = exec(command, { cwd: folder });
    let text = "";
    const take = (chunk: unknown): void => {
      text += String(chunk);
      if (!fits.test(text)) return;
      child.kill();
      resolve(text);
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
    await paste(commands[1] ?? "", /"action":"incoming_chat_thread","type":"push"/u);
    expect((await fetch(`${origin}/`)).headers.get("content-type")).toContain("text/html");
    expect(texts.out).not.toContain("\u001b[");
    const polling = await SockJsClient.open(`${origin}/v3.0/agent/rtm/sjs`, "xhr-polling");
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    polling.socket.close();
  });

  it("does the same with TLS, and logs and keeps uploads where it is told", async () => {
    const [log, uploads] = [join(folder, "log.jsonl"), join(folder, "uploads")];
    const tls = ["--tls-cert", pem("cert"), "--tls-key", pem("key")];
    const { child, ended, origin, commands } = await serve(...tls, "--log", log, "--uploads", uploads);
    expect(origin).toMatch(/^https:/u);
    await paste(commands[0] ?? "", /^\{"chat":\{"id":"\w+"/u);
    await paste(commands[1] ?? "", /"action":"incoming_chat_thread","type":"push"/u);
    child.kill("SIGTERM");
    expect(await ended).toBe(130);
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
