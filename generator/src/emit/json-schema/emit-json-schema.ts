import { combinationText } from "../../schema/combinations.js";
import { isRequired } from "../../schema/is-required.js";
import { knownKinds } from "../../schema/known-kinds.js";
import type { ObjectSchema, Property, Schema, StringSchema, UnionSchema } from "../../schema/schema.js";
import { combinations } from "./combinations.js";
import { fits } from "./fits.js";
import type { JsonSchema } from "./json-schema.js";
import { type Requirement, sources } from "./places.js";
import { present } from "./present.js";
import type { Reading } from "./reading.js";

/**
 * The JSON Schema of a `Schema`. Named objects become references. Where nothing is known it is `{}`. `property` is
 * given where it is the schema of one, or of a parameter: its source tells then what calls it required.
 */
export function emitJsonSchema(schema: Schema, reading: Reading, property?: Requirement): JsonSchema {
  return emit(schema, reading, undefined, property);
}

/** `around` is the source of the schema that this one stands in; an equal source is not repeated. */
function emit(schema: Schema, reading: Reading, around: string[] | undefined, property?: Requirement): JsonSchema {
  const source = sources(schema, property);
  const { description, ...shape } = shapeOf(schema, reading, source);
  const combined = schema.kind === "object" ? combinationText(schema) : null;
  const examples = examplesOf(schema, reading);
  return besideNoReference(
    present<JsonSchema>({
      $ref: shape.$ref,
      type: shape.type,
      description: paragraphs(schema.description ?? description, combined),
      ...shape,
      default: schema.default !== undefined && fits(schema.default, schema, reading) ? schema.default : undefined,
      examples: examples.length === 0 ? undefined : examples,
      "x-source": source?.join() === around?.join() ? undefined : source,
    }),
  );
}

function paragraphs(...told: readonly (string | null | undefined)[]): string | undefined {
  const given = told.filter((text) => text != null);
  return given.length === 0 ? undefined : given.join("\n\n");
}

/** Draft 7, which AsyncAPI reads, overlooks whatever stands beside `$ref`: then the reference goes into `allOf`. */
function besideNoReference({ $ref, ...told }: JsonSchema): JsonSchema {
  if ($ref === undefined) return told;
  return Object.keys(told).length === 0 ? { $ref } : { allOf: [{ $ref }], ...told };
}

/** What an object contains. A reference that only has a source stays plain, as tools like it: its object tells that. */
function emitInner(schema: Schema, reading: Reading, around: string[] | undefined, property?: Property): JsonSchema {
  return isPlainReference(schema)
    ? emit({ ...schema, because: [] }, reading, around)
    : emit(schema, reading, around, property);
}

function isPlainReference({ kind, description, default: value, examples = [] }: Schema): boolean {
  return kind === "ref" && description === undefined && value === undefined && examples.length === 0;
}

function shapeOf(schema: Schema, reading: Reading, source: string[] | undefined): JsonSchema {
  const inner = (child: Schema, property?: Property) => emitInner(child, reading, source, property);
  switch (schema.kind) {
    case "any":
      return {};
    case "string":
      return stringShape(schema, reading);
    case "number": {
      const { integer, minimum, maximum } = schema;
      return present<JsonSchema>({ type: integer ? "integer" : "number", minimum, maximum });
    }
    case "boolean":
      return { type: "boolean" };
    case "binary":
      return present<JsonSchema>({
        type: "string",
        format: "binary",
        contentMediaType: "application/octet-stream",
        maxLength: schema.maxBytes,
      });
    case "array": {
      const { minItems, maxItems } = schema;
      return present<JsonSchema>({ type: "array", items: inner(schema.items), minItems, maxItems });
    }
    case "map":
      return present<JsonSchema>({
        type: "object",
        propertyNames: schema.numericKeys ? { pattern: "^[0-9]+$" } : undefined,
        additionalProperties: inner(schema.values),
      });
    case "object":
      return objectShape(schema, reading, source, inner);
    case "ref":
      return { $ref: reading.refTo(schema.name, reading.direction) };
    case "union":
      return unionShape(schema, reading, inner);
    default:
      return schema satisfies never;
  }
}

