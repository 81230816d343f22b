import { describe, expect, it } from "vitest";
import { readSchema } from "../src/cli/files.js";
import type { Check, Status } from "../src/judge/check.js";
import { compileSchema } from "../src/load/check-schema.js";
import { formatProblem } from "../src/load/problem.js";
import { parseYaml } from "../src/load/yaml-file.js";
import { couldBegin } from "../src/pattern.js";
import type { Played } from "../src/play-case.js";
import { playWithReruns } from "../src/rerun.js";
import { type KnownFailure, readKnownFailures } from "../src/settle/known-failures.js";
import { type Excuses, settle } from "../src/settle/settle.js";
import { updateKnown } from "../src/settle/update-known.js";

const check = (id: string, status: Status): Check => ({
  id,
  case: "c",
  status,
  level: "must",
  source: [],
  expected: "x",
});

/** `c/a/x fail` and the like. */
function checksOf(...lines: readonly string[]): readonly Check[] {
  return lines.map((line) => check(line.split(" ")[0] ?? "", line.split(" ")[1] as Status));
}

function excuses(known: readonly KnownFailure[], unplayed: readonly string[] = []): Excuses {
  return { known, today: "2026-11-21", unplayed };
}

describe("settle", () => {
  const table: readonly (readonly [
    checks: readonly string[],
    known: readonly string[],
    verdicts: readonly string[],
    stale: number,
    ok: boolean,
  ])[] = [
    [["c/a/x pass", "c/a/y skipped"], [], ["pass", "skipped"], 0, true],
    [["c/a/x fail"], [], ["fail"], 0, false],
    [["c/a/x error"], [], ["error"], 0, false],
    [["c/a/x flaky"], [], ["flaky"], 0, true],
    [["c/a/x fail", "c/b/x fail"], ["c/*/x"], ["known", "known"], 0, true],
    [["c/a/x fail", "c/a/xy fail"], ["c/a/x"], ["known", "fail"], 0, false],
    [["c/a/x pass"], ["c/a/x"], ["fixed"], 0, false],
    [["c/a/x pass"], ["c/a.x"], ["pass"], 1, false],
    [["c/a/x error"], ["c/a/x"], ["error"], 0, false],
  ];
  it.each(table)("%j with %j known", (lines, known, verdicts, stale, ok) => {
    const verdict = settle(checksOf(...lines), excuses(known.map((id) => ({ id, reason: "issue 1" }))));
    expect(verdict.checks.map((one) => one.verdict)).toEqual(verdicts);
    expect([verdict.stale.length, verdict.ok]).toEqual([stale, ok]);
  });

  it.each([
    ["2026-11-20", "fail", ["c/a/x: it expired on 2026-11-20"]],
    ["2026-11-21", "known", []],
  ])("an entry that expires on %s is %s", (expires, verdict, stale) => {
    const settled = settle(checksOf("c/a/x fail"), excuses([{ id: "c/a/x", reason: "r", expires }]));
    expect(settled.checks[0]?.verdict).toBe(verdict);
    expect(settled.stale.map(({ id, why }) => `${id}: ${why}`)).toEqual(stale);
  });

  it.each([
    ["d/a/x", ["d"], 0],
    ["d*", ["derived/one"], 0],
    ["derived/*/x", ["derived/one"], 0],
    ["derived/two/*", ["derived/one"], 1],
    ["d/a/x", ["dd"], 1],
  ])("%s is said of cases that were not played: %j", (id, unplayed, stale) => {
    expect(settle([], excuses([{ id, reason: "r" }], unplayed)).stale.length).toBe(stale);
  });
});

describe("a pattern could begin a text", () => {
  it.each([
    ["ab/cd", "ab/", true],
    ["ab", "ab/", false],
    ["*", "ab/", true],
    ["*b*", "xx", true],
    ["a*/d", "ab/c", true],
    ["b*", "ab/", false],
    ["a.b/x", "aab/", false],
  ])("%s, %s: %s", (pattern, beginning, expected) => {
    expect(couldBegin(pattern, beginning)).toBe(expected);
  });
});

