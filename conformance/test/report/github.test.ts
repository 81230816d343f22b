import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { RunOptions } from "../../src/cli/run-options.js";
import { writeReports } from "../../src/cli/write-reports.js";
import { SetupError } from "../../src/load/problem.js";
import { githubAnnotations } from "../../src/report/github.js";
import { jobSummary } from "../../src/report/job-summary.js";
import { paintFor } from "../../src/report/paint.js";
import { playedCase, reportOf, sampleReport } from "./sample-report.js";

describe("annotations", () => {
  it("are one line each, whatever servers say, and stand at the step", () => {
    const lines = githubAnnotations(sampleReport(), true);
    expect(lines[0]).toMatch(
      /^::error file=play\.yaml,line=9,title=fails\/ask\/outcome::expected one & <two>%0Agot <\/script>/u,
    );
    for (const line of lines) expect(line).toMatch(/^::error [^\n\r]*$/u);
    expect(lines.find((line) => line.includes("over it's"))).toMatch(/^::error title=derived/u);
    expect(lines.at(-1)).toBe("::error title=Stale known failure::gone/*: no check has this id");
  });

  it("escape what would end a property", () => {
    const [line] = githubAnnotations(reportOf([playedCase("a,b:c%", { "ask/outcome": "fail" })]), true);
    expect(line).toContain("title=a%2Cb%3Ac%25/ask/outcome::");
  });

  it("are ten at most", () => {
    const cases = Array.from({ length: 30 }, (_, index) => playedCase(`case-${index}`, { "ask/outcome": "fail" }));
    const lines = githubAnnotations(reportOf(cases), true);
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe("::notice title=livechat-conformance::20 more failures stand in the job summary");
  });

  it("do not speak of a summary that is not there", () => {
    const cases = Array.from({ length: 11 }, (_, index) => playedCase(`case-${index}`, { "ask/outcome": "fail" }));
    const lines = githubAnnotations(reportOf(cases), false);
    expect(lines.at(-1)).toBe("::notice title=livechat-conformance::1 more failure stands in the log of this step");
  });
});

describe("--github", () => {
  const given = process.env["GITHUB_STEP_SUMMARY"];
  afterEach(() => {
    if (given === undefined) delete process.env["GITHUB_STEP_SUMMARY"];
    else process.env["GITHUB_STEP_SUMMARY"] = given;
  });
  const report = reportOf(
    Array.from({ length: 12 }, (_, index) => playedCase(`case-${index}`, { "ask/outcome": "fail" })),
  );
  const told = async (summary: string) => {
    process.env["GITHUB_STEP_SUMMARY"] = summary;
    const lines: string[] = [];
    const say = (line: string) => void lines.push(line);
    const terminal = { out: say, err: say, paint: paintFor(false), signal: new AbortController().signal };
    await writeReports(report, { github: true } as RunOptions, terminal, (text) => text);
    return lines.slice(-2);
  };

  it("adds a summary to the file that is named, and sends people there", async () => {
    const folder = mkdtempSync(join(tmpdir(), "conformance-github-"));
    const file = join(folder, "summary.md");
    writeFileSync(file, "before\n");
    expect((await told(file)).at(-1)).toContain("2 more failures stand in the job summary");
    expect(readFileSync(file, "utf8")).toBe(`before\n${jobSummary(report)}`);
    rmSync(folder, { recursive: true });
  });

  it("says that there is no summary where no file is named, and sends nobody there", async () => {
    expect(await told("")).toEqual([
      "::notice title=livechat-conformance::2 more failures stand in the log of this step",
      "--github: GITHUB_STEP_SUMMARY names no file, so there is no summary",
    ]);
  });

  it("names a file that cannot be written", async () => {
    const file = join(tmpdir(), "not-there", "summary.md");
    await expect(told(file)).rejects.toThrow(SetupError);
  });
});

describe("job summary", () => {
  const text = jobSummary(sampleReport());

  it("begins with the verdict, tells failures and coverage", () => {
    expect(text.split("\n")[0]).toBe("## ❌ FAIL: conformance of <code>a &#60;server&#62;</code>");
    expect(text).toContain("### ❌ <code>fails</code>");
    expect(text).toContain("| disconnect reasons | 0 % | 0 of 4 |");
  });

  it("is Markdown of ours alone", () => {
    for (const bad of ["<script", "<img", "\u0000", "\u001b"]) expect(text.split("```")[0]).not.toContain(bad);
    // A cell stays a cell, and a fence is longer than the ticks in it.
    for (const line of text.split("\n").filter((one) => one.startsWith("| <code>")))
      expect(line.split(" | ")).toHaveLength(5);
    expect(text).toMatch(/\n````\n[^`]+```[^`]+\n````\n/u);
  });

  it("stays within what GitHub takes", () => {
    const long = Array.from({ length: 3000 }, (_, index) =>
      playedCase(`case-${"x".repeat(500)}-${index}`, { "ask/outcome": "fail" }),
    );
    expect(Buffer.byteLength(jobSummary(reportOf(long)))).toBeLessThan(1024 * 1024);
  });
});
