import type { Location, Log, ReportingDescriptor, Result } from "sarif";
import type { Settled } from "../settle/settle.js";
import { excerpt } from "./excerpt.js";
import { repeatCase } from "./repeat.js";
import { type CaseReport, gotOf, knownWords, type RunReport, stepOf } from "./run-report.js";

/** What a rule of SARIF is here: how binding the check is. */
const rules: readonly ReportingDescriptor[] = [
  rule("must", "error", "The documents state it."),
  rule("should", "warning", "A sample of the documents shows it."),
  rule("may", "note", "An assumption of ours: no document says it."),
  rule("runner", "error", "The runner failed, not the server: nothing is known of the server."),
];

/** Failures in the Static Analysis Results Interchange Format 2.1.0: each at its step in the scenario, and at the lines it rests on. */
export function sarif(report: RunReport): string {
  const results = report.cases.flatMap((one) =>
    one.checks
      .filter(({ verdict }) => verdict !== "pass" && verdict !== "skipped")
      .map((check) => resultOf(check, one, report)),
  );
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "livechat-conformance", rules: [...rules] } },
        columnKind: "utf16CodeUnits",
        invocations: [{ commandLine: report.command, executionSuccessful: report.counts.cases.error === 0 }],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

function rule(id: string, level: "error" | "warning" | "note", text: string): ReportingDescriptor {
  return { id, shortDescription: { text }, defaultConfiguration: { level } };
}

function resultOf(check: Settled, one: CaseReport, report: RunReport): Result {
  const ruleId = check.verdict === "error" ? "runner" : check.level;
  const ruleIndex = rules.findIndex(({ id }) => id === ruleId);
  const lines = [
    `${check.id}: expected ${check.expected}, got ${gotOf(check)}`,
    ...excerpt(check, one),
    `again: ${repeatCase(report, one.id)}`,
  ];
  const place = placeOf(check, one);
  const related = check.source.flatMap(documentPlace);
  return {
    ruleId,
    ruleIndex,
    level: check.verdict === "flaky" ? "note" : (rules[ruleIndex]?.defaultConfiguration?.level ?? "error"),
    message: { text: lines.join("\n") },
    locations: place === undefined ? related.slice(0, 1).map(({ message: _, ...rest }) => rest) : [place],
    relatedLocations: related.map((location, id) => ({ id, ...location })),
    partialFingerprints: { "check/v1": check.id },
    ...(check.verdict === "known" && check.known !== undefined
      ? { suppressions: [{ kind: "external" as const, justification: knownWords(check.known) }] }
      : {}),
  };
}

/** The step in the file of the scenario; derived cases have no file. */
function placeOf(check: Settled, one: CaseReport): Location | undefined {
  if (one.derived) return undefined;
  const startLine = stepOf(one, check).step?.line ?? 1;
  return { physicalLocation: { artifactLocation: { uri: uriOf(one.scenario.file) }, region: { startLine } } };
}

/** The lines of a document; an assumption is none. */
function documentPlace(source: string): readonly Location[] {
  const found = /^(?<path>\S+\.md):(?<from>\d+)(?:-(?<to>\d+))?$/u.exec(source)?.groups;
  if (found === undefined) return [];
  const { path = "", from, to } = found;
  const region = { startLine: Number(from), ...(to === undefined ? {} : { endLine: Number(to) }) };
  const artifactLocation = { uri: uriOf(`spec/documents/${path}`) };
  return [{ physicalLocation: { artifactLocation, region }, message: { text: "The documents say so here" } }];
}

function uriOf(path: string): string {
  return path.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
}
