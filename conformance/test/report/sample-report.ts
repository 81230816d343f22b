import { apiNames } from "../../src/apis.js";
import { CoverageCount } from "../../src/coverage/coverage.js";
import type { Check, Status } from "../../src/judge/check.js";
import type { Played } from "../../src/play-case.js";
import { buildReport } from "../../src/report/build-report.js";
import type { RunReport } from "../../src/report/run-report.js";
import type { Entry } from "../../src/run/transcript.js";
import { settle } from "../../src/settle/settle.js";
import { modelOf } from "../coverage/model-of.js";
import { fakeSpec } from "../support/fake-spec.js";
import { caseOf, play, targetAt } from "../support/play.js";

/** What a server might say to break a report. */
export const hostile =
  "</script><script>alert(1)</script>]]>--><img src=x onerror=alert(2)> & \"quoted\" 'single' \u0000\u001b[31m\u202e\n::error::x\n##[error]y\n# TODO\n```\n| a | \\";

const steps = `
  - { id: in, login: anna }
  - { id: ask, call: ask, actor: bob, payload: { limit: 1 } }
  - { id: told, push: told, actor: anna }
`;

const made = caseOf(play(steps));

export const entries: readonly Entry[] = [
  { kind: "opened", at: 0, actor: "anna", url: "ws://x/rtm?license_id=1" },
  { kind: "sent", at: 1, actor: "anna", step: "in", frame: { request_id: "in", action: "login", payload: {} } },
  {
    kind: "received",
    at: 2,
    actor: "anna",
    frame: { request_id: "in", action: "login", type: "response", success: true, payload: {} },
  },
  { kind: "request", at: 3, actor: "bob", step: "ask", url: "http://x/ask?a=b", body: { limit: 1 } },
  {
    kind: "response",
    at: 5,
    actor: "bob",
    step: "ask",
    status: 400,
    contentType: "application/json",
    body: { error: { type: "validation", message: hostile } },
  },
  { kind: "request", at: 6, actor: "bob", step: "in", url: "http://x/in", body: {} },
  { kind: "failed", at: 7, actor: "bob", step: "in", why: "no response within 5 ms" },
  { kind: "received", at: 8, actor: "anna", text: hostile },
  { kind: "closed", at: 9, actor: "anna", code: 1006, by: "server", why: hostile },
];

/** A case with checks of the given names and statuses; failed ones were shown something hostile. */
export function playedCase(id: string, statuses: Readonly<Record<string, Status>>): Played {
  const checks = Object.entries(statuses).map(([name, status]): Check => {
    const base = { id: `${id}/${name}`, case: id, level: "must", source: ["a-2019/b.md:1-2", "assumed: so"] } as const;
    const expected = "one & <two>";
    if (status === "pass") return { ...base, status, expected };
    return { ...base, status, expected, got: hostile, ...(name.startsWith("ask/") ? { entry: 4 } : {}) };
  });
  const done = { saved: {}, status: "done" } as const;
  return {
    case: { ...made, id, scenario: { ...made.scenario, id, title: `A play of ${id}` } },
    transcript: {
      case: id,
      unique: "u",
      startedAt: "2026-11-21T10:00:00.000Z",
      milliseconds: 1234.5,
      entries,
      steps: {
        in: { ...done, from: 0, to: 3, request: 1, answer: 2 },
        ask: { ...done, from: 3, to: 5, request: 3, answer: 4 },
        told: { saved: {}, status: "missed", why: "not within 5 ms", from: 5, to: 9 },
      },
    },
    checks,
  };
}

const { model } = modelOf();
const models = Object.fromEntries(apiNames.map((api) => [api, model])) as Record<
  (typeof apiNames)[number],
  typeof model
>;

/** A report of the given cases. */
export function reportOf(played: readonly Played[], known: readonly { id: string; reason: string }[] = []): RunReport {
  const target = { ...targetAt("http://x/<action>", "ws://x/rtm"), name: "a <server>" };
  const excuses = { known, today: "2026-11-21", unplayed: [] };
  const verdict = settle(
    played.flatMap((one) => one.checks),
    excuses,
  );
  const { scenario } = made;
  const coverage = new CoverageCount(target, fakeSpec(), models);
  for (const one of played) coverage.add(one);
  const unsupported = [{ id: "cannot", scenario: { ...scenario, id: "cannot" }, why: "no <RTM> # here" }];
  return buildReport(played, unsupported, verdict, {
    target,
    models,
    startedAt: "2026-11-21T10:00:00.000Z",
    milliseconds: 1500,
    command: "npx livechat-conformance run --target 'my target.yaml'",
    coverage: coverage.coverage,
  });
}

/** One case of each verdict, written and derived, and a known failure that is no longer true. */
export function sampleReport(): RunReport {
  const known = [
    { id: "knows/*", reason: "not done yet", issue: "https://issues.example.com/7", expires: "2027-01-31" },
    { id: "derived/agent-web/ask/enum/old/*", reason: "old" },
    { id: "gone/*", reason: "gone" },
  ];
  return reportOf(
    [
      playedCase("passes", { "in/answer": "pass", "ask/outcome": "pass" }),
      playedCase("fails", {
        "in/answer": "pass",
        "ask/outcome": "fail",
        "told/arrives": "fail",
        "told/match": "skipped",
      }),
      playedCase("knows", { "ask/outcome": "fail" }),
      playedCase("wavers", { "ask/outcome": "flaky" }),
      playedCase("breaks", { "in/answer": "pass", "run/finished": "error" }),
      playedCase("derived/agent-web/ask/limit/at", { "ask/outcome": "pass" }),
      playedCase("derived/agent-web/ask/limit/over it's", { "ask/outcome": "fail" }),
      playedCase("derived/agent-web/ask/enum/old", { "ask/outcome": "pass" }),
    ],
    known,
  );
}
