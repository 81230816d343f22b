import { expect, it } from "vitest";
import { parseJson } from "../src/json.js";

const nested = (levels: number, inner = "") => `${"[".repeat(levels)}${inner}${"]".repeat(levels)}`;

it.each([
  ["200 levels", nested(200), true],
  ["201 levels", nested(201), false],
  ["201 levels beside something flat", `[0,${nested(200)}]`, false],
  ["200 levels around a long text", nested(200, `"${"a".repeat(500)}"`), true],
  ["200 levels of objects", `${'{"a":'.repeat(200)}0${"}".repeat(200)}`, true],
  ["201 levels of objects", `${'{"a":'.repeat(201)}0${"}".repeat(201)}`, false],
])("parses JSON of at most 200 levels: %s", (_, text, isParsed) => {
  expect(parseJson(text) !== undefined).toBe(isParsed);
});
