import { describe, expect, it } from "vitest";
import type { Check, Status } from "../src/judge/check.js";
import { settle } from "../src/settle/settle.js";

const check = (id: string, status: Status): Check => ({
  id,
  case: "c",
  status,
  level: "must",
  source: [],
  expected: "x",
});

describe("settle", () => {
  const table: readonly (readonly [
    checks: readonly Check[],
    known: readonly string[],
    verdicts: readonly string[],
    stale: number,
    ok: boolean,
  ])[] = [
    [[check("c/a/x", "pass"), check("c/a/y", "skipped")], [], ["pass", "skipped"], 0, true],
    [[check("c/a/x", "fail")], [], ["fail"], 0, false],
    [[check("c/a/x", "error")], [], ["error"], 0, false],
    [[check("c/a/x", "fail"), check("c/b/x", "fail")], ["c/*/x"], ["known", "known"], 0, true],
    [[check("c/a/x", "fail"), check("c/a/xy", "fail")], ["c/a/x"], ["known", "fail"], 0, false],
    [[check("c/a/x", "pass")], ["c/a/x"], ["fixed"], 0, false],
    [[check("c/a/x", "pass")], ["c/a.x"], ["pass"], 1, false],
    [[check("c/a/x", "error")], ["c/a/x"], ["error"], 0, false],
  ];
  it.each(table)("%j with %j known", (checks, known, verdicts, stale, ok) => {
    const verdict = settle(
      checks,
      known.map((id) => ({ id, reason: "issue 1" })),
    );
    expect(verdict.checks.map((one) => one.verdict)).toEqual(verdicts);
    expect([verdict.stale.length, verdict.ok]).toEqual([stale, ok]);
  });
});
