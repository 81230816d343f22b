import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../src/json.js";
import { judge } from "../src/judge/judge.js";
import type { Case } from "../src/plan/case.js";
import type { Entry, StepRecord, Transcript } from "../src/run/transcript.js";
import type { Spec } from "../src/spec.js";
import { fakeSpec } from "./support/fake-spec.js";
import { caseOf } from "./support/play.js";

/** A case of two customers and an agent, one of them of another license, of whose steps nothing is asked. */
const idle: Case = caseOf(`id: play
title: A play
source: ["assumed: a test"]
actors:
  anna: { api: customer-rtm, customer: 1 }
  bob: { api: agent-web, agent: 1 }
  eve: { api: agent-web, agent: 1, license: second }
steps:
  - { id: in, connect: anna }
`);

const causing: Spec = (() => {
  const spec = fakeSpec();
  const causes = (action: string) => (action === "send_event" ? ["incoming_event"] : []);
  return { ...spec, "customer-rtm": { ...spec["customer-rtm"], causes } };
})();

const told = (actor: string, payload: Json, more: JsonObject = {}): Entry => ({
  kind: "received",
  at: 0,
  actor,
  frame: { type: "push", action: "incoming_event", payload, ...more },
});
const asks = (payload: Json, id: string): Entry => {
  return { kind: "sent", at: 0, actor: "anna", step: id, frame: { request_id: id, action: "send_event", payload } };
};
const opened: Entry = { kind: "opened", at: 0, actor: "anna", url: "ws://localhost/" };
const answered = (payload: Json, id: string): Entry =>
  told("anna", payload, { type: "response", action: "send_event", success: true, request_id: id });
const event = (more: JsonObject = {}): JsonObject => ({ id: "E1", type: "message", text: "hi", order: 1, ...more });
const inThread = (more: JsonObject = {}): JsonObject => ({ chat_id: "C", thread_id: "T", event: event(more) });
const wish = { chat_id: "C", event: { type: "message", text: "hi" } };
const secret = "10000000-0000-4000-8000-000000000099";

/** What happened, and the checks of the whole case that fail. A request and its answer, where there are any, are the first two entries. */
const table: readonly (readonly [what: string, entries: readonly Entry[], failed: readonly string[]])[] = [
  ["one event, shown to two", [told("anna", inThread()), told("bob", inThread())], []],
  ["another text for another", [told("anna", inThread()), told("bob", inThread({ text: "ho" }))], ["same-events @1"]],
  ["what a dialect leaves out", [told("anna", inThread()), told("bob", { event: { id: "E1", order: 1 } })], []],
  ["two events with one order", [told("anna", inThread()), told("anna", inThread({ id: "E2" }))], ["event-order @1"]],
  [
    "orders in two threads",
    [told("anna", inThread()), told("anna", { ...inThread({ id: "E2" }), thread_id: "U" })],
    [],
  ],
  [
    "answers whose order falls",
    [answered(inThread({ order: 2 }), "a"), answered(inThread({ id: "E2" }), "b")],
    ["event-order @1"],
  ],
  [
    "an active thread before the last",
    [
      told("anna", {
        chat: {
          id: "C",
          threads: [
            { id: "T", order: 1, active: true },
            { id: "U", order: 2, active: false },
          ],
        },
      }),
    ],
    ["active-thread @0"],
  ],
  ["seconds", [told("anna", inThread({ timestamp: 1_700_000_000 }))], []],
  ["milliseconds", [told("anna", { user: { last_seen_timestamp: 1_700_000_000_000 } })], ["timestamps @0"]],
  ["a whisper", [told("bob", inThread({ recipients: "agents" }))], []],
  [
    "a whisper overheard",
    [told("bob", inThread({ recipients: "agents" })), told("anna", inThread())],
    ["agents-only @1"],
  ],
  ["an id in one license", [told("anna", { chat_id: secret }), told("bob", { chat_id: secret })], []],
  ["an id in two licenses", [told("anna", { chat_id: secret }), told("eve", { chat_id: secret })], ["own-license @1"]],
  [
    "a push twice, for two requests",
    [asks(wish, "a"), answered(inThread(), "a"), asks(wish, "b"), told("bob", {}), told("bob", {})],
    [],
  ],
  [
    "the same push over the next connection",
    [asks(wish, "a"), told("anna", { reason: "gone" }), opened, told("anna", { reason: "gone" })],
    [],
  ],
  [
    "a push twice, for one",
    [asks(wish, "a"), answered(inThread(), "a"), told("bob", {}), told("bob", {})],
    ["once @3"],
  ],
  [
    "a push twice with one request_id",
    [
      asks(wish, "a"),
      answered(inThread(), "a"),
      told("anna", {}, { request_id: "a" }),
      told("anna", {}, { request_id: "a" }),
    ],
    ["once @3"],
  ],
  ["an own push", [asks(wish, "a"), answered(inThread(), "a"), told("anna", inThread(), { request_id: "a" })], []],
  [
    "an own push without request_id",
    [asks(wish, "a"), answered(inThread(), "a"), told("anna", inThread())],
    ["own-pushes @2"],
  ],
  [
    "somebody else's push",
    [asks(wish, "a"), answered(inThread(), "a"), told("anna", { ...inThread(), chat_id: "D" })],
    [],
  ],
  ["an event changed on its way", [asks(wish, "a"), answered(inThread({ text: "h?" }), "a")], ["as-sent @1"]],
];

describe("checks of a whole case", () => {
  it.each(table)("%s", (_, entries, failed) => {
    const [first] = entries;
    const record: StepRecord = { status: "done", from: 0, to: entries.length, saved: {} };
    const asked = first?.kind === "sent" ? { request: 0, answer: 1, requestId: "a" } : {};
    const happened: Transcript = {
      case: "play",
      unique: "u",
      startedAt: "2026-11-21T10:00:00.000Z",
      milliseconds: 1,
      entries,
      steps: { in: { ...record, ...asked } },
    };
    const checks = judge(idle, happened, causing).filter(({ id }) => id.startsWith("play/whole/"));
    const found = checks.filter(({ status }) => status !== "pass").map(({ id, entry }) => `${id.slice(11)} @${entry}`);
    expect(checks.length).toBe(9);
    expect(found).toEqual(failed);
  });
});
