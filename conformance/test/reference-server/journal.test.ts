import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Made } from "../../reference-server/core/change.js";
import { type RunningServer, startServer, VirtualClock, type World } from "../../reference-server/index.js";
import { openJournal } from "../../reference-server/journal/open-journal.js";
import { loadWorld } from "../../reference-server/world/load-world.js";
import { Client } from "./client.js";
import { start } from "./play.js";

const folder = mkdtempSync(join(tmpdir(), "journal-"));
afterAll(() => rmSync(folder, { recursive: true }));
const world = await loadWorld();
const fresh = { seed: 7, at: start };

let count = 0;
/** A file of its own, with these bytes in it. */
function file(text?: string): string {
  count += 1;
  const path = join(folder, `journal-${count}`);
  if (text !== undefined) writeFileSync(path, text);
  return path;
}

const restarts = (at: number): Made => ({ at, change: { kind: "restart" } });

/** A journal with so many lines behind its head. */
function written(lines: number): string {
  const path = file();
  const journal = openJournal(path, world, fresh);
  for (let at = 1; at <= lines; at += 1) journal.append(restarts(at));
  journal.close();
  return path;
}

const contents = (path: string) => {
  const { header, changes, torn, close } = openJournal(path, world, { seed: 8, at: 0 });
  close();
  return { header, at: changes.map(({ made, line }) => [made.at, line]), torn };
};

describe("a journal", () => {
  it("keeps its head and its lines, for its user alone", () => {
    const path = written(2);
    expect(contents(path)).toMatchObject({
      header: { journal: 1, seed: 7, at: start },
      at: [
        [1, 2],
        [2, 3],
      ],
      torn: 0,
    });
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("loses a torn last line, wherever it was torn, and goes on behind the whole ones", () => {
    const whole = readFileSync(written(2), "utf8");
    const last = whole.lastIndexOf("\n", whole.length - 2) + 1;
    for (let end = last; end < whole.length; end += 1) {
      const path = file(whole.slice(0, end));
      expect(contents(path)).toMatchObject({ at: [[1, 2]], torn: end - last });
      const again = openJournal(path, world, fresh);
      again.append(restarts(2));
      again.close();
      expect(readFileSync(path, "utf8")).toBe(whole);
    }
  });

  it("begins anew where not even its head was written", () => {
    const head = readFileSync(written(0), "utf8");
    expect(contents(file(head.slice(0, 20)))).toMatchObject({ header: { seed: 8 }, at: [], torn: 20 });
    expect(contents(file(""))).toMatchObject({ header: { seed: 8 }, at: [], torn: 0 });
  });

  it.each([
    { why: "a changed letter", change: (text: string) => text.replace("restart", "restarT") },
    { why: "a missing letter", change: (text: string) => text.replace("restart", "restar") },
    { why: "a line of something else", change: (text: string) => text.replace(/\n(?=.)/u, "\n{}\n") },
  ])("with $why is refused by its line", ({ change }) => {
    const path = file(change(readFileSync(written(2), "utf8")));
    expect(() => openJournal(path, world, fresh)).toThrow(`${path}:2: Unexpected damage, expected a whole line`);
  });

  it("of another world is refused", () => {
    const other: World = { ...world, region: "fra" };
    const path = written(1);
    expect(() => openJournal(path, other, fresh)).toThrow(`${path}:1: Unexpected world, expected the one that`);
  });

  it("is for one server at a time, but a lock that somebody left does not count", () => {
    const path = file();
    const { close } = openJournal(path, world, fresh);
    expect(() => openJournal(path, world, fresh)).toThrow(`Unexpected process ${process.pid} at work on it`);
    close();
    for (const left of ["", `{"pid":${process.pid},"since":1}`, '{"pid":4194304999,"since":1}']) {
      writeFileSync(`${path}.lock`, left);
      openJournal(path, world, fresh).close();
    }
    writeFileSync(`${path}.lock`, '{"pid":1,"since":1}');
    expect(() => openJournal(path, world, fresh)).toThrow("Unexpected process 1 at work on it");
  });

  it("is for one server by whatever name it is opened", () => {
    const path = file();
    const { close } = openJournal(path, world, fresh);
    symlinkSync(path, `${path}-link`);
    expect(() => openJournal(`${path}-link`, world, fresh)).toThrow(`Unexpected process ${process.pid} at work on it`);
    close();
  });

  it.each(["my precious notes", '{"a":1}', '{"crc":"xyz', "\u0000\u0000"])(
    "is not begun in a file that holds something else: %j",
    (text) => {
      const path = file(text);
      expect(() => openJournal(path, world, fresh)).toThrow(
        `${path}:1: Unexpected text, expected a journal or an empty`,
      );
      expect(readFileSync(path, "utf8")).toBe(text);
    },
  );

  it("that cannot be opened is an error of one line", () => {
    expect(() => openJournal(folder, world, fresh)).toThrow(`${folder}: cannot be opened (EISDIR)`);
  });
});

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
    const journal = openJournal(data, world, fresh);
    journal.append({ at: start, change: { kind: "remove-license", licenseId: 5 } });
    journal.close();
    await expect(startServer({ data })).rejects.toThrow(`${data}:2: Unexpected change that cannot be made again`);
    appendFileSync(data, "torn");
    await expect(startServer({ data })).rejects.toThrow(`${data}:2: Unexpected change`);
  });
});
