import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageFolder } from "../src/cli/files.js";
import { isObject, type JsonObject } from "../src/json.js";
import { allSteps } from "../src/load/scenario.js";
import { loadSpec } from "../src/load-spec.js";
import type { Mutation, Through } from "./support/proxy.js";
import { ownScenarios, runShared, runSuite } from "./support/suite.js";

describe("the suite", () => {
  it("passes on the reference server", async () => {
    const checks = await runSuite();
    const rest = checks.filter((check) => check.status !== "pass").map((check) => `${check.id}: ${check.got ?? ""}`);
    expect(rest).toEqual([]);
    expect(new Set(checks.map((check) => check.id)).size).toBe(checks.length);
  });

  it("leaves a server as it was: it passes twice with the same people", async () => {
    const checks = await runShared();
    expect(checks.length).toBeGreaterThan(10_000);
    const rest = checks.filter((check) => check.status !== "pass").map((check) => `${check.id}: ${check.got ?? ""}`);
    expect(rest).toEqual([]);
  }, 60_000);

  it("rests on lines that are there", async () => {
    const { spec } = await loadSpec();
    const scenarios = ownScenarios();
    const said = scenarios.flatMap((scenario) =>
      allSteps(scenario).flatMap((step) => [...step.source, ...checkSources(step)]),
    );
    const generated = Object.values(spec).flatMap((api) => api.response("login")?.source ?? []);
    const lines = [...new Set([...said, ...generated])].filter((source) => !source.startsWith("assumed: "));
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((source) => !isThere(source))).toEqual([]);
  });
});

function checkSources(step: ReturnType<typeof allSteps>[number]): readonly string[] {
  return "checks" in step ? step.checks.flatMap((check) => check.source) : [];
}

/** True where the cited lines exist and are not blank at their ends. */
function isThere(source: string): boolean {
  const [path = "", range = ""] = source.split(":");
  const file = join(packageFolder(), "..", "spec", "documents", path);
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  return range.split("-").every((line) => (lines[Number(line) - 1] ?? "").trim() !== "");
}

const isTo = (side: "agent" | "customer", to: Through) => to.path.includes(`/${side}/`);
const isPushOf = (frame: JsonObject, action: string) => frame["type"] === "push" && frame["action"] === action;
const errorOf = (frame: JsonObject) => (isObject(frame["payload"]) ? frame["payload"]["error"] : undefined);

/** Holds responses back until the first push of the same request. */
function pushesFirst(): Mutation {
  const held = new Map<unknown, JsonObject>();
  return {
    frame: (frame) => {
      const id = frame["request_id"];
      if (frame["action"] === "send_event" && frame["type"] === "response") {
        held.set(id, frame);
        return [];
      }
      const response = held.get(id);
      held.delete(id);
      return response === undefined ? [frame] : [frame, response];
    },
  };
}

