import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSample } from "../../src/facts/sample/read-sample.js";
import { factsOf, fence } from "./build.js";

describe("pages of one line many times over", () => {
  const lines: readonly [string, string][] = [
    ["fences that never close", "~~~a"],
    ["fences that never close and differ", "```a\n~~~~b"],
    ["fences that never close before headings", "```a\n\n## b"],
    ["comments that never close", "<!-- x"],
    ["comments below one another", "<!-- x\n\n```\n-->"],
    ["tables", "| a | b |\n|--|--|\n| `c` | d |\n"],
    ["bullets with a default", "* `a` is `b` by default or one of: , , , ,"],
  ];
  test.each(lines)("%s", (_, line) => {
    const { accounting } = factsOf(`${line}\n`.repeat(5_000));
    for (const tally of [accounting.rows, accounting.fences])
      expect(tally.read + tally.set_aside.length).toBe(tally.total);
  });
});

describe("samples", () => {
  const chars = fc.constantFrom(..."{}[]:,\"'`/.<>\\ \n\tab1-…");
  test("of any characters are read without a crash, each key in its place", () => {
    fc.assert(
      fc.property(fc.array(chars, { maxLength: 200 }), (all) => {
        const { sample } = readSample(fence(all.join("")));
        for (const key of sample.keys) expect(key.span.start.line).toBeGreaterThan(1);
        expect(new Set(sample.keys.map((key) => key.path)).size).toBe(sample.keys.length);
      }),
    );
  });

  test("that are JSON mean what JSON.parse says", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const text = JSON.stringify(value);
        const { sample } = readSample(fence(text));
        expect(JSON.stringify(sample.value)).toBe(text);
        expect(sample.defects).toEqual([]);
      }),
    );
  });

  const deep: readonly [string, string][] = [
    ["10,000 objects deep", '{"a":'.repeat(10_000)],
    ["10,000 arrays deep", `{"a":${"[".repeat(10_000)}${"]".repeat(10_000)}}`],
    ["100,000 closing braces", `{${"}".repeat(100_000)}`],
    ["100,000 quotes", `{${'"'.repeat(100_000)}`],
    ["a line of 1 MB", `{ "a": "${"x".repeat(1_000_000)}" }`],
    ["100,000 brackets in a line of blanks", `${" ".repeat(100_000)}${"[]".repeat(50_000)}`],
    ["20,000 keys without their closing quotes", '{ "a: "b: '.repeat(20_000)],
    ["100,000 angle brackets", `{ "a": ${"<".repeat(100_000)}`],
  ];
  test.each(deep)("%s are read", (_, body) => {
    expect(readSample(fence(body)).sample.strictJson).toBe(body.startsWith('{ "a": "x') || /^\{"a":\[/.test(body));
  });
});
