import { describe, expect, it } from "vitest";
import { apiNames } from "../../src/apis.js";
import type { Step } from "../../src/load/scenario.js";
import { actionMatrix, type CellState } from "../../src/report/action-matrix.js";
import { evidence } from "../../src/report/excerpt.js";
import { type CaseReport, stepOf } from "../../src/report/run-report.js";
import type { Entry } from "../../src/run/transcript.js";
import type { Settled } from "../../src/settle/settle.js";
import { modelOf } from "../coverage/model-of.js";
import { targetAt } from "../support/play.js";

const id = "derived/agent-web/ask/type/web";
/** Steps of derived cases are called after what they try. */
const names = ["given", "limit/null", "limit/text/deep"];

const steps = names.map((name) => ({ id: name, kind: "call", actor: "bob", action: "ask" })) as unknown as Step[];
const entries = names.flatMap((step): Entry[] => [
  { kind: "request", at: 0, actor: "bob", step, url: "http://x/ask", body: {} },
  { kind: "response", at: 1, actor: "bob", step, status: 200, contentType: "", body: {} },
]);
const records = Object.fromEntries(
  names.map((name, at) => {
    const [request, answer] = [2 * at, 2 * at + 1];
    return [name, { status: "done", saved: {}, from: request, to: answer + 1, request, answer }];
  }),
);

function reportOf(verdicts: Readonly<Record<string, Settled["verdict"]>>): CaseReport {
  const checks = Object.entries(verdicts).map(([name, verdict]) => ({ id: `${id}/${name}`, verdict }) as Settled);
  const actors = [{ name: "bob", api: "agent-web", via: "web" }];
  const scenario = { id, actors, steps, cleanup: [] };
  const transcript = { case: id, entries, steps: records };
  return { id, derived: true, verdict: "fail", scenario, checks, transcript } as unknown as CaseReport;
}

describe("a check", () => {
  it.each([
    ["given/answer", "given"],
    ["limit/null/outcome", "limit/null"],
    ["limit/text/deep/schema", "limit/text/deep"],
    ["traffic/web.envelope", undefined],
  ])("%s is about the step %s", (name, step) => {
    const found = stepOf(reportOf({}), { id: `${id}/${name}` });
    expect([found.step?.id, found.record?.request]).toEqual([step, step && records[step]?.request]);
  });

  it("is shown by what its own step sent and got", () => {
    const one = reportOf({ "limit/null/outcome": "fail" });
    expect(one.checks.map((check) => evidence(check, one))).toEqual([[2, 3]]);
  });
});

describe("an action", () => {
  const { model } = modelOf();
  const models = Object.fromEntries(apiNames.map((api) => [api, model])) as Record<
    (typeof apiNames)[number],
    typeof model
  >;
  const stateOf = (verdicts: Readonly<Record<string, Settled["verdict"]>>) =>
    actionMatrix([reportOf(verdicts)], targetAt("http://x/<action>", "ws://x/rtm"), models)
      .find(({ api }) => api === "agent-web")
      ?.rows.find(({ action }) => action === "ask")?.cells.web?.state;

  it.each<[string, Readonly<Record<string, Settled["verdict"]>>, CellState]>([
    ["passed", { "given/answer": "pass", "limit/null/outcome": "pass", "limit/text/deep/outcome": "pass" }, "pass"],
    ["failed", { "given/answer": "pass", "limit/null/outcome": "fail", "limit/text/deep/outcome": "pass" }, "fail"],
    ["untried", { "given/answer": "skipped", "limit/null/outcome": "skipped" }, "untried"],
  ])("has %s as the steps of derived cases have", (_, verdicts, state) => {
    expect(stateOf(verdicts)).toBe(state);
  });
});
