import { dump } from "js-yaml";
import { expect, test } from "vitest";
import { locateLine } from "../../src/explain/locate-line.js";

const document = {
  first: "a: b",
  paths: {
    "/a": { post: { description: "one:\n  post: two", parameters: [{ name: "x", in: "query" }, { name: "y" }] } },
  },
  "with: colon": { "a:b": 1, '"': 2, "it's": 3 },
  list: [["a"], { post: [] }],
  last: { post: {} },
};

const wanted: [steps: (string | number)[], text: RegExp][] = [
  [["first"], /first/],
  [["paths", "/a", "post"], /post/],
  [["paths", "/a", "post", "parameters", 0], /name|\{/],
  [["paths", "/a", "post", "parameters", 0, "in"], /in"?: "?query/],
  [["paths", "/a", "post", "parameters", 1, "name"], /name"?: "?'?y/],
  [["with: colon", "a:b"], /a:b"?: 1/],
  [["with: colon", "it's"], /: 3/],
  [["list", 1, "post"], /post/],
  [["last", "post"], /post/],
];
const print = { json: JSON.stringify(document, null, 2), yaml: dump(document, { lineWidth: -1, noRefs: true }) };

test.each(Object.entries(print))("finds the lines of keys and items in %s", (_, text) => {
  const lines = text.split("\n");
  const before = new Map<string, number>();
  for (const [steps, shown] of wanted) {
    const line = locateLine(text, steps);
    expect(lines[(line ?? 0) - 1], steps.join("/")).toMatch(shown);
    before.set(steps.join("/"), line ?? 0);
  }
  expect(before.get("last/post")).toBe(lines.findLastIndex((line) => line.includes("post")) + 1);
  for (const steps of [["post"], ["paths", "post"], ["list", 2], ["last", "post", "x"]]) {
    expect(locateLine(text, steps), steps.join("/")).toBeNull();
  }
});
