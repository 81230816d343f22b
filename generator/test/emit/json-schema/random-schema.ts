import fc from "fast-check";
import type { Property, Schema } from "../../../src/schema/schema.js";
import type { JsonValue } from "../../../src/source/json.js";

/** Names that mean something to JavaScript, JSON pointers, URIs or tools. */
export const HOSTILE = ["__proto__", "constructor", "toString", "a/b~c", "a b%", "#", "$ref", "", "é"];

const OBJECTS = ["A", "__proto__", "constructor", "B2"];
/** Names of properties. Ajv does not see that a required "" is missing. */
const WORDS = ["type", "id", "value", ...HOSTILE.filter((it) => it !== "")];

const word = fc.constantFrom(...WORDS);
const because = fc.array(
  fc.record({
    how: fc.constant("row" as const),
    document: fc.constant("documents/x.md"),
    line: fc.nat(3),
    column: fc.constant(1),
  }),
  { maxLength: 2 },
);
const value = fc.jsonValue({ maxDepth: 2 }).map((it) => it as JsonValue);

/** Leaves out what is undefined, as the model does. */
function made<T extends object>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }, optional: readonly string[] = []) {
  const requiredKeys = Object.keys(parts).filter((key) => !optional.includes(key));
  return fc.record(parts, { requiredKeys: requiredKeys as (keyof T)[] }) as unknown as fc.Arbitrary<Schema>;
}

const notes = {
  because,
  description: fc.string(),
  examples: fc.array(value, { maxLength: 3 }),
  default: fc.oneof(fc.string(), fc.integer(), fc.boolean()),
};
const rare = ["description", "examples", "default"];

const { schema, objectSchema } = fc.letrec<{ schema: Schema; property: Property; objectSchema: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthIdentifier: "schema" },
    made({ kind: fc.constant("any"), ...notes }, rare),
    made(
      {
        kind: fc.constant("string"),
        values: fc.array(word, { maxLength: 3 }),
        constant: word,
        format: fc.constantFrom("date", "uri", "uuid"),
        maxBytes: fc.nat(6),
        ...notes,
      },
      ["values", "constant", "format", "maxBytes", ...rare],
    ),
    made(
      {
        kind: fc.constant("number"),
        integer: fc.boolean(),
        minimum: fc.integer(),
        maximum: fc.double({ noNaN: true, noDefaultInfinity: true }),
        ...notes,
      },
      ["minimum", "maximum", ...rare],
    ),
    made({ kind: fc.constant("boolean"), ...notes }, rare),
    made({ kind: fc.constant("binary"), maxBytes: fc.nat(), ...notes }, ["maxBytes", ...rare]),
    made({ kind: fc.constant("ref"), name: fc.constantFrom(...OBJECTS), ...notes }, rare),
    made({ kind: fc.constant("array"), items: tie("schema"), minItems: fc.nat(2), maxItems: fc.nat(3), ...notes }, [
      "minItems",
      "maxItems",
      ...rare,
    ]),
    made({ kind: fc.constant("map"), numericKeys: fc.boolean(), values: tie("schema"), ...notes }, [
      "numericKeys",
      ...rare,
    ]),
    made(
      { kind: fc.constant("union"), members: fc.array(tie("schema"), { maxLength: 3 }), discriminator: word, ...notes },
      ["discriminator", ...rare],
    ),
    tie("objectSchema"),
  ),
  property: fc.record(
    {
      name: word,
      schema: tie("schema"),
      required: fc.boolean(),
      strength: fc.constantFrom("stated" as const, "shown" as const),
      requiredWith: word,
    },
    { requiredKeys: ["name", "schema", "required", "strength"] },
  ),
  objectSchema: made(
    {
      kind: fc.constant("object"),
      properties: fc.array(tie("property"), { maxLength: 4 }),
      atLeastOneOf: fc.uniqueArray(fc.constantFrom("type", "id", "type.id", "value.id"), {
        minLength: 1,
        maxLength: 3,
      }),
      atMostOneOf: fc.uniqueArray(word, { minLength: 2, maxLength: 3 }),
      ...notes,
    },
    ["atLeastOneOf", "atMostOneOf", ...rare],
  ),
}));

export const randomSchema = schema;

/** Named objects that the references of `randomSchema` lead to: each is an object, so no reference leads to itself alone. */
export const randomObjects = fc
  .tuple(...OBJECTS.map(() => objectSchema))
  .map((schemas) => OBJECTS.map((name, index) => ({ name, title: name, schema: schemas[index] as Schema })));

/** Values of all kinds, with keys that the schemas know; not `__proto__`, which Ajv leaves alone in values. */
const key = fc.constantFrom(...WORDS.filter((it) => it !== "__proto__"));

export const randomValue = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    word,
    fc.integer({ min: -2, max: 4 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.array(fc.tuple(key, tie("value")), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
  ),
})).value;
