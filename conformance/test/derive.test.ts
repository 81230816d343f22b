import { randomUUID } from "node:crypto";
import { requests as agentRtm } from "livechat-spec/agent-rtm/validate";
import { requests as agentWeb } from "livechat-spec/agent-web/validate";
import { requests as customer } from "livechat-spec/customer/validate";
import { requests as customerRtm } from "livechat-spec/customer-rtm/validate";
import { describe, expect, it } from "vitest";
import type { ApiName } from "../src/apis.js";
import { readDeriveTexts } from "../src/cli/files.js";
import { startLane } from "../src/cli/start-lane.js";
import { deriveScenarios, idleExceptions } from "../src/derive/derive.js";
import { enumTrials, limitTrials } from "../src/derive/edges.js";
import { groundOf } from "../src/derive/ground.js";
import { sourcesOf } from "../src/derive/load-derived.js";
import { readDeriveData } from "../src/derive/recipe.js";
import { missingTrials, typeTrials } from "../src/derive/refusals.js";
import { schemasOf } from "../src/derive/request-schema.js";
import { togetherTrials } from "../src/derive/together.js";
import type { Trial } from "../src/derive/trial.js";
import { extraTrials, licenseTrials, sampleTrials, scopeTrials } from "../src/derive/whole-requests.js";
import type { Json, JsonObject } from "../src/json.js";
import type { CallStep, Scenario } from "../src/load/scenario.js";
import type { Model, OperationModel } from "../src/model.js";
import { planCases } from "../src/plan/plan-cases.js";
import { runPlan } from "../src/run-plan.js";

const sources = sourcesOf(readDeriveTexts());
const scenarios = deriveScenarios(sources);

describe("the recipes", () => {
  it("know every action, and no other", () => {
    for (const { api, actions } of sources.data.apis)
      expect(Object.keys(actions).sort()).toEqual(sources.models[api].operations.map(({ action }) => action).sort());
  });

  it("know a value for every condition under which an action takes more scopes", () => {
    const lacking = sources.data.apis.flatMap(({ api, actions }) =>
      sources.models[api].operations.flatMap(({ action, conditionalScopes }) =>
        conditionalScopes
          .filter(({ when }) => !Object.keys(actions[action]?.conditions ?? {}).some((path) => when.includes(path)))
          .map(({ when }) => `${api} ${action}: ${when}`),
      ),
    );
    expect(lacking).toEqual([]);
  });

  it("have no exception that nothing needs", () => {
    expect(idleExceptions(sources)).toEqual([]);
  });
});

describe("the derived cases", () => {
  it("have ids of their own, the same in every run", () => {
    const ids = scenarios.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^derived\/[a-z-]+\/[a-z_]+\/[a-z]+\/(?:web|rtm)(?:\/.+)?$/u.test(id))).toEqual([]);
    expect(deriveScenarios(sourcesOf(readDeriveTexts()))).toEqual(scenarios);
  });

  it("have steps of their own, each on a source", () => {
    for (const { id, steps } of scenarios) {
      expect(new Set(steps.map((step) => step.id)).size, id).toBe(steps.length);
      expect(
        steps.filter(({ source }) => source.length === 0),
        id,
      ).toEqual([]);
    }
  });

  it("send what the published validators refuse where they expect a refusal, and what they take where not", () => {
    const wrong = scenarios.flatMap((scenario) => trialsOf(scenario).flatMap((step) => misjudged(scenario, step)));
    expect(wrong).toEqual([]);
  });

  it.each(["sample", "missing", "type", "limit", "enum", "extra", "scope", "license"])("are there for %s", (kind) => {
    expect(scenarios.filter(({ id }) => id.split("/")[3] === kind).length).toBeGreaterThan(50);
  });
});

const validators: Readonly<Record<ApiName, Readonly<Record<string, ((data: unknown) => boolean) | undefined>>>> = {
  "agent-rtm": agentRtm,
  customer,
  "agent-web": agentWeb,
  "customer-rtm": customerRtm,
};

function trialsOf({ steps, subject }: Scenario): readonly CallStep[] {
  return steps.filter(
    (step) => step.kind === "call" && step.action === subject?.action && step.prepares !== true,
  ) as CallStep[];
}

/** Kinds whose outcome the schema alone decides. */
const byShape = /\/(?:missing|type|limit|enum|together)\//u;

function misjudged(
  { id, subject }: Scenario,
  { id: step, expect: { success }, payload = {}, upload }: CallStep,
): readonly string[] {
  const fits = validators[subject?.api ?? "customer"][subject?.action ?? ""]?.(standIn(payload)) ?? true;
  const told = `${id} ${step}: ${JSON.stringify(payload)}`;
  if (success === true && !fits && upload === undefined) return [told];
  const isKind = /\.type\/|^user_type\//u.test(step);
  return success === false && fits && byShape.test(id) && upload === undefined && !isKind ? [told] : [];
}

