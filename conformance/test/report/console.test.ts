import { describe, expect, it } from "vitest";
import { reportLines, summaryLine } from "../../src/report/console.js";
import { paintFor } from "../../src/report/paint.js";
import { Progress } from "../../src/report/progress.js";
import { playedCase, reportOf, sampleReport } from "./sample-report.js";

const plain = paintFor(false);
const command = "npx livechat-conformance run --target 'my target.yaml'";

describe("console", () => {
  const lines = reportLines(sampleReport(), plain);
  const short = lines.map((line) => line.replace(/<\/script>.*/u, "…"));

  it("tells failures first, each with the shortest transcript that shows it", () => {
    expect(short.slice(0, 20)).toEqual([
      "FAIL fails  A play of fails",
      "  ✗ ask/outcome [must]",
      "  expected  one & <two>",
      "  got       …",
      "  source    a-2019/b.md:1-2",
      "            assumed: so",
      '       3 ms  bob → POST http://x/ask?a=b {"limit":1}',
      '       5 ms  bob ← HTTP 400 {"error":{"type":"validation","message":"…',
      "  ✗ told/arrives [must]",
      "  expected  one & <two>",
      "  got       …",
      "  source    a-2019/b.md:1-2",
      "            assumed: so",
      '       2 ms  anna ← {"request_id":"in","action":"login","type":"response","success":true,"payload":{}}',
      "          …",
      "       6 ms  bob → POST http://x/in {}",
      "          …",
      '       8 ms  anna ← "…',
      expect.stringContaining("       9 ms  anna ── closed by the server (1006, "),
      `  again     ${command} --id fails`,
    ]);
  });

  it("then what is known, wavers, cannot be asked; what was derived and passed is a number", () => {
    expect(short.slice(-5)).toEqual([
      "STALE known failure gone/*: no check has this id",
      "FLAKY wavers/ask/outcome expected one & <two>, got …",
      "KNOWN knows/ask/outcome not done yet; https://issues.example.com/7; until 2027-01-31",
      "UNSUPPORTED cannot no <RTM> # here",
      "✓ 1 derived cases of agent-web (limit 1)",
    ]);
  });

  it("lets no server move the cursor, or command a CI", () => {
    for (const line of lines) expect(line).not.toMatch(/\p{Cc}|\u202e|##\[|^\s*::/u);
  });

  it("sums up", () => {
    expect(summaryLine(sampleReport(), plain)).toBe(
      "FAIL 9 cases, 3 failed, 1 in error, 1 flaky, 1 known to fail, 1 unsupported, 13 checks, 5 passed, 3 failed, 1 unexpected passes, 1 skipped, 1 stale known failures in 1.5 s",
    );
  });

  it("stays readable where thousands fail", () => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      playedCase(`derived/agent-web/ask/enum/${index}`, { "ask/outcome": "fail" }),
    );
    expect(reportLines(reportOf(many), plain).length).toBeLessThan(500);
  });
});

describe("progress", () => {
  const passed = playedCase("passes", { "in/answer": "pass" });
  const failed = playedCase("derived/agent-web/ask/enum/1", { "ask/outcome": "fail", "in/answer": "pass" });

  it("is a line for each written scenario and each failure, where there is no terminal", () => {
    const lines: string[] = [];
    const progress = new Progress(3, { out: (line) => void lines.push(line), paint: plain });
    for (const one of [passed, failed, playedCase("derived/agent-web/ask/enum/2", {})]) progress.done(one);
    progress.end();
    expect(lines).toEqual([
      "✓ passes                         A play of passes (1 checks, 1235 ms)",
      "✗ derived/agent-web/ask/enum/1   A play of derived/agent-web/ask/enum/1 (1 of 2 checks failed, 1235 ms)",
    ]);
  });

  it("is one line on a terminal, no longer than that", () => {
    const shown: string[] = [];
    const live = { columns: 60, show: (line: string) => void shown.push(line), wipe: () => void shown.push("") };
    const progress = new Progress(4, { out: (line) => void shown.push(`out ${line}`), paint: plain, live });
    for (const one of [failed, passed]) progress.done(one);
    progress.end();
    expect(shown[0]).toBe("█████░░░░░░░░░░░░░░░ 1/4, 1 failed  derived/agent-web/ask/e");
    expect(shown.at(-1)).toBe("");
    expect(shown.some((line) => line.startsWith("out"))).toBe(false);
  });

  it("colours only when asked to", () => {
    expect(summaryLine(sampleReport(), paintFor(true))).toContain("\u001b[31mFAIL\u001b[0m");
  });
});
