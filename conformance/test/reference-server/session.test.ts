import { describe, expect, it } from "vitest";
import { VirtualClock } from "../../reference-server/clock.js";
import type { Core } from "../../reference-server/core/core.js";
import { execute } from "../../reference-server/core/execute.js";
import { seededIds } from "../../reference-server/core/ids.js";
import { Connections } from "../../reference-server/faces/connections.js";
import { Hub } from "../../reference-server/faces/hub.js";
import { standardLimits } from "../../reference-server/faces/limits.js";
import { type Backstage, Session, type Wire } from "../../reference-server/faces/session.js";
import { Turns } from "../../reference-server/faces/turns.js";
import type { Middleware } from "../../reference-server/middleware.js";
import { type ApiName, snapshots } from "../../reference-server/snapshots.js";
import { buildState } from "../../reference-server/world/build-state.js";
import { loadWorld } from "../../reference-server/world/load-world.js";
import type { Frame } from "./client.js";
import { fakeSpecs } from "./fake-specs.js";
import { start } from "./play.js";

const world = await loadWorld();

/** Sessions without sockets, in time that is moved by hand. */
function backstage(maxConnections = 10, deliver?: Middleware["deliver"]): Backstage & { clock: VirtualClock } {
  const clock = new VirtualClock(start);
  const core: Core = {
    state: buildState(world, clock.now()),
    specs: fakeSpecs,
    now: () => clock.now(),
    ids: seededIds(1),
  };
  const connections = new Connections();
  const still = { connections, log: () => {}, version: "0", startedAt: 0 };
  const parts = { execute, carry: (wire: Wire) => wire, limits: standardLimits, turns: new Turns(5) };
  return { core, hub: new Hub(core, deliver), clock, maxConnections, ...parts, ...still };
}

function connect(stage: Backstage, api: ApiName, more: { licenseId?: number; supported?: boolean } = {}) {
  const frames: Frame[] = [];
  const state = { closed: false };
  const wire = {
    send: (text: string) => void frames.push(JSON.parse(text) as Frame),
    close: () => {
      state.closed = true;
    },
  };
  const { licenseId = 100000001, supported = true } = more;
  const visitor = { ip: "", userAgent: "", referrer: "" };
  const session = new Session(stage, { snapshot: snapshots[api], licenseId, visitor, supported }, wire);
  const send = (frame: object): Frame | undefined => {
    session.receive(JSON.stringify(frame));
    return frames.at(-1);
  };
  const login = (token: string): Frame | undefined => send({ action: "login", payload: { token } });
  return { session, frames, state, send, login };
}

const ping = { action: "ping" };

describe("before the login", () => {
  it("everything but login and ping fails with authentication", () => {
    const { send } = connect(backstage(), "customer-rtm");
    expect(send({ action: "start_chat", request_id: "1" })).toEqual({
      request_id: "1",
      action: "start_chat",
      type: "response",
      success: false,
      payload: { error: { type: "authentication", message: "Authentication error" } },
    });
    expect(send({ action: "ping", request_id: "2" })).toMatchObject({
      request_id: "2",
      type: "response",
      success: true,
    });
  });

  it("30 seconds are all there is, ping or not", () => {
    const stage = backstage();
    const { send, state } = connect(stage, "agent-web");
    stage.clock.advance(29_000);
    send(ping);
    expect(state.closed).toBe(false);
    stage.clock.advance(1_000);
    expect(state.closed).toBe(true);
    expect(stage.clock.pending).toBe(0);
  });

  it("a wrong token may be followed by a right one", () => {
    const { login, state } = connect(backstage(), "customer-rtm");
    expect(login("wrong")).toMatchObject({ success: false, payload: { error: { type: "authentication" } } });
    expect(login("dal:one-cleo")).toMatchObject({ success: true });
    expect(login("dal:one-cleo")).toMatchObject({ success: false, payload: { error: { type: "validation" } } });
    expect(state.closed).toBe(false);
  });

  it.each([
    { licenseId: 7, supported: true, reason: "license_not_found" },
    { licenseId: 100000001, supported: false, reason: "unsupported_version" },
  ])("licence $licenseId, supported $supported: $reason", ({ reason, ...more }) => {
    const { frames, state } = connect(backstage(), "customer", more);
    expect(frames).toEqual([{ action: "customer_disconnected", type: "push", payload: { reason } }]);
    expect(state.closed).toBe(true);
  });
});

