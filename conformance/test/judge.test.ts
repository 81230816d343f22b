// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the references of scenarios
import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../src/json.js";
import { judge } from "../src/judge/judge.js";
import type { Entry, StepRecord, Transcript } from "../src/run/transcript.js";
import { fakeSpec } from "./support/fake-spec.js";
import { caseOf, play } from "./support/play.js";

const sent = (step: string, action: string): Entry => ({
  kind: "sent",
  at: 0,
  actor: "anna",
  step,
  frame: { request_id: `play.${step}`, action },
});
const received = (frame: JsonObject): Entry => ({ kind: "received", at: 0, actor: "anna", frame });
const response = (step: string, action: string, payload: Json = {}): Entry =>
  received({ request_id: `play.${step}`, action, type: "response", success: true, payload });
const failure = (step: string, action: string, error: Json): Entry =>
  received({ request_id: `play.${step}`, action, type: "response", success: false, payload: { error } });
const push = (action: string, payload: Json, more: JsonObject = {}): Entry =>
  received({ action, type: "push", payload, ...more });
const opened: Entry = { kind: "opened", at: 0, actor: "anna", url: "ws://x" };
const closed = (by: "server" | "us"): Entry => ({ kind: "closed", at: 0, actor: "anna", code: 1000, by, why: "" });

type Told = Partial<StepRecord> & { readonly id: string };

function transcript(entries: readonly Entry[], ...steps: readonly Told[]): Transcript {
  const record = ({ id, ...told }: Told): [string, StepRecord] => [
    id,
    { status: "done", from: 0, to: entries.length, saved: {}, ...told },
  ];
  return {
    case: "play",
    unique: "u",
    startedAt: "2026-11-21T10:00:00.000Z",
    milliseconds: 1,
    entries,
    steps: Object.fromEntries(steps.map(record)),
  };
}

const ask = "  - { id: ask, call: start_chat, actor: anna";
const asked: Told = { id: "ask", request: 1, requestId: "play.ask", answer: 2 };
const good = [opened, sent("ask", "start_chat"), response("ask", "start_chat", { chat: { id: "C" } })];
const refused = (error: Json) => [...good.slice(0, 2), failure("ask", "start_chat", error)];

const nothing = "skipped there is nothing to look at";
const ping = [sent("quiet", "ping"), response("quiet", "ping")];
const disconnected = (reason: string) => push("customer_disconnected", { reason });
const byHand: Entry = { kind: "sent", at: 0, actor: "anna", step: "raw", frame: {} };

