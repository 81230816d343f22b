import { describe, expect, it } from "vitest";
import { githubAnnotations } from "../../src/report/github.js";
import { jobSummary } from "../../src/report/job-summary.js";
import { playedCase, reportOf, sampleReport } from "./sample-report.js";

describe("annotations", () => {
  it("are one line each, whatever servers say, and stand at the step", () => {
    const lines = githubAnnotations(sampleReport());
    expect(lines[0]).toMatch(
      /^::error file=play\.yaml,line=9,title=fails\/ask\/outcome::expected one & <two>%0Agot <\/script>/u,
    );
    for (const line of lines) expect(line).toMatch(/^::error [^\n\r]*$/u);
    expect(lines.find((line) => line.includes("over it's"))).toMatch(/^::error title=derived/u);
    expect(lines.at(-1)).toBe("::error title=Stale known failure::gone/*: no check has this id");
  });

  it("escape what would end a property", () => {
    const [line] = githubAnnotations(reportOf([playedCase("a,b:c%", { "ask/outcome": "fail" })]));
    expect(line).toContain("title=a%2Cb%3Ac%25/ask/outcome::");
  });

  it("are ten at most", () => {
    const cases = Array.from({ length: 30 }, (_, index) => playedCase(`case-${index}`, { "ask/outcome": "fail" }));
    const lines = githubAnnotations(reportOf(cases));
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toContain("20 more failures stand in the job summary");
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