describe("silence", () => {
  it.each([
    { api: "customer-rtm", token: "dal:one-cleo", seconds: 30 },
    { api: "agent-web", token: "dal:one-ada", seconds: 30 },
    { api: "customer", token: "dal:one-cleo", seconds: 60 },
    { api: "agent-rtm", token: "dal:one-ada", seconds: 60 },
  ] as const)("of $seconds s closes $api", ({ api, token, seconds }) => {
    const stage = backstage();
    const { login, send, frames, state } = connect(stage, api);
    login(token);
    for (let count = 0; count < 5; count += 1) {
      stage.clock.advance(15_000);
      send(ping);
    }
    stage.clock.advance((seconds - 1) * 1000);
    expect(state.closed).toBe(false);
    stage.clock.advance(1_000);
    expect(frames.at(-1)).toMatchObject({ type: "push", payload: { reason: "ping_timeout" } });
    expect([state.closed, stage.clock.pending]).toEqual([true, 0]);
  });

  it("a control ping is heard too", () => {
    const stage = backstage();
    const { login, session, state } = connect(stage, "customer-rtm");
    login("dal:one-cleo");
    stage.clock.advance(29_000);
    session.heard();
    stage.clock.advance(29_000);
    expect(state.closed).toBe(false);
  });

  it("in chat and pages for 30 minutes closes customers of 2018, whatever they ping", () => {
    const stage = backstage();
    const { login, send, frames } = connect(stage, "customer");
    login("dal:one-cleo");
    for (let count = 0; count < 121; count += 1) {
      stage.clock.advance(15_000);
      send(ping);
    }
    expect(frames.at(-1)).toMatchObject({ action: "customer_disconnected", payload: { reason: "inactivity_timeout" } });
  });
});

describe("frames", () => {
  it.each([
    { text: "nonsense", message: "The frame is not JSON" },
    { text: "[1]", message: "The frame is not a JSON object" },
    { text: '{"payload":{}}', message: "Wrong format of request: /action must be a string, the name of an action" },
    { text: '{"action":"start_chat","payload":[]}', message: "Wrong format of request: / must be an object" },
    { text: '{"action":"dance"}', message: 'Unknown action "dance"' },
    {
      text: `{"action":"start_chat","payload":{"a":${"[".repeat(300_000)}${"]".repeat(300_000)}}}`,
      message: "Wrong format of request: / must not be nested deeper than 64 levels",
    },
    {
      text: '{"action":"start_chat","payload":{"a":[1,{"b/c":-1e400}]}}',
      message: "Wrong format of request: /a/1/b~1c must be a number of at most 1.8e308",
    },
    {
      text: '{"action":"start_chat","request_id":{"a":1}}',
      message: "Wrong format of request: /request_id must be a string",
    },
    { text: '{"action":"start_chat","author_id":1}', message: "Wrong format of request: /author_id must be a string" },
  ])("$message", ({ text, message }) => {
    const { session, login, frames, state } = connect(backstage(), "customer-rtm");
    login("dal:one-cleo");
    session.receive(text);
    expect(frames.at(-1)).toMatchObject({
      type: "response",
      success: false,
      payload: { error: { type: "validation", message } },
    });
    expect(state.closed).toBe(false);
  });

  it("of 2017 are answered with id or request_id, the one that came", () => {
    const { send } = connect(backstage(), "agent-rtm");
    expect(send({ ...ping, id: "7" })).toEqual({ id: "7", action: "ping", type: "response", success: true });
    expect(send({ ...ping, request_id: "8" })).toEqual({
      request_id: "8",
      action: "ping",
      type: "response",
      success: true,
    });
  });
});

