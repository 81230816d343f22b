import { Parser } from "tap-parser";
import { describe, expect, it } from "vitest";
import { tap } from "../../src/report/tap.js";
import { playedCase, reportOf, sampleReport } from "./sample-report.js";

describe("TAP 14, by somebody else's parser", () => {
  const text = tap(sampleReport());
  const results = (() => {
    const parser = new Parser({ strict: true });
    parser.end(text);
    return parser.results;
  })();

  it("is understood line by line", () => {
    const extra: string[] = [];
    const parser = new Parser({ strict: true });
    parser.on("extra", (line: string) => extra.push(line));
    parser.end(text);
    expect(extra).toEqual([]);
    expect(results?.failures.filter((one) => "tapError" in one && one.tapError !== null)).toEqual([]);
    expect(text.startsWith("TAP version 14\n1..10\n")).toBe(true);
  });

  it("counts", () => {
    const { count, pass, fail, skip, todo, ok } = results ?? {};
    expect({ count, pass, fail, skip, todo, ok }).toEqual({ count: 10, pass: 4, fail: 6, skip: 1, todo: 1, ok: false });
  });

  it("tells failures with what was expected, what was seen, and the command", () => {
    const failed = results?.failures.find((one) => one.name === "derived/agent-web/ask/limit/over it's");
    expect(failed?.diag).toMatchObject({
      again: "npx livechat-conformance run --target 'my target.yaml' --id 'derived/agent-web/ask/limit/over it'\\''s'",
      checks: [
        { id: "ask/outcome", level: "must", expected: "one & <two>", source: ["a-2019/b.md:1-2", "assumed: so"] },
      ],
    });
  });

  it("is ok where all is well", () => {
    const parser = new Parser({ strict: true });
    parser.end(tap(reportOf([playedCase("passes", { "in/answer": "pass" })])));
    expect(parser.results?.ok).toBe(true);
  });
});
