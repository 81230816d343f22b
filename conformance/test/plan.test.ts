import { describe, expect, it } from "vitest";
import { apiNames } from "../src/apis.js";
import { loadSpec } from "../src/load-spec.js";
import { addressesAt } from "../src/plan/addresses.js";
import { planCases } from "../src/plan/plan-cases.js";
import type { Target } from "../src/plan/target.js";
import { ableControl } from "./support/default-target.js";
import { play, scenarioOf, targetAt, tokens } from "./support/play.js";

const target = targetAt("http://x/<action>", "ws://x");
const scenario = (actor: string, step = "login: a") =>
  scenarioOf(`id: play\ntitle: t\nsource: ["assumed: x"]\nactors:\n  a: ${actor}\nsteps:\n  - { id: s, ${step} }\n`);
const plan = (actor: string, on: Target = target, step?: string) =>
  planCases([scenario(actor, step)], on, () => "newcomer");

describe("planCases", () => {
  it.each([
    ["{ api: customer-rtm, customer: 1 }", { id: "anna", token: tokens.anna, license: 1 }],
    ["{ api: agent-web, agent: 1, license: second }", { id: "eve@example.com", token: tokens.eve, license: 2 }],
    ["{ api: customer, customer: 1, license: unknown }", { id: "anna", token: tokens.anna, license: 200_000_000 }],
    ["{ api: customer, customer: new }", { token: "token-of-new-1", license: 1 }],
  ])("casts %s", (actor, cast) => {
    expect(plan(actor).cases[0]?.actors["a"]).toMatchObject(cast);
  });

  it.each([
    ["{ api: customer-rtm, customer: 2 }", target, "the fixtures have no customer 2 in a license that is first"],
    [
      "{ api: agent-web, agent: 1, license: expired }",
      target,
      "the fixtures have no agent 1 in a license that is expired",
    ],
    [
      "{ api: agent-web, agent: 1 }",
      targetAt("http://x/<action>", undefined),
      "the target has no RTM address for agent-web",
    ],
    ["{ api: agent-web, agent: 1 }", { ...target, addresses: {} }, "the target does not have the API agent-web"],
  ])("cannot cast %s", (actor, on, why) => {
    expect(plan(actor, on).unsupported[0]?.why).toBe(why);
  });

  it.each([
    ["{ api: agent-web, bot: 1 }", "robot@example.com"],
    ["{ api: agent-web, agent: 1, scopes: [chats--my:rw] }", "bob@example.com"],
  ])("casts %s", (actor, id) => {
    const cast = plan(actor).cases[0]?.actors["a"];
    expect(cast?.id).toBe(id);
    if (actor.includes("scopes")) expect(cast?.token).toBe(`${tokens.bob}-limited`);
  });

  it("puts another version into the address", () => {
    const on = {
      ...target,
      addresses: { customer: { web: "http://x/v3.0/customer/action/<action>", rtm: "ws://x/v3.0/ws" } },
    };
    expect(plan('{ api: customer, customer: 1, version: "9.9" }', on).cases[0]?.actors["a"]?.address).toEqual({
      web: "http://x/v9.9/customer/action/<action>",
      rtm: "ws://x/v9.9/ws",
    });
  });

  it.each([
    ["advance: 31s", "the time of the target cannot be moved"],
    ["call: x, actor: a, via: web, slowly: 16s", "the time of the target cannot be moved"],
    ["webhook: incoming_event, actor: a", "the target makes no licenses on request (see --control)"],
    ["provoke: disconnect, actor: a, reason: x", "the target ends no connections on request (see --control)"],
    ["provoke: fault, actor: a", "the target does not fail on request (see --control)"],
    ["provoke: removal, actor: a", "the target removes no licenses on request (see --control)"],
  ])("cannot play %s without a control endpoint that does it", (step, why) => {
    const actor = "{ api: agent-web, agent: 1 }";
    expect(plan(actor, target, step).unsupported[0]?.why).toBe(why);
    expect(plan(actor, { ...target, control: ableControl }, step).cases).toHaveLength(1);
  });

  it("asks only for the transports that are used", () => {
    const webOnly = targetAt("http://x/<action>", undefined);
    expect(plan("{ api: agent-web, agent: 1, via: web }", webOnly, "call: x, actor: a").cases).toHaveLength(1);
  });

  it("gives every part of a new customer a token of its own, as long as there are some", () => {
    const parts = play("  - { id: in, login: anna }").replace("customer: 1", "customer: new");
    const scenarios = [scenarioOf(parts), scenarioOf(parts), scenarioOf(parts)];
    const { cases, unsupported } = planCases(scenarios, target, () => "newcomer");
    expect(cases.map((one) => one.actors["anna"]?.token)).toEqual(["token-of-new-1", "token-of-new-2"]);
    expect(unsupported).toHaveLength(1);
  });
});

describe("addressesAt", () => {
  it("gives an address that two snapshots share to the newer one", async () => {
    const { paths } = await loadSpec();
    expect(addressesAt({ web: "http://h:1/", rtm: "ws://h:1" }, paths)).toEqual({
      "agent-rtm": { rtm: "ws://h:1/agent/rtm/ws" },
      customer: { web: "http://h:1/v3.0/customer/action/<action>" },
      "agent-web": { web: "http://h:1/v3.0/agent/action/<action>", rtm: "ws://h:1/v3.0/agent/rtm/ws" },
      "customer-rtm": { rtm: "ws://h:1/v3.0/customer/rtm/ws" },
    });
  });

  it("puts the name of the snapshot where it is asked for", async () => {
    const { paths } = await loadSpec();
    const addresses = addressesAt({ rtm: "ws://h/{api}" }, paths);
    expect(Object.keys(addresses)).toEqual([...apiNames]);
    expect(addresses.customer).toEqual({ rtm: "ws://h/customer-2018-07/v3.0/customer/rtm/ws" });
  });
});
