import type { Location, Log, ReportingDescriptor, Result } from "sarif";
import type { Settled } from "../settle/settle.js";
import { excerpt } from "./excerpt.js";
import { repeatCase } from "./repeat.js";
import { type CaseReport, gotOf, knownWords, type RunReport, stepOf } from "./run-report.js";

/** What a rule of SARIF is here: how binding the check is. */
const rules: readonly ReportingDescriptor[] = [
  rule("must", "error", "The documents state it.", {
    full: "The server does something else than the documents state in words or tables.",
    help: "Read the related lines of the documents and mend the server, or list the check as a known failure.",
  }),
  rule("should", "warning", "A sample of the documents shows it.", {
    full: "The server does something else than a sample of the documents shows; no sentence states it.",
    help: "Compare with the sample at the related lines and mend the server, or list the check as a known failure.",
  }),
  rule("may", "note", "An assumption of ours: no document says it.", {
    full: "The server does something else than the reference server, where the documents are silent.",
    help: "Read the assumption (`livechat-conformance explain` prints it); where you disagree, list the check as a known failure.",
  }),
  rule("runner", "error", "The runner failed, not the server: nothing is known of the server.", {
    full: "The case broke off before the server could be judged.",
    help: "Repeat the case with the command in the message; where it breaks again, the runner or the target file is to be mended.",
  }),
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

function rule(
  id: string,
  level: "error" | "warning" | "note",
  text: string,
  more: { readonly full: string; readonly help: string },
): ReportingDescriptor {
  return {
    id,
    shortDescription: { text },
    fullDescription: { text: more.full },
    help: { text: more.help },
    defaultConfiguration: { level },
  };
}

function resultOf(check: Settled, one: CaseReport, report: RunReport): Result {
  const ruleId = check.verdict === "error" ? "runner" : check.level;
  const ruleIndex = rules.findIndex(({ id }) => id === ruleId);
  const lines = [
    `${check.id}: expected ${check.expected}, got ${gotOf(check)}`,
    ...excerpt(check, one),
    `again: ${repeatCase(report, one.id)}`,
  ];
  const related = check.source.flatMap(documentPlace);
  return {
    ruleId,
    ruleIndex,
    level: check.verdict === "flaky" ? "note" : (rules[ruleIndex]?.defaultConfiguration?.level ?? "error"),
    message: { text: lines.join("\n") },
    locations: [one.derived ? groundPlace(check, one) : stepPlace(check, one)],
    relatedLocations: related.map((location, id) => ({ id, ...location })),
    partialFingerprints: { "check/v1": check.id },
    ...(check.verdict === "known" && check.known !== undefined
      ? { suppressions: [{ kind: "external" as const, justification: knownWords(check.known) }] }
      : {}),
  };
}

/** The step in the file of the scenario. */
function stepPlace(check: Settled, one: CaseReport): Location {
  const startLine = stepOf(one, check).step?.line ?? 1;
  return { physicalLocation: { artifactLocation: { uri: uriOf(one.scenario.file) }, region: { startLine } } };
}

/** Where the page of assumptions stands, for what no document says. */
const assumptions: Location = {
  physicalLocation: { artifactLocation: { uri: "conformance/assumptions.md" }, region: { startLine: 1 } },
};

/** Derived cases have no file: the lines that the check rests on, else those of its case. Code scanning takes no result without a place. */
function groundPlace(check: Settled, { scenario }: CaseReport): Location {
  const places = [check, ...scenario.steps].flatMap(({ source }) => source.flatMap(documentPlace));
  return places[0] === undefined ? assumptions : bare(places[0]);
}

function bare({ message: _, ...place }: Location): Location {
  return place;
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