/** The payload with ids in place of what will be known only when the case is played. */
function standIn(payload: Json): Json {
  const text = JSON.stringify(payload).replaceAll(/\$\{[^}]+\}/gu, "b7eff798-f8df-4364-8059-649c35c9ed0c");
  return JSON.parse(text) as Json;
}

/** What stands for the chat that a recipe prepares. */
const chatId = `$${"{chat}"}`;

describe("the rules", () => {
  const at = (line: number, ...what: string[]) => what.map((one) => `documents/a/b.md:${line}:1 (${one})`);
  const schemas = schemasOf({
    "act.request": {
      type: "object",
      required: ["chat_id", "event"],
      properties: {
        chat_id: { type: "string", "x-source": at(1, "row", "row, required") },
        limit: { type: "integer", maximum: 25, "x-source": [...at(2, "row"), ...at(3, "note, maximum")] },
        order: { type: "string", enum: ["asc"], "x-source": [...at(4, "sample"), ...at(5, "note, value asc")] },
        event: { $ref: "#/$defs/Event.input" },
      },
    },
    "Event.input": { "x-discriminator": "type", anyOf: [{ $ref: "#/$defs/Message.input" }] },
    "Message.input": {
      type: "object",
      required: ["type"],
      properties: { type: { type: "string", const: "message" }, text: { type: "string", "x-max-bytes": 3 } },
    },
  });
  const [recipes] = readDeriveData(
    {
      customer: {
        caller: "a",
        actors: { a: { customer: 1 } },
        names: { chat_id: chatId },
        events: { message: { type: "message", text: "hi" } },
        stages: { nothing: [] },
        license: { level: "must", source: ["a/b.md:9"] },
        actions: { act: { payload: { chat_id: chatId, event: { type: "message", text: "hi" } } } },
      },
    },
    [],
  ).apis;
  const operation = {
    action: "act",
    multipart: false,
    scopes: ["chats--all:rw"],
    because: [{ document: "documents/a/b.md", line: 7 }],
    requestExamples: [{ value: { chat_id: "PJ0", event: {} }, because: { document: "documents/a/b.md", line: 8 } }],
  } as unknown as OperationModel;
  const model = {
    errors: [{ type: "validation", because: [{ document: "documents/a/e.md", line: 25 }] }],
    scopes: [{ name: "chats.conversation--my:ro" }, { name: "multicast:rw" }],
    operations: [],
  } as unknown as Model;
  if (recipes === undefined) throw new Error("no recipes");
  const recipe = recipes.actions["act"];
  if (recipe === undefined) throw new Error("no recipe");
  const ground = groundOf({ recipes, action: "act", recipe, transport: "rtm" }, operation, model, schemas);
  const base = recipe.payload;
  const told = (trials: readonly Trial[]) =>
    trials.map(({ what, payload, expect: outcome, level, source }) => [
      what,
      payload,
      outcome.success === false ? outcome.errors.join() : outcome.success,
      level,
      source.join(" "),
    ]);
  const event = (more: JsonObject) => ({ ...base, event: { type: "message", text: "hi", ...more } });

  it.each<
    [
      string,
      readonly Trial[],
      readonly (readonly [what: string, payload: JsonObject, outcome: unknown, level: string, source: string])[],
    ]
  >([
    ["sample", sampleTrials(ground), [["1", { chat_id: chatId, event: {} }, true, "should", "a/b.md:8"]]],
    [
      "missing",
      missingTrials(ground).filter(({ what }) => what === "chat_id"),
      [["chat_id", { event: base["event"] as Json }, "validation", "must", "a/b.md:1 a/e.md:25"]],
    ],
    [
      "limit",
      limitTrials(ground),
      [
        ["limit/maximum-at", { ...base, limit: 25 }, true, "must", "a/b.md:3"],
        ["limit/maximum-under", { ...base, limit: 24 }, true, "must", "a/b.md:3"],
        ["limit/maximum-over", { ...base, limit: 26 }, "validation", "must", "a/b.md:3 a/e.md:25"],
        [
          "event.as-message.text/max-bytes-at",
          event({ text: "xxx" }),
          true,
          "may",
          "assumed: no document says it in so many words",
        ],
        [
          "event.as-message.text/max-bytes-under",
          event({ text: "xx" }),
          true,
          "may",
          "assumed: no document says it in so many words",
        ],
        [
          "event.as-message.text/max-bytes-over",
          event({ text: "xxxx" }),
          "validation",
          "may",
          "assumed: no document says it in so many words a/e.md:25",
        ],
      ],
    ],
    [
      "enum",
      enumTrials(ground).slice(0, 2),
      [
        ["order/asc", { ...base, order: "asc" }, true, "must", "a/b.md:5"],
        ["order/unlisted", { ...base, order: "conformance_unlisted" }, "validation", "should", "a/b.md:4 a/e.md:25"],
      ],
    ],
    [
      "extra",
      extraTrials(ground),
      [
        [
          "unknown-key",
          { ...base, conformance_unknown: { nested: true } },
          true,
          "may",
          "assumed: keys that no document names are ignored",
        ],
      ],
    ],
    ["license", licenseTrials(ground), [["stranger", base, "validation,authorization", "must", "a/b.md:9"]]],
    [
      "scope",
      scopeTrials(ground, model),
      [
        ["none", base, "authorization", "must", "a/b.md:7"],
        ["others", base, "authorization", "must", "a/b.md:7"],
        ["chats--all:rw", base, true, "must", "a/b.md:7"],
      ],
    ],
  ])("%s", (_, trials, expected) => {
    expect(told(trials)).toEqual(expected);
  });

  it("type", () => {
    expect(typeTrials(ground).map(({ what }) => what)).toEqual([
      ...["number", "boolean", "object", "array", "null"].map((type) => `chat_id/${type}`),
      ...["string", "boolean", "object", "array", "null", "fraction"].map((type) => `limit/${type}`),
      ...["number", "boolean", "object", "array", "null"].map((type) => `order/${type}`),
      ...["string", "number", "boolean", "array", "null"].map((type) => `event/${type}`),
      ...["number", "boolean", "object", "array", "null"].map((type) => `event.as-message.type/${type}`),
      ...["number", "boolean", "object", "array", "null"].map((type) => `event.as-message.text/${type}`),
    ]);
  });
});