/** Each is wrong in one way; the scenarios that should notice, and the checks by which they do. */
const mutants: readonly (readonly [name: string, mutation: Mutation, scenario: string, check: RegExp])[] = [
  [
    "a push is not sent",
    { frame: (frame, to) => (isPushOf(frame, "incoming_chat_thread") && isTo("agent", to) ? [] : [frame]) },
    "start-chat",
    /agent-told\/arrives/u,
  ],
  [
    "a push is sent twice",
    { frame: (frame, to) => (isPushOf(frame, "incoming_chat_thread") && isTo("agent", to) ? [frame, frame] : [frame]) },
    "start-chat",
    /only-once\/silence/u,
  ],
  ["a push comes before the response", pushesFirst(), "event-over-rtm", /send\/order/u],
  [
    "a push lacks the request_id",
    {
      frame: ({ request_id, ...frame }) =>
        request_id === undefined || frame["type"] !== "push"
          ? [{ ...frame, ...(request_id === undefined ? {} : { request_id }) }]
          : [frame],
    },
    "event-over-rtm",
    /echoed\/request-id/u,
  ],
  [
    "a push to others has a request_id",
    { frame: (frame) => (frame["type"] === "push" ? [{ request_id: "event-over-rtm.send", ...frame }] : [frame]) },
    "event-over-rtm",
    /received\/request-id/u,
  ],
  ["a number is a string", { frame: (frame) => [retyped(frame)] }, "event-over-rtm", /traffic\/agent-incoming_event$/u],
  [
    "a key is missing",
    { frame: (frame) => (isPushOf(frame, "thread_closed") ? [{ ...frame, payload: { chat_id: "C" } }] : [frame]) },
    "close-thread",
    /closed\/arrives|traffic\/agent-thread_closed/u,
  ],
  [
    "a response comes twice",
    { frame: (frame) => (frame["action"] === "close_thread" ? [frame, frame] : [frame]) },
    "close-thread",
    /close\/answer/u,
  ],
  [
    "an error is a success",
    {
      frame: ({ payload, ...frame }) => [
        {
          ...frame,
          ...(frame["success"] === false ? { success: true } : {}),
          ...(payload === undefined ? {} : { payload }),
        },
      ],
    },
    "missing-parameter",
    /no-event\/outcome/u,
  ],
  [
    "an error has another type",
    {
      frame: (frame) =>
        errorOf(frame) === undefined ? [frame] : [{ ...frame, payload: { error: { type: "internal", message: "x" } } }],
    },
    "login-first",
    /too-early\/outcome/u,
  ],
  [
    "an error has no message",
    {
      frame: (frame) =>
        errorOf(frame) === undefined ? [frame] : [{ ...frame, payload: { error: { type: "authentication" } } }],
    },
    "login-first",
    /too-early\/schema/u,
  ],
  [
    "a ping is not answered",
    { frame: (frame) => (frame["action"] === "ping" ? [] : [frame]) },
    "ping",
    /after-login\/answer|before-login\/answer/u,
  ],
  ["a ban leaves the connection open", { closes: false }, "ban-customer", /out\/closed/u],
  [
    "a ban has the wrong reason",
    {
      frame: (frame) =>
        isPushOf(frame, "customer_disconnected") ? [{ ...frame, payload: { reason: "ping_timeout" } }] : [frame],
    },
    "ban-customer",
    /out\/reason/u,
  ],
  [
    "an update that changes nothing is told",
    {
      frame: (frame) =>
        frame["action"] === "update_chat_properties"
          ? [
              frame,
              {
                type: "push",
                action: "chat_properties_updated",
                payload: { chat_id: "C", properties: { rating: { score: { value: 1 } } } },
              },
            ]
          : [frame],
    },
    "chat-properties",
    /customer-not-told\/silence/u,
  ],
  [
    "everything is told to everybody",
    { frame: (frame, to, all) => leak(frame, to, all) },
    "agents-only",
    /not-heard\/silence|typing-unseen\/silence/u,
  ],
  [
    "everything is told to another license",
    { frame: (frame, to, all) => leak(frame, to, all) },
    "two-licenses",
    /stranger-not-told\/silence/u,
  ],
  [
    "a Web error is sent with status 200",
    { response: (_, body) => ({ status: 200, body }) },
    "wrong-token",
    /agent-web\/(?:outcome|status)/u,
  ],
  [
    "a Web response lacks a key",
    { response: (status) => ({ status, body: {} }) },
    "event-over-web",
    /send\/(?:schema|match|save)/u,
  ],
];

function retyped(frame: JsonObject): JsonObject {
  if (!isPushOf(frame, "incoming_event")) return frame;
  return JSON.parse(JSON.stringify(frame).replace(/"order":(\d+)/u, '"order":"$1"')) as JsonObject;
}

/** Pushes to one connection go to all. */
function leak(frame: JsonObject, to: Through, all: readonly Through[]): readonly JsonObject[] {
  if (frame["type"] !== "push") return [frame];
  for (const other of all) if (other !== to) other.send(frame);
  return [frame];
}

describe("a server that is wrong in one way fails", () => {
  it.each(mutants)("%s", async (_, mutation, scenario, check) => {
    const failed = (await runSuite([scenario], mutation)).filter((one) => one.status === "fail").map((one) => one.id);
    expect(
      failed.filter((id) => check.test(id)),
      failed.join(", "),
    ).not.toEqual([]);
  });

  it("not because of the proxy", async () => {
    const checks = await runSuite(
      mutants.map(([, , scenario]) => scenario),
      {},
    );
    expect(checks.filter((check) => check.status === "fail" && check.level === "must")).toEqual([]);
  });
});
