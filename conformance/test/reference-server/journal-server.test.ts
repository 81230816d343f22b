import { appendFileSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer, VirtualClock, type WorldLicense } from "../../reference-server/index.js";
import { openJournal } from "../../reference-server/journal/open-journal.js";
import { loadWorld } from "../../reference-server/world/load-world.js";
import { Client } from "./client.js";
import { start } from "./play.js";

const folder = mkdtempSync(join(tmpdir(), "journal-server-"));
afterAll(() => rmSync(folder, { recursive: true }));
const world = await loadWorld();

let count = 0;
function file(): string {
  count += 1;
  return join(folder, `journal-${count}`);
}

describe("a server with a journal", () => {
  const text = (server: RunningServer, chat: unknown): Promise<string> =>
    call(server, "get_chat_threads", { chat_id: chat }).then((body) => JSON.stringify(body));

  async function call(server: RunningServer, action: string, payload: object): Promise<{ chat?: { id: string } }> {
    const headers = { authorization: "Bearer dal:one-ada", "content-type": "application/json" };
    const request = { method: "POST", headers, body: JSON.stringify(payload) };
    return (await fetch(`${server.urls["agent-web"].web}/${action}`, request)).json() as Promise<{
      chat?: { id: string };
    }>;
  }

  it("goes on where it was: chats, customers of new tokens, fresh licences, ids; nobody is connected", async () => {
    const data = file();
    const one = await startServer({ data, control: true });
    const made = (await (await fetch(`${one.origin}/control/licenses`, { method: "POST" })).json()) as { id: number };
    const agent = await Client.login(one.urls["agent-web"].rtm ?? "", "dal:one-ada");
    const url = (server: RunningServer) => `${server.urls["customer-rtm"].rtm}?license_id=100000001`;
    const customer = await Client.login(url(one), "dal:one-new-x", { customer: { name: "Xenia" } });
    const chat = (await customer.call("start_chat")).payload?.["chat"] as { id: string };
    const before = await text(one, chat.id);
    await one.close();
    await Promise.all([agent.end(), customer.end()]);

    const two = await startServer({ data, control: true });
    expect(two.resumed).toMatchObject({ torn: 0 });
    expect(await text(two, chat.id)).toBe(before.replace(',"routing_status":"accepting_chats"', ""));
    const again = await Client.login(url(two), "dal:one-new-x");
    expect(again.frames[0]?.payload).toMatchObject({ chats: [{ chat_id: chat.id }], has_active_thread: true });
    const status = await again.call("get_groups_status", { all: true });
    expect(status.payload).toEqual({ groups_status: { "1": "offline", "2": "offline" } });
    const ids = new Set([chat.id, (await call(two, "start_chat", {})).chat?.id]);
    expect(ids.size).toBe(2);
    const gone = await fetch(`${two.origin}/control/licenses/${made.id}`, { method: "DELETE" });
    expect(gone.status).toBe(204);
    again.socket.close();
    await again.end();
    await two.close();
  });

  it("goes on from a journal that was written anew, as from one that was not", async () => {
    const data = file();
    const one = await startServer({ data });
    const started = (await call(one, "start_chat", {})).chat?.id ?? "";
    const event = { type: "message", text: "x".repeat(4000), recipients: "all" };
    for (let count = 0; count < 150; count += 1)
      await call(one, "send_event", { chat_id: started, event: { ...event, custom_id: "the same" } });
    for (let count = 0; count < 150; count += 1)
      await call(one, "update_chat_properties", {
        chat_id: started,
        properties: { a: { b: `${count}${event.text}` } },
      });
    const before = await text(one, started);
    await one.close();
    const two = await startServer({ data });
    const { from = 0, to = 0 } = two.resumed?.compacted ?? {};
    expect([from > 1024 * 1024, to, to < from]).toEqual([true, statSync(data).size, true]);
    expect(await text(two, started)).toBe(before);
    const second = (await call(two, "start_chat", {})).chat?.id ?? "";
    await two.close();
    const three = await startServer({ data });
    expect(three.resumed).toEqual({ changes: 1, torn: 0 });
    expect([await text(three, started), (await text(three, second)).includes(second)]).toEqual([before, true]);
    await three.close();
  });

  it("knows who can log in by now", async () => {
    const data = file();
    const one = await startServer({ data, control: true });
    expect(one.world.licenses.map(({ id }) => id)).toEqual(world.licenses.map(({ id }) => id));
    const made = (await (await fetch(`${one.origin}/control/licenses`, { method: "POST" })).json()) as WorldLicense;
    await fetch(`${one.origin}/control/licenses/100000002`, { method: "DELETE" });
    await one.close();
    const two = await startServer({ data });
    const people = ({ id, agents, customers, customer_tokens = [] }: WorldLicense) => ({
      id,
      agents: agents.map((agent) => [agent.id, agent.tokens]),
      customers: customers.map((customer) => [customer.id, customer.tokens]),
      customer_tokens,
    });
    const kept = world.licenses.filter(({ id }) => id !== 100000002);
    expect(two.world.licenses.map(people)).toEqual([...kept, made].map(people));
    await two.close();
  });

  it("reads nothing into it that changes nothing", async () => {
    const data = file();
    const server = await startServer({ data });
    const before = statSync(data).size;
    await call(server, "get_customers", {});
    await call(server, "start_chat", { chat: 7 });
    expect(statSync(data).size).toBe(before);
    await server.close();
  });

  it("begins in the time where it ended", async () => {
    const data = file();
    const clock = new VirtualClock(start);
    const one = await startServer({ data, clock });
    clock.advance(1_000_000);
    await call(one, "start_chat", {});
    await one.close();
    const later = new VirtualClock(start);
    const two = await startServer({ data, clock: later });
    expect(later.now()).toBe(start + 1_000_000);
    await two.close();
  });

  it("says which line does not come to what it came to, and leaves the journal alone", async () => {
    const data = file();
    const journal = openJournal(data, world, { seed: 7, at: start });
    journal.append({ at: start, change: { kind: "remove-license", licenseId: 5 } });
    journal.close();
    await expect(startServer({ data })).rejects.toThrow(`${data}:2: Unexpected change that cannot be made again`);
    appendFileSync(data, "torn");
    await expect(startServer({ data })).rejects.toThrow(`${data}:2: Unexpected change`);
  });
});
