import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LogEntry, type RunningServer, startServer } from "../../reference-server/index.js";
import { Attacker } from "./attacker.js";
import { httpAttacks, rtmAttacks } from "./attacks.js";
import { Client } from "./client.js";

const agentPath = "/v3.0/agent/rtm/ws";
const entries: LogEntry[] = [];
let server: RunningServer;
let bystanders: Bystanders;
beforeAll(async () => {
  server = await startServer({
    limits: { headersMs: 300, requestMs: 600 },
    log: (entry) => void (entry.event === "bug" && entries.push(entry)),
  });
  bystanders = await Bystanders.meet(server);
});
afterAll(async () => server.close());

/** Two people who chat while others attack. */
class Bystanders {
  private count = 0;
  private constructor(
    private readonly ben: Client,
    private readonly chris: Client,
    private readonly chat: string,
  ) {}

  static async meet({ urls }: RunningServer): Promise<Bystanders> {
    const ben = await Client.login(urls["agent-web"].rtm ?? "", "dal:one-ben");
    const chris = await Client.login(`${urls["customer-rtm"].rtm}?license_id=100000001`, "dal:one-cleo");
    const { payload } = await chris.call("start_chat", { continuous: true });
    return new Bystanders(ben, chris, (payload as { chat: { id: string } }).chat.id);
  }

  /** One says something, and both hear it once. */
  async talk(): Promise<void> {
    this.count += 1;
    const said = `Word ${this.count}.`;
    const event = { type: "message", text: said, recipients: "all" };
    expect(await this.chris.call("send_event", { chat_id: this.chat, event })).toMatchObject({
      success: true,
    });
    const hears = ({ frames }: Client): number =>
      frames.filter((one) => JSON.stringify(one.payload).includes(said) && one.type === "push").length;
    await this.ben.frame(({ type, payload }) => type === "push" && JSON.stringify(payload).includes(said));
    expect([hears(this.ben), hears(this.chris)]).toEqual([1, 1]);
  }

  async ping(): Promise<void> {
    await Promise.all([this.ben.call("ping"), this.chris.call("ping")]);
  }
}

/** Nothing broke inside, and people go on talking. */
async function allIsWell(): Promise<void> {
  await bystanders.talk();
  await bystanders.ping();
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
