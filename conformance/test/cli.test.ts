import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "../reference-server/index.js";
import { commands } from "../src/cli/commands.js";
import { packageFolder, readFile } from "../src/cli/files.js";
import { runMain } from "./support/main.js";
import { play } from "./support/play.js";
import { answer, serve } from "./support/servers.js";
import { assertWellFormed } from "./support/xml.js";

const folder = mkdtempSync(join(tmpdir(), "conformance-"));
afterAll(() => rmSync(folder, { recursive: true }));

const pem = (name: string): string => join(packageFolder(), "test", "tls", `${name}.pem`);

function run(...args: readonly string[]) {
  return runMain(args);
}

/** A path in the folder of this test, holding the text. */
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe("a command line that cannot be followed is one line and exit code 2", () => {
  it.each([
    [["--frob"], "Unknown option '--frob'; see --help"],
    [["--web"], "Option '--web <value>' argument missing; see --help"],
    [["jump"], 'Unexpected command "jump", expected one of run, list, explain, record, serve'],
    [["run", "now"], 'Unexpected argument "now", expected options only'],
    [["--timeout", "soon"], 'Unexpected --timeout "soon", expected a whole number from 1'],
    [["--update-known"], "Unexpected --update-known alone, expected --known FILE with it"],
    [["--known", "/nowhere.yaml"], "/nowhere.yaml: no such file or folder"],
    [["explain"], "Unexpected absence of ID, expected it as argument; see --help"],
    [["explain", "a", "b"], 'Unexpected argument "b", expected one ID'],
    [
      ["explain", "event-over"],
      'Unexpected "event-over", expected the id of a scenario or of a check; such as event-over-rtm, event-over-web',
    ],
    [["record", "--out", "x.json"], 'Unexpected --out "x.json", expected a name such as start-chat.yaml'],
    [["--web", "localhost"], 'Unexpected --web "localhost", expected a URL with http or https'],
    [["--rtm", "http://127.0.0.1"], 'Unexpected --rtm "http://127.0.0.1", expected a URL with ws or wss'],
    [["--id", "nothing"], 'Unexpected --id "nothing", expected the id of a scenario; see list'],
    [["--filter", "zzz"], 'Unexpected --filter "zzz": no scenario fits; see list'],
    [["--scenarios", "/nowhere"], "/nowhere: no such file or folder"],
    [["--web", "http://127.0.0.1:9"], "Cannot reach http://127.0.0.1:9: ECONNREFUSED"],
    [["--web", "http://127.0.0.1:9", "--fixtures", "/nowhere.yaml"], "/nowhere.yaml: no such file or folder"],
    [["serve", "--tls-cert", "cert.pem"], "Unexpected --tls-cert or --tls-key alone, expected both or none"],
    [["serve", "--tls-cert", "/nowhere.pem", "--tls-key", pem("key")], "/nowhere.pem: no such file or folder"],
    [
      ["serve", "--tls-cert", pem("cert"), "--tls-key", pem("other-key")],
      "Unexpected TLS files: the key does not belong to the certificate",
    ],
    [["serve", "--seed", "/nowhere.yaml"], "/nowhere.yaml: no such file or folder"],
    [
      ["serve", "--virtual-time"],
      "Unexpected --virtual-time without --control, expected both: nothing else moves time",
    ],
  ])("%j", async (args, line) => {
    expect(await run(...args)).toEqual({ code: 2, out: "", err: line });
  });

  it("names file and line of a bad scenario, target and fixtures", async () => {
    const scenarios = join(folder, "scenarios");
    mkdirSync(scenarios);
    file("scenarios/play.yaml", play("  - { id: in, login: nobody }"));
    const target = file("target.yml", "web: http://127.0.0.1:9\nrtm: here\n");
    const fixtures = file("world.yml", "licenses:\n  - id: one\n");
    const dangling = file("dangling.yml", "region: dal\nlicenses: *nobody\n");
    const binary = join(folder, "binary.yml");
    writeFileSync(binary, Buffer.from([0xff, 0xfe, 0x00]));
    expect((await run("--scenarios", scenarios)).err).toMatch(
      /play\.yaml:8: Unexpected actor "nobody", expected anna, bob$/mu,
    );
    expect((await run("--target", target)).err).toMatch(/target\.yml:2: rtm: Unexpected "here", expected/u);
    expect((await run("--fixtures", fixtures)).err).toMatch(
      /world\.yml:2: licenses\.0\.id: Unexpected "one", expected a whole number from 1$/u,
    );
    expect((await run("--fixtures", dangling)).err).toMatch(/dangling\.yml:1: Unresolved alias .*: nobody$/u);
    expect((await run("--fixtures", binary)).err).toMatch(/binary\.yml: Unexpected bytes, expected UTF-8 text$/u);
  });
});

