import { expect, it } from "vitest";
import { apiNames } from "../../src/apis.js";
import { factsOf } from "../../src/coverage/facts.js";
import { loadModel } from "../../src/load-model.js";
import { modelOf } from "./model-of.js";

it("writes down each statement once, as far as the transports have it", () => {
  const { model } = modelOf();
  const ids = (...has: ("web" | "rtm")[]) => factsOf("agent-web", model, new Set(has)).facts.map((fact) => fact.id);
  expect(ids("web", "rtm").map((id) => id.replace("/agent-web/", " "))).toEqual([
    "action ask (web)",
    "action ask (rtm)",
    "action tell (rtm)",
    "parameter ?license_id (web)",
    "push told",
    "webhook told",
    "webhook hooked",
    "error validation",
    "reason gone",
    "scope ask all",
    "scope ask my",
    "parameter ask.limit",
    "limit ask.limit minimum 1",
    "limit ask.limit maximum 100",
    "parameter ask.order",
    "enum ask.order=asc",
    "enum ask.order=desc",
    "parameter ask.filters",
    "parameter ask.filters.*.values",
    "limit ask.filters.*.values maxItems 2",
    "parameter tell.note",
    "parameter Note.kind",
    "enum Note.kind=long",
    "parameter Note.text",
    "limit Note.text maxBytes 4",
    "enum Remark.kind=short",
  ]);
  expect(ids("web").filter((id) => /tell|push|reason/u.test(id))).toEqual([]);
});

it("tells the line of each statement", () => {
  const { facts } = factsOf("agent-web", modelOf().model, new Set(["web", "rtm"]));
  expect(facts.filter((fact) => fact.kind === "limit").map((fact) => fact.source)).toEqual([
    "page.md:1",
    "page.md:7",
    "page.md:1",
    "page.md:1",
  ]);
});

it("reads the real models", () => {
  const models = loadModel();
  const all = apiNames.flatMap((api) => factsOf(api, models[api], new Set(["web", "rtm"])).facts);
  expect(all.length).toBeGreaterThan(1000);
  expect(new Set(all.map((fact) => fact.id)).size).toBe(all.length);
  expect(all.find((fact) => fact.id === "limit/agent-web/get_customers.limit maximum 100")?.source).toBe(
    "agent-web-2019-08/methods.md:1215",
  );
  // Only servers set the id of an event: no sample of a request has one.
  expect(all.filter((fact) => fact.what === "MessageEvent.id")).toEqual([]);
  expect(all.filter((fact) => fact.what === "MessageEvent.text").length).toBeGreaterThan(2);
});
