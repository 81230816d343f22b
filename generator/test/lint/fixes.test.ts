import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSources } from "../../src/cli/inputs.js";
import { readDocument } from "../../src/compile.js";
import { printFacts } from "../../src/facts/print-facts.js";
import { applyFixes } from "../../src/lint/apply-fixes.js";
import { lines } from "../../src/lint/rule.js";

function fix(text: string) {
  return applyFixes(text, readDocument({ path: "documents/a.md", text }).diagnostics);
}

/** The facts of a text without what a fix is there to change. */
function meaning(text: string): unknown {
  const facts = printFacts(readDocument({ path: "documents/a.md", text }).facts, []);
  const changed = new Set(["defects", "strict_json", "diagnostics"]);
  return JSON.parse(JSON.stringify(facts, (key, value) => (changed.has(key) ? undefined : value)));
}

const sample = (...body: readonly string[]) =>
  lines("## `get_chat`", "", "> A sample **request** payload", "", "```js", ...body, "```");

const cases: readonly { what: string; before: string; after: string }[] = [
  { what: "a comma before a brace", before: sample('{ "a": 1, }'), after: sample('{ "a": 1 }') },
  {
    what: "a missing comma",
    before: sample("{", '  "a": 1', '  "b": 2', "}"),
    after: sample("{", '  "a": 1,', '  "b": 2', "}"),
  },
  {
    what: "a missing comma before an ellipsis",
    before: sample("{", '  "a": {}', "  ...", "}"),
    after: sample("{", '  "a": {},', "  ...", "}"),
  },
  { what: "keys without quotes", before: sample("{ 1: 2, a: 3 }"), after: sample('{ "1": 2, "a": 3 }') },
  { what: "other quotes", before: sample("{ 'a': `b` }"), after: sample('{ "a": "b" }') },
  {
    what: "blanks in code spans, and the one between words",
    before: lines("| Header | Value | Notes |", "| --- | --- | --- |", "| `A ` | ` b` | those of `c `and `d` |"),
    after: lines("| Header | Value | Notes |", "| --- | --- | --- |", "| `A` | `b` | those of `c` and `d` |"),
  },
  {
    what: "a misspelt header",
    before: lines("| Parameter | Required | Data ype |", "| --- | --- | --- |", "| `a` | Yes | `string` |"),
    after: lines("| Parameter | Required | Data type |", "| --- | --- | --- |", "| `a` | Yes | `string` |"),
  },
  {
    what: "a short row",
    before: lines("| Parameter | Required | Notes |", "| --- | --- | --- |", "| `a` | Yes |"),
    after: lines("| Parameter | Required | Notes |", "| --- | --- | --- |", "| `a` | Yes | |"),
  },
];

describe("mends", () => {
  test.each(cases)("$what", ({ before, after }) => {
    expect(fix(before).text).toBe(after);
    expect(fix(after)).toEqual({ text: after, mended: [] });
  });
  test.each([
    { what: "a comma that a comment hides", text: sample("{", '  "a": 1 // one', '  "b": 2', "}") },
    { what: "braces", text: sample("{", '  "a": { "b": 1', "}") },
    { what: "quotes with quotes inside", text: sample(`{ "a": 'b "c"' }`) },
  ])("leaves $what to the writer", ({ text }) => {
    expect(fix(text).text).toBe(text);
  });
  test("keeps line ends of other systems", () => {
    const { before, after } = cases[0] as (typeof cases)[number];
    expect(fix(before.replaceAll("\n", "\r\n")).text).toBe(after.replaceAll("\n", "\r\n"));
  });
});

const documents = readSources(fileURLToPath(new URL("../../..", import.meta.url))).flatMap((api) => api.documents);

test.each(documents)("$path: a second fix finds nothing, and the facts stay", ({ text }) => {
  const { text: once } = fix(text);
  expect(fix(once)).toEqual({ text: once, mended: [] });
  expect(meaning(once)).toEqual(meaning(text));
});

test("so it is with documents that are damaged at random", () => {
  const short = documents.filter((document) => document.text.length < 6_000);
  const damage = fc.record({
    text: fc.constantFrom(...short.map((it) => it.text)),
    at: fc.array(fc.tuple(fc.nat(), fc.constantFrom(",", "", "`", " ", "'", "}", "|", "\n")), {
      minLength: 1,
      maxLength: 6,
    }),
  });
  fc.assert(
    fc.property(damage, ({ text, at }) => {
      const damaged = at.reduce((so, [place, by]) => {
        const from = place % so.length;
        return so.slice(0, from) + by + so.slice(from + 1);
      }, text);
      // A mend may bring another one to light; nothing may be left after the second.
      const twice = fix(fix(damaged).text).text;
      expect(fix(twice).text).toBe(twice);
    }),
    { numRuns: 40 },
  );
});
