import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.js";
import { inferSchema, type PayloadFacts } from "../../src/schema/infer-schema.js";
import { type Known, nothingKnown, type Role } from "../../src/schema/known.js";
import type { Schema } from "../../src/schema/schema.js";
import { member, row, said, sample, span } from "./build-facts.js";
import { notation } from "./notation.js";

function infer(facts: Partial<PayloadFacts>, role: Role, known: Known = nothingKnown) {
  const diagnostics: Diagnostic[] = [];
  const schema = inferSchema({ span: span(), rows: [], samples: [], ...facts }, role, known, (it) =>
    diagnostics.push(it),
  );
  return { schema, text: notation(schema), codes: diagnostics.map((it) => it.code), diagnostics };
}

type Case = [title: string, facts: Partial<PayloadFacts>, wanted: string, codes?: readonly string[]];

const combined: readonly Case[] = [
  [
    "a format that a note promises",
    {
      rows: [
        row("a", { type: "string", notes: "has to be in UUID v4 format" }),
        row("b", { type: "string", notes: "date in YYYY-MM-DD format" }),
        row("c", { type: "string", notes: "Valid website URL" }),
        row("d", { type: "string", notes: "goes after base_url" }),
      ],
    },
    "{a?: string(uuid), b?: string(date), c?: string(uri), d?: string}",
  ],
  [
    "bytes of a text",
    { rows: [row("a", { type: "string", notes: "max. raw text size is 16 KB" })] },
    "{a?: string(16384 bytes)}",
  ],
  [
    "one item at most",
    { rows: [row("a", { type: "[]string", notes: "Only one user is allowed" })] },
    "{a?: string[](0-1)}",
  ],
  [
    "operators of which one is allowed, with the format of their dates",
    {
      rows: [
        row("f.<filter>", {
          type: "object",
          members: [member("lt", "string"), member("gt", "string")],
          remarks: [
            "There's only one value allowed for a single filter.",
            "ISO 8601, e.g. 2017-10-12T15:19:21.010200Z",
          ],
        }),
      ],
    },
    "{f?: {lt?: string(date-time), gt?: string(date-time)}(<=1 of lt, gt)}",
  ],
  [
    "keys of which one is needed, where they lead from",
    {
      rows: [row("s", { type: "object", members: [member("x", null, [member("all", "bool")]), member("y", "[]int")] })],
      atLeastOneOf: [said("x.all"), said("y")],
    },
    "{s?: {x?: {all?: boolean}, y?: integer[]}(>=1 of x.all, y)}",
  ],
  ["a leftover is no description", { rows: [row("a", { type: "string", notes: "TODO (v2)" })] }, "{a?: string}"],
];

