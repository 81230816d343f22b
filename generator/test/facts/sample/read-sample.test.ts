import { describe, expect, test } from "vitest";
import { readSample } from "../../../src/facts/sample/read-sample.js";
import { fence } from "../build.js";

const cases: readonly { what: string; body: string; keys: readonly string[]; defects: readonly string[] }[] = [
  { what: "strict JSON", body: `{ "a": { "b": [1, 2] } }`, keys: ["a", "a.b"], defects: [] },
  { what: "arrays of objects", body: `{ "a": [{ "b": 1 }, { "c": 2 }] }`, keys: ["a", "a[].b", "a[].c"], defects: [] },
  { what: "an array at the root", body: `[{ "a": 1 }]`, keys: ["[].a"], defects: [] },
  { what: "nothing", body: "", keys: [], defects: ["not-json"] },
  { what: "words", body: "go get example.com/socket", keys: [], defects: ["not-json"] },
  { what: "a comment", body: `{\n  "a": 1 // why\n}`, keys: ["a"], defects: ["comments"] },
  { what: "a trailing comma", body: `{ "a": 1, }`, keys: ["a"], defects: ["trailing-comma"] },
  { what: "a trailing comma in an array", body: `{ "a": [1, 2,] }`, keys: ["a"], defects: ["trailing-comma"] },
  { what: "a missing comma", body: `{ "a": 1\n  "b": 2 }`, keys: ["a", "b"], defects: ["missing-comma"] },
  { what: "a missing comma in an array", body: `{ "a": ["x" "y"] }`, keys: ["a"], defects: ["missing-comma"] },
  { what: "a comma before an ellipsis", body: `{ "a": 1,\n  ...\n}`, keys: ["a"], defects: ["ellipsis"] },
  {
    what: "no comma before an ellipsis",
    body: `{ "a": {}\n  ...\n}`,
    keys: ["a"],
    defects: ["ellipsis", "missing-comma"],
  },
  { what: "an ellipsis among keys", body: `{ "a": 1, ..., "b": 2 }`, keys: ["a", "b"], defects: ["ellipsis"] },
  { what: "bare keys", body: `{ 1: "x", word: "y" }`, keys: ["1", "word"], defects: ["bare-key"] },
  { what: "other quotes", body: "{ `a`: [1], 'b': 2 }", keys: ["a", "b"], defects: ["single-quotes"] },
  { what: "a bare placeholder", body: `{ "a": < value > }`, keys: ["a"], defects: ["placeholder"] },
  { what: "a quoted placeholder", body: `{ "a": "<value>" }`, keys: ["a"], defects: [] },
  { what: "the same key twice", body: `{ "a": 1, "a": 2 }`, keys: ["a"], defects: ["duplicate-key"] },
  {
    what: "a value without its closing quote",
    body: `{\n  "a": "one,\n  "b": { "c": "it's },\n  "d": 2\n}`,
    keys: ["a", "b", "b.c", "d"],
    defects: ["not-json"],
  },
  {
    what: "keys without their closing quotes",
    body: `{\n  "a: 1,\n  "b: "two",\n  "c: {\n    "d": "e: \n  }\n}`,
    keys: ["a", "b", "c", "c.d"],
    defects: ["not-json"],
  },
  { what: "texts with colons", body: `["a: ", "b: c"]`, keys: [], defects: [] },
  { what: "nothing but a comment", body: "// nothing", keys: [], defects: ["comments", "not-json"] },
  { what: "a comment of a script", body: `{\n  "a": 1 # why\n}`, keys: ["a"], defects: ["comments"] },
  {
    what: "a brace that is missing at the end",
    body: `{\n  "a": {\n    "b": 1\n  }\n`,
    keys: ["a", "a.b"],
    defects: ["unbalanced-braces"],
  },
  {
    what: "a brace that is missing inside, told by the indentation",
    body: `{\n  "a": {\n    "b": {\n      "c": 1\n  },\n  "d": 2\n}`,
    keys: ["a", "a.b", "a.b.c", "d"],
    defects: ["unbalanced-braces"],
  },
  {
    what: "a brace too many, told by the indentation",
    body: `{\n  "a": {\n    "b": ["x"]\n    },\n    "c": 1\n  },\n  "d": 2\n}`,
    keys: ["a", "a.b", "a.c", "d"],
    defects: ["unbalanced-braces"],
  },
  {
    what: "tabs and blanks mixed",
    body: `{\n\t"a": {\n        "b": {\n\t\t\t\t"c": 1\n\t\t\t\t}\n\t\t},\n\t\t"d": 2\n\t},\n\t"e": 3\n}`,
    keys: ["a", "a.b", "a.b.c", "a.d", "e"],
    defects: ["unbalanced-braces"],
  },
  {
    what: "an object without a key",
    body: `{ "a": {\n  {\n  "b": 1\n  }\n} }`,
    keys: ["a", "a.b"],
    defects: ["unbalanced-braces"],
  },
  {
    what: "an array without a key",
    body: `{ "a": 1, [{ "b": 2 }] }`,
    keys: ["a", "[].b"],
    defects: ["unbalanced-braces"],
  },
  {
    what: "names that mean something to JavaScript",
    body: `{ "__proto__": { "x": 1 }, "constructor": 2 }`,
    keys: ["__proto__", "__proto__.x", "constructor"],
    defects: [],
  },
  {
    what: "form fields",
    body: "\tpayload.id=1\n\tpayload.file=a.png\n",
    keys: ["payload.id", "payload.file"],
    defects: ["not-json"],
  },
  {
    what: "form fields on lines of another system",
    body: "payload.id=1\r\npayload.file=a.png\r\n",
    keys: ["payload.id", "payload.file"],
    defects: ["not-json"],
  },
  {
    what: "a command with a body",
    body: "curl -X POST \\\n  https://example.com/a \\\n  -H 'Content-Type: application/json' \\\n  -d '{\n  \"a\": { \"b\": 1, }\n}'",
    keys: ["a", "a.b"],
    defects: ["trailing-comma", "not-json"],
  },
  {
    what: "a command whose quote never closes",
    body: 'curl https://example.com/a -d \'{ "a": 1 }',
    keys: ["a"],
    defects: ["not-json"],
  },
  {
    what: "a command whose body stands before other options",
    body: "curl -X POST -d '{ \"a\": 1 }' -H 'Content-Type: application/json' https://example.com/a",
    keys: ["a"],
    defects: ["not-json"],
  },
  {
    what: "a body in double quotes",
    body: 'curl https://example.com/a -H "A: b" -d "{\\"a\\": {\\"b\\": \\"c\\"}}"',
    keys: ["a", "a.b"],
    defects: ["not-json"],
  },
  {
    what: "a body with an apostrophe",
    body: "curl https://example.com/a -d '{ \"a\": \"it'\\''s\", \"b\": 1 }' \\\n  -H 'A: b'",
    keys: ["a", "b"],
    defects: ["not-json"],
  },
  {
    what: "a body behind a mark",
    body: 'curl https://example.com/a -d @- <<END\n{ "a": 1 }\nEND',
    keys: ["a"],
    defects: ["not-json"],
  },
  {
    what: "a command below a remark",
    body: '# asks\n$ curl https://example.com/a -d \'{ "a": 1 }\'\n\n{ "b": 2 }',
    keys: ["a"],
    defects: ["not-json"],
  },
  {
    what: "a command with encoded fields",
    body: "curl https://example.com/a --data-urlencode 'a=1' -d 'b=2&c=3'",
    keys: ["a", "b", "c"],
    defects: ["not-json"],
  },
  {
    what: "a message of HTTP",
    body: 'POST /v3/action/a HTTP/1.1\nHost: example.com\n\n{ "a": 1 }',
    keys: ["a"],
    defects: ["not-json"],
  },
  { what: "a member without braces", body: `"a": {\n  "b": 1\n}`, keys: ["a", "a.b"], defects: ["unbalanced-braces"] },
  {
    what: "values of which one is taken",
    body: `{ "a": "x" | "y", "b": true / false, "c": 1 || 2, "d": null or "z" }`,
    keys: ["a", "b", "c", "d"],
    defects: ["not-json"],
  },
  { what: "two values", body: `{ "a": 1 }\n{ "a": 2, "b": 3 }`, keys: ["a", "b"], defects: ["not-json"] },
  {
    what: "a command with form fields",
    body: "curl https://example.com/a -F 'payload.id=1' \\\n  -F payload.file=@a.png",
    keys: ["payload.id", "payload.file"],
    defects: ["not-json"],
  },
];

