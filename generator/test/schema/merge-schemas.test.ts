import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nothingKnown } from "../../src/schema/known.js";
import { mergeAll, mergeSchemas } from "../../src/schema/merge-schemas.js";
import { misfits, type Sent } from "../../src/schema/misfits.js";
import { payloadOf } from "../../src/schema/payload-sample.js";
import { schemaOfSample } from "../../src/schema/sample-schema.js";
import type { Schema } from "../../src/schema/schema.js";
import type { JsonValue } from "../../src/source/json.js";
import { sample } from "./build-facts.js";
import { notation } from "./notation.js";

const received: Sent = { direction: "response", completed: false, objects: new Map() };
const because: [] = [];
const text: Schema = { kind: "string", because };
const integer: Schema = { kind: "number", integer: true, because };
const ref = (name: string): Schema => ({ kind: "ref", name, because });
const list = (items: Schema): Schema => ({ kind: "array", items, because });
const map = (values: Schema): Schema => ({ kind: "map", values, because });
const object = (keys: { readonly [name: string]: Schema }, strength: "stated" | "shown" = "shown"): Schema => ({
  kind: "object",
  properties: Object.entries(keys).map(([name, schema]) => ({
    name: name.replace("?", ""),
    schema,
    required: !name.endsWith("?"),
    strength,
  })),
  because,
});
const kinds: Schema = { kind: "union", members: [ref("A"), ref("B")], discriminator: "type", because };

const cases: readonly [string, Schema, Schema, string][] = [
  ["what is unknown gives way", { kind: "any", because }, text, "string"],
  ["integers and other numbers", integer, { kind: "number", integer: false, because }, "number"],
  ["different kinds", text, integer, "(integer | string)"],
  ["a union takes up a member", { kind: "union", members: [text, integer], because }, text, "(integer | string)"],
  ["items", list(text), list(integer), "(integer | string)[]"],
  ["keys of one side are optional", object({ a: text }), object({ a: text, b: text }), "{a: string, b?: string}"],
  ["a statement outweighs a sample", object({ "a?": text }, "stated"), object({ a: text }), "{a?: string}"],
  ["a statement outweighs silence", object({ a: text }, "stated"), object({}), "{a: string}"],
  ["a map takes up an object", map(text), object({ a: integer }), "<(integer | string)>"],
  ["a reference says more than an object", ref("A"), object({ a: text }), "A"],
  ["two references", ref("A"), ref("B"), "(A | B)"],
  ["a discriminator survives its own members", kinds, ref("A"), "(A | B by type)"],
  ["but not a stranger", kinds, ref("C"), "(A | B | C)"],
  ["differing constants", { ...text, constant: "a" } as Schema, { ...text, constant: "b" } as Schema, "string"],
  ["lists of values", { ...text, values: ["a"] } as Schema, { ...text, values: ["b"] } as Schema, "a/b"],
  [
    "limits",
    { ...integer, maximum: 5 } as Schema,
    { ...integer, maximum: 9, minimum: 1 } as Schema,
    "integer(>=1, <=9)",
  ],
];

describe("mergeSchemas", () => {
  it.each(cases)("%s", (_, a, b, wanted) => {
    expect(notation(mergeSchemas(a, b))).toBe(wanted);
    expect(sorted(mergeSchemas(b, a))).toBe(sorted(mergeSchemas(a, b)));
    expect(notation(mergeSchemas(a, a))).toBe(notation(a));
  });

  it("of nothing is any", () => expect(mergeAll([])).toEqual({ kind: "any", because: [] }));

  const json: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom("a", "b"),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("a", "b", "1", "key 1"), tie("value"), { maxKeys: 3 }),
    ),
  })).value;
  const shown = (value: JsonValue) => {
    const payload = payloadOf(sample({ wrapped: value }));
    return payload === null ? mergeAll([]) : schemaOfSample(payload, nothingKnown);
  };

  it("takes what either side takes, in any order, and once is enough", () => {
    fc.assert(
      fc.property(json, json, (one, other) => {
        const [a, b] = [shown(one), shown(other)];
        const both = mergeSchemas(a, b);
        for (const wrapped of [one, other]) expect(misfits({ wrapped }, both, received)).toEqual([]);
        expect(sorted(mergeSchemas(b, a))).toBe(sorted(both));
        expect(sorted(mergeSchemas(both, both))).toBe(sorted(both));
        expect(sorted(mergeSchemas(both, a))).toBe(sorted(both));
      }),
      { numRuns: 300 },
    );
  });
});

/** The notation without the order of keys. */
function sorted(schema: Schema): string {
  return notation(byName(schema));
}

function byName(schema: Schema): Schema {
  switch (schema.kind) {
    case "object": {
      const properties = schema.properties.map((it) => ({ ...it, schema: byName(it.schema) }));
      return { ...schema, properties: properties.sort((a, b) => (a.name < b.name ? -1 : 1)) };
    }
    case "array":
      return { ...schema, items: byName(schema.items) };
    case "map":
      return { ...schema, values: byName(schema.values) };
    case "union":
      return { ...schema, members: schema.members.map(byName) };
    case "string":
      return schema.values === undefined ? schema : { ...schema, values: [...schema.values].sort() };
    default:
      return schema;
  }
}