const requests: readonly Case[] = [
  ["nothing is an empty object", {}, "{}"],
  [
    "types and flags of rows",
    { rows: [row("a", { type: "string", required: true }), row("b", { type: "Bool" })] },
    "{a: string, b?: boolean}",
  ],
  [
    "dotted rows nest",
    { rows: [row("a", { required: false }), row("a.b", { type: "int", required: true })] },
    "{a?: {b: integer}}",
  ],
  [
    "a parent without a row is required if a child is",
    { rows: [row("a.b", { required: false }), row("a.c", { required: true, type: "string" })] },
    "{a: {b?: any, c: string}}",
  ],
  [
    "a parent without a row and with optional children only is optional",
    { rows: [row("a.b.c", { required: false, type: "int" })] },
    "{a?: {b?: {c?: integer}}}",
  ],
  [
    "rows below an array are its items",
    { rows: [row("a", { type: "array" }), row("a.b", { type: "string" }), row("c[].d", { type: "string" })] },
    "{a?: {b?: string}[], c?: {d?: string}[]}",
  ],
  [
    "a stand-in without members makes a map",
    { rows: [row("p.<namespace>.<name>", { type: "string" })] },
    "{p?: <<string>>}",
  ],
  [
    "a stand-in with members makes their object",
    {
      rows: [
        row("f.country.<string_filter>", {
          type: "object",
          members: [member("values", "string[]"), member("exclude", "[]string")],
        }),
      ],
    },
    "{f?: {country?: {values?: string[], exclude?: string[]}}}",
  ],
  [
    "a key that joins two stand-ins with a dot is one key",
    {
      rows: [row("p.<namespace>.<name>.<filter>", { members: [member("exists", "bool")] })],
      samples: [sample({ p: { "rating.score": { exists: true } } })],
    },
    "{p?: <{exists?: boolean}>}",
  ],
  [
    "members of a row are its keys, at any depth",
    {
      rows: [
        row("scopes", {
          type: "object",
          members: [member("agents", null, [member("all", "bool")]), member("ids", "[]int")],
        }),
      ],
    },
    "{scopes?: {agents?: {all?: boolean}, ids?: integer[]}}",
  ],
  [
    "members without types are values",
    { rows: [row("order", { type: "string", default: "desc", members: [member("asc"), member("desc")] })] },
    "{order?: asc/desc(=desc)}",
  ],
  [
    "an array of a type that its notes list",
    {
      rows: [row("f.<t>", { members: [member("values", "type[]", [], "of the property: `string`, `int` or `bool`")] })],
    },
    "{f?: {values?: (boolean | integer | string)[]}}",
  ],
  [
    "limits and defaults",
    { rows: [row("limit", { type: "number", default: 10, minimum: 1, maximum: 25 })] },
    "{limit?: number(=10, >=1, <=25)}",
  ],
  ["a default gives the type", { rows: [row("force", { default: false })] }, "{force?: boolean(=false)}"],
  [
    "a note gives the type",
    {
      rows: [
        row("all", { notes: "If set to true then you get all" }),
        row("ids", { notes: "ids, as an array" }),
        row("x", { notes: "JSON message" }),
      ],
    },
    "{all?: boolean, ids?: any[], x?: any}",
  ],
  [
    "listed values limit a string",
    { rows: [row("to", { values: ["all", "agents"], default: "all" })] },
    "{to?: all/agents(=all)}",
  ],
  [
    "listed values say nothing new of a boolean",
    { rows: [row("on", { type: "bool", values: ["true", "false"] })] },
    "{on?: boolean}",
  ],
  [
    "a note calls it a map",
    {
      rows: [row("fields", { type: "object", notes: 'Map in `"key": "value"` format' })],
      samples: [sample({ fields: { score: "low" } })],
    },
    "{fields?: <string>}",
  ],
  [
    "a sample gives the type of an untyped row",
    { rows: [row("days", { required: true })], samples: [sample({ days: 5 })] },
    "{days: integer}",
  ],
  [
    "a sample fills a declared container",
    { rows: [row("a", { type: "array" }), row("o", { type: "object" })], samples: [sample({ a: [1], o: { k: "v" } })] },
    "{a?: integer[], o?: {k?: string}}",
  ],
  [
    "what only a sample shows is optional",
    { samples: [sample({ a: { b: 1 }, c: ["x"] })] },
    "{a?: {b?: integer}, c?: string[]}",
  ],
  [
    "any stays any",
    { rows: [row("content", { type: "any", required: true })], samples: [sample({ content: { nested: "json" } })] },
    "{content: any}",
  ],
  [
    "a whole message is unwrapped",
    { rows: [row("a", { required: true })], samples: [sample({ action: "x", payload: { a: true }, author_id: "b" })] },
    "{a: boolean}",
  ],
  ["a message without payload has an empty one", { samples: [sample({ action: "logout", request_id: "1" })] }, "{}"],
  [
    "a form: the prefix goes, sizes make files, all else is text",
    {
      rows: [
        row("payload", { type: "object" }),
        row("payload.id", { required: true }),
        row("payload.file", { required: true, notes: "max 10MB" }),
      ],
      samples: [sample({ "payload.id": "a", "payload.file": "test.png" })],
    },
    "{id: string, file: binary(10485760 bytes)}",
  ],
  ["a sentence calls all optional", { rows: [row("a", { type: "string" })], allOptional: span() }, "{a?: string}"],
  [
    "a sample refutes a type: the type stands",
    { rows: [row("n", { type: "string" })], samples: [sample({ n: 7 })] },
    "{n?: string}",
    ["type-refuted"],
  ],
  [
    "so inside an array",
    { rows: [row("n", { type: "[]string" })], samples: [sample({ n: [1, 2] })] },
    "{n?: string[]}",
    ["type-refuted"],
  ],
  [
    "a sample shows a value that is not listed",
    { rows: [row("n", { values: ["a", "b"] })], samples: [sample({ n: "c" })] },
    "{n?: a/b}",
    ["value-not-listed"],
  ],
  [
    "a sample lacks what is required",
    { rows: [row("t", { type: "string", required: true })], samples: [sample({ u: 1 })] },
    "{t: string, u?: integer}",
    ["required-not-shown"],
  ],
  ["a word that is no type", { rows: [row("t", { type: "colour" })] }, "{t?: any}", ["type-unknown"]],
  ["a name with blanks is no key", { rows: [row("Group Not Found", { notes: "…" })] }, "{}", ["name-not-a-key"]],
];

