import { readFileSync } from "node:fs";
import { get, globalAgent } from "node:https";
import { connect } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BadTls, type RunningServer, startServer } from "../../reference-server/index.js";
import { packageFolder } from "../../src/cli/files.js";
import { Client } from "./client.js";
import { SockJsClient } from "./sockjs-client.js";

const pem = (name: string): string => readFileSync(join(packageFolder(), "test/tls", name), "utf8");
const tls = { cert: pem("cert.pem"), key: pem("key.pem") };

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ tls });
  globalAgent.options.ca = tls.cert;
});
afterAll(async () => {
  delete globalAgent.options.ca;
  await server.close();
});

describe("TLS from given files", () => {
  it("has addresses of https and wss", () => {
    const { origin, urls } = server;
    expect(origin).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/u);
    const host = new URL(origin).host;
    expect(urls["agent-web"]).toEqual({
      web: `https://${host}/v3.0/agent/action`,
      rtm: `wss://${host}/v3.0/agent/rtm/ws`,
      sockJs: `https://${host}/v3.0/agent/rtm/sjs`,
    });
  });

  it("carries HTTP, WebSocket and SockJS", async () => {
    const health = await new Promise<string>((resolve) =>
      get(`${server.origin}/health`, (answer) => resolve(text(answer))),
    );
    expect(JSON.parse(health)).toMatchObject({ status: "ok" });
    const agent = await Client.open(server.urls["agent-web"].rtm ?? "", { ca: tls.cert });
    expect(await agent.call("login", { token: "dal:one-ada" })).toMatchObject({ success: true });
    const customer = await SockJsClient.open(
      `${server.urls["customer-rtm"].sockJs}?license_id=100000001`,
      "xhr-streaming",
    );
    customer.send("login", { token: "dal:one-new-tls" });
    customer.send("start_chat");
    expect(await agent.push("incoming_chat_thread")).toMatchObject({ payload: { chat: {} } });
    for (const { socket } of [agent, customer]) socket.close();
    await Promise.all([agent.end(), customer.end()]);
  });

  it("ends although somebody has not said hello yet", async () => {
    const other = await startServer({ tls });
    const mute = connect(Number(new URL(other.origin).port), "127.0.0.1");
    const ended = new Promise((resolve) => mute.on("close", resolve).on("error", () => {}));
    await new Promise<void>((resolve) => mute.once("connect", () => resolve()));
    await fetch(`${other.origin}/health`).catch(() => {});
    await other.close();
    await ended;
  });

  it("trusts nobody by itself: a client without the certificate is turned away", async () => {
    await expect(Client.open(server.urls["agent-web"].rtm ?? "")).rejects.toThrow(/self.signed certificate/u);
  });

  it.each([
    { why: "the certificate is no PEM text of a certificate", cert: "x", key: tls.key },
    { why: "the key is no PEM text of a private key without passphrase", cert: tls.cert, key: "x" },
    { why: "the key does not belong to the certificate", cert: tls.cert, key: pem("other-key.pem") },
  ])("$why: an error", async ({ why, cert, key }) => {
    await expect(startServer({ tls: { cert, key } })).rejects.toThrow(new BadTls(why));
  });
});
