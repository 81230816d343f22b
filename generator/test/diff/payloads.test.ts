import { describe, expect, it } from "vitest";
import { diffModels } from "../../src/diff/diff-models.js";
import type { NamedSchema } from "../../src/model/api-model.js";
import type { Schema } from "../../src/schema/schema.js";
import {
  any,
  array,
  at,
  constant,
  integer,
  object as keys,
  map,
  may,
  must,
  oneOf,
  ref,
  shows,
  string,
} from "../emit/json-schema/small-api.js";
import { notes, object, withPush, withRequest, withResponse } from "./notes.js";

const number: Schema = { kind: "number", integer: false, because: [] };
const limited = (limits: object): Schema => ({ ...integer, ...limits });
const listOf = (limits: object): Schema => ({ ...array(string), ...limits }) as Schema;
const file = (maxBytes: number): Schema => ({ kind: "binary", maxBytes, because: [] });
const union = (...members: Schema[]): Schema => ({ kind: "union", members, because: [] });
const byDefault = (value: string): Schema => ({ ...string, default: value });

interface Case {
  readonly what: string;
  readonly before: Schema;
  readonly after: Schema;
  /** What is told of it in a request and in a push, without the subject; null for nothing. */
  readonly request: string | null;
  readonly push: string | null;
}

const same = (what: string, before: Schema, after: Schema, breaks: readonly [string, string], says: string): Case => ({
  what,
  before,
  after,
  request: `${breaks[0]}: ${says}`,
  push: `${breaks[1]}: ${says}`,
});

const narrower = ["clients", "servers"] as const;
const wider = ["servers", "clients"] as const;
const other = ["both", "both"] as const;

/** The schema of the key `a`, in a request and in a push. */
const VALUES: readonly Case[] = [
  { what: "nothing", before: string, after: string, request: null, push: null },
  { what: "other evidence", before: string, after: { ...string, because: at(9) }, request: null, push: null },
  { what: "another description", before: string, after: { ...string, description: "b" }, request: null, push: null },
  same("any", string, any, wider, "string → any"),
  same("from any", any, string, narrower, "any → string"),
  same("another type", string, integer, other, "string → integer"),
  same("a wider number", integer, number, wider, "integer → number"),
  same("a narrower number", number, integer, narrower, "number → integer"),
  same("a list of it", string, array(string), other, "string → string[]"),
  same("values", string, oneOf("a", "b"), narrower, "any text → one of a, b"),
  same("no values any more", oneOf("a", "b"), string, wider, "one of a, b → any text"),
  same("a new value", oneOf("a"), oneOf("a", "b"), wider, "now also b"),
  same("a value less", oneOf("a", "b"), oneOf("b"), narrower, "no longer a"),
  same("another value", oneOf("a", "b"), oneOf("c", "b"), other, "now also c; no longer a"),
  { what: "values in another order", before: oneOf("a", "b"), after: oneOf("b", "a"), request: null, push: null },
  same("another constant", constant("a"), constant("b"), other, "now also b; no longer a"),
  same("a higher maximum", limited({ maximum: 5 }), limited({ maximum: 9 }), wider, "maximum 5 → 9"),
  same("a lower maximum", limited({ maximum: 9 }), limited({ maximum: 5 }), narrower, "maximum 9 → 5"),
  same("a first maximum", limited({}), limited({ maximum: 0 }), narrower, "maximum none → 0"),
  same("no minimum any more", limited({ minimum: 1 }), limited({}), wider, "minimum 1 → none"),
  same("a higher minimum", limited({ minimum: 1 }), limited({ minimum: 2 }), narrower, "minimum 1 → 2"),
  same("more items", listOf({ maxItems: 1 }), listOf({ maxItems: 2 }), wider, "maxItems 1 → 2"),
  same("items at least", listOf({}), listOf({ minItems: 1 }), narrower, "minItems none → 1"),
  same("a format", string, { ...string, format: "uuid" } as Schema, narrower, "now also format uuid"),
  same(
    "longer texts",
    { ...string, maxBytes: 1 } as Schema,
    { ...string, maxBytes: 2 } as Schema,
    wider,
    "maxBytes 1 → 2",
  ),
  same(
    "one of two keys demanded",
    keys(may("x", string), may("y", string)),
    { ...keys(may("x", string), may("y", string)), atLeastOneOf: ["x", "y"] } as Schema,
    narrower,
    "now also at least one of x, y",
  ),
  same(
    "any keys",
    { ...map(string), numericKeys: true } as Schema,
    map(string),
    wider,
    "no longer keys are whole numbers",
  ),
  same("larger files", file(1), file(2), wider, "maxBytes 1 → 2"),
  {
    what: "another default",
    before: byDefault("x"),
    after: byDefault("y"),
    request: "both: default x → y",
    push: "nothing: default x → y",
  },
  {
    what: "a default told",
    before: string,
    after: byDefault("y"),
    request: "nothing: default none → y",
    push: "nothing: default none → y",
  },
  same("one more type", string, union(string, integer), wider, "string → string | integer"),
  same("one more member", union(string, integer), union(string, integer, file(1)), wider, "now also binary"),
  same("a member less", union(string, integer), union(integer), narrower, "no longer string"),
  { what: "members turned", before: union(string, integer), after: union(integer, string), request: null, push: null },
  same("an object of other keys", keys(may("x", string)), keys(must("y", string)), ["both", "servers"], "{x?} → {y}"),
  same(
    "an object of fewer sure keys",
    keys(must("x", string)),
    keys(may("y", string)),
    ["both", "clients"],
    "{x} → {y?}",
  ),
  same("keys no longer told", keys(must("x", string)), keys(), wider, "{x} → object"),
  { what: "a map that is an object", before: map(any), after: keys(), request: null, push: null },
];