const responses: readonly Case[] = [
  ["what a sample shows is there", { samples: [sample({ a: 1, b: { c: "x" } })] }, "{a: integer, b: {c: string}}"],
  [
    "but for what comments call optional",
    { samples: [sample({ a: 1, b: 2 }, { optional: ["b"] })] },
    "{a: integer, b?: integer}",
  ],
  [
    "or what only some samples show",
    { samples: [sample({ a: 1 }), sample({ a: 2.5, b: 2 })] },
    "{a: number, b?: integer}",
  ],
  [
    "or bullets call optional, from any depth",
    { samples: [sample({ e: [{ image: { url: "u", name: "n" } }] })], optional: [said("e.image"), said("image.name")] },
    "{e: {image?: {url: string, name?: string}}[]}",
  ],
  [
    "or a note does",
    { rows: [row("u", { notes: "Missing if the router closed it" })], samples: [sample({ u: "x" })] },
    "{u?: string}",
  ],
  [
    "required under a condition is optional",
    {
      rows: [row("p.v", { required: true, notes: "required only if p.t is given" })],
      samples: [sample({ p: { v: "1", t: "x" } })],
    },
    "{p: {v?: string, t: string}(v with t)}",
  ],
  [
    "the note of a parent calls its parts optional",
    {
      rows: [row("i", { required: false, notes: "all i properties are optional: url, size" })],
      samples: [sample({ i: { url: "u", size: 1, id: "1" } })],
    },
    "{i?: {url?: string, size?: integer, id: string}}",
  ],
  [
    "rows keep to the order of the sample",
    { rows: [row("b", { required: false }), row("a", { required: true })], samples: [sample({ a: 1, b: 2, c: 3 })] },
    "{a: integer, b?: integer, c: integer}",
  ],
  [
    "a row that no sample shows is optional",
    { rows: [row("x")], samples: [sample({ a: 1 })] },
    "{a: integer, x?: any}",
    ["row-not-shown"],
  ],
  ["without a sample rows are there", { rows: [row("a"), row("b.c", { type: "int" })] }, "{a: any, b: {c: integer}}"],
  [
    "comments stand for objects",
    { samples: [sample({ users: [], t: {} }, { refs: { "users[]": "User", t: "Thread" } })] },
    "{users: User[], t: Thread}",
  ],
  [
    "names joined by or are alternatives",
    { samples: [sample({ u: {} }, { refs: { u: "User > Customer or User > Agent" } })] },
    "{u: (User > Agent | User > Customer)}",
  ],
  [
    "the payload itself may be an object",
    { samples: [sample({ action: "x", type: "response", success: true, payload: {} }, { refs: { payload: "Chat" } })] },
    "Chat",
  ],
  [
    "items are merged",
    { samples: [sample({ f: [{ a: 1 }, { a: "x", b: true }] })] },
    "{f: {a: (integer | string), b?: boolean}[]}",
  ],
  ["numbers as keys make a map", { samples: [sample({ s: { 1: "online", 2: "offline" } })] }, "{s: <string>}"],
  ["so do keys with blanks", { samples: [sample({ f: { "custom field name": "value" } })] }, "{f: <string>}"],
  ["so do counted keys", { samples: [sample({ g: { key1: "a", key2: "b" } })] }, "{g: <string>}"],
  ["so do stand-ins", { samples: [sample({ "<namespace>": { "<name>": { value: "<any>" } } })] }, "<<{value: any}>>"],
  [
    "a comment lists values",
    { samples: [sample({ h: "tall" }, { comments: { h: "optional, one of compact, tall, full" }, optional: ["h"] })] },
    "{h?: compact/tall/full}",
  ],
  [
    "a section lists values",
    {
      samples: [sample({ r: "all" })],
      enums: [{ path: said("r"), values: [said("all"), said("agents")], default: null }],
    },
    "{r: all/agents}",
  ],
  [
    "a note counts the items",
    { rows: [row("e", { notes: "can contain 1 - 10 `element` objects" })], samples: [sample({ e: [{ t: "x" }] })] },
    "{e: {t: string}[](1-10)}",
  ],
];

