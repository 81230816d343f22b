import { CodeBlockWriter } from "ts-morph";
import { describe, expect, test } from "vitest";
import type { Reading } from "../../../src/emit/json-schema/reading.js";
import { writeType } from "../../../src/emit/typescript/write-type.js";
import type { Schema } from "../../../src/schema/schema.js";
import {
  any,
  array,
  binary,
  boolean,
  constant,
  integer,
  map,
  object,
  oneOf,
  ref,
  string,
  toy,
  union,
} from "./fixture.js";

const received: Reading = {
  direction: "response",
  completed: false,
  objects: new Map(toy.objects.map((it) => [it.name, it.schema])),
  refTo: (name, direction) => (direction === "request" ? `${name}Input` : name),
};
const sent: Reading = { ...received, direction: "request" };

/** The type on one line, without comments. */
function typeOf(schema: Schema, reading: Reading): string {
  const writer = new CodeBlockWriter();
  writeType(schema, reading)(writer);
  return writer
    .toString()
    .replace(/\/\*\*[\s\S]*?\*\/|\p{Cc}/gu, " ")
    .replace(/\s+/g, " ");
}

describe("a schema becomes a type", () => {
  const shared: [string, Schema, string][] = [
    ["any", any, "unknown"],
    ["string", string, "string"],
    ["constant", constant('a"b\n'), '"a\\"b\\n"'],
    ["number", integer, "number"],
    ["boolean", boolean, "boolean"],
    ["binary", binary, "UploadData"],
    ["array", array(string), "string[]"],
    ["array of arrays", array(array(string)), "Array<string[]>"],
    ["map", map(integer), "{ [key: string]: number }"],
    ["empty object", object({}), "{ [key: string]: unknown }"],
    ["object", object({ id: string, "n?": integer }), "{ id: string; n?: number; }"],
    ["names that are no identifiers", object({ "a-b": string, "1": string }), '{ "1": string; "a-b": string; }'],
    ["plain union", union([string, integer]), "string | number"],
    ["empty union", union([]), "unknown"],
  ];
  test.each(shared)("%s", (_, schema, type) => {
    expect([typeOf(schema, received), typeOf(schema, sent)]).toEqual([type, type]);
  });

  const kinds = union(
    [object({ type: constant("a"), id: string }), object({ type: constant("b"), id: string })],
    "type",
  );
  const closed = '{ type: "a"; id: string; } | { type: "b"; id: string; }';
  const different: [string, Schema, string, string][] = [
    ["listed values", oneOf("a", "b", "a"), '"a" | "b" | (string & {})', '"a" | "b"'],
    ["array of listed values", array(oneOf("a")), 'Array<"a" | (string & {})>', 'Array<"a">'],
    ["reference", ref("Event"), "Event", "EventInput"],
    ["told kinds", kinds, `${closed} | { [key: string]: unknown; type: Undocumented; id: string; }`, closed],
  ];
  test.each(different)("%s, received and sent", (_, schema, server, client) => {
    expect([typeOf(schema, received), typeOf(schema, sent)]).toEqual([server, client]);
  });

  test("inside a named object that a client sends only constants are required", () => {
    const schema = object({ id: string, type: constant("a"), inner: object({ n: integer }) });
    expect(typeOf(schema, { ...sent, completed: true })).toBe('{ id?: string; type: "a"; inner?: { n?: number; }; }');
  });
});