describe("readSample", () => {
  test.each(cases)("reads $what", ({ body, keys, defects }) => {
    const { sample } = readSample(fence(body));
    expect(sample.keys.map((key) => key.path)).toEqual(keys);
    expect(sample.defects).toEqual(defects);
  });

  test("gives the value that was meant", () => {
    const { sample } = readSample(fence(`{ "a": [1 2], b: 'x', "c": < y >, "d": -1.5e3, "e": null, "f": tru }`));
    expect(sample.value).toEqual({ a: [1, 2], b: "x", c: "< y >", d: -1500, e: null, f: "tru" });
  });

  test("keeps a key called __proto__ harmless", () => {
    const { sample } = readSample(fence(`{ "__proto__": { "polluted": true } }`));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(JSON.stringify(sample.value)).toBe(`{"__proto__":{"polluted":true}}`);
  });

  test("places keys and repairs in the document", () => {
    const { sample, repairs } = readSample(fence(`{\n\t"a": 1\n\t"b": 2\n}`, 10));
    expect(sample.keys.map((key) => [key.span.start.line, key.span.start.column])).toEqual([
      [12, 2],
      [13, 2],
    ]);
    expect(repairs.map((it) => [it.defect, it.span.start.line, it.span.start.column])).toEqual([
      ["missing-comma", 13, 2],
    ]);
  });
});