describe("inferSchema", () => {
  it.each<Case>(requests)("request: %s", (_, facts, wanted, codes = []) => {
    expect(infer(facts, "request")).toMatchObject({ text: wanted, codes });
  });

  it.each<Case>(combined)("request: %s", (_, facts, wanted) => {
    const { text, schema } = infer(facts, "request");
    expect(text).toBe(wanted);
    expect(JSON.stringify(schema)).not.toContain("TODO");
  });

  it("response: a comment lists the keys and values of a map", () => {
    const remarks = { s: "//1,2 are group ids, on/off are statuses" };
    const { schema, text } = infer({ samples: [sample({ s: { 1: "on", 2: "off" } }, { remarks })] }, "response");
    expect(text).toBe("{s: <on/off>(numeric keys)}");
    expect(JSON.stringify(schema)).toContain("1,2 are group ids");
  });

  it("response: a comment shows what may stand instead of an object", () => {
    const shown = sample({ e: {} }, { refs: { e: "Event" }, remarks: { e: ' "restricted": true' } });
    expect(infer({ samples: [shown] }, "response").text).toBe("{e: (Event | {restricted: boolean})}");
  });

  it("response: keys that readers are told to ignore are not promised", () => {
    const ignored = [said("__priv_")];
    const { text } = infer({ samples: [sample({ __priv_x: { y: 1 } })] }, "response", { ...nothingKnown, ignored });
    expect(text).toBe("{__priv_x?: {y?: integer}}");
  });

  it("response: variables of messages are data", () => {
    const variables = new Set(["agent"]);
    const { text } = infer({ samples: [sample({ v: { agent: "Ann" } })] }, "response", { ...nothingKnown, variables });
    expect(text).toBe("{v: <string>}");
  });

  it("response: a key that another makes required", () => {
    const rows = ["type", "value"].map((name, index) =>
      row(`p.${name}`, {
        required: true,
        type: "string",
        notes: `required only if p.${["value", "type"][index]} is given`,
      }),
    );
    expect(infer({ rows }, "response").text).toBe(
      "{p: {type?: string, value?: string}(type with value, value with type)}",
    );
  });

  it.each<Case>(responses)("response: %s", (_, facts, wanted, codes = []) => {
    expect(infer(facts, "response")).toMatchObject({ text: wanted, codes });
  });

  const value: Schema = { kind: "any", because: [] };
  const leaf: Schema = {
    kind: "object",
    properties: [{ name: "value", schema: value, required: true, strength: "shown" }],
    because: [],
  };
  const properties: Schema = { kind: "map", values: { kind: "map", values: leaf, because: [] }, because: [] };
  const ids: Schema = {
    kind: "object",
    properties: [{ name: "ids", schema: value, required: true, strength: "stated" }],
    because: [],
  };
  const known: Known = {
    ...nothingKnown,
    objects: new Map([
      ["property", { name: "Properties", schema: properties }],
      ["access", { name: "Access", schema: ids }],
    ]),
    families: new Map([
      [
        "event",
        {
          name: "Event",
          discriminator: "type",
          members: new Map([
            ["message", "Event > Message"],
            ["file", "Event > File"],
          ]),
          serverGenerated: true,
        },
      ],
    ]),
    keyTypes: new Map([
      ["title", { kind: "string", because: [] }],
      ["removed[]", { kind: "string", because: [] }],
    ]),
  };
  const withKnowledge: readonly [string, Partial<PayloadFacts>, Role, string][] = [
    [
      "the named map",
      { samples: [sample({ properties: { a: { b: { value: 1 } } } })] },
      "response",
      "{properties: Properties}",
    ],
    [
      "the named map with other leaves",
      { samples: [sample({ properties: { a: { b: 1 } } })] },
      "request",
      "{properties?: <<any>>}",
    ],
    [
      "the named map with lists",
      { samples: [sample({ properties: { a: ["b"] } })] },
      "request",
      "{properties?: <string[]>}",
    ],
    [
      "the named map without a sample",
      { rows: [row("properties", { type: "object" })] },
      "request",
      "{properties?: <<any>>}",
    ],
    [
      "the named object, where the keys fit",
      { samples: [sample({ access: { ids: [1] } })] },
      "request",
      "{access?: Access}",
    ],
    [
      "but not where they do not",
      { samples: [sample({ access: { type: "group" } })] },
      "request",
      "{access?: {type?: string}}",
    ],
    ["a row that names an object", { rows: [row("access", { required: false })] }, "response", "{access?: Access}"],
    [
      "a member of a family",
      { samples: [sample({ event: { type: "message", text: "x" } })] },
      "request",
      "{event?: Event}",
    ],
    [
      "a list of members",
      { samples: [sample({ events: [{ type: "message" }, { type: "file" }] })] },
      "request",
      "{events?: Event[]}",
    ],
    [
      "a list by name only",
      { rows: [row("initial_events", { notes: "Array of events" })] },
      "request",
      "{initial_events?: Event[]}",
    ],
    [
      "kinds of a family as keys",
      { samples: [sample({ last: { message: { n: 1 }, file: { n: 2 } } })] },
      "response",
      "{last: <{n: integer}>}",
    ],
    ["a key that is a string everywhere else", { rows: [row("title")] }, "request", "{title?: string}"],
    ["an empty list whose items are known", { samples: [sample({ removed: [] })] }, "response", "{removed: string[]}"],
  ];
  it.each(withKnowledge)("knows %s", (_, facts, role, wanted) => {
    expect(infer(facts, role, known).text).toBe(wanted);
  });

  it("points at both places of a contradiction", () => {
    const facts = { rows: [row("n", { type: "string", line: 4 })], samples: [sample({ n: 7 }, { line: 9 })] };
    const [found] = infer(facts, "request").diagnostics;
    expect(found?.message).toBe("Unexpected integer in the sample for n, expected string as declared");
    expect([found?.span.start.line, found?.related[0]?.span.start.line]).toEqual([4, 9]);
  });

  it("keeps the strength and the places of claims", () => {
    const facts = {
      rows: [row("a", { type: "int", required: true, line: 3 })],
      samples: [sample({ a: 1, b: 2 }, { line: 7 })],
    };
    const { schema } = infer(facts, "request");
    const properties = schema.kind === "object" ? schema.properties : [];
    expect(
      properties.map((it) => [it.name, it.strength, it.schema.because.map(({ how, line }) => `${how} ${line}`)]),
    ).toEqual([
      ["a", "stated", ["row 3", "sample 7"]],
      ["b", "shown", ["sample 7"]],
    ]);
    expect(schema.because[0]).toEqual({ how: "section", document: "documents/page.md", line: 1, column: 1 });
  });
});