describe("keys together", () => {
  const text = { type: "string" };
  const both = { type: "object", properties: { a: {}, b: {} }, required: ["a", "b"] };
  const alone = { type: "object", properties: { a: {}, b: { not: {} } }, required: ["a"] };
  const none = {
    type: "object",
    properties: { a: { not: {} }, in: { type: "object", properties: { c: { not: {} } } } },
  };
  const trials = (not: object, payload: JsonObject) => {
    const properties = { a: text, b: text, in: { type: "object", properties: { c: text } } };
    const schemas = schemasOf({ "act.request": { type: "object", properties, not } as unknown as JsonObject });
    const [recipes] = readDeriveData(
      { customer: { caller: "a", actors: {}, names: {}, events: {}, stages: {}, actions: { act: { payload } } } },
      [],
    ).apis;
    const recipe = recipes?.actions["act"];
    if (recipes === undefined || recipe === undefined) throw new Error("no recipe");
    const operation = { action: "act", multipart: false } as OperationModel;
    const ground = groundOf(
      { recipes, action: "act", recipe, transport: "rtm" },
      operation,
      { errors: [] } as never,
      schemas,
    );
    return togetherTrials(ground).map(({ what, payload: sent, expect: { success } }) => [what, sent, success]);
  };

  it.each<[string, object, JsonObject, readonly unknown[]]>([
    ["both of two", both, { a: "1" }, [["payload/a-with-b", { a: "1", b: "text" }, false]]],
    ["one without the other", alone, { a: "1", b: "2" }, [["payload/a-without-b", { a: "1" }, false]]],
    [
      "none of those of which one is needed",
      none,
      { a: "1", in: { c: "2", d: "3" } },
      [["payload/none", { in: { d: "3" } }, false]],
    ],
    [
      "each of several",
      { anyOf: [both, alone] },
      { a: "1" },
      [
        ["payload/a-with-b", { a: "1", b: "text" }, false],
        ["payload/a-without-b", { a: "1" }, false],
      ],
    ],
    ["nothing of values that are ruled out", { enum: ["a"] }, {}, []],
    ["nothing of keys of a form that is ruled out", { properties: { a: { type: "string", enum: ["x"] } } }, {}, []],
  ])("%s", (_, not, payload, expected) => {
    expect(trials(not, payload)).toEqual(expected);
  });
});

describe("on the reference server", () => {
  it("derived cases pass: every fortieth here, all of them in a run", async () => {
    const some = scenarios.filter((_, index) => index % 40 === 0);
    const lane = startLane({ timeout: 10_000 });
    const { cases, unsupported } = planCases(some, await lane.target, randomUUID);
    const settings = { lanes: [{ lane, workers: 4 }], deadline: 60_000, signal: new AbortController().signal };
    const played = await runPlan(cases, settings, () => {});
    await lane.close();
    expect(unsupported).toEqual([]);
    expect(played.map((one) => one.case.id)).toEqual(some.map(({ id }) => id));
    expect(played.flatMap(({ checks }) => checks.filter(({ status }) => status !== "pass"))).toEqual([]);
  });
});
