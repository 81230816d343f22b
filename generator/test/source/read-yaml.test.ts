import { describe, expect, test } from "vitest";
import { readYaml, SpecFileError } from "../../src/source/read-yaml.js";

const schema = {
  type: "object",
  properties: { a: { type: "string" }, b: { type: "number" }, list: { type: ["array", "null"] } },
  anyOf: [{ required: ["a"] }, { required: ["b"] }],
  additionalProperties: false,
};
const wrong: readonly (readonly [string, string, string])[] = [
  ["an alias to nothing", "a: *nobody", "1:1 Unresolved alias (the anchor must be set before the alias): nobody"],
  [
    "none of two keys",
    "list:",
    "1:1 Unexpected content of the file: must have required property 'a', or must have required property 'b'",
  ],
  ["a type that is neither of two", "a: x\nlist: 1", "2:7 Unexpected content of list: must be a list"],
  ["an unknown key", "a: x\nc: 1", '2:4 Unexpected key "c" in the file, expected only the keys of its JSON Schema'],
  ["broken YAML", "a: [", "1:5 Flow sequence in block collection must be sufficiently indented and end with a ]"],
];

describe("a file of our own", () => {
  test.each(wrong)("with %s is refused in one line, with its place", (_, text, message) => {
    expect(complaintOf(text)).toBe(message);
  });
});

function complaintOf(text: string): string {
  try {
    readYaml(text, "test.yaml", schema);
    return "";
  } catch (error) {
    if (!(error instanceof SpecFileError)) throw error;
    return `${error.span.start.line}:${error.span.start.column} ${error.message}`;
  }
}
