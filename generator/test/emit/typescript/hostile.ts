import type { ApiModel } from "../../../src/model/api-model.js";
import type { Evidence, Property, Schema } from "../../../src/schema/schema.js";
import { array, constant, make, object, oneOf, operation, push, ref, string, toy, union } from "./fixture.js";

/** What a document might say to become code, and names that mean something to JavaScript or TypeScript. */
export const attack =
  "*/ globalThis.pwned = true; /* $" + "{globalThis.pwned = true} `\\\" ' \u2028\n// @ts-nocheck\r\u0000";

export const names = [
  ...["constructor", "default", "__proto__", "then", "call", "close", "class", "delete", "toString", "prototype"],
  ...["1st_action", "start_chat", "Start_Chat", "start-chat", "startChat", "", " ", "größe", "a/b", "a.b", "emoji 🙂"],
  ...["string", "Promise", "Array", "Actions", "Pushes", "Record", "constructor_action", attack],
];

const because: Evidence[] = [{ how: "note", document: `documents/${attack}.md`, line: 1, column: 1 }];

/** An object with a property of each name, twice one of them; `Object.fromEntries` would lose some. */
function everyName(schema: Schema): Schema {
  const properties = [...names, "class"].map(
    (name, index): Property => ({ name, schema, required: index % 2 === 0, strength: "stated" }),
  );
  return { kind: "object", because, properties };
}

const text = make("string", { description: attack, default: attack });

export const hostile: ApiModel = {
  ...toy,
  id: "hostile-2021",
  name: "hostile",
  title: "Hostile API",
  operations: names.map((name) =>
    operation(name, {
      title: attack,
      description: attack,
      request: everyName(text),
      response: object({ [attack]: oneOf(attack, "b"), "item?": ref(attack), all: array(everyName(string)) }),
      scopes: [attack],
      conditionalScopes: [{ when: attack, scopes: [attack] }],
      pushes: [attack, "constructor"],
      errors: [{ type: attack, message: attack, notes: attack, because }],
      because,
    }),
  ),
  pushes: names.map((name) => push(name, everyName(text), { description: attack, title: attack, because })),
  objects: [
    ...names.map((name) => ({ name, title: attack, schema: everyName(text) })),
    { name: "Kind", title: attack, schema: union([ref("KindA"), ref("KindB")], "constructor") },
    { name: "KindA", title: attack, schema: object({ constructor: constant(attack) }) },
    { name: "KindB", title: attack, schema: object({ constructor: constant("b") }) },
  ],
  errors: [{ type: attack, message: attack, notes: attack, because }],
  disconnectReasons: [{ type: attack, notes: attack, because }],
  scopes: [{ name: attack, description: attack, because }],
};
