import { GROUNDED } from "../schema/grounds.js";

/** The form of `generated/model/<id>.json`, as far as its readers rely on it (JSON Schema 2020-12). */
export const MODEL_SCHEMA = {
  $ref: "#/$defs/api",
  $defs: {
    api: object(
      {
        id: text(),
        name: text(),
        title: text(),
        version: text(),
        operations: list("operation"),
        pushes: list("push"),
        objects: listOf(object({ name: text(), title: text(), schema: ref("schema") })),
        errors: list("listed"),
        disconnectReasons: list("listed"),
        scopes: listOf(object({ name: text(), because: list("evidence") })),
      },
      { web: ref("web"), rtm: ref("rtm") },
    ),
    web: object(
      {
        url: text(),
        query: list("query"),
        wrapsPayload: { type: "boolean" },
        errorStatus: { type: "object", additionalProperties: { type: "number" } },
        because: list("evidence"),
      },
      { repeatable: listOf(text()) },
    ),
    rtm: object(
      {
        url: text(),
        query: list("query"),
        correlationKey: text(),
        pingSeconds: { type: "number" },
        idleCloseSeconds: { type: "number" },
        because: list("evidence"),
      },
      { loginAction: text() },
    ),
    query: object({ name: text(), required: { type: "boolean" }, schema: ref("schema") }, { because: ref("evidence") }),
    operation: object({
      action: text(),
      web: { type: "boolean" },
      rtm: { type: "boolean" },
      multipart: { type: "boolean" },
      request: ref("schema"),
      response: { anyOf: [{ type: "null" }, ref("schema")] },
      scopes: listOf(text()),
      conditionalScopes: listOf(object({ when: text(), scopes: listOf(text()) })),
      pushes: listOf(text()),
      errors: list("listed"),
      because: list("evidence"),
    }),
    push: object({
      action: text(),
      rtm: { type: "boolean" },
      webhook: { type: "boolean" },
      payload: ref("schema"),
      because: list("evidence"),
    }),
    listed: object({ type: text(), because: list("evidence") }),
    evidence: object({ how: text(), document: text(), line: { type: "number" }, column: { type: "number" } }),
    schema: {
      type: "object",
      required: ["kind", "because"],
      discriminator: { propertyName: "kind" },
      oneOf: [
        schema("any"),
        schema("string", {}, { values: listOf(text()), constant: text(), format: text(), ...numbers("maxBytes") }),
        schema("number", { integer: { type: "boolean" } }, numbers("minimum", "maximum")),
        schema("boolean"),
        schema("binary", {}, numbers("maxBytes")),
        schema("array", { items: ref("schema") }, numbers("minItems", "maxItems")),
        schema("map", { values: ref("schema") }, { numericKeys: { type: "boolean" } }),
        schema(
          "object",
          { properties: list("property") },
          { atLeastOneOf: listOf(text()), atMostOneOf: listOf(text()) },
        ),
        schema("ref", { name: text() }),
        schema("union", { members: list("schema") }),
      ],
    },
    property: object(
      { name: text(), schema: ref("schema"), required: { type: "boolean" }, strength: { enum: ["stated", "shown"] } },
      { because: ref("evidence"), requiredWith: text() },
    ),
    grounds: object(
      {},
      {
        ...grounds(GROUNDED),
        values: { type: "object", additionalProperties: ref("evidence") },
      },
    ),
  },
};

/** An object with keys that must be there, and keys that may; others are let through. */
function object(required: Record<string, object>, optional: Record<string, object> = {}): object {
  return { type: "object", required: Object.keys(required), properties: { ...required, ...optional } };
}

function schema(kind: string, required: Record<string, object> = {}, optional: Record<string, object> = {}): object {
  return object(
    { kind: { const: kind }, because: list("evidence"), ...required },
    { grounds: ref("grounds"), ...optional },
  );
}

function text(): object {
  return { type: "string" };
}

function numbers(...keys: readonly string[]): Record<string, object> {
  return Object.fromEntries(keys.map((key) => [key, { type: "number" }]));
}

function grounds(fields: readonly string[]): Record<string, object> {
  return Object.fromEntries(fields.map((field) => [field, ref("evidence")]));
}

function ref(name: string): object {
  return { $ref: `#/$defs/${name}` };
}

function list(name: string): object {
  return listOf(ref(name));
}

function listOf(items: object): object {
  return { type: "array", items };
}