describe("help and list", () => {
  it("print and succeed", async () => {
    expect(await run("--help")).toMatchObject({ code: 0, err: "", out: expect.stringContaining("Usage:") });
    for (const command of Object.keys(commands)) {
      const { code, err, out } = await run(command, "--help");
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toMatch(new RegExp(`^Usage: livechat-conformance \\[?${command}`, "u"));
      expect(out.split("\n").filter((line) => line.length > 120)).toEqual([]);
    }
    const { code, out } = await run("list", "--filter", "2017");
    expect(code).toBe(0);
    expect(out).toMatch(/^broadcast-2017 +A broadcast of 2017 /mu);
  });
});

describe("a run against a server that is there already", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());
  const rtm = () => server.origin.replace("http", "ws");
  const passing = ["--id", "login-agent", "--id", "close-thread", "--id", "ban-customer", "--id", "update-customer"];

  it("plays every scenario twice in a row", async () => {
    for (const _ of [1, 2]) {
      const { out } = await run("--web", `${server.origin}/{api}`, "--rtm", `${rtm()}/{api}`, ...passing);
      expect(out.split("\n").filter((line) => line.startsWith("  ✗ ") && line.includes("[must]"))).toEqual([]);
      expect(out).toMatch(/^(?:PASS|FAIL) 4 cases, /mu);
    }
  });

  it("says what it cannot play", async () => {
    const { out } = await run("--rtm", rtm(), "--id", "login-agent", "--id", "wrong-token", "--id", "login-customer");
    expect(out).toMatch(/^✓ login-agent/mu);
    expect(out).toMatch(/^UNSUPPORTED .*wrong-token the target does not have the API customer$/mu);
    expect(out).toMatch(/2 unsupported, /u);
  });

  it("takes addresses and fixtures from a target file", async () => {
    writeFileSync(
      join(folder, "fixtures.yml"),
      readFile(join(packageFolder(), "reference-server/worlds/default.yaml")).text,
    );
    const text = `name: mine\nrtm: "${rtm()}"\nfixtures: fixtures.yml\napis:\n  agent-rtm:\n  agent-web: { rtm: "${rtm()}/v3.0/agent/rtm/ws" }\n`;
    const { code, out } = await run("--target", file("mine.yml", text), "--id", "login-agent");
    expect(out).toMatch(/^PASS 1 case, /mu);
    expect(code).toBe(0);
  });
});

