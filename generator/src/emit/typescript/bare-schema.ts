import type { Definitions } from "../json-schema/define-schemas.js";
import { type JsonSchema, referenceOf } from "../json-schema/json-schema.js";
import { present } from "../json-schema/present.js";
import { memberKinds } from "./member-kinds.js";

/** A schema as Ajv is to compile it. */
export interface BareSchema
  extends Omit<JsonSchema, "items" | "properties" | "additionalProperties" | "anyOf" | "allOf" | "not"> {
  items?: BareSchema;
  properties?: Record<string, BareSchema>;
  additionalProperties?: BareSchema;
  anyOf?: BareSchema[];
  not?: BareSchema;
  allOf?: { if: BareSchema; then: BareSchema }[];
}

/**
 * What decides about an instance, without what only tells about it. The bytes of a file may be anything. Where a key
 * tells the members of a union apart, an instance is held to the one member that it claims to be: it fits just when
 * it would fit `anyOf`, and what does not fit is told of that member only.
 */
export function bareSchema(schema: JsonSchema, definitions: Definitions): BareSchema {
  const bare = (inner: JsonSchema | undefined) => inner && bareSchema(inner, definitions);
  if (schema.format === "binary") return {};
  if (schema.anyOf !== undefined) return union(schema, schema.anyOf, definitions);
  const { type, const: constant, enum: values, format, propertyNames, required } = schema;
  const { minimum, maximum, maxLength, minItems, maxItems } = schema;
  return present<BareSchema>({
    $ref: referenceOf(schema),
    type,
    const: constant,
    enum: values,
    format,
    minimum,
    maximum,
    maxLength,
    minItems,
    maxItems,
    required,
    propertyNames,
    items: bare(schema.items),
    properties: schema.properties && bareMembers(schema.properties, definitions),
    additionalProperties: bare(schema.additionalProperties),
    not: bare(schema.not),
  });
}

function bareMembers(properties: Record<string, JsonSchema>, definitions: Definitions): Record<string, BareSchema> {
  return Object.fromEntries(Object.entries(properties).map(([name, it]) => [name, bareSchema(it, definitions)]));
}

function union(schema: JsonSchema, anyOf: readonly JsonSchema[], definitions: Definitions): BareSchema {
  const key = schema["x-discriminator"];
  const kinds = key === undefined ? null : memberKinds(anyOf, key, definitions);
  if (key === undefined || kinds === null) return { anyOf: anyOf.map((member) => bareSchema(member, definitions)) };
  const isOpen = kinds.length < anyOf.length;
  const claims = (values: string[]): BareSchema => ({
    type: "object",
    required: [key],
    properties: only(key, oneOf(values)),
  });
  return {
    type: "object",
    required: [key],
    properties: only(key, isOpen ? { type: "string" } : { type: "string", enum: kinds.flat() }),
    // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema.
    allOf: kinds.map((values, index) => ({ if: claims(values), then: bareSchema(anyOf[index] ?? {}, definitions) })),
  };
}

function only(key: string, schema: BareSchema): Record<string, BareSchema> {
  return Object.fromEntries([[key, schema]]);
}

function oneOf(values: string[]): BareSchema {
  return values.length === 1 && values[0] !== undefined ? { const: values[0] } : { enum: values };
}
