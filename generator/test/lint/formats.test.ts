import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.js";
import { formatGithub } from "../../src/diagnostic/format-github.js";
import { formatJson } from "../../src/diagnostic/format-json.js";
import { formatSarif } from "../../src/diagnostic/format-sarif.js";
import { formatText } from "../../src/diagnostic/format-text.js";
import { rules } from "../../src/lint/rules/index.js";

const at = (line: number, column: number, endColumn: number) => ({
  document: "spec/documents/a b.md",
  start: { line, column },
  end: { line, column: endColumn },
});
const findings: readonly Diagnostic[] = [
  {
    code: "row-twice",
    severity: "warning",
    message: "Unexpected 100 %,\nexpected: 50 %",
    span: at(3, 2, 9),
    related: [{ span: at(1, 2, 9), message: "The first row stands here" }],
  },
  { code: "table-short-row", severity: "info", message: "Unexpected row", span: at(2, 1, 4), related: [] },
];

test("text: one line for each finding, by place, with related places below", () => {
  expect(formatText(findings, (severity) => `<${severity}>`)).toBe(
    [
      "spec/documents/a b.md:2:1 <info> table-short-row Unexpected row",
      "spec/documents/a b.md:3:2 <warning> row-twice Unexpected 100 %,\nexpected: 50 %",
      "    spec/documents/a b.md:1:2 The first row stands here",
      "",
    ].join("\n"),
  );
});

test("json: findings and counts", () => {
  expect(JSON.parse(formatJson(findings, 2))).toMatchObject({
    findings: [
      { code: "row-twice", path: "spec/documents/a b.md", line: 3, column: 2, endLine: 3, endColumn: 9 },
      { code: "table-short-row", related: [] },
    ],
    summary: { errors: 0, warnings: 1, infos: 1, silenced: 2 },
  });
});

test("github: commands with escaped properties and messages", () => {
  const [first, second] = formatGithub(findings).trimEnd().split("\n");
  expect(first).toBe(
    "::warning file=spec/documents/a b.md,line=3,col=2,endLine=3,endColumn=9,title=row-twice::" +
      "Unexpected 100 %25,%0Aexpected: 50 %25%0Aspec/documents/a b.md:1 The first row stands here",
  );
  expect(second).toMatch(/^::notice .*::Unexpected row$/);
  const strange = { ...(findings[1] as Diagnostic), span: { ...at(1, 1, 1), document: "a,b:c%.md" } };
  expect(formatGithub([strange])).toContain("file=a%2Cb%3Ac%25.md,");
});

/** The parts of the SARIF 2.1.0 schema that are used here. */
const place = {
  type: "object",
  required: ["artifactLocation", "region"],
  properties: {
    artifactLocation: {
      type: "object",
      required: ["uri"],
      properties: { uri: { type: "string", pattern: "^[^ \\\\]+$" } },
    },
    region: {
      type: "object",
      required: ["startLine", "startColumn", "endLine", "endColumn"],
      additionalProperties: { type: "integer", minimum: 1 },
    },
  },
};
const text = { type: "object", required: ["text"], properties: { text: { type: "string", minLength: 1 } } };
const level = { enum: ["none", "note", "warning", "error"] };
const sarif = {
  type: "object",
  required: ["version", "runs"],
  properties: {
    version: { const: "2.1.0" },
    runs: {
      type: "array",
      items: {
        type: "object",
        required: ["tool", "results"],
        properties: {
          columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
          tool: {
            type: "object",
            required: ["driver"],
            properties: {
              driver: {
                type: "object",
                required: ["name", "rules"],
                properties: {
                  rules: {
                    type: "array",
                    uniqueItems: true,
                    items: {
                      type: "object",
                      required: ["id"],
                      properties: {
                        shortDescription: text,
                        fullDescription: text,
                        help: text,
                        defaultConfiguration: { properties: { level } },
                      },
                    },
                  },
                },
              },
            },
          },
          results: {
            type: "array",
            items: {
              type: "object",
              required: ["message", "ruleId", "ruleIndex", "level", "locations"],
              properties: {
                message: text,
                level,
                ruleIndex: { type: "integer", minimum: 0 },
                locations: { type: "array", items: { properties: { physicalLocation: place } } },
                relatedLocations: { type: "array", items: { properties: { physicalLocation: place, message: text } } },
              },
            },
          },
        },
      },
    },
  },
};

describe("sarif", () => {
  const log = JSON.parse(formatSarif(findings, rules)) as {
    runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] }[];
  };
  test("has the form of version 2.1.0", () => {
    const validate = new Ajv2020({ strict: false }).compile(sarif);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  });
  test("describes every rule, and results point at theirs", () => {
    const [run] = log.runs;
    expect(run?.tool.driver.rules).toHaveLength(rules.length);
    for (const result of run?.results ?? []) expect(run?.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
  });
});
