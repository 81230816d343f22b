import { describe, expect, it } from "vitest";
import { CoverageCount } from "../../src/coverage/coverage.js";
import type { JsonObject } from "../../src/json.js";
import type { Entry } from "../../src/run/transcript.js";
import { fakeSpec } from "../support/fake-spec.js";
import { caseOf, targetAt } from "../support/play.js";
import { modelOf } from "./model-of.js";

type Loose = Entry extends infer E
  ? E extends Entry
    ? Omit<E, "at" | "actor"> & { readonly actor?: string }
    : never
  : never;

const target = (() => {
  const { name, fixtures } = targetAt(undefined, undefined);
  const addresses = { "agent-web": { web: "http://x/agent/<action>", rtm: "ws://x/rtm" } };
  const [license] = fixtures.licenses;
  if (license === undefined) throw new Error("no license");
  const tokens = ["token-all-all", "token-my-only", "token-nothing"];
  const scopes = new Map([
    ["token-all-all", ["all"]],
    ["token-my-only", ["my"]],
    ["token-nothing", []],
  ]);
  const agents = [{ id: "bob@example.com", tokens, scopes }];
  return { name, addresses, fixtures: { licenses: [{ ...license, agents }] } };
})();

const { model } = modelOf();
const models = { "agent-rtm": model, customer: model, "agent-web": model, "customer-rtm": model };

/** What the entries of one case show, without the name of the API. */
function shown(entries: readonly Loose[], tokens: Readonly<Record<string, string>> = {}): readonly string[] {
  const steps = ["one", "two", "three", "four"].map((id) => {
    const token = tokens[id] === undefined ? "" : `, token: "Bearer ${tokens[id]}"`;
    return `  - { id: ${id}, call: ask, actor: bob, payload: {}${token} }`;
  });
  const case_ = caseOf(
    `id: play\ntitle: A play\nsource: ["assumed: a test"]\nactors:\n  bob: { api: agent-web, agent: 1, via: web }\n  mine: { api: agent-web, agent: 1, via: web, scopes: [my] }\n  none: { api: agent-web, agent: 1, via: web, scopes: [] }\nsteps:\n${steps.join("\n")}\n`,
    target,
  );
  const transcript = {
    case: "play",
    unique: "u",
    startedAt: "2026-11-21T10:00:00.000Z",
    milliseconds: 1,
    entries: entries.map((entry, at) => ({ at, actor: "bob", ...entry }) as Entry),
    steps: {},
  };
  const count = new CoverageCount(target, fakeSpec(), models);
  const before = count.coverage.untested;
  count.add({ case: case_, transcript });
  const untested = new Set(count.coverage.untested.map((fact) => fact.id));
  return before.filter((fact) => !untested.has(fact.id)).map((fact) => `${fact.kind} ${fact.what}`);
}

const request = (body: JsonObject, step = "one"): Loose => ({ kind: "request", step, url: "http://x/agent/ask", body });
const response = (status: number, body: JsonObject = {}, step = "one"): Loose => ({
  kind: "response",
  step,
  status,
  contentType: "application/json",
  body,
});
const refused = (type: string): JsonObject => ({ error: { type, message: "no" } });
const frame = (kind: "sent" | "received", said: JsonObject): Loose =>
  kind === "sent" ? { kind, step: "one", frame: said } : { kind, frame: said };