describe("our own mistakes", () => {
  it("end the connection, and are reported", () => {
    let deliveries = 0;
    const stage = backstage(10, (next) => (...told) => {
      deliveries += 1;
      if (deliveries === 2) throw new Error("oops");
      next(...told);
    });
    const bugs: unknown[] = [];
    Object.assign(stage.core, { reportBug: (error: unknown) => bugs.push(error) });
    const { login, send, frames, state } = connect(stage, "customer");
    login("dal:one-cleo");
    send({ action: "get_groups_status" });
    expect(frames.at(-1)).toMatchObject({ action: "customer_disconnected", payload: { reason: "internal_error" } });
    expect([state.closed, bugs]).toEqual([true, [new Error("oops")]]);
  });
});

describe("who is told", () => {
  it("the response comes before the pushes, which carry the request_id for the requester only", () => {
    const stage = backstage();
    const ada = connect(stage, "agent-web");
    const old = connect(stage, "agent-rtm");
    const [cleo, twin] = [connect(stage, "customer-rtm"), connect(stage, "customer-rtm")];
    ada.login("dal:one-ada");
    old.login("dal:one-ada");
    for (const one of [cleo, twin]) one.login("dal:one-cleo");
    cleo.send({ action: "start_chat", request_id: "s" });
    const seen = (one: typeof cleo) =>
      one.frames
        .filter(({ action }) => action.includes("chat"))
        .map(({ action, type, request_id }) => [action, type, request_id]);
    expect(seen(cleo)).toEqual([
      ["start_chat", "response", "s"],
      ["incoming_chat_thread", "push", "s"],
    ]);
    for (const one of [twin, ada, old]) expect(seen(one)).toEqual([["incoming_chat_thread", "push", undefined]]);
  });

  it("a ban closes every connection of the customer, and refuses new ones", () => {
    const stage = backstage();
    const ada = connect(stage, "agent-web");
    const [cleo, again] = [connect(stage, "customer-rtm"), connect(stage, "customer")];
    ada.login("dal:one-ada");
    const id = cleo.login("dal:one-cleo")?.payload?.["customer_id"];
    ada.send({ action: "ban_customer", payload: { customer_id: id, ban: { days: 1 } } });
    expect([cleo.frames.at(-1)?.payload, cleo.state.closed]).toEqual([{ reason: "customer_banned" }, true]);
    again.login("dal:one-cleo");
    expect(again.frames.map(({ action }) => action)).toEqual(["login", "customer_disconnected"]);
    expect(again.state.closed).toBe(true);
  });

  it("a user has so many connections and no more", () => {
    const stage = backstage(1);
    const [first, second] = [connect(stage, "customer"), connect(stage, "customer")];
    first.login("dal:one-cleo");
    second.login("dal:one-cleo");
    expect(second.frames.at(-1)?.payload).toEqual({ reason: "too_many_connections" });
    expect([first.state.closed, second.state.closed]).toEqual([false, true]);
  });

  it("logging out closes after the response", () => {
    const { login, send, state } = connect(backstage(), "agent-web");
    login("dal:one-ada");
    expect(send({ action: "logout", request_id: "1" })).toEqual({
      request_id: "1",
      action: "logout",
      type: "response",
      success: true,
      payload: {},
    });
    expect(state.closed).toBe(true);
  });

  it("who leaves is offline", () => {
    const stage = backstage();
    const { login, session } = connect(stage, "agent-web");
    login("dal:one-ada");
    const ada = stage.core.state.licenses.get(100000001)?.agents.get("ada@one.example.com");
    expect(ada?.connections).toBe(1);
    session.close();
    session.close();
    expect([ada?.connections, stage.clock.pending]).toEqual([0, 0]);
  });
});