describe("a target file", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ control: true });
  });
  afterAll(() => server.close());
  const target = (name: string, fixtures: string, more = "") =>
    file(
      name,
      `web: "${server.origin}/{api}"\nrtm: "${server.origin.replace("http", "ws")}/{api}"\nfixtures: ${fixtures}\n${more}`,
    );
  const play = (path: string, ...more: string[]) => run("--target", path, "--id", "login-agent", ...more);
  const world = () => join(packageFolder(), "reference-server/worlds/default.yaml");

  it.each([
    ["prints them", () => `{ command: "cat ${world()}" }`],
    ["makes them on request", () => `{ control: "${server.origin}" }`],
    ["holds them", () => `\n${readFile(world()).text.replaceAll(/^/gmu, "  ")}`],
  ])("has fixtures where it %s", async (_, fixtures) => {
    const { code, out } = await run("--target", target("with.yml", fixtures()), "--id", "login-agent");
    expect(out).toMatch(/^PASS 1 case/mu);
    expect(code).toBe(0);
  });

  it("has a command that ends connections", async () => {
    const scenario = ["--id", "sent-away-2017"];
    const ask = `fetch("${server.origin}/control/licenses/" + process.env.LICENSE + "/disconnect", {
      method: "POST", headers: {"content-type": "application/json"},
      body: JSON.stringify({ [process.env.SIDE + "_id"]: process.env.USER_ID, reason: process.env.REASON }),
    }).then(({ status }) => process.exit(status === 204 ? 0 : 1))`;
    const end = `node ${file("end.mjs", ask)}`;
    const ended = await run(
      "--target",
      target("ends.yml", `{ command: "cat ${world()}", disconnect: "${end}" }`),
      ...scenario,
    );
    expect(ended.out).toMatch(/^PASS 1 case/mu);
    const failed = await run(
      "--target",
      target("fails.yml", `{ command: "cat ${world()}", disconnect: exit 4 }`),
      ...scenario,
    );
    expect(failed.out).toContain('"exit 4": exit code 4');
    const none = await run("--target", target("none.yml", `{ command: "cat ${world()}" }`), ...scenario);
    expect(none.out + none.err).toContain("the target ends no connections on request");
  });

  it.each([
    ["{ command: exit 3 }", /^fixtures from "exit 3": exit code 3$/u],
    ["{ command: echo, within: 0 }", /with\.yml:3: fixtures\.within: Unexpected 0, expected Milliseconds/u],
    ["{ command: sleep 9, within: 1 }", /^fixtures from "sleep 9": not done within 1 ms$/u],
    ["{ command: echo 7 }", /^fixtures from "echo 7":1: Unexpected/u],
    [
      "{ command: echo, control: 'http://127.0.0.1:9' }",
      /with\.yml:3: fixtures: Unexpected keys, expected exactly one of/u,
    ],
    [
      "{ control: 'http://127.0.0.1:9' }",
      /^The control endpoint does not answer as it should: GET \/control: connect ECONNREFUSED 127\.0\.0\.1:9$/u,
    ],
    ["\n  licenses:\n    - id: one", /with\.yml:5: Unexpected license id, expected an integer$/mu],
  ])("cannot be used with fixtures %s", async (fixtures, problem) => {
    const { code, err } = await run("--target", target("with.yml", fixtures), "--id", "login-agent");
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(problem) });
  });

  it("cannot be used with a world in which nobody can log in", async () => {
    const path = file("expired.yml", "licenses: [{ id: 5, status: expired, groups: [], agents: [], customers: [] }]");
    const { code, err } = await run("--fixtures", path, "--id", "login-agent");
    const why = "The world has no usable license that a new one could be like";
    expect({ code, err }).toEqual({ code: 2, err: `The server makes no licenses: a new license: ${why}` });
  });

  it("says what is not supported, and why; what it says in vain is an error", async () => {
    const list = (...entries: string[]) =>
      target(
        "not.yml",
        `{ control: "${server.origin}" }`,
        `unsupported:\n${entries.map((one) => `  - ${one}\n`).join("")}`,
      );
    const { code, out } = await play(
      list('{ ids: "login-a*", reason: agents come later }', "{ actions: [send_broadcast], reason: never }"),
      ...["--id", "broadcast-2017", "--id", "login-customer"],
    );
    expect(out).toMatch(/^UNSUPPORTED login-agent agents come later$/mu);
    expect(out).toMatch(/^UNSUPPORTED broadcast-2017 never$/mu);
    expect(out).toMatch(/^PASS 3 cases, 2 unsupported, /mu);
    expect(code).toBe(0);
    const idle = await play(list("{ ids: [login-agent, log-in], actions: fly, reason: none }"));
    expect(idle).toEqual({
      code: 2,
      out: "",
      err: 'Unexpected "log-in" under unsupported: no scenario has it; see list\nUnexpected "fly" under unsupported: no scenario has it; see list',
    });
  });
});

