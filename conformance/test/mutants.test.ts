import { describe, expect, it } from "vitest";
import { catalogue } from "../mutants/catalogue.js";
import { kindOf, type Mutant } from "../mutants/mutant.js";
import { kindLines, tally } from "../mutants/report.js";
import { playControl } from "../mutants/run/control.js";
import { loadSuite, type Suite } from "../mutants/run/suite.js";
import { type Trial, tryMutant } from "../mutants/run/try-mutant.js";
import { readSurvivors, reasonFor, staleEntries } from "../mutants/survivors.js";
import { paintFor } from "../src/report/paint.js";

/** A part of the suite that is played in a second, and reaches most kinds of mutants. */
const scenarios = [
  "ban-customer",
  "chat-properties",
  "close-thread",
  "event-over-rtm",
  "event-over-web",
  "event-to-closed-chat",
  "follow-chat",
  "limits",
  "login-first",
  "missing-parameter",
  "ping",
  "two-licenses",
  "typing-indicator",
  "texts",
  "time-login",
];

/** One of each kind that these scenarios can show. */
const sample = [
  "connection/timers/early",
  "disconnect/left-open/customer/customer_banned",
  "disconnect/reason/customer/customer_banned",
  "disconnect/unsaid/customer/customer_banned",
  "error/as-success/customer-rtm/validation",
  "error/form/customer-rtm/no-message",
  "error/status/agent-web/always-200",
  "error/type/customer-rtm/validation",
  "hand/access/before-login",
  "hand/input/client-sets",
  "hand/output/milliseconds",
  "hand/state/properties-replaced",
  "hand/text/ascii-only",
  "hand/told/own-typing",
  "limit/at-refused/customer-rtm/get_chats_summary/limit",
  "limit/over-taken/customer-rtm/get_chats_summary/limit",
  "ping/unanswered/customer-rtm",
  "push/before-response/customer-rtm/send_event",
  "push/foreign-request-id/customer-rtm/incoming_event",
  "push/not-sent/agent-web/thread_closed",
  "push/not-to-requester/customer-rtm/incoming_event",
  "push/only-to-requester/customer-rtm/incoming_event",
  "push/to-every-agent/incoming_event",
  "push/to-other-license/incoming_chat_thread",
  "push/twice/agent-web/chat_properties_updated",
  "push/without-request-id/customer-rtm/incoming_event",
  "reply/form/agent-web/encoded-twice",
  "response/form/customer-rtm/twice",
  "state/order/event-constant",
  "state/twice/customer-rtm/send_event",
  "state/unchanged/customer-rtm/close_thread",
  "validation/required/customer-rtm/send_event/event",
];

const whole = await loadSuite();
const suite: Suite = { ...whole, scenarios: whole.scenarios.filter(({ id }) => scenarios.includes(id)) };
const control = await playControl(suite);
const mutants = new Map(catalogue(new Set(control.casesByMark.keys())).map((mutant) => [mutant.id, mutant]));

describe("mutants", () => {
  it("are many, each with a name of its own", () => {
    const kinds = new Set([...mutants.values()].map(kindOf));
    expect(control.failed).toEqual([]);
    expect(mutants.size).toBeGreaterThan(300);
    expect([...new Set(sample.map((id) => kindOf({ id })))].filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it.each(sample)("%s is killed", async (id) => {
    const mutant = mutants.get(id);
    if (mutant === undefined) throw new Error(`There is no mutant ${id}`);
    const trial = await tryMutant(mutant, suite, { control, all: false, timeout: 1000 });
    expect(trial).toMatchObject({ id, outcome: "killed" });
    expect(trial.fired).toBeGreaterThan(0);
    expect(trial.checks.length).toBeGreaterThan(0);
  });

  it("that do nothing survive, and are not taken for killed", async () => {
    const idle = { id: "none/at-all", does: "nothing", marks: [] };
    const trial = (options: Mutant["options"]) =>
      tryMutant({ ...idle, options }, suite, { control, all: false, timeout: 5000 });
    expect(await trial(() => ({}))).toMatchObject({ outcome: "unreached", fired: 0, played: scenarios.length });
    const harmless: Mutant["options"] = (fired) => ({
      middleware: {
        wire: (next) => {
          fired();
          return next;
        },
      },
    });
    expect(await trial(harmless)).toMatchObject({ outcome: "survived", played: scenarios.length });
  });

  it("that fail without a mutation, or by a mistake of their own, prove nothing", async () => {
    const settings = { control, all: false, timeout: 1000 };
    const silent: Mutant = {
      id: "none/silent",
      does: "answers nothing and counts nothing",
      marks: [],
      options: () => ({ middleware: { wire: (next) => ({ send: () => {}, close: () => next.close() }) } }),
    };
    expect(await tryMutant(silent, suite, settings)).toMatchObject({ outcome: "broken" });
    const clumsy: Mutant = {
      id: "none/clumsy",
      does: "throws",
      marks: [],
      options: (fired) => ({
        middleware: {
          execute: () => () => {
            fired();
            throw new Error("oops");
          },
        },
      }),
    };
    expect(await tryMutant(clumsy, suite, settings)).toMatchObject({ outcome: "broken" });
  });
});

const trialOf = (id: string, outcome: Trial["outcome"]): Trial => {
  const checks = outcome === "killed" ? ["case/step/check"] : [];
  return { id, does: "", outcome, fired: 1, played: 1, milliseconds: 1, checks, byDeadline: false };
};

describe("what became of mutants", () => {
  const trials = [trialOf("a/b/one", "killed"), trialOf("a/b/two", "survived"), trialOf("c/d/one", "killed")];

  it("is counted by kind", () => {
    expect(tally(trials)).toMatchObject({ mutants: 3, killed: 2, byDeadline: 0 });
    const isExplained = ({ id }: Trial): boolean => id === "c/d/two";
    const all = [...trials, trialOf("c/d/two", "survived")];
    const lines = kindLines(all, isExplained, paintFor(false)).map((line) => line.split(/\s+/u).join(" "));
    expect(lines).toEqual(["kind mutants killed explained left rate", "a/b 2 1 0 1 50.0%", "c/d 2 1 1 0 50.0%"]);
  });

  it("is explained by patterns, none of which may be stale", () => {
    const explained = [
      { id: "a/b/t*", reason: "because" },
      { id: "a/b/one", reason: "no" },
      { id: "x/*", reason: "no" },
    ];
    expect(reasonFor("a/b/two", explained)).toBe("because");
    expect(reasonFor("c/d/one", explained)).toBeUndefined();
    expect(staleEntries(explained, trials)).toEqual([
      "a/b/one explains a/b/one, which was killed by case/step/check",
      "x/* is the id of no mutant",
    ]);
  });

  it("has a file of reasons that can be read", () => {
    for (const { reason } of readSurvivors()) expect(reason.length).toBeGreaterThan(20);
  });
});