const under = (change: string | null, subject: string) =>
  change === null ? [] : [change.replace(": ", `: ${subject} a: `)];

describe("a value that changes to", () => {
  it.each(VALUES)("$what, in a request", ({ before, after, request }) => {
    const wrap = (schema: Schema) => withRequest(keys(may("a", schema)));
    expect(notes(wrap(before), wrap(after))).toEqual(under(request, "act request"));
  });
  it.each(VALUES)("$what, in a push", ({ before, after, push }) => {
    const wrap = (schema: Schema) => withPush(keys(may("a", schema)));
    expect(notes(wrap(before), wrap(after))).toEqual(under(push, "push told payload"));
  });
});

const both = (...properties: Parameters<typeof keys>) => keys(must("id", string), ...properties);

interface KeyCase {
  readonly before: Schema;
  readonly after: Schema;
  readonly request: readonly string[];
  readonly response: readonly string[];
}

/** Keys beside `id`. A sample alone does not make a key of a request required. */
const KEYS: readonly KeyCase[] = [
  {
    before: both(),
    after: both(may("a", string)),
    request: ["servers: act request a: new, optional: string"],
    response: ["nothing: act response a: new, optional: string"],
  },
  {
    before: both(),
    after: both(must("a", string)),
    request: ["both: act request a: new, required: string"],
    response: ["servers: act response a: new, required: string"],
  },
  {
    before: both(),
    after: both(shows("a", string)),
    request: ["servers: act request a: new, optional: string"],
    response: ["servers: act response a: new, required: string"],
  },
  {
    before: both(may("a", string)),
    after: both(),
    request: ["clients: act request a: gone, was optional: string"],
    response: ["nothing: act response a: gone, was optional: string"],
  },
  {
    before: both(must("a", string)),
    after: both(),
    request: ["both: act request a: gone, was required: string"],
    response: ["clients: act response a: gone, was required: string"],
  },
  {
    before: both(may("a", string)),
    after: both(must("a", string)),
    request: ["clients: act request a: now required"],
    response: ["servers: act response a: now required"],
  },
  {
    before: both(must("a", string)),
    after: both(may("a", string)),
    request: ["servers: act request a: now optional"],
    response: ["clients: act response a: now optional"],
  },
  {
    before: both(may("chat_id", string)),
    after: both(may("chatId", string)),
    request: ["both: act request chatId: renamed, was chat_id"],
    response: ["both: act response chatId: renamed, was chat_id"],
  },
  {
    before: both(may("list", array(keys(must("x", map(keys(must("y", string)))))))),
    after: both(may("list", array(keys(must("x", map(keys(must("y", integer)))))))),
    request: ["both: act request list[].x.*.y: string → integer"],
    response: ["both: act response list[].x.*.y: string → integer"],
  },
];