function stringShape(schema: StringSchema, reading: Reading): JsonSchema {
  const values = [...new Set(schema.values)];
  if (schema.constant !== undefined) return { type: "string", const: schema.constant };
  if (values.length === 0) {
    const { format, maxBytes } = schema;
    return present<JsonSchema>({ type: "string", format, maxLength: maxBytes, "x-max-bytes": maxBytes });
  }
  return reading.direction === "request"
    ? { type: "string", enum: values }
    : { type: "string", "x-known-values": values };
}

/** Objects are open: `additionalProperties` is left out, which means that any are allowed. */
function objectShape(
  schema: ObjectSchema,
  reading: Reading,
  source: string[] | undefined,
  inner: (child: Schema, property: Property) => JsonSchema,
): JsonSchema {
  const properties = distinct(schema.properties);
  const required = properties.filter((property) => isRequired(property, reading));
  const shown = required.filter((property) => property.strength === "shown");
  return present<JsonSchema>({
    type: "object",
    properties:
      properties.length === 0
        ? undefined
        : Object.fromEntries(properties.map((property) => [property.name, inner(property.schema, property)])),
    required: names(required),
    not: combinations(schema),
    "x-required-by-sample": reading.direction === "request" ? undefined : names(shown),
    "x-property-sources": referenceSources(properties, source),
  });
}

/** Sources of the properties that are plain references, by their names; undefined for none but that of the object. */
function referenceSources(properties: readonly Property[], around: string[] | undefined) {
  const told = properties
    .filter((property) => isPlainReference(property.schema))
    .map((property) => [property.name, sources(property.schema, property)] as const)
    .filter((entry): entry is [string, string[]] => entry[1] !== undefined && entry[1].join() !== around?.join());
  return told.length === 0 ? undefined : Object.fromEntries(told);
}

/**
 * `anyOf`, never `oneOf`: members may overlap where no discriminator parts them. In what the server sends, a further
 * member takes the kinds that no document names, and only those: a known kind must fit its own member.
 */
function unionShape(schema: UnionSchema, reading: Reading, inner: (child: Schema) => JsonSchema): JsonSchema {
  if (schema.members.length === 0) return {};
  const known = knownKinds(schema, reading);
  const members = schema.members.map((member) => inner(member));
  if (known === null || schema.discriminator === undefined) return { anyOf: members };
  const anyOf = reading.direction === "request" ? members : [...members, unknownKind(schema.discriminator, known)];
  return { anyOf, "x-discriminator": schema.discriminator };
}

function unknownKind(discriminator: string, known: string[]): JsonSchema {
  return {
    type: "object",
    description: "A kind that the documents do not name.",
    properties: Object.fromEntries([[discriminator, { type: "string", not: { enum: known } }]]),
    required: [discriminator],
  };
}

/** Values from samples that fit; the listed values where no sample shows any. */
function examplesOf(schema: Schema, reading: Reading) {
  const seen = (schema.examples ?? []).filter((value) => isExample(value) && fits(value, schema, reading));
  const listed = schema.kind === "string" && schema.constant === undefined && reading.direction === "response";
  return seen.length === 0 && listed ? [...new Set(schema.values)] : seen;
}

/** False for a sample with a key `$ref`: a tool would follow it instead of showing it. */
export function isExample(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, item]) => key !== "$ref" && isExample(item));
}

/** The last one wins where a name stands twice, as in a JSON text. */
function distinct(properties: readonly Property[]): Property[] {
  return [...new Map(properties.map((property) => [property.name, property])).values()];
}

function names(properties: readonly Property[]): string[] | undefined {
  return properties.length === 0 ? undefined : properties.map((property) => property.name);
}
