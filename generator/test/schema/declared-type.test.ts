import { expect, it } from "vitest";
import { readType } from "../../src/schema/declared-type.js";
import { notation } from "./notation.js";

it.each([
  ["string", "string"],
  ["Integer", "integer"],
  ["int", "integer"],
  ["number", "number"],
  ["bool", "boolean"],
  ["[]string", "string[]"],
  ["integer[]", "integer[]"],
  ["type[]", "any[]"],
  ["array", "any[]"],
  ["object", "{}"],
  ["any", "any"],
  ["binary", "binary"],
  ["string|integer", "(integer | string)"],
  ["(string|integer)[]", "(integer | string)[]"],
  ["colour", null],
  ["", null],
])("%s", (text, wanted) => {
  const schema = readType(text, []);
  expect(schema && notation(schema)).toBe(wanted);
});
