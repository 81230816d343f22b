import { describe, expect, it } from "vitest";
import type { Check } from "../src/judge/check.js";
import { packChecks, unpackChecks } from "../src/judge/pack-checks.js";

const source = ["agent-web-2019-08/errors.md:25"];
const check = (id: string, rest: Partial<Check> = {}): Check => ({
  id: `a/case/${id}`,
  case: "a/case",
  status: "pass",
  expected: "the error validation",
  level: "must",
  source,
  ...rest,
});

describe("packed checks", () => {
  it.each<[string, readonly Check[]]>([
    ["none", []],
    ["that passed", [check("one/outcome"), check("two/outcome")]],
    ["of other levels and sources", [check("one/a"), check("one/b", { level: "may", source: ["assumed: so"] })]],
    ["that failed", [check("one/a", { status: "fail", got: "nothing", entry: 0 }), check("one/b")]],
    [
      "that were skipped, wavered, or broke the runner",
      [
        check("one/a", { status: "skipped", got: "the case ended before" }),
        check("one/b", { status: "flaky", got: "nothing (once; rerun 1 passed)" }),
        check("run/finished", { status: "error", got: "no memory" }),
      ],
    ],
    ["that passed at an entry", [check("one/a", { entry: 3 })]],
  ])("come back as they were: %s", (_, checks) => {
    expect(unpackChecks("a/case", JSON.parse(JSON.stringify(packChecks("a/case", checks))))).toEqual(checks);
  });

  it("have every text and every list of sources once", () => {
    const { expected, sources } = packChecks("a/case", [check("one/a"), check("two/a"), check("two/b")]);
    expect([expected, sources]).toEqual([["the error validation"], [source]]);
  });
});