const comments: readonly { what: string; body: string; refs: unknown; names: readonly string[] }[] = [
  {
    what: "an array of objects",
    body: `{ "users": [\n  // array of "User" objects\n] }`,
    refs: [{ path: "users", array: true, names: ["User"] }],
    names: ["User"],
  },
  {
    what: "an object of a family",
    body: `{ "event": {\n  // "Event > Message" object\n} }`,
    refs: [{ path: "event", array: false, names: ["Event > Message"] }],
    names: ["Event > Message"],
  },
  {
    what: "one of two objects",
    body: `{ "user": {\n  // "User > Customer" or "User > Agent" object\n} }`,
    refs: [{ path: "user", array: false, names: ["User > Customer", "User > Agent"] }],
    names: ["User > Customer", "User > Agent"],
  },
  {
    what: "a name without quotes",
    body: `{ "t": [\n  // Thread object\n] }`,
    refs: [{ path: "t", array: true, names: ["Thread"] }],
    names: ["Thread"],
  },
  {
    what: "an object at the root",
    body: `{\n  // "User" object\n}`,
    refs: [{ path: "", array: false, names: ["User"] }],
    names: ["User"],
  },
  {
    what: "names in other quotes",
    body: '{ "t": [\n  // array of `User` objects\n] }',
    refs: [{ path: "t", array: true, names: ["User"] }],
    names: ["User"],
  },
  {
    what: "several names without quotes",
    body: `{ "t": {\n  // User > Agent object or Thread object\n} }`,
    refs: [{ path: "t", array: false, names: ["User > Agent", "Thread"] }],
    names: ["User > Agent", "Thread"],
  },
  {
    what: "a name behind an article",
    body: `{ "t": {\n  // The Chat object\n} }`,
    refs: [{ path: "t", array: false, names: ["Chat"] }],
    names: ["Chat"],
  },
  {
    what: "an object in the place of a value",
    body: `{ "a": null, // "User" object\n "b": 1 // of the chat object\n }`,
    refs: [],
    names: ["User"],
  },
  { what: "a remark of another kind", body: `{ "a": {\n  // last of each type\n} }`, refs: [], names: [] },
];

describe("comments of a sample", () => {
  test.each(comments)("refer to $what", ({ body, refs, names }) => {
    const { sample } = readSample(fence(body));
    expect(sample.refs.map(({ path, array, names: of }) => ({ path, array, names: of }))).toEqual(refs);
    expect(sample.objectRefs).toEqual(names);
  });

  test("call keys optional or made by the server", () => {
    const { sample } = readSample(
      fence(
        `{\n "id": 1, // generated server-side\n "a": [ // optional\n ],\n "b": 2 // optional, for some\n "c": 3\n}`,
      ),
    );
    expect(sample.keys.filter((key) => key.optional).map((key) => key.path)).toEqual(["a", "b"]);
    expect(sample.keys.filter((key) => key.serverGenerated).map((key) => key.path)).toEqual(["id"]);
  });
});
