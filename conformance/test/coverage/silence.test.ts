import { describe, expect, it } from "vitest";
import { observeSilence } from "../../src/coverage/observe-silence.js";
import type { Entry, StepRecord } from "../../src/run/transcript.js";
import { ableControl } from "../support/default-target.js";
import { caseOf, targetAt } from "../support/play.js";

const case_ = caseOf(
  `id: play
title: A play
source: ["assumed: a test"]
actors:
  anna: { api: customer-rtm, customer: 1 }
  bob: { api: agent-web, agent: 1 }
steps:
  - { id: before, call: get_customers, actor: bob }
  - { id: go, call: get_customers, actor: bob }
  - { id: quiet, no-push: told, actor: anna, where: { a: 1 } }
  - { id: silent, no-push: any, actor: anna }
  - { id: unposted, no-webhook: told, actor: bob }
`,
  { ...targetAt("http://x/<action>", "ws://x"), control: ableControl },
);

const push = (actor: string, action: string): Entry => {
  return { kind: "received", at: 0, actor, frame: { type: "push", action, payload: {} } };
};
const webhook: Entry = { kind: "webhook", at: 0, actor: "webhooks", body: { action: "told", payload: {} } };
const record = (more: Partial<StepRecord>): StepRecord => ({ status: "done", from: 0, to: 0, saved: {}, ...more });

/** What is shown absent where these entries came between the request and the end of the silence. */
function absent(entries: readonly Entry[], more: Partial<StepRecord> = {}): readonly string[] {
  const end = entries.length;
  const found = new Set<string>();
  const steps = {
    before: record({}),
    go: record({ from: 1, to: 1 }),
    quiet: record({ to: end, answer: end, ...more }),
    silent: record({ to: end, answer: end }),
    unposted: record({ to: end, ...more }),
  };
  const play = { case: "play", unique: "u", startedAt: "", milliseconds: 0, entries, steps };
  observeSilence(case_, play, found);
  return [...found];
}

const start = push("bob", "other");
const unposted = ["agent-rtm", "customer", "agent-web", "customer-rtm"].map((api) => `webhook/${api}/told`);

describe("what is shown absent", () => {
  it.each<[string, readonly Entry[], readonly string[]]>([
    [
      "a push and a webhook that only somebody else heard of",
      [start, push("bob", "told")],
      ["push/customer-rtm/told", ...unposted],
    ],
    ["nothing where nobody heard of it", [start, push("bob", "other")], []],
    ["nothing that came before", [push("bob", "told"), start], []],
    ["no push that came all the same", [start, push("bob", "told"), push("anna", "told")], unposted],
    ["no webhook that was posted", [start, push("bob", "told"), webhook], ["push/customer-rtm/told"]],
  ])("is %s", (_, entries, ids) => {
    expect(absent(entries)).toEqual(ids);
  });

  it("is nothing where the step did not get through", () => {
    expect(absent([start, push("bob", "told")], { status: "missed" })).toEqual([]);
  });
});
