import { escapeXml } from "../escape-xml.js";
import type { Settled } from "../settle/settle.js";
import { excerpt } from "./excerpt.js";
import { repeatCase } from "./repeat.js";
import { type CaseReport, gotOf, knownWords, nameIn, type RunReport, troubles } from "./run-report.js";

/** One `testcase`: attributes, and what stands inside, already XML. */
interface TestCase {
  readonly classname: string;
  readonly name: string;
  readonly milliseconds: number;
  readonly outcome: "pass" | "failure" | "error" | "skipped";
  readonly inside: string;
}

/**
 * The run as JUnit XML, in the form that Jenkins, GitLab and others read. A written scenario is a suite with a test case for each check;
 * the derived cases of an action are a suite with a test case for each case.
 */
export function junit(report: RunReport): string {
  const suites = new Map<string, { readonly title: string; readonly tests: TestCase[] }>();
  for (const one of report.cases) {
    const { name, title } = suiteOf(one);
    const suite = suites.get(name) ?? { title, tests: [] };
    suites.set(name, suite);
    suite.tests.push(...testsOf(one, report, name));
  }
  const all = [...suites.values()].flatMap((suite) => suite.tests);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="livechat-conformance" ${totals(all)} time="${seconds(report.milliseconds)}">`,
    ...[...suites].map(([name, { title, tests }]) => suiteXml(name, title, tests, report.startedAt)),
    "</testsuites>",
    "",
  ].join("\n");
}

/** Ids of derived cases are `derived/<api>/<action>/<kind>/<what>`. */
function suiteOf({ id, scenario, derived }: CaseReport): { readonly name: string; readonly title: string } {
  if (!derived) return { name: id, title: scenario.title };
  const name = id.split("/").slice(0, 3).join("/");
  return { name, title: `Derived from the specs: ${name.split("/").slice(1).join(" ")}` };
}

function testsOf(one: CaseReport, report: RunReport, suite: string): readonly TestCase[] {
  const { id, derived, verdict, why } = one;
  if (verdict === "unsupported") {
    const name = derived ? id.slice(suite.length + 1) : "unsupported";
    const inside = `<skipped message="${escapeXml(`unsupported: ${why ?? ""}`)}"/>`;
    return [{ classname: suite, name, milliseconds: 0, outcome: "skipped", inside }];
  }
  return derived ? [derivedTest(one, report, suite)] : one.checks.map((check) => checkTest(check, one, report));
}

function checkTest(check: Settled, one: CaseReport, report: RunReport): TestCase {
  const test = { classname: one.id, name: nameIn(one.id, check), milliseconds: 0 };
  switch (check.verdict) {
    case "pass":
      return { ...test, outcome: "pass", inside: "" };
    case "flaky":
      return { ...test, outcome: "pass", inside: flaky([check]) };
    case "skipped":
      return { ...test, outcome: "skipped", inside: `<skipped message="${escapeXml(check.got ?? "")}"/>` };
    case "known":
      return { ...test, outcome: "skipped", inside: `<skipped message="${escapeXml(knownMessage(check))}"/>` };
    case "fail":
    case "fixed":
      return { ...test, outcome: "failure", inside: element("failure", [check], one, report) };
    case "error":
      return { ...test, outcome: "error", inside: element("error", [check], one, report) };
    default:
      return check.verdict satisfies never;
  }
}

function derivedTest(one: CaseReport, report: RunReport, suite: string): TestCase {
  const { id, verdict, transcript } = one;
  const test = { classname: suite, name: id.slice(suite.length + 1), milliseconds: transcript?.milliseconds ?? 0 };
  const trouble = troubles(one);
  if (verdict === "fail") return { ...test, outcome: "failure", inside: element("failure", trouble, one, report) };
  if (verdict === "error") return { ...test, outcome: "error", inside: element("error", trouble, one, report) };
  if (verdict === "flaky") return { ...test, outcome: "pass", inside: flaky(one.checks) };
  const known = one.checks.find((check) => check.verdict === "known");
  if (known === undefined) return { ...test, outcome: "pass", inside: "" };
  return { ...test, outcome: "skipped", inside: `<skipped message="${escapeXml(knownMessage(known))}"/>` };
}

function knownMessage(check: Settled): string {
  const words = check.known === undefined ? "" : `${knownWords(check.known)}; `;
  return `known failure: ${words}${message(check)}`;
}

function message(check: Settled): string {
  return `expected ${check.expected}, got ${gotOf(check)}`;
}

function element(tag: string, checks: readonly Settled[], one: CaseReport, report: RunReport): string {
  const [first] = checks;
  const details = checks.flatMap((check) => [
    "",
    check.id,
    message(check),
    ...check.source.map((source) => `source: ${source}`),
    ...excerpt(check, one),
  ]);
  const said = first === undefined ? "" : message(first);
  const text = [...details, `again: ${repeatCase(report, one.id)}`, ""].join("\n");
  return `<${tag} type="${first?.level ?? "must"}" message="${escapeXml(said)}">${escapeXml(text)}</${tag}>`;
}

/** What was wrong before it passed. */
function flaky(checks: readonly Settled[]): string {
  return checks
    .filter((check) => check.verdict === "flaky")
    .map((check) => `<flakyFailure type="${check.level}" message="${escapeXml(`${check.id}: ${message(check)}`)}"/>`)
    .join("");
}

function suiteXml(name: string, title: string, tests: readonly TestCase[], startedAt: string): string {
  const time = seconds(tests.reduce((sum, test) => sum + test.milliseconds, 0));
  const skipped = tests.filter((test) => test.outcome === "skipped").length;
  return [
    `  <testsuite name="${escapeXml(name)}" ${totals(tests)} skipped="${skipped}" time="${time}" timestamp="${startedAt}">`,
    `    <properties><property name="title" value="${escapeXml(title)}"/></properties>`,
    ...tests.map(testXml),
    "  </testsuite>",
  ].join("\n");
}

function testXml({ classname, name, milliseconds, inside }: TestCase): string {
  const open = `    <testcase classname="${escapeXml(classname)}" name="${escapeXml(name)}" time="${seconds(milliseconds)}"`;
  return inside === "" ? `${open}/>` : `${open}>${inside}</testcase>`;
}

function totals(tests: readonly TestCase[]): string {
  const number = (outcome: TestCase["outcome"]) => tests.filter((test) => test.outcome === outcome).length;
  return `tests="${tests.length}" failures="${number("failure")}" errors="${number("error")}"`;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}
