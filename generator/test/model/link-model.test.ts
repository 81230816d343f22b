import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.js";
import type { DocumentFacts } from "../../src/facts/document-facts.js";
import { linkModel } from "../../src/model/link-model.js";
import type { ManifestEntry } from "../../src/model/manifest.js";
import { action, documentFacts, object, row, said, sample, span } from "../schema/build-facts.js";
import { notation } from "../schema/notation.js";

const at = span(9, "apis.yaml");
const assumed = <T>(value: T) => ({ value, span: at });
const web = {
  url: assumed("https://example.com/action/<action>"),
  wrapsPayload: false,
  errorStatus: { authentication: 401, internal: 500 },
  repeatable: [],
  span: at,
};
const rtm = {
  url: assumed("wss://example.com/ws"),
  pingSeconds: assumed(15),
  idleCloseSeconds: assumed(60),
  comeBackAfter: ["ping_timeout"],
  correlationKey: "request_id",
  loginAction: null,
  span: at,
};
const both: ManifestEntry = {
  id: "page-1",
  name: "page",
  title: "Page",
  version: "1.0",
  documents: [assumed("documents/page.md")],
  web,
  rtm,
  oauth2: null,
  plainFamilies: ["User"],
  follows: null,
  span: at,
};

function link(facts: Partial<DocumentFacts>, entry: ManifestEntry = both) {
  const diagnostics: Diagnostic[] = [];
  const model = linkModel(entry, [documentFacts(facts)], (it) => diagnostics.push(it));
  const objects = Object.fromEntries(model.objects.map((it) => [it.name, notation(it.schema)]));
  return { model, objects, codes: diagnostics.map((it) => it.code), diagnostics };
}

const customer = object("User > Customer", [sample({ id: "c", type: "customer", name: "x" })]);
const agent = object("User > Agent", [sample({ id: "a", type: "agent" })]);
const profile = object("User > My profile", [sample({ id: "a", type: "agent", permission: "owner" })]);
const events = ["message", "file"].map((type) =>
  object(`Event > ${type}`, [sample({ id: "1", type, text: "hi" }, { serverGenerated: ["id"] })]),
);

describe("objects", () => {
  it("of a family become a union told apart by a key; a member with a taken constant stands alone", () => {
    expect(link({ objects: [customer, agent, profile] }).objects).toEqual({
      Agent: '{id: string, type: "agent"}',
      Customer: '{id: string, type: "customer", name: string}',
      MyProfile: "{id: string, type: string, permission: string}",
      User: "(Agent | Customer by type)",
    });
  });

  it("are named after their family unless its members are plain", () => {
    expect(link({ objects: events }).objects).toEqual({
      Event: "(FileEvent | MessageEvent by type)",
      FileEvent: '{id: string, type: "file", text: string}',
      MessageEvent: '{id: string, type: "message", text: string}',
    });
  });

  it("are unwrapped from a key of their own name", () => {
    expect(link({ objects: [object("Access", [sample({ access: { ids: [1] } })])] }).objects).toEqual({
      Access: "{ids: integer[]}",
    });
  });

  it("keep to their general format where a sample gives one", () => {
    const samples = [
      sample({ "<namespace>": { "<name>": { value: "<value>" } } }),
      sample({ properties: { a: { b: true } } }),
    ];
    expect(link({ objects: [object("Properties", samples)] }).objects).toEqual({ Properties: "<<{value: any}>>" });
  });

  it("are shown once more by a section of samples, and counted once", () => {
    const twice = [object("Ban", [sample({ days: 1 })]), object("Sample ban", [sample({ ban: { days: 2, by: "x" } })])];
    expect(link({ objects: twice }).objects).toEqual({ Ban: "{days: integer, by?: string}" });
    expect(link({ objects: [...twice, object("Bans", [sample({})])] }).codes).toEqual(["object-twice"]);
  });

  it("whose names differ in case only are two, and references mean one of them", () => {
    const objects = [
      object("Chat", [sample({ id: "a" })]),
      object("CHAT", [sample({ topic: "b" })]),
      object("Sample CHAT", [sample({ CHAT: { topic: "b", by: "x" } })]),
    ];
    const refs = { one: "Chat", other: "CHAT", third: "chat", "several[]": "Chats" };
    const told = sample(
      { one: {}, other: {}, third: {}, several: [], chat: { id: "c" }, CHAT: { topic: "d" } },
      {
        kind: "push",
        refs,
      },
    );
    const found = link({ objects, pushes: [action("p", { samples: [told] })] });
    expect(found.objects).toEqual({ Chat: "{id: string}", CHAT2: "{topic: string, by?: string}" });
    expect(found.model.pushes.map((it) => notation(it.payload))).toEqual([
      "{one: Chat, other: CHAT2, third: Chat, several: Chat[], chat: Chat, CHAT: CHAT2}",
    ]);
    expect(found.codes).toEqual(["object-other-case"]);
    expect(link({ objects: [...objects, ...objects.slice(0, 2)] }).codes).toEqual([
      ...["object-other-case", "object-twice", "object-twice"],
    ]);
  });

  it("take part in fields and bullets", () => {
    const said1 = { fields: [row("a", { required: false, notes: "why" })], optional: [said("b")] };
    expect(link({ objects: [object("Thing", [sample({ a: 1, b: 2, c: 3 })], said1)] }).objects).toEqual({
      Thing: "{a?: integer, b?: integer, c: integer}",
    });
  });
});

