import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { CustomerRtmClient } from "livechat-spec/customer-rtm";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import WebSocket from "ws";
import { type RunningServer, startServer } from "../reference-server/index.js";
import { packageFolder } from "../src/cli/files.js";

const repository = join(packageFolder(), "..");
const folder = mkdtempSync(join(tmpdir(), "livechat-readme-"));
symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));

const examples = ["generated/README.md", "README.md"].flatMap((path) =>
  [...readFileSync(join(repository, path), "utf8").matchAll(/```ts\n([\s\S]*?)```/g)].map((match, index) => ({
    name: `example ${index + 1} of ${path}`,
    code: match[1] ?? "",
    file: join(folder, `${path.replace(/\W/g, "-")}-${index}.ts`),
  })),
);

let server: RunningServer;
let chatId = "";
beforeAll(async () => {
  server = await startServer({ port: 0 });
  const { origin, license, customer } = guests();
  const baseUrl = origin.replace("http", "ws");
  const client = new CustomerRtmClient({ baseUrl, token: customer, licenseId: license, WebSocket });
  await client.connect();
  chatId = (await client.startChat({ continuous: true })).chat.id ?? "";
  await client.closeThread({ chat_id: chatId });
  await client.close();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

function guests() {
  const [license] = server.world.licenses;
  const [customer = "", agent = ""] = [license?.customers[0], license?.agents[0]].map((it) => it?.tokens[0]?.token);
  return { origin: server.origin, license: license?.id ?? 0, customer, agent };
}

/** The example with what a reader fills in: address, license, tokens, and a chat that there is. */
function fillIn(code: string): string {
  const { origin, license, customer, agent } = guests();
  const own = /livechat-spec\/agent/.test(code) ? agent : customer;
  return code
    .replace(/(new (\w+)Client\(\{)/g, (start, _, name: string) => {
      const baseUrl = name.endsWith("Rtm") ? origin.replace("http", "ws") : origin;
      return `${start} baseUrl: ${JSON.stringify(baseUrl)},`;
    })
    .replace(/licenseId: \d+/g, `licenseId: ${license}`)
    .replaceAll("<customer token>", customer)
    .replaceAll("<agent token>", agent)
    .replaceAll("<access token>", own)
    .replace(/chat_id: "[^"]+"/g, `chat_id: ${JSON.stringify(chatId)}`);
}

/** Runs a module until it says something or ends; what it said, and what it complained of. */
function run(code: string): Promise<{ said: string; complaints: string }> {
  const platform = 'import Socket from "ws"; globalThis.WebSocket ??= Socket;\n';
  const child = spawn(process.execPath, ["--input-type=module"], { cwd: folder, timeout: 30_000 });
  const texts = { said: "", complaints: "" };
  child.stderr.on("data", (text) => {
    texts.complaints += text;
  });
  child.stdout.on("data", (text) => {
    texts.said += text;
    child.kill();
  });
  child.stdin.end(platform + transformSync(code, { loader: "ts" }).code);
  return new Promise((resolve, reject) => child.on("close", () => resolve(texts)).on("error", reject));
}

describe("the examples of the READMEs", () => {
  test("pass the compiler", () => {
    for (const { file, code } of examples) writeFileSync(file, code);
    const program = ts.createProgram(
      examples.map(({ file }) => file),
      {
        ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: true, types: [] },
        ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
        moduleResolution: ts.ModuleResolutionKind.Bundler,
      },
    );
    const complaints = ts
      .getPreEmitDiagnostics(program)
      .map((it) => ts.flattenDiagnosticMessageText(it.messageText, ""));
    expect(examples.length).toBeGreaterThan(2);
    expect(complaints).toEqual([]);
  });

  test.each(examples)("$name does what it shows against the reference server", async ({ code }) => {
    expect(await run(fillIn(code))).toEqual({ said: expect.stringMatching(/\S/), complaints: "" });
  });
});
