import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { problem as correctionProblem } from "../../src/corrections/problems.js";
import { problem as readerProblem } from "../../src/facts/problems.js";
import { ruleManual } from "../../src/lint/manual.js";
import { rules } from "../../src/lint/rules/index.js";
import { problem as modelProblem } from "../../src/model/problems.js";
import { lintTexts, shortly } from "./lint-text.js";

/** Codes that no example can show: they are about our own files, or about a reader that lost something. */
const WITHOUT_BAD_EXAMPLE = new Set([
  "accounting-imbalance",
  "correction-stale",
  "correction-unmatched",
  "endpoint-missing",
  "endpoint-stated",
  "operation-out-of-reach",
  "silence-without-use",
]);

describe.each(rules)("$code", ({ code, of, severity, examples }) => {
  test.each(examples)("example %#", ({ markdown, beside, findings }) => {
    const texts = beside === undefined ? [markdown] : [markdown, beside];
    const found = lintTexts(texts).filter((it) => it.code === code && it.span.document === "documents/0.md");
    expect(found.map(shortly)).toEqual(findings);
    for (const it of found) {
      expect(it.severity).toBe(severity);
      expect(it.message).toMatch(/^Unexpected .+, expected .+$/);
    }
  });
  test("has a good example, and a bad one where one is possible", () => {
    expect(examples.some((example) => example.findings.length === 0)).toBe(true);
    const bad = examples.some((example) => example.findings.length > 0);
    expect(bad).toBe(!WITHOUT_BAD_EXAMPLE.has(code));
    expect(WITHOUT_BAD_EXAMPLE.has(code) && of !== "reader").toBe(false);
  });
});

describe("the set of rules", () => {
  test("has one file for each, named by its code", () => {
    const files = readdirSync(new URL("../../src/lint/rules/", import.meta.url)).filter((it) => it !== "index.ts");
    expect(files.sort()).toEqual(rules.map((rule) => `${rule.code}.ts`).sort());
  });
  test("has a page for every code that readers, corrections and the model report", () => {
    const codes = [readerProblem, correctionProblem, modelProblem].flatMap((it) => Object.keys(it));
    const { text } = ruleManual();
    for (const code of codes) expect(text).toContain(`\n## ${code}\n`);
  });
  test("gives reader rules the severities of the reader", () => {
    const span = { document: "", start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    for (const [code, make] of Object.entries({ ...readerProblem, ...correctionProblem })) {
      const made = (make as (at: typeof span, it: object) => { severity: string })(span, {});
      expect(rules.find((rule) => rule.code === code)?.severity, code).toBe(made.severity);
    }
  });
});