describe("keys", () => {
  it.each(KEYS)("of a request: $request", ({ before, after, request }) => {
    expect(notes(withRequest(before), withRequest(after))).toEqual(request);
  });
  it.each(KEYS)("of a response: $response", ({ before, after, response }) => {
    expect(notes(withResponse(before), withResponse(after))).toEqual(response);
  });
  it("are told with both places", () => {
    const [before, after] = [at(1), at(2, "sample")].map((because) =>
      withRequest(both(may("a", { ...string, because }))),
    );
    const [other] = [withRequest(both(must("a", { ...string, because: at(3) })))];
    if (!before || !after || !other) throw new Error();
    expect(diffModels(before, other)[0]).toMatchObject({ from: { line: 1 }, to: { line: 3 } });
    expect(diffModels(after, withRequest(both()))[0]).toMatchObject({ from: { line: 2, how: "sample" }, to: null });
  });
  it("without anything in common are told one by one in a request, as types elsewhere", () => {
    const [before, after] = [keys(must("a", string)), keys(must("b", integer))];
    expect(notes(withRequest(before), withRequest(after))).toHaveLength(2);
    expect(notes(withResponse(before), withResponse(after))).toEqual(["both: act response: {a} → {b}"]);
    expect(notes(withResponse(null), withResponse(after))).toEqual(["servers: act response: new, required: {b}"]);
    expect(notes(withResponse(before), withResponse(null))).toEqual(["clients: act response: gone, was required: {a}"]);
  });
});

const chat = (...properties: Parameters<typeof keys>): NamedSchema => object("Chat", both(...properties));

describe("objects", () => {
  const request = (...objects: NamedSchema[]) => withRequest(keys(must("chat", ref("Chat"))), objects);
  const pushed = (...objects: NamedSchema[]) => withPush(keys(must("chats", array(ref("Chat")))), objects);

  it("are told once, not at their users", () => {
    expect(notes(pushed(chat(shows("a", string))), pushed(chat()))).toEqual([
      "clients: object Chat a: gone, was required: string",
    ]);
  });
  it("demand nothing of clients that a server completes", () => {
    expect(notes(request(chat(may("a", string))), request(chat(must("a", string))))).toEqual([]);
    expect(notes(request(chat()), request(chat(must("a", string))))).toEqual([
      "servers: object Chat a: new, optional: string",
    ]);
  });
  it("are judged by who sends them", () => {
    const [old, young] = [chat(may("a", oneOf("x"))), chat(may("a", oneOf("x", "y")))];
    expect(notes(request(old), request(young))).toEqual(["servers: object Chat a: now also y"]);
    expect(notes(pushed(old), pushed(young))).toEqual(["clients: object Chat a: now also y"]);
    const alone = (it: NamedSchema) => withRequest(keys(), [it]);
    expect(notes(alone(old), alone(young))).toEqual(["nothing: object Chat a: now also y"]);
  });
  it("name the actions and pushes that hold them before and after, through other objects too", () => {
    const thread = object("Thread", keys(must("chat", ref("Chat"))));
    const wrap = (it: NamedSchema) => withPush(keys(must("thread", ref("Thread"))), [it, thread]);
    const [change] = diffModels(wrap(chat()), wrap(chat(may("a", string))));
    expect(change?.touches).toEqual({ requests: [], responses: [], pushes: ["told"] });
  });
  it("may hold themselves", () => {
    const loop = (schema: Schema) => object("Chat", keys(may("parent", ref("Chat")), may("a", schema)));
    expect(notes(pushed(loop(string)), pushed(loop(integer)))).toEqual(["both: object Chat a: string → integer"]);
    const tree = (name: string) => object(name, keys(may("next", ref(name)), must("id", string)));
    const to = (name: string) => withPush(keys(must("x", ref(name))), [tree(name)]);
    expect(notes(to("Alpha"), to("Omega"))).toEqual(["nothing: object Alpha: gone", "nothing: object Omega: new"]);
  });
  it("may be unions of themselves", () => {
    const loop = (...members: Schema[]) => [object("Any", union(ref("Any"), ...members))];
    const wrap = (objects: NamedSchema[], schema: Schema) => withPush(keys(must("x", schema)), objects);
    expect(notes(wrap(loop(string), ref("Any")), wrap(loop(string), string))).toEqual([]);
  });
  it("that are spelled out instead are compared key by key", () => {
    const spelled = withPush(keys(must("chats", array(both(shows("a", integer))))), [chat(shows("a", string))]);
    expect(notes(pushed(chat(shows("a", string))), spelled)).toEqual([
      "both: push told payload chats[].a: string → integer",
    ]);
  });
  it("that nothing describes take anything", () => {
    expect(notes(pushed(), pushed(chat()))).toEqual(["nothing: object Chat: new"]);
  });
  it("of a union come and go", () => {
    const objects = ["A", "B"].map((name) => object(name, keys(must("type", constant(name)))));
    const wrap = (...names: string[]) =>
      withPush(keys(must("event", ref("Event"))), [...objects, object("Event", union(...names.map(ref)))]);
    expect(notes(wrap("A"), wrap("A", "B"))).toEqual(["clients: object Event: now also B"]);
    expect(notes(wrap("A", "B"), wrap("B"))).toEqual(["servers: object Event: no longer A"]);
  });
});
