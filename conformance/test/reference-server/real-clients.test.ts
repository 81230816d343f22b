import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "../../reference-server/index.js";
import { packageFolder } from "../../src/cli/files.js";
import { Client } from "./client.js";

const room = join(packageFolder(), "../scripts/clients");
const isInstalled = existsSync(join(room, "node_modules/@livechat/lc-sdk-js"));
const tlsFile = (name: string): string => join(packageFolder(), "test/tls", name);
const execute = promisify(execFile);

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({
    tls: { cert: readFileSync(tlsFile("cert.pem"), "utf8"), key: readFileSync(tlsFile("key.pem"), "utf8") },
  });
});
afterAll(async () => server.close());

describe(`@livechat/lc-sdk-js${isInstalled ? "" : " (skipped: it is not installed; npm run check:clients does that)"}`, () => {
  it.skipIf(!isInstalled)("logs in, starts a chat, sends events and receives the pushes", async () => {
    const { host } = new URL(server.origin);
    const args = [join(room, "lc-sdk-js.mjs"), host, "100000001", "dal:one-new-sdk", "dal:one-ada"];
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: tlsFile("cert.pem") };
    const { stdout } = await execute(process.execPath, args, { env });
    expect(JSON.parse(stdout)).toEqual({
      agentId: "ada@one.example.com",
      customerId: expect.stringMatching(/^[0-9a-f-]{36}$/u),
      startedForAgent: true,
      sent: "from the customer",
      ownPush: "from the customer",
      agentsPush: "from the customer",
      answer: "from the agent",
      refused: "validation",
    });
  });
});

describe("habits of clients in use", () => {
  const open = async (): Promise<Client> => {
    const url = `${server.urls["customer-rtm"].rtm}?license_id=100000001&bh=a1b2c3`;
    return Client.open(url, { ca: readFileSync(tlsFile("cert.pem")) });
  };
  const end = async (client: Client): Promise<void> => {
    client.socket.close();
    await client.end();
  };

  it.each([
    { habit: "a ping without request_id", frame: { action: "ping" }, answer: { action: "ping" } },
    {
      habit: "a ping with one",
      frame: { action: "ping", request_id: "p" },
      answer: { action: "ping", request_id: "p" },
    },
  ])("$habit, before and after the login", async ({ frame, answer }) => {
    const client = await open();
    for (const count of [1, 2]) {
      client.socket.send(JSON.stringify(frame));
      const isPing = ({ action }: { action: string }): boolean => action === "ping";
      await client.frame(() => client.frames.filter(isPing).length === count);
      expect(client.frames.filter(isPing).at(-1)).toMatchObject({ type: "response", success: true, ...answer });
      if (count === 1) await client.call("login", { token: "dal:one-new-habits" });
    }
    await end(client);
  });

  it("a login with token, customer and customer_side_storage; requests without payload; pushes that resolve calls", async () => {
    const ada = await Client.open(server.urls["agent-web"].rtm ?? "", { ca: readFileSync(tlsFile("cert.pem")) });
    await ada.call("login", { token: "dal:one-ada" });
    const client = await open();
    const customer = { name: "Gil", email: "gil@customers.example.com" };
    const login = { token: "dal:one-new-storage", customer, customer_side_storage: { seen: "yes" } };
    expect(await client.call("login", login)).toMatchObject({
      success: true,
      payload: { customer_id: expect.any(String) },
    });
    client.socket.send('{"request_id":"s","action":"start_chat"}');
    await client.push("incoming_chat_thread");
    const related = client.frames.filter(({ request_id }) => request_id === "s");
    expect(related.map(({ type, action }) => `${type} ${action}`)).toEqual([
      "response start_chat",
      "push incoming_chat_thread",
    ]);
    expect(related[1]?.payload).toMatchObject({
      chat: { users: expect.arrayContaining([expect.objectContaining(customer)]) },
    });
    await Promise.all([end(client), end(ada)]);
  });
});