describe("a fact counts where it was really exercised", () => {
  it.each<[string, readonly Loose[], readonly string[]]>([
    ["a call without an answer shows nothing", [request({ limit: 5 })], []],
    [
      "a webhook that was posted shows itself",
      [{ kind: "webhook", actor: "webhooks", body: { action: "hooked", payload: {} } }],
      ["webhook hooked"],
    ],
    [
      "a call that succeeds shows its action and what it sent",
      [request({ limit: 5, order: "asc" }), response(200)],
      ["action ask (web)", "parameter ask.limit", "parameter ask.order", "enum ask.order=asc"],
    ],
    [
      "one that is refused does not show its action",
      [request({ limit: 100 }), response(400, refused("validation"))],
      ["parameter ask.limit", "limit ask.limit maximum 100", "error validation"],
    ],
    [
      "a value below a limit is not at it, one beyond is",
      [request({ limit: 99, filters: { a: { values: ["b"] }, c: { values: ["d", "e", "f"] } } }), response(200)],
      [
        "action ask (web)",
        "parameter ask.limit",
        "parameter ask.filters",
        "parameter ask.filters.*.values",
        "limit ask.filters.*.values maxItems 2",
      ],
    ],
    [
      "bytes are counted, not characters; the kind of a value chooses the member",
      [
        frame("sent", { request_id: "1", action: "tell", payload: { note: { kind: "long", text: "ää" } } }),
        frame("received", { request_id: "1", action: "tell", type: "response", success: true }),
      ],
      [
        "action tell (rtm)",
        "parameter tell.note",
        "parameter Note.kind",
        "parameter Note.text",
        "enum Note.kind=long",
        "limit Note.text maxBytes 4",
      ],
    ],
    [
      "a push with the id of a request is no answer",
      [
        frame("sent", { request_id: "1", action: "tell", payload: { note: { kind: "long", text: "ää" } } }),
        frame("received", { request_id: "1", action: "told", type: "push", payload: { note: { kind: "short" } } }),
      ],
      ["enum Remark.kind=short", "push told"],
    ],
    [
      "a reason counts where the disconnect push tells it",
      [frame("received", { action: "agent_disconnected", type: "push", payload: { reason: "gone" } })],
      ["reason gone"],
    ],
    [
      "a webhook counts for the APIs of the case",
      [{ kind: "webhook", actor: "webhooks", body: { action: "hooked", payload: { note: { kind: "short" } } } }],
      ["webhook hooked"],
    ],
    [
      "a parameter of the query counts on its transport",
      [{ kind: "request", step: "one", url: "http://x/agent/other?license_id=1", body: {} }],
      ["parameter ?license_id (web)"],
    ],
  ])("%s", (_, entries, expected) => {
    expect([...shown(entries)].sort()).toEqual([...expected].sort());
  });
});

describe("a scope is tried with and without", () => {
  const twice = (first: Loose, second: Loose) => [request({}, "one"), first, request({}, "two"), second];
  it.each<[string, readonly Loose[], Readonly<Record<string, string>>, readonly string[]]>([
    [
      "let in with it, refused without",
      twice(response(200, {}, "one"), response(403, refused("authorization"), "two")),
      { one: "token-my-only", two: "token-nothing" },
      ["scope ask my"],
    ],
    [
      "the token of the actor counts where the step says none",
      twice(response(200, {}, "one"), response(403, refused("authorization"), "two")),
      { two: "token-nothing" },
      ["scope ask all"],
    ],
    ["only let in", twice(response(200, {}, "one"), response(200, {}, "two")), { two: "token-nothing" }, []],
    [
      "refused for another reason",
      twice(response(200, {}, "one"), response(400, refused("validation"), "two")),
      { two: "token-nothing" },
      [],
    ],
  ])("%s", (_, entries, tokens, expected) => {
    expect(shown(entries, tokens).filter((one) => one.startsWith("scope"))).toEqual(expected);
  });

  it("on a connection the token of its login counts", () => {
    const call = (id: string, success: boolean, payload: JsonObject = {}) => [
      frame("sent", { request_id: id, action: "ask" }),
      frame("received", { request_id: id, action: "ask", type: "response", success, payload }),
    ];
    const login = (step: string) => [
      { kind: "sent", step, frame: { request_id: step, action: "login" } } as const,
      frame("received", { request_id: step, action: "login", type: "response", success: true }),
    ];
    const entries = [
      ...login("one"),
      ...call("1", true),
      ...login("two"),
      ...call("2", false, refused("authorization")),
    ];
    expect(shown(entries, { two: "token-nothing" }).filter((one) => one.startsWith("scope"))).toEqual([
      "scope ask all",
    ]);
  });
});

it("counts only what the target claims", () => {
  const { all, apis, kinds } = new CoverageCount(target, fakeSpec(), models).coverage;
  expect(Object.keys(apis)).toEqual(["agent-web"]);
  expect(all).toEqual({ exercised: 0, total: 26 });
  expect(kinds.action).toEqual({ exercised: 0, total: 3 });
});
