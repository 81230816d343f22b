import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import { defineSchemas } from "../../../src/emit/json-schema/define-schemas.js";
import { pushKey, requestKey } from "../../../src/emit/json-schema/definition-key.js";
import { fits } from "../../../src/emit/json-schema/fits.js";
import { EXTENSION_KEYWORDS } from "../../../src/emit/json-schema/json-schema.js";
import type { Reading } from "../../../src/emit/json-schema/reading.js";
import { FORMAT_PATTERNS } from "../../../src/schema/format-patterns.js";
import { HOSTILE, randomObjects, randomSchema, randomValue } from "./random-schema.js";
import { operation, push, smallApi } from "./small-api.js";

const action = fc.constantFrom(...HOSTILE);

/** Compiles one definition of the bundle, from its text: a reader of the file sees no more. */
function validator(defs: object, key: string) {
  const ajv = new Ajv2020({ strict: true, ownProperties: true, formats: { binary: true, ...FORMAT_PATTERNS } });
  ajv.addVocabulary([...EXTENSION_KEYWORDS]);
  const text = JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema", $defs: defs });
  ajv.addSchema(JSON.parse(text), "bundle");
  const validate = ajv.getSchema(`bundle#/$defs/${key}`);
  if (validate === undefined) throw new Error(`no ${key}`);
  return validate;
}

it("gives schemas that Ajv compiles in strict mode, whatever the names, and that fit what `fits` says", () => {
  fc.assert(
    fc.property(
      randomSchema,
      randomObjects,
      action,
      fc.array(randomValue, { minLength: 1, maxLength: 5 }),
      (schema, named, name, values) => {
        const api = {
          ...smallApi,
          objects: named,
          operations: [operation(name, { request: schema })],
          pushes: [push(name, { payload: schema })],
        };
        const defs = defineSchemas(api, "#/$defs/");
        const objects = new Map(named.map((object) => [object.name, object.schema]));
        for (const direction of ["request", "response"] as const) {
          const reading: Reading = { direction, completed: false, objects, refTo: (to) => to };
          const validate = validator(defs, (direction === "request" ? requestKey : pushKey)(name));
          for (const value of values) expect(validate(value), JSON.stringify(value)).toBe(fits(value, schema, reading));
        }
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
