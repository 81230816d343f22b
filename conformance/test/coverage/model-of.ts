import type { Model, SchemaModel } from "../../src/model.js";

const because = [{ document: "documents/page.md", line: 1 }];

type Said = SchemaModel extends infer S ? (S extends { because: unknown } ? Omit<S, "because"> : never) : never;
const schema = (said: Said) => ({ because, ...said }) as SchemaModel;
const object = (properties: Readonly<Record<string, SchemaModel>>): SchemaModel =>
  schema({
    kind: "object",
    properties: Object.entries(properties).map(([name, one]) => ({ name, schema: one, required: false })),
  });
const text = schema({ kind: "string" });

/** A small API with one of everything that counts. */
export function modelOf(): { readonly model: Model } {
  const note = object({
    kind: schema({ kind: "string", constant: "long" }),
    id: text,
    text: schema({ kind: "string", maxBytes: 4 }),
  });
  const remark = object({ kind: schema({ kind: "string", constant: "short" }) });
  const either = schema({
    kind: "union",
    discriminator: "kind",
    members: [schema({ kind: "ref", name: "Note" }), schema({ kind: "ref", name: "Remark" })],
  });
  const limit = {
    ...schema({ kind: "number", minimum: 1, maximum: 100 }),
    grounds: { maximum: { document: "documents/page.md", line: 7 } },
  };
  const values = schema({ kind: "array", items: text, maxItems: 2 });
  const ask = object({
    limit,
    order: schema({ kind: "string", values: ["asc", "desc"] }),
    filters: schema({ kind: "map", values: object({ values }) }),
  });
  const operation = { errors: [], requestExamples: [], multipart: false, because };
  const [place = { document: "", line: 1 }] = because;
  const told = { action: "told", rtm: true, webhook: true, payload: object({ note: either }), because };
  const model: Model = {
    web: { query: [{ name: "license_id", schema: text }] },
    rtm: { query: [] },
    operations: [
      {
        ...operation,
        action: "ask",
        web: true,
        rtm: true,
        request: ask,
        response: null,
        conditionalScopes: [],
        scopes: ["all", "my"],
      },
      {
        ...operation,
        action: "tell",
        web: false,
        rtm: true,
        request: object({ note: either }),
        response: object({ note: either }),
        conditionalScopes: [],
        scopes: [],
        requestExamples: [{ value: { note: { kind: "long", text: "hi" } }, because: place }],
      },
    ],
    pushes: [told, { ...told, action: "hooked", rtm: false }],
    objects: [
      { name: "Note", schema: note },
      { name: "Remark", schema: remark },
    ],
    errors: [{ type: "validation", because }],
    disconnectReasons: [{ type: "gone", because }],
    scopes: [],
  };
  return { model };
}
