import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { readSchema } from "../../src/cli/files.js";
import { jsonReport } from "../../src/report/json-report.js";
import { playedCase, reportOf, sampleReport } from "./sample-report.js";

const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
  readSchema("report.schema.json"),
);

describe("json", () => {
  const said = JSON.parse(jsonReport(sampleReport()));

  it("has the documented form", () => {
    expect(validate(said), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...said, cases: [{ ...said.cases[0], verdict: "fine" }] })).toBe(false);
    expect(validate({ ...said, more: 1 })).toBe(false);
  });

  it("has a place for every verdict", () => {
    expect(said.cases.map((one: { id: string; verdict: string }) => [one.id, one.verdict])).toEqual([
      ["passes", "pass"],
      ["fails", "fail"],
      ["knows", "known"],
      ["wavers", "flaky"],
      ["breaks", "error"],
      ["derived/agent-web/ask/limit/at", "pass"],
      ["derived/agent-web/ask/limit/over it's", "fail"],
      ["derived/agent-web/ask/enum/old", "fail"],
      ["cannot", "unsupported"],
    ]);
    expect(said.counts.cases).toEqual({ error: 1, fail: 3, flaky: 1, known: 1, unsupported: 1, pass: 2 });
    const [check] = said.cases[2].checks;
    expect(check.known).toEqual({
      id: "knows/*",
      reason: "not done yet",
      issue: "https://issues.example.com/7",
      expires: "2027-01-31",
    });
    expect(said.stale.map((one: { id: string }) => one.id)).toEqual(["gone/*"]);
  });

  it("keeps transcripts where they matter", () => {
    const has = said.cases.filter((one: object) => "transcript" in one).map((one: { id: string }) => one.id);
    expect(has).not.toContain("derived/agent-web/ask/limit/at");
    expect(has).toContain("derived/agent-web/ask/limit/over it's");
    expect(has).toContain("passes");
  });

  it("cuts what is too long, and says so", () => {
    const one = playedCase("long", { "in/answer": "pass" });
    const entry = { kind: "received", at: 1, actor: "anna", frame: { text: "x".repeat(30_000) } } as const;
    const cut = JSON.parse(jsonReport(reportOf([{ ...one, transcript: { ...one.transcript, entries: [entry] } }])));
    expect(validate(cut), JSON.stringify(validate.errors)).toBe(true);
    expect(cut.cases[0].transcript).toEqual([
      { kind: "received", at: 1, actor: "anna", text: expect.stringMatching(/^\{"text":"x+$/u), cutFrom: 30_011 },
    ]);
  });

  it("is one line for each case", () => {
    const lines = jsonReport(sampleReport())
      .split("\n")
      .filter((line) => line.startsWith('{"id":'));
    expect(lines).toHaveLength(9);
  });
});
