import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSample } from "../../src/facts/sample/read-sample.js";
import { factsOf, fence } from "./build.js";

const page = readFileSync(
  new URL("../../../spec/documents/customer-2018-07/api-reference.md", import.meta.url),
  "utf8",
);
const lines = page.slice(0, page.indexOf("## Get groups status")).split("\n");

/** Ways in which a page goes wrong under somebody's hands. */
const damage = fc.record({
  at: fc.nat(lines.length - 1),
  how: fc.constantFrom("cut", "drop pipe", "drop brace", "open fence", "open comment", "name", "nul", "double"),
});

describe("damaged pages", () => {
  test("are read to the end, with every row and block accounted for", () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (wounds) => {
        const text = wounds.reduce(hurt, lines).join("\n");
        const { accounting, diagnostics } = factsOf(text);
        for (const tally of [accounting.rows, accounting.fences])
          expect(tally.read + tally.set_aside.length).toBe(tally.total);
        expect(diagnostics.map((it) => it.code)).not.toContain("accounting-imbalance");
      }),
      { numRuns: 40 },
    );
  });
});

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

function hurt(all: readonly string[], wound: { at: number; how: string }): string[] {
  const at = Math.min(wound.at, all.length - 1);
  const line = all[at] ?? "";
  const changed: Readonly<Record<string, string[]>> = {
    cut: [],
    "drop pipe": [line.replace("|", " ")],
    "drop brace": [line.replace(/[{}[\]]/, "")],
    "open fence": [line, "```js"],
    "open comment": ["<!--", line],
    name: [line.replace(/\w+_\w+/, "__proto__")],
    nul: [`${line}\u0000`],
    double: [line, line],
  };
  return [...all.slice(0, at), ...(changed[wound.how] ?? [line]), ...all.slice(at + 1)];
}

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
