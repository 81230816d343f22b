import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { VirtualClock } from "../../reference-server/clock.js";
import type { JsonObject } from "../../reference-server/core/json.js";
import type { LogEntry } from "../../reference-server/faces/log.js";
import { PostQueue } from "../../reference-server/faces/post-queue.js";
import { withWebhooks } from "../../reference-server/faces/webhooks.js";
import { loadWorld, type RunningServer, startServer, type WorldWebhook } from "../../reference-server/index.js";
import { documentedSpecs } from "../../reference-server/spec.js";
import { checkShape } from "./check-shapes.js";
import { Client } from "./client.js";
import { Play } from "./play.js";
import { tour } from "./tour.js";

interface Body {
  readonly license_id: number;
  readonly action: string;
  readonly secret_key?: string;
  readonly payload: JsonObject;
}

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** Things that come, and can be waited for. */
class Arrivals<T> {
  readonly all: T[] = [];
  private readonly waiting = new Set<() => void>();

  readonly add = (one: T): void => {
    this.all.push(one);
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  };

  async count(number: number): Promise<readonly T[]> {
    while (this.all.length < number) await new Promise<void>((resolve) => this.waiting.add(resolve));
    return this.all;
  }
}

/** Somebody who takes webhooks, or does not. */
async function receiver(answer: (response: ServerResponse, count: number) => void = (response) => response.end()) {
  const bodies = new Arrivals<Body>();
  const server = createServer(async (request: IncomingMessage, response) => {
    bodies.add((await json(request)) as Body);
    answer(response, bodies.all.length);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?key=secret`, bodies };
}

async function serving(webhooks: Readonly<Record<number, readonly WorldWebhook[]>>): Promise<RunningServer> {
  const world = await loadWorld();
  const licenses = world.licenses.map((license) => ({ ...license, webhooks: webhooks[license.id] ?? [] }));
  const server = await startServer({ world: { ...world, licenses } });
  closers.push(() => server.close());
  return server;
}

describe("webhooks", () => {
  it("go to the addresses of their licence only, in order, with its secret, for the named actions", async () => {
    const [all, some, other] = [await receiver(), await receiver(), await receiver()];
    const server = await serving({
      100000001: [{ url: all.url }, { url: some.url, actions: ["thread_closed", "agent_updated"], secret: "s3" }],
      100000002: [{ url: other.url }],
    });
    const ada = await Client.login(server.urls["agent-web"].rtm ?? "", "dal:one-ada");
    const chat = (await ada.call("start_chat", { continuous: true })).payload?.["chat"] as { id: string } | undefined;
    const id = chat?.id ?? "";
    for (const text of ["1", "2", "3"])
      await ada.call("send_event", { chat_id: id, event: { type: "message", text, recipients: "all" } });
    await ada.call("close_thread", { chat_id: id });
    await ada.call("update_agent", { agent_id: "ada@one.example.com", routing_status: "not_accepting_chats" });
    const bodies = await all.bodies.count(6);
    expect(
      bodies.map(({ action, payload }) => [action, (payload["event"] as JsonObject | undefined)?.["text"]]),
    ).toEqual([
      ["incoming_chat_thread", undefined],
      ["incoming_event", "1"],
      ["incoming_event", "2"],
      ["incoming_event", "3"],
      ["incoming_event", expect.any(String)],
      ["thread_closed", undefined],
    ]);
    for (const { action, payload, license_id } of bodies) {
      checkShape("agent-web", "push", action, payload);
      expect(license_id).toBe(100000001);
    }
    expect(await some.bodies.count(2)).toMatchObject([
      { action: "thread_closed", secret_key: "s3" },
      { action: "agent_updated", secret_key: "s3" },
    ]);
    expect(other.bodies.all).toEqual([]);
    ada.socket.close();
    await ada.end();
  });

  it("that nobody answers hold up nothing and nobody, and end with the server", async () => {
    const [mute, well] = [await receiver(() => {}), await receiver()];
    const server = await serving({ 100000001: [{ url: mute.url }, { url: well.url }] });
    const ada = await Client.login(server.urls["agent-web"].rtm ?? "", "dal:one-ada");
    for (const _ of [1, 2, 3])
      expect(await ada.call("start_chat", { continuous: true })).toMatchObject({ success: true });
    await well.bodies.count(3);
    expect(await mute.bodies.count(1)).toHaveLength(1);
    await server.close();
    await ada.end();
  });

  it("cover every push that the documents have a webhook for, as documented", () => {
    const specs = documentedSpecs();
    const seen = new Set<string>();
    const post = ({ text, action }: { text: string; action: string }): void => {
      checkShape("agent-web", "push", action, (JSON.parse(text) as Body).payload);
      seen.add(action);
    };
    for (const action of specs["agent-web"].actions.keys()) {
      const play: Play = new Play(specs, (outcome) => withWebhooks(play.core, { post })(() => {})(outcome));
      for (const license of play.core.state.licenses.values())
        Object.assign(license, { webhooks: [{ url: "http://127.0.0.1", actions: null, secret: null }] });
      tour(play, "agent-web").call(action);
    }
    const { webhooks } = specs["agent-web"];
    expect([...seen].sort()).toEqual([...webhooks].sort());
  });
});

describe("a body that is not taken", () => {
  const line = (url: string, ...texts: readonly string[]) =>
    texts.map((text) => ({ license: 1, url, action: "thread_closed", text: JSON.stringify({ text }) }));

  function queueWith(patience?: number) {
    const clock = new VirtualClock(0);
    const log = new Arrivals<LogEntry>();
    const queue = new PostQueue(clock, log.add, patience);
    closers.push(() => queue.close());
    return { clock, log, queue };
  }

  it("is tried again after 1, 2, 4 and 8 seconds, before what follows; then given up", async () => {
    const { clock, log, queue } = queueWith();
    const { url, bodies } = await receiver((response, count) => response.writeHead(count <= 5 ? 500 : 204).end());
    for (const post of line(url, "a", "b")) queue.post(post);
    const times: number[] = [];
    for (const attempt of [1, 2, 3, 4, 5]) {
      await log.count(attempt);
      times.push(clock.now() / 1000);
      clock.advance(999 * 2 ** (attempt - 1));
      expect(bodies.all).toHaveLength(attempt === 5 ? bodies.all.length : attempt);
      clock.advance(2 ** (attempt - 1));
    }
    expect(times).toEqual([0, 1, 3, 7, 15]);
    expect(
      (await log.count(6)).map((entry) => ("outcome" in entry ? [entry.outcome, entry.attempt, entry.error] : [])),
    ).toEqual([
      ["failed", 1, "status 500"],
      ["failed", 2, "status 500"],
      ["failed", 3, "status 500"],
      ["failed", 4, "status 500"],
      ["given up", 5, "status 500"],
      ["delivered", 1, undefined],
    ]);
    expect(bodies.all).toEqual(["a", "a", "a", "a", "a", "b"].map((text) => ({ text })));
    expect(JSON.stringify(log.all)).not.toContain("secret");
  });

  it.each([
    { why: "timeout", answer: () => {}, error: "timeout" },
    {
      why: "redirect",
      answer: (it: ServerResponse) => it.writeHead(302, { location: "/" }).end(),
      error: "status 302",
    },
    { why: "cut off", answer: (it: ServerResponse) => it.destroy(), error: "UND_ERR_SOCKET" },
  ])("$why: $error", async ({ answer, error }) => {
    const { log, queue } = queueWith(100);
    const { url } = await receiver(answer);
    for (const post of line(url, "a")) queue.post(post);
    expect(await log.count(1)).toMatchObject([{ outcome: "failed", error }]);
  });

  it("is given up with what follows when its licence is gone, also where a new licence has the same address", async () => {
    const { clock, log, queue } = queueWith();
    const { url, bodies } = await receiver((response, count) => response.writeHead(count === 1 ? 500 : 204).end());
    const other = await receiver((response) => response.writeHead(500).end());
    for (const post of line(url, "a", "b")) queue.post(post);
    queue.post({ license: 2, url: other.url, action: "thread_closed", text: '{"text":"kept"}' });
    await log.count(2);
    queue.drop(1);
    for (const post of line(url, "c")) queue.post(post);
    await log.count(3);
    clock.advance(1000);
    await log.count(4);
    expect([bodies.all, other.bodies.all]).toEqual([
      [{ text: "a" }, { text: "c" }],
      [{ text: "kept" }, { text: "kept" }],
    ]);
  });

  it("waits with at most a thousand others; an address that is none hurts nobody", async () => {
    const { log, queue } = queueWith();
    const { url } = await receiver(() => {});
    for (const post of line(url, ...Array.from({ length: 1002 }, () => "x"))) queue.post(post);
    expect(log.all).toMatchObject([{ outcome: "dropped" }, { outcome: "dropped" }]);
    for (const post of line("http://", "x")) queue.post(post);
    expect((await log.count(3))[2]).toMatchObject({ outcome: "failed", to: "no URL", error: "ERR_INVALID_URL" });
  });
});
