import type { Redact } from "../redact.js";
import { reportLines, summaryLine } from "../report/console.js";
import { coverageJson, coverageLine, coverageText } from "../report/coverage.js";
import type { RunReport } from "../report/run-report.js";
import { appendToFile, writeFile } from "./files.js";
import type { RunOptions } from "./run-options.js";
import type { Terminal } from "./terminal.js";

/** What makes a report is loaded when somebody asks for one. */
const reports = {
  html: async () => (await import("../report/html/page.js")).htmlPage,
  junit: async () => (await import("../report/junit.js")).junit,
  tap: async () => (await import("../report/tap.js")).tap,
  json: async () => (await import("../report/json-report.js")).jsonReport,
  sarif: async () => (await import("../report/sarif.js")).sarif,
  har: async () => (await import("../report/har.js")).har,
} as const;

/** Prints what a run came to, and writes the reports that the options ask for. Secrets are replaced in all of them. */
export async function writeReports(
  report: RunReport,
  options: RunOptions,
  terminal: Terminal,
  redact: Redact,
): Promise<void> {
  const { paint } = terminal;
  const lines = reportLines(report, paint);
  if (lines.length > 0) for (const line of ["", ...lines]) terminal.out(line);
  terminal.out(coverageLine(report.coverage));
  terminal.out(summaryLine(report, paint));
  for (const [name, load] of Object.entries(reports)) {
    const path = options[name as keyof typeof reports];
    if (path === undefined) continue;
    const render = await load();
    writeFile(path, redact(render(report)));
  }
  if (options.coverage !== undefined) {
    const render = options.coverage.endsWith(".json") ? coverageJson : coverageText;
    writeFile(options.coverage, redact(render(report.coverage)));
  }
  if (options.github === true) await tellGithub(report, terminal, redact);
}

async function tellGithub(report: RunReport, terminal: Terminal, redact: Redact): Promise<void> {
  const { githubAnnotations } = await import("../report/github.js");
  const { jobSummary } = await import("../report/job-summary.js");
  const summary = process.env["GITHUB_STEP_SUMMARY"] ?? "";
  for (const line of githubAnnotations(report, summary !== "")) terminal.out(line);
  if (summary !== "") appendToFile(summary, redact(jobSummary(report)));
  else terminal.err("--github: GITHUB_STEP_SUMMARY names no file, so there is no summary");
}
