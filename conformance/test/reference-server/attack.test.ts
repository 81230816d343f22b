import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { limits } from "../../reference-server/faces/limits.js";
import { type LogEntry, type RunningServer, startServer } from "../../reference-server/index.js";
import { Attacker, frame, text } from "./attacker.js";
import { httpAttacks, rtmAttacks } from "./attacks.js";
import { Bystanders } from "./bystanders.js";
import { post, sockJsAttacks } from "./sockjs-attacks.js";

const agentPath = "/v3.0/agent/rtm/ws";
const entries: LogEntry[] = [];
let server: RunningServer;
let bystanders: Bystanders;
beforeAll(async () => {
  server = await startServer({
    limits: { headersMs: 300, requestMs: 2000 },
    log: (entry) => void (entry.event === "bug" && entries.push(entry)),
  });
  bystanders = await Bystanders.meet(server);
});
afterAll(async () => server.close());

/** Nothing broke inside, and people go on talking. */
async function allIsWell(): Promise<void> {
  await bystanders.talk();
  expect(entries.splice(0)).toEqual([]);
  expect((Object.prototype as Record<string, unknown>)["polluted"]).toBeUndefined();
}

describe("over WebSocket", () => {
  it.each(rtmAttacks)("$name", async ({ throws, says, stranger }) => {
    const attacker = await Attacker.open(server.origin, agentPath, stranger === true ? undefined : "dal:one-ada");
    attacker.write(...throws());
    await bystanders.talk();
    expect(await attacker.until(says)).toMatch(says);
    attacker.end();
    await allIsWell();
  });
});

describe("over HTTP", () => {
  it.each(httpAttacks)("$name", async ({ throws, says }) => {
    const attacker = await Attacker.connect(server.origin);
    attacker.write(...throws());
    await bystanders.talk();
    expect(await attacker.until(says)).toMatch(says);
    attacker.end();
    await allIsWell();
  });
});

describe("over SockJS", () => {
  it.each(sockJsAttacks.map((attack, at) => ({ ...attack, base: `/v3.0/agent/rtm/sjs/0/attack${at}` })))(
    "$name",
    async ({ throws, says, base }) => {
      const attacker = await Attacker.connect(server.origin);
      attacker.write(...post(`${base}/xhr`, ""));
      await attacker.until(/o\n\r\n0\r\n\r\n$/u);
      attacker.said = "";
      attacker.write(...throws(base));
      await bystanders.talk();
      expect(await attacker.until(says)).toMatch(says);
      attacker.end();
      await allIsWell();
    },
  );

  it.each([
    { path: "/v3.0/agent/rtm/sjs/websocket", sent: (frame: string) => frame },
    { path: "/v3.0/agent/rtm/sjs/0/parts/websocket", sent: (frame: string) => JSON.stringify([frame]) },
  ])("fragments of nothing without end, over $path", async ({ path, sent }) => {
    const attacker = await Attacker.open(server.origin, path);
    const login = { request_id: "x", action: "login", payload: { token: "dal:one-ada" } };
    attacker.write(text(sent(JSON.stringify(login))));
    await attacker.until(/success\\*":true/u);
    attacker.write(frame(Buffer.alloc(0), { fin: false }));
    const parts = Array.from({ length: limits.frameParts.value }, () =>
      frame(Buffer.alloc(0), { opcode: 0, fin: false }),
    );
    attacker.write(...parts);
    await attacker.until(/\[end\]/u);
    attacker.end();
    await allIsWell();
  });

  it.each(rtmAttacks.filter(({ stranger }) => stranger))("$name, over WebSocket", async ({ throws, says }) => {
    const attacker = await Attacker.open(server.origin, "/v3.0/agent/rtm/sjs/websocket");
    attacker.write(...throws());
    await bystanders.talk();
    expect(await attacker.until(says)).toMatch(says);
    attacker.end();
    await allIsWell();
  });
});