describe("a server that is just being started", () => {
  it("is waited for", async () => {
    const gone = await startServer();
    await gone.close();
    const at = (...more: readonly string[]) =>
      run("--rtm", gone.origin.replace("http", "ws"), "--id", "malformed-frames", ...more);
    const waiting = at("--wait", "30000");
    // When the one that does not wait has found nobody, the one that waits has tried at least once.
    expect((await at()).err).toBe(`Cannot reach ${gone.origin.replace("http", "ws")}: ECONNREFUSED`);
    const server = await startServer({ port: Number(new URL(gone.origin).port) });
    expect((await waiting).code).toBe(0);
    await server.close();
  });
});

describe("a server that has a part of an API", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());
  const claims = (apis: string) =>
    file("part.yml", `web: "${server.origin}"\nrtm: "${server.origin.replace("http", "ws")}"\napis: ${apis}\n`);

  it("is asked for what it claims, and told what that leaves out", async () => {
    const path = claims("{ agent-web: { actions: [login] }, customer-rtm: { actions: [login, get_chats_summary] } }");
    const { code, out } = await run(
      "--target",
      path,
      "--id",
      "login-agent",
      "--id",
      "malformed-frames",
      "--id",
      "start-chat",
    );
    expect(out).toMatch(/^UNSUPPORTED start-chat the server does not claim start_chat of customer-rtm$/mu);
    expect(out).toMatch(/^PASS 3 cases, 2 unsupported/mu);
    expect(code).toBe(0);
  });

  it("has addresses for the transports it claims only", async () => {
    const { out } = await run("--target", claims("{ agent-web: { transports: [web] } }"), "--id", "login-agent");
    expect(out).toBe("");
  });

  it("cannot claim what nobody calls", async () => {
    const { code, err } = await run("--target", claims("{ agent-web: { actions: [log_in] } }"), "--id", "login-agent");
    expect({ code, err }).toEqual({ code: 2, err: 'Unexpected "log_in" under actions: no scenario has it; see list' });
  });
});

describe("a run against a bad server", () => {
  it("fails, with reports that hold no token and can be read", async () => {
    const world = readFile(join(packageFolder(), "reference-server/worlds/default.yaml")).text;
    const tokens = [...world.matchAll(/token: "?([^\s",}]+)/gu)].map((found) => found[1] ?? "");
    const server = await serve(
      (frame, socket) => answer(socket, frame, { said: frame.payload, odd: "<&\u0001]]>" }),
      (request, response) => response.end(JSON.stringify({ said: request.headers.authorization, tokens })),
    );
    try {
      const origin = server.web.replace("/<action>", "");
      const junit = join(folder, "deep", "junit.xml");
      const { code, out } = await run(
        "--web",
        origin,
        "--rtm",
        origin.replace("http", "ws"),
        "--timeout",
        "50",
        "--filter",
        "start-chat",
        "--filter",
        "token",
        "--junit",
        junit,
      );
      const xml = readFileSync(junit, "utf8");
      expect(code).toBe(1);
      assertWellFormed(xml);
      expect(xml).toMatch(/<testcase classname="start-chat" name="agent-told\/arrives"/u);
      expect(out).toContain("  again     npx livechat-conformance run --web ");
      for (const text of [out, xml])
        for (const token of tokens) expect(text).not.toMatch(new RegExp(`${token}(?![\\w-])`, "u"));
    } finally {
      await server.close();
    }
  });
});

describe("a report that cannot be written", () => {
  it("is one line and exit code 2, below the verdict", async () => {
    const { code, out, err } = await run("--id", "ping", "--junit", folder);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/: a folder where a file is expected$/u) });
    expect(out).toMatch(/^PASS 1 case, /mu);
  });
});

describe("Ctrl-C", () => {
  it("stops server and run, and exits with 130", async () => {
    const cli = join(packageFolder(), "src", "cli.ts");
    const child = spawn(process.execPath, ["--import", "tsx", cli, "serve", "--port", "0"], { stdio: "pipe" });
    const code = new Promise((resolve) => child.on("exit", resolve));
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.kill("SIGINT");
    expect(await code).toBe(130);
  });
});
