import { escapeXml } from "../escape-xml.js";
import type { Unsupported } from "../plan/case.js";
import type { Played } from "../run-plan.js";
import type { Settled } from "../settle/settle.js";
import { excerpt } from "./excerpt.js";
import type { RunReport } from "./run-report.js";

/** The run as JUnit XML: one suite for each scenario, one test case for each check. */
export function junit({ verdict, played, unsupported }: RunReport): string {
  const { counts, checks } = verdict;
  const suites = [
    ...played.map((one) =>
      suite(
        one,
        checks.filter((check) => check.case === one.case.id),
      ),
    ),
  ];
  const totals = `tests="${checks.length + unsupported.length}" failures="${counts.fail + counts.fixed}" errors="${counts.error}" skipped="${counts.skipped + counts.known + unsupported.length}"`;
  const seconds = played.reduce((sum, one) => sum + one.transcript.milliseconds, 0) / 1000;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="livechat-conformance" ${totals} time="${seconds.toFixed(3)}">`,
    ...suites,
    ...unsupported.map(unsupportedSuite),
    "</testsuites>",
    "",
  ].join("\n");
}

function suite(played: Played, checks: readonly Settled[]): string {
  const { id, scenario } = played.case;
  const number = (...verdicts: readonly string[]) => checks.filter((check) => verdicts.includes(check.verdict)).length;
  const counts = `tests="${checks.length}" failures="${number("fail", "fixed")}" errors="${number("error")}" skipped="${number("skipped", "known")}"`;
  return [
    `  <testsuite name="${escapeXml(id)}" ${counts} time="${(played.transcript.milliseconds / 1000).toFixed(3)}">`,
    `    <properties><property name="title" value="${escapeXml(scenario.title)}"/></properties>`,
    ...checks.map((check) => testCase(check, played)),
    "  </testsuite>",
  ].join("\n");
}

function testCase(check: Settled, played: Played): string {
  const [, ...name] = check.id.split("/");
  const open = `    <testcase classname="${escapeXml(check.case)}" name="${escapeXml(name.join("/"))}" time="0"`;
  const inside = outcome(check, played);
  return inside === "" ? `${open}/>` : `${open}>${inside}</testcase>`;
}

function outcome(check: Settled, played: Played): string {
  const message = `expected ${check.expected}, got ${check.got ?? "a pass where a failure is known"}`;
  switch (check.verdict) {
    case "pass":
      return "";
    case "flaky":
      return `<system-out>${escapeXml(`flaky: ${message}\n${details(check, played)}`)}</system-out>`;
    case "skipped":
      return `<skipped message="${escapeXml(check.got ?? "")}"/>`;
    case "known":
      return `<skipped message="${escapeXml(`known failure: ${check.known?.reason ?? ""}; ${message}`)}"/>`;
    case "fail":
    case "fixed":
      return `<failure type="${check.level}" message="${escapeXml(message)}">${escapeXml(details(check, played))}</failure>`;
    case "error":
      return `<error message="${escapeXml(message)}"/>`;
    default:
      return check.verdict satisfies never;
  }
}

function details(check: Settled, played: Played): string {
  const source = check.source.map((one) => `source: ${one}`);
  return ["", check.id, ...source, ...excerpt(played.transcript, check.entry), ""].join("\n");
}

function unsupportedSuite({ id, why }: Unsupported): string {
  const name = escapeXml(id);
  const message = escapeXml(`unsupported: ${why}`);
  return [
    `  <testsuite name="${name}" tests="1" failures="0" errors="0" skipped="1" time="0">`,
    `    <testcase classname="${name}" name="unsupported" time="0"><skipped message="${message}"/></testcase>`,
    "  </testsuite>",
  ].join("\n");
}
