import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { MODEL_SCHEMA } from "../../src/model/model-schema.js";
import { ModelFileError, modelParser } from "../../src/model/parse-model.js";
import { smallApi } from "../emit/json-schema/small-api.js";

const folder = new URL("../../../generated/model/", import.meta.url);
const parse = modelParser();

it("the schema of models is a schema", () => {
  expect(new Ajv2020({ strict: false }).validateSchema(MODEL_SCHEMA)).toBe(true);
});

describe("modelParser", () => {
  it.each(readdirSync(folder))("reads %s, and nothing is lost", (name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    expect(`${JSON.stringify(parse(text), null, 1)}\n`).toBe(text);
  });

  const [first] = smallApi.operations;
  it.each<{ what: string; text: string; says: RegExp }>([
    { what: "no JSON", text: "# Title\n", says: /^Unexpected text, expected JSON: / },
    { what: "nothing", text: "", says: /expected JSON/ },
    { what: "another JSON", text: '{"openapi":"3.1.0"}', says: /the file: must have required property 'id'/ },
    { what: "a list", text: "[]", says: /the file: must be object/ },
    {
      what: "a schema of no kind",
      text: JSON.stringify({ ...smallApi, operations: [{ ...first, request: { kind: "tuple", because: [] } }] }),
      says: /operations\.0\.request: .*kind/,
    },
    {
      what: "a schema without its parts",
      text: JSON.stringify({ ...smallApi, operations: [{ ...first, request: { kind: "array", because: [] } }] }),
      says: /operations\.0\.request: must have required property 'items'/,
    },
  ])("refuses $what, in one line", ({ text, says }) => {
    let error: unknown;
    try {
      parse(text);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ModelFileError);
    expect((error as ModelFileError).message).toMatch(says);
    expect((error as ModelFileError).message).not.toContain("\n");
  });
});
