import type { Redact } from "../redact.js";
import { reportLines, summaryLine } from "../report/console.js";
import { coverageJson, coverageLine, coverageText } from "../report/coverage.js";
import { githubAnnotations } from "../report/github.js";
import { har } from "../report/har.js";
import { htmlPage } from "../report/html/page.js";
import { jobSummary } from "../report/job-summary.js";
import { jsonReport } from "../report/json-report.js";
import { junit } from "../report/junit.js";
import type { RunReport } from "../report/run-report.js";
import { sarif } from "../report/sarif.js";
import { tap } from "../report/tap.js";
import { appendToFile, writeFile } from "./files.js";
import type { RunOptions } from "./run-options.js";
import type { Terminal } from "./terminal.js";

const reports = { html: htmlPage, junit, tap, json: jsonReport, sarif, har } as const;

/** Prints what a run came to, and writes the reports that the options ask for. Secrets are replaced in all of them. */
export function writeReports(report: RunReport, options: RunOptions, terminal: Terminal, redact: Redact): void {
  const { paint } = terminal;
  const lines = reportLines(report, paint);
  if (lines.length > 0) for (const line of ["", ...lines]) terminal.out(line);
  terminal.out(coverageLine(report.coverage));
  terminal.out(summaryLine(report, paint));
  for (const [name, render] of Object.entries(reports)) {
    const path = options[name as keyof typeof reports];
    if (path !== undefined) writeFile(path, redact(render(report)));
  }
  if (options.coverage !== undefined) {
    const render = options.coverage.endsWith(".json") ? coverageJson : coverageText;
    writeFile(options.coverage, redact(render(report.coverage)));
  }
  if (options.github === true) tellGithub(report, terminal, redact);
}

function tellGithub(report: RunReport, terminal: Terminal, redact: Redact): void {
  const summary = process.env["GITHUB_STEP_SUMMARY"] ?? "";
  for (const line of githubAnnotations(report, summary !== "")) terminal.out(line);
  if (summary !== "") appendToFile(summary, redact(jobSummary(report)));
  else terminal.err("--github: GITHUB_STEP_SUMMARY names no file, so there is no summary");
}