/** Steps, what happened, how many checks pass, and the others: check, status, what was got, entry. */
const table: readonly (readonly [
  what: string,
  steps: string,
  happened: Transcript,
  passes: number,
  others: readonly string[],
])[] = [
  ["a call that is answered", `${ask} }`, transcript(good, asked), 8, []],
  [
    "a call that is not",
    `${ask} }`,
    transcript(good.slice(0, 2), { id: "ask", status: "missed", why: "not within 1 ms", request: 1 }),
    2,
    [
      "ask/answer fail not within 1 ms @1",
      ...["outcome", "envelope", "order", "schema", "sample"].map((name) => `ask/${name} ${nothing}`),
    ],
  ],
  [
    "a step that was not tried",
    "  - { id: told, push: incoming_event, actor: anna, match: { a: 1 } }",
    transcript([], { id: "told", status: "skipped", why: "step in did not get through" }),
    0,
    [
      "told/arrives skipped step in did not get through",
      "told/once skipped step in did not get through",
      "told/match skipped step in did not get through",
    ],
  ],
  [
    "a payload that is not as described",
    `${ask}, match: { chat: { id: "\${unique}" } }, checks: [{ id: active, level: may, match: { active: true } }], save: { x: /y } }`,
    transcript(good, asked),
    8,
    [
      'ask/match fail /chat/id: expected "u", got "C" @2',
      "ask/active fail /active: expected true, got nothing @2",
      "ask/save fail no /y @2",
    ],
  ],
  [
    "an error where success is expected",
    `${ask} }`,
    transcript(refused({ type: "internal", message: "x" }), asked),
    7,
    ['ask/outcome fail failure: {"error":{"type":"internal","message":"x"}} @2'],
  ],
  [
    "the error that is expected",
    `${ask}, expect: { error: [validation, internal] } }`,
    transcript(refused({ type: "internal", message: "x" }), asked),
    7,
    [],
  ],
  [
    "another error, without a message",
    `${ask}, expect: { error: validation } }`,
    transcript(refused({ type: "internal" }), asked),
    5,
    ["ask/outcome fail the error internal @2", 'ask/schema fail no message in {"type":"internal"} @2'],
  ],
  [
    "success where an error is expected",
    `${ask}, expect: { error: validation } }`,
    transcript(good, asked),
    6,
    ["ask/outcome fail success @2"],
  ],
  [
    "a push with the request_id of its call",
    `${ask} }\n  - { id: told, push: incoming_event, actor: anna, answers: ask, after: ask }`,
    transcript([...good, push("incoming_event", {}, { request_id: "play.ask" })], asked, { id: "told", answer: 3 }),
    14,
    [],
  ],
  [
    "a push that should have none",
    "  - { id: told, push: incoming_event, actor: anna, answers: nobody }",
    transcript([opened, push("incoming_event", {}, { request_id: "x" })], { id: "told", answer: 1 }),
    5,
    [
      'told/request-id fail request_id "x" @1',
      "traffic/anna-request-ids fail a push with the request_id of somebody else @1",
    ],
  ],
  [
    "silence that pushes before and after, and those of other steps, do not break",
    `${ask} }\n  - { id: told, push: incoming_event, actor: anna }\n  - { id: quiet, no-push: any, actor: anna }`,
    transcript(
      [
        opened,
        push("incoming_event", { n: 1 }),
        ...good.slice(1),
        push("incoming_event", { n: 2 }),
        ...ping,
        push("incoming_event", { n: 3 }),
      ],
      { id: "ask", request: 2, requestId: "play.ask", answer: 3, from: 2 },
      { id: "told", answer: 4 },
      { id: "quiet", answer: 6, request: 5, from: 5 },
    ),
    13,
    [],
  ],
  [
    "a push that comes twice",
    "  - { id: told, push: incoming_event, actor: anna }",
    transcript([opened, push("incoming_event", { n: 1 }), push("incoming_event", { n: 1 })], { id: "told", answer: 1 }),
    5,
    ["told/once fail the same push a second time @2"],
  ],
  [
    "a push that comes once for each step that awaits it",
    "  - { id: told, push: incoming_event, actor: anna }\n  - { id: again, push: incoming_event, actor: anna }",
    transcript(
      [opened, push("incoming_event", { n: 1 }), push("incoming_event", { n: 1 })],
      { id: "told", answer: 1 },
      { id: "again", answer: 2 },
    ),
    8,
    [],
  ],
  [
    "silence that is broken",
    "  - { id: quiet, no-push: incoming_event, actor: anna, where: { n: 1 } }",
    transcript([opened, push("incoming_event", { n: 2 }), push("incoming_event", { n: 1 }), ...ping], {
      id: "quiet",
      request: 3,
      answer: 4,
    }),
    4,
    ['quiet/silence fail incoming_event {"n":1} @2'],
  ],
  [
    "a connection closed with a reason",
    "  - { id: out, disconnect: anna, reason: customer_banned }",
    transcript([opened, disconnected("customer_banned"), closed("server")], { id: "out", answer: 2 }),
    6,
    [],
  ],
  [
    "a connection closed by us, and for another reason",
    "  - { id: out, disconnect: anna, reason: customer_banned }",
    transcript([opened, disconnected("ping_timeout"), closed("us")], { id: "out", answer: 2 }),
    4,
    ["out/closed fail it was closed by us @2", 'out/reason fail the reason "ping_timeout" @1'],
  ],
  [
    "a frame sent by hand, answered without an id",
    '  - { id: raw, raw: "{}", actor: anna, answer: { success: false } }',
    transcript([opened, byHand, received({ type: "response", success: false })], { id: "raw", request: 1, answer: 2 }),
    3,
    [],
  ],
  [
    "a value that was never saved",
    '  - { id: in, login: anna, save: { me: /id } }\n  - { id: quiet, no-push: any, actor: anna, where: { id: "${me}" } }',
    transcript([], { id: "in", status: "missed", why: "x" }, { id: "quiet", status: "skipped", why: "no ${me}" }),
    0,
    [
      "in/answer fail x",
      ...["outcome", "envelope", "order", "schema", "sample", "save"].map((name) => `in/${name} ${nothing}`),
      "quiet/silence skipped no ${me}",
    ],
  ],
];

describe("judge", () => {
  it.each(table)("%s", (_, steps, happened, passes, others) => {
    const all = judge(caseOf(play(steps)), happened, fakeSpec({ responses: { start_chat: {}, login: {} } }));
    const checks = all.filter(({ id, status }) => !id.startsWith("play/whole/") || status !== "pass");
    const found = checks
      .filter((check) => check.status !== "pass")
      .map(({ id, status, got = "", entry }) => {
        return `${id.replace("play/", "")} ${status} ${got}${entry === undefined ? "" : ` @${entry}`}`;
      });
    expect(found).toEqual(others);
    expect(checks.length - found.length).toBe(passes);
  });

  it("gives levels and sources of step and check", () => {
    const steps = `${ask}, level: should, source: ["assumed: b"], checks: [{ id: own, level: may, source: ["assumed: c"], match: {} }] }`;
    const checks = judge(caseOf(play(steps)), transcript(good, asked), fakeSpec());
    expect(checks.find((check) => check.id === "play/ask/answer")).toMatchObject({
      level: "should",
      source: ["assumed: b"],
    });
    expect(checks.find((check) => check.id === "play/ask/own")).toMatchObject({ level: "may", source: ["assumed: c"] });
  });
});
