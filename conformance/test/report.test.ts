import { describe, expect, it } from "vitest";
import { escapeXml } from "../src/escape-xml.js";
import type { Check, Status } from "../src/judge/check.js";
import { failureLines, progressLine, summaryLine } from "../src/report/console.js";
import { junit } from "../src/report/junit.js";
import { paintFor } from "../src/report/paint.js";
import type { Played } from "../src/run-plan.js";
import { settle } from "../src/settle/settle.js";
import { caseOf, play } from "./support/play.js";
import { assertWellFormed } from "./support/xml.js";

const check = (id: string, status: Status, more: Partial<Check> = {}): Check => ({
  id: `play/${id}`,
  case: "play",
  status,
  level: "must",
  source: ["a/b.md:1"],
  expected: "one & <two>",
  ...(status === "pass" ? {} : { got: 'three "four"\n\u0000' }),
  ...more,
});

const checks = [
  check("in/answer", "pass"),
  check("in/match", "fail", { entry: 1 }),
  check("in/save", "skipped"),
  check("run/finished", "error"),
];
const played: Played = {
  case: caseOf(play("  - { id: in, login: anna }")),
  transcript: {
    case: "play",
    unique: "u",
    milliseconds: 1234.5,
    entries: [
      { kind: "opened", at: 0, actor: "anna", url: "ws://x" },
      { kind: "received", at: 1.6, actor: "anna", frame: { a: "<b>" } },
      { kind: "closed", at: 3, actor: "bob", code: 1006, by: "server", why: "" },
    ],
    steps: {},
  },
  checks,
};
const verdict = settle(checks, { known: [{ id: "play/other", reason: "gone" }], today: "2026-11-21", unplayed: [] });
const unsupported = [{ id: "other", scenario: played.case.scenario, why: "no <RTM>" }];
const report = { verdict, played: [played], unsupported, milliseconds: 1500 };

describe("junit", () => {
  it("is well-formed whatever servers say", () => {
    const xml = junit(report);
    assertWellFormed(xml);
    expect(xml).toContain(
      '<testsuites name="livechat-conformance" tests="5" failures="1" errors="1" skipped="2" time="1.234">',
    );
    expect(xml).toContain('<testcase classname="play" name="in/answer" time="0"/>');
    expect(xml).toContain('<failure type="must" message="expected one &amp; &lt;two&gt;, got three &quot;four&quot;');
    expect(xml).toContain('<skipped message="unsupported: no &lt;RTM&gt;"/>');
  });

  it.each([
    ['a<b>&"c"', "a&lt;b&gt;&amp;&quot;c&quot;"],
    ["\u0000\u001b\uFFFE", "\uFFFD\uFFFD\uFFFD"],
    ["\uD800 😁\n", "\uFFFD 😁&#10;"],
  ])("escapes %j", (text, escaped) => {
    expect(escapeXml(text)).toBe(escaped);
  });

  it("is not well-formed when it is broken", () => {
    for (const bad of ["<a>", "<a></b>", "<a/><b/>", "<a>&</a>", '<a b="1" b="2"/>', "<a>\u0001</a>", "x<a/>"])
      expect(() => assertWellFormed(bad), bad).toThrow();
  });
});

describe("console", () => {
  const plain = paintFor(false);
  it("tells each failure with what is needed to see it again", () => {
    expect(failureLines(report, "conform", plain)).toEqual([
      "FAIL play/in/match [must]",
      "  expected  one & <two>",
      '  got       three "four" ',
      "  source    a/b.md:1",
      "  again     conform --id play",
      "       0 ms  anna ── connected to ws://x",
      '       2 ms  anna ← {"a":"<b>"}',
      "",
      "ERROR play/run/finished [must]",
      "  expected  one & <two>",
      '  got       three "four" ',
      "  source    a/b.md:1",
      "  again     conform --id play",
      "       0 ms  anna ── connected to ws://x",
      '       2 ms  anna ← {"a":"<b>"}',
      "       3 ms  bob ── closed by the server (1006)",
      "",
      "STALE known failure play/other: no check has this id",
    ]);
  });

  it("sums up", () => {
    expect(summaryLine(report, plain)).toBe(
      "FAIL 1 scenario, 4 checks, 1 passed, 1 failed, 1 errors, 1 stale known failures, 1 skipped, 1 scenarios unsupported in 1.5 s",
    );
    expect(progressLine(played, plain)).toBe("✗ play                           A play (2 of 4 checks failed, 1235 ms)");
  });

  it("colours only when asked to", () => {
    expect(progressLine(played, paintFor(true))).toContain("\u001b[31m✗\u001b[0m");
  });
});
