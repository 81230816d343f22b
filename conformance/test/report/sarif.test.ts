import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { sarif } from "../../src/report/sarif.js";
import { playedCase, reportOf, sampleReport } from "./sample-report.js";

describe("sarif", () => {
  const log = JSON.parse(sarif(sampleReport())) as Log;
  const [run] = log.runs;
  const results = run?.results ?? [];
  const of = (id: string) => results.find((result) => result.partialFingerprints?.["check/v1"] === id);

  it("has a result for whatever did not pass, each with its rule", () => {
    expect(log.version).toBe("2.1.0");
    expect(results.map((result) => result.partialFingerprints?.["check/v1"])).toEqual([
      "fails/ask/outcome",
      "fails/told/arrives",
      "knows/ask/outcome",
      "wavers/ask/outcome",
      "breaks/run/finished",
      "derived/agent-web/ask/limit/over it's/ask/outcome",
      "derived/agent-web/ask/enum/old/ask/outcome",
    ]);
    for (const { ruleId, ruleIndex = -1 } of results) expect(run?.tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
  });

  it("points at the step, and at the lines of the documents", () => {
    const result = of("fails/ask/outcome");
    const place = (uri: string, region: object) => ({ physicalLocation: { artifactLocation: { uri }, region } });
    expect(result?.locations).toEqual([place("play.yaml", { startLine: 9 })]);
    expect(result?.relatedLocations).toMatchObject([place("spec/documents/a-2019/b.md", { startLine: 1, endLine: 2 })]);
    const derived = of("derived/agent-web/ask/limit/over it's/ask/outcome");
    expect(derived?.locations).toEqual([place("spec/documents/a-2019/b.md", { startLine: 1, endLine: 2 })]);
  });

  it.each([
    ["the lines of its case", ["assumed: so", "a-2019/b.md:7"], "spec/documents/a-2019/b.md", 7],
    ["the page of assumptions", ["assumed: so"], "conformance/assumptions.md", 1],
  ])(
    "points at %s where a derived check rests on an assumption, for a result needs a place",
    (_, source, uri, startLine) => {
      const played = playedCase("derived/agent-web/ask/type/limit", { "ask/outcome": "fail" });
      const { scenario } = played.case;
      const steps = scenario.steps.map((step) => ({ ...step, source }));
      const checks = played.checks.map((check) => ({ ...check, source: ["assumed: so"] }));
      const report = reportOf([{ ...played, checks, case: { ...played.case, scenario: { ...scenario, steps } } }]);
      const [result] = (JSON.parse(sarif(report)) as Log).runs[0]?.results ?? [];
      expect(result?.locations).toEqual([{ physicalLocation: { artifactLocation: { uri }, region: { startLine } } }]);
      expect(result?.relatedLocations).toEqual([]);
    },
  );

  it("tells of each rule what code scanning asks for", () => {
    for (const { id, shortDescription, fullDescription, help } of run?.tool.driver.rules ?? [])
      for (const said of [shortDescription, fullDescription, help]) expect(said?.text, id).toMatch(/\.$/u);
  });

  it("suppresses what is known, and plays down what wavers", () => {
    expect(of("knows/ask/outcome")?.suppressions).toEqual([
      { kind: "external", justification: "not done yet; https://issues.example.com/7; until 2027-01-31" },
    ]);
    expect(of("wavers/ask/outcome")?.level).toBe("note");
    expect(of("breaks/run/finished")?.ruleId).toBe("runner");
  });
});