describe("references", () => {
  const push = (refs: { readonly [path: string]: string }, value = {}) => ({
    objects: [customer, agent, ...events],
    pushes: [action("p", { samples: [sample(value, { kind: "push", refs })] })],
  });
  it.each([
    ["a family", { user: {} }, { user: "User" }, "{user: User}", []],
    ["a member in the plural", { users: [] }, { "users[]": "User > Customers" }, "{users: Customer[]}", []],
    ["all members at once", { user: {} }, { user: "User > Customer or User > Agent" }, "{user: User}", []],
    [
      "several members in a list",
      { last: [{}, {}] },
      { "last[]": "Event > Message or Event > File" },
      "{last: Event[]}",
      [],
    ],
    ["a misspelt name", { c: {} }, { c: "User > Custmoer" }, "{c: Customer}", ["object-misspelt"]],
    ["an unknown object", { c: {} }, { c: "Scopes" }, "{c: {}}", ["object-unknown"]],
  ])("%s", (_, value, refs, wanted, codes) => {
    const found = link(push(refs, value));
    expect(found.model.pushes.map((it) => notation(it.payload))).toEqual([wanted]);
    expect(found.codes).toEqual(codes);
  });

  it("are filled in in examples", () => {
    const { model } = link(push({ users: "User", event: "Event > File" }, { users: [], event: {} }));
    expect(model.pushes[0]?.examples[0]?.value).toEqual({
      users: [{ id: "c", type: "customer", name: "x" }],
      event: { id: "1", type: "file", text: "hi" },
    });
  });
});