describe("a file of known failures", () => {
  const checkSchema = compileSchema(readSchema("known-failures.schema.json"));
  const read = (text: string): unknown => {
    const file = parseYaml({ name: "known.yaml", text });
    const result = "value" in file ? readKnownFailures(file, checkSchema) : file;
    return "known" in result ? result.known : result.map(formatProblem);
  };
  it.each([
    ["", []],
    ["- { id: a/b, reason: not yet }", [{ id: "a/b", reason: "not yet" }]],
    [
      "- { id: a/*, reason: not yet, issue: 12-a, expires: 2027-01-31 }",
      [{ id: "a/*", reason: "not yet", issue: "12-a", expires: "2027-01-31" }],
    ],
    ["- id: a/b", ['known.yaml:1: 0: Unexpected absence of "reason", expected it here']],
    [
      "- { id: a/b, reason: not yet }\n- { id: a/b, reason: really }",
      ['known.yaml:2: Unexpected second entry for "a/b", expected one'],
    ],
    [
      "- { id: a/b, reason: not yet, expires: soon }",
      [
        'known.yaml:1: 0.expires: Unexpected "soon", expected A day, YYYY-MM-DD, UTC: the last one on which the entry counts.',
      ],
    ],
  ])("%j", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("updating known failures", () => {
  const known = [
    { id: "c/a/*", reason: "partly", issue: "7" },
    { id: "c/b/x", reason: "still" },
    { id: "c/c/x", reason: "no longer" },
    { id: "e/*", reason: "elsewhere" },
    { id: "c/f/x", reason: "late", expires: "2026-01-01" },
  ];
  const text = `# ours
- { id: c/a/*, reason: partly, issue: "7" } # soon
# to be kept
- { id: c/b/x, reason: still }
- { id: c/c/x, reason: no longer }
- { id: e/*, reason: elsewhere }
- { id: c/f/x, reason: late, expires: 2026-01-01 }
`;
  const checks = checksOf(
    "c/a/x pass",
    "c/a/y fail",
    "c/a/z fail",
    "c/b/x fail",
    "c/c/x pass",
    "c/f/x fail",
    "c/g/x fail",
  );

  it("leaves what this run says: comments, entries of other cases and expired ones stay", () => {
    const all = excuses(known, ["e"]);
    const updated = updateKnown(text, settle(checks, all), all);
    expect(updated).toBe(`# ours
- id: c/a/y
  reason: partly
  issue: "7"
- id: c/a/z
  reason: partly
  issue: "7"
# to be kept
- { id: c/b/x, reason: still }
- { id: e/*, reason: elsewhere }
- { id: c/f/x, reason: late, expires: 2026-01-01 }
- id: c/g/x
  reason: "since 2026-11-21: expected x, got nothing"
`);
  });

  it("gives a file that this run passes with, and that it leaves as it is", () => {
    const first = excuses([]);
    const updated = updateKnown("", settle(checks, first), first);
    const file = parseYaml({ name: "known.yaml", text: updated });
    const again = excuses("value" in file ? (file.value as unknown as readonly KnownFailure[]) : []);
    const verdict = settle(checks, again);
    expect(verdict.ok).toBe(true);
    expect(updateKnown(updated, verdict, again)).toBe(updated);
  });
});

describe("reruns", () => {
  it.each([
    [["pass"], 2, "pass", 1],
    [["fail", "pass"], 2, "flaky", 2],
    [["error", "fail", "pass"], 2, "flaky", 3],
    [["fail", "fail", "fail", "pass"], 2, "fail", 3],
    [["fail", "pass"], 0, "fail", 1],
  ] as const)("%j with %i reruns: %s after %i plays", async (statuses, most, status, plays) => {
    let count = 0;
    const playOnce = async (): Promise<Played> =>
      ({ checks: [check("c/a/x", statuses[count++] ?? "pass"), check("c/a/k", "fail")] }) as unknown as Played;
    const played = await playWithReruns(playOnce, { most, isKnown: (id) => id === "c/a/k" });
    expect(played.checks.map((one) => one.status)).toEqual([status, "fail"]);
    expect(count).toBe(plays);
  });
});
