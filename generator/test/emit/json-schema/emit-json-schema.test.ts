import { describe, expect, it } from "vitest";
import { emitJsonSchema } from "../../../src/emit/json-schema/emit-json-schema.js";
import type { JsonSchema } from "../../../src/emit/json-schema/json-schema.js";
import type { Reading } from "../../../src/emit/json-schema/reading.js";
import type { Evidence, Schema } from "../../../src/schema/schema.js";
import {
  any,
  array,
  at,
  boolean,
  constant,
  integer,
  map,
  may,
  must,
  object,
  oneOf,
  ref,
  shows,
  string,
} from "./small-api.js";

const objects = new Map([
  ["Message", object(must("type", constant("message")), must("text", string))],
  ["Untold", object(must("text", string))],
]);

function reading(direction: Reading["direction"], completed = false): Reading {
  return {
    direction,
    completed,
    objects,
    refTo: (name, where) => `#/$defs/${name}${where === "request" ? ".input" : ""}`,
  };
}

const alike: readonly [name: string, schema: Schema, wanted: JsonSchema][] = [
  ["any", any, {}],
  ["a description", { ...any, description: "Anything" }, { description: "Anything" }],
  ["a string", string, { type: "string" }],
  ["a constant", constant("message"), { type: "string", const: "message" }],
  [
    "a number",
    { kind: "number", integer: false, minimum: 1, maximum: 2.5, because: [] },
    { type: "number", minimum: 1, maximum: 2.5 },
  ],
  ["an integer", integer, { type: "integer" }],
  ["a boolean", { ...boolean, default: false }, { type: "boolean", default: false }],
  [
    "bytes",
    { kind: "binary", maxBytes: 9, because: [] },
    { type: "string", format: "binary", contentMediaType: "application/octet-stream", maxLength: 9 },
  ],
  [
    "an array",
    { kind: "array", items: string, minItems: 1, maxItems: 10, because: [] },
    { type: "array", items: { type: "string" }, minItems: 1, maxItems: 10 },
  ],
  ["a map", map(integer), { type: "object", additionalProperties: { type: "integer" } }],
  [
    "an object",
    object(must("a", string), may("b", string)),
    { type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, required: ["a"] },
  ],
  ["an empty object", object(), { type: "object" }],
  [
    "a union",
    { kind: "union", members: [string, integer], because: [] },
    { anyOf: [{ type: "string" }, { type: "integer" }] },
  ],
  ["a union of nothing", { kind: "union", members: [], because: [] }, {}],
  [
    "a union whose members do not say their kind",
    { kind: "union", discriminator: "type", members: [ref("Untold")], because: [] },
    { anyOf: [{ $ref: expect.stringContaining("Untold") }] },
  ],
  ["no values", oneOf(), { type: "string" }],
  [
    "its source",
    { ...string, because: [...at(4), ...at(4), ...at(9)] },
    { type: "string", "x-source": ["documents/small/methods.md:4:3 (row)", "documents/small/methods.md:9:3 (row)"] },
  ],
  [
    "the sources of single statements",
    object({
      ...must("a", {
        kind: "number",
        integer: true,
        minimum: 1,
        grounds: { minimum: at(5, "note")[0] as Evidence },
        because: at(4),
      }),
      because: at(6, "bullet")[0] as Evidence,
    }),
    {
      type: "object",
      properties: {
        a: {
          type: "integer",
          minimum: 1,
          "x-source": [
            "documents/small/methods.md:4:3 (row)",
            "documents/small/methods.md:6:3 (bullet, required)",
            "documents/small/methods.md:5:3 (note, minimum)",
          ],
        },
      },
      required: ["a"],
    },
  ],
  [
    "a source only once",
    { ...array({ ...string, because: at(4) }), because: at(4) },
    { type: "array", items: { type: "string" }, "x-source": ["documents/small/methods.md:4:3 (row)"] },
  ],
  [
    "what is told of a reference, around it",
    { ...ref("Untold"), description: "The first", because: at(4) },
    {
      allOf: [{ $ref: expect.stringContaining("Untold") }],
      description: "The first",
      "x-source": ["documents/small/methods.md:4:3 (row)"],
    },
  ],
  [
    "the source of a mere reference at its object",
    object(must("a", { ...ref("Untold"), because: at(4) }), may("b", ref("Untold"))),
    {
      type: "object",
      properties: {
        a: { $ref: expect.stringContaining("Untold") },
        b: { $ref: expect.stringContaining("Untold") },
      },
      required: ["a"],
      "x-property-sources": { a: ["documents/small/methods.md:4:3 (row)"] },
    },
  ],
  ["examples that fit", { ...integer, examples: [1, "2", 2.5] }, { type: "integer", examples: [1] }],
  ["no default that does not fit", { ...integer, default: "many" }, { type: "integer" }],
  [
    "no example that a tool would follow",
    { ...any, examples: [[{ $ref: "file:///etc/passwd" }], 1] },
    { examples: [1] },
  ],
  [
    "a key that stands twice",
    object(may("a", string), must("a", integer)),
    { type: "object", properties: { a: { type: "integer" } }, required: ["a"] },
  ],
];

const apart: readonly [name: string, schema: Schema, sent: JsonSchema, received: JsonSchema][] = [
  [
    "values",
    oneOf("all", "agents", "all"),
    { type: "string", enum: ["all", "agents"] },
    { type: "string", "x-known-values": ["all", "agents"], examples: ["all", "agents"] },
  ],
  ["a reference", ref("Message"), { $ref: "#/$defs/Message.input" }, { $ref: "#/$defs/Message" }],
  [
    "what a sample shows",
    object(shows("a", string)),
    { type: "object", properties: { a: { type: "string" } } },
    { type: "object", properties: { a: { type: "string" } }, required: ["a"], "x-required-by-sample": ["a"] },
  ],
  [
    "a union of kinds",
    {
      kind: "union",
      discriminator: "type",
      members: [ref("Message"), object(must("type", constant("file")))],
      because: [],
    },
    {
      anyOf: [
        { $ref: "#/$defs/Message.input" },
        { type: "object", properties: { type: { type: "string", const: "file" } }, required: ["type"] },
      ],
      "x-discriminator": "type",
    },
    {
      anyOf: [
        { $ref: "#/$defs/Message" },
        { type: "object", properties: { type: { type: "string", const: "file" } }, required: ["type"] },
        {
          type: "object",
          description: "A kind that the documents do not name.",
          properties: { type: { type: "string", not: { enum: ["message", "file"] } } },
          required: ["type"],
        },
      ],
      "x-discriminator": "type",
    },
  ],
];

describe("emitJsonSchema", () => {
  it.each(alike)("writes %s the same both ways", (_, schema, wanted) => {
    expect(emitJsonSchema(schema, reading("request"))).toEqual(wanted);
    expect(emitJsonSchema(schema, reading("response"))).toEqual(wanted);
  });

  it.each(apart)("closes %s for a client and opens it for a server", (_, schema, sent, received) => {
    expect(emitJsonSchema(schema, reading("request"))).toEqual(sent);
    expect(emitJsonSchema(schema, reading("response"))).toEqual(received);
  });

  it("asks a client only for what tells the kinds apart, where the server completes an object", () => {
    const schema = object(must("type", constant("message")), must("text", string), shows("id", string));
    expect(emitJsonSchema(schema, reading("request", true)).required).toEqual(["type"]);
  });
});