describe("operations", () => {
  it.each<[string, { rtm: boolean | null; web: boolean | null }, Partial<ManifestEntry>, unknown]>([
    ["silent", { rtm: null, web: null }, {}, [{ web: true, rtm: true }]],
    ["names one", { rtm: null, web: true }, {}, [{ web: true, rtm: false }]],
    ["names both", { rtm: true, web: true }, {}, [{ web: true, rtm: true }]],
    ["denies one", { rtm: null, web: false }, { web: null }, [{ web: false, rtm: true }]],
    ["names the other only", { rtm: null, web: true }, { web: null }, []],
  ])("go by the transports of the section: %s", (_, transports, entry, wanted) => {
    const { model, codes } = link(
      { actions: [action("a", { transports: { ...transports, webhook: null } })] },
      { ...both, ...entry },
    );
    expect(model.operations.map((it) => ({ web: it.web, rtm: it.rtm }))).toEqual(wanted);
    expect(codes).toEqual(model.operations.length === 0 ? ["operation-out-of-reach"] : []);
  });

  it("have a response only where the documents show one", () => {
    const responses = (it: Parameters<typeof action>[1]) =>
      link({ actions: [action("a", it)] }).model.operations[0]?.response;
    const shown = sample({ url: "u" }, { kind: "response" });
    expect(responses({})).toBeNull();
    expect(responses({ samples: [shown], noResponsePayload: true })).toBeNull();
    expect(
      responses({
        samples: [sample({ action: "a", type: "response", success: true, payload: {} }, { kind: "response" })],
      }),
    ).toBeNull();
    expect(responses({ samples: [shown] })).toMatchObject({ kind: "object" });
  });

  it("take title and group from where they stand", () => {
    const actions = [action("start_chat"), action("send_event", { heading: said("Send event"), group: "events" })];
    const { model } = link({ actions, index: [{ group: said("chats"), actions: [said("start_chat")] }] });
    expect(model.operations.map(({ title, group }) => [title, group])).toEqual([
      ["Start chat", "chats"],
      ["Send event", "events"],
    ]);
  });

  it("are counted once, and miss the pushes that nobody describes", () => {
    const { model, codes } = link({ actions: [action("a", { pushes: [said("gone")] }), action("a")] });
    expect(model.operations).toHaveLength(1);
    expect(codes).toEqual(["section-twice", "push-unknown"]);
  });

  it("are forms where a file goes along", () => {
    const { model } = link({
      actions: [action("a", { params: [row("payload.file", { type: "binary", notes: "max 1MB" })] })],
    });
    expect(model.operations[0]).toMatchObject({ multipart: true });
    expect(model.operations.map((it) => notation(it.request))).toEqual(["{file?: binary(1048576 bytes)}"]);
  });

  it("tell of keys of which one is needed, and of their own errors", () => {
    const errors = [{ type: said("auth"), message: null, notes: null, action: "a" }];
    const { model } = link({ actions: [action("a", { atLeastOneOf: [said("x"), said("y.z")] })], errors });
    expect(model.operations[0]?.request).toMatchObject({ atLeastOneOf: ["x", "y.z"] });
    expect(model.operations[0]?.errors.map((it) => it.type)).toEqual(["auth"]);
    expect(model.errors).toEqual([]);
  });
});

describe("pushes", () => {
  it("list the reasons that stand beside them", () => {
    const pushes = [action("gone", { samples: [sample({ reason: "idle", name: "x" }, { kind: "push" })] })];
    const disconnectReasons = ["idle", "banned"].map((type) => ({ type: said(type), notes: null }));
    const { model } = link({ pushes, disconnectReasons });
    expect(model.pushes.map((it) => notation(it.payload))).toEqual(["{reason: idle/banned, name: string}"]);
    expect(model.disconnectReasons.map((it) => it.type)).toEqual(["idle", "banned"]);
  });
});

describe("endpoints", () => {
  const silent = documentFacts().connection;

  it("come from the manifest where the documents are silent, and say so", () => {
    const { model } = link({});
    expect(model.rtm).toMatchObject({
      url: "wss://example.com/ws",
      pingSeconds: 15,
      idleCloseSeconds: 60,
      comeBackAfter: ["ping_timeout"],
      assumed: true,
    });
    expect(model.rtm?.because.map((it) => it.how)).toEqual(["manifest", "manifest", "manifest"]);
    expect(model.web).toMatchObject({ url: "https://example.com/action/<action>" });
  });

  it("come from the documents first; a manifest that repeats them is out of date", () => {
    const connection = {
      ...silent,
      rtmUrl: said("wss://stated"),
      query: [{ name: said("id"), required: said(true), type: said("Integer") }],
    };
    const { model, codes } = link({ connection });
    expect(model.rtm).toMatchObject({ url: "wss://stated", assumed: false });
    expect(model.rtm?.query.map((it) => [it.name, it.required, notation(it.schema)])).toEqual([
      ["id", true, "integer"],
    ]);
    expect(codes).toEqual(["endpoint-stated"]);
  });

  it("are missed where nobody states them", () => {
    const { model, codes, diagnostics } = link({}, { ...both, rtm: { ...rtm, url: null } });
    expect(model.rtm).toBeUndefined();
    expect(codes).toEqual(["endpoint-missing"]);
    expect(diagnostics[0]).toMatchObject({ severity: "error", span: at });
  });
});
