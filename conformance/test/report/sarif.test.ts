import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { sarif } from "../../src/report/sarif.js";
import { sampleReport } from "./sample-report.js";

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

  it("suppresses what is known, and plays down what wavers", () => {
    expect(of("knows/ask/outcome")?.suppressions).toEqual([
      { kind: "external", justification: "not done yet; https://issues.example.com/7; until 2027-01-31" },
    ]);
    expect(of("wavers/ask/outcome")?.level).toBe("note");
    expect(of("breaks/run/finished")?.ruleId).toBe("runner");
  });
});
