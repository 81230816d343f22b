import { type OptionalKind, type PropertySignatureStructure, type WriterFunction, Writers } from "ts-morph";
import { isRequired } from "../../schema/is-required.js";
import { knownKinds } from "../../schema/known-kinds.js";
import type { ObjectSchema, Property, Schema, UnionSchema } from "../../schema/schema.js";
import type { Reading } from "../json-schema/reading.js";
import { describe, docComment } from "./doc-comment.js";
import { quoted, typeKey } from "./literal.js";
import { block } from "./print-module.js";

/** Writes the type that a schema stands for. `reading.refTo` gives the name of a type. */
export function writeType(schema: Schema, reading: Reading): WriterFunction {
  switch (schema.kind) {
    case "any":
      return text("unknown");
    case "string":
      return text(stringType(schema.constant, schema.values, reading.direction));
    case "number":
    case "boolean":
      return text(schema.kind);
    case "binary":
      return text("UploadData");
    case "ref":
      return text(reading.refTo(schema.name, reading.direction));
    case "array":
      return arrayType(schema.items, reading);
    case "map":
      return mapType(writeType(schema.values, reading));
    case "object":
      return schema.properties.length === 0 ? mapType(text("unknown")) : objectType(properties(schema, reading), false);
    case "union":
      return unionType(schema, reading, unknownKind(schema, reading));
    default:
      return schema satisfies never;
  }
}

/** The members of an interface or object type. */
export function properties(schema: ObjectSchema, reading: Reading): OptionalKind<PropertySignatureStructure>[] {
  return distinct(schema.properties).map((property) => ({
    name: typeKey(property.name),
    hasQuestionToken: !isRequired(property, reading),
    type: writeType(property.schema, reading),
    docs: docComment(describe(property.schema, property)),
  }));
}

/** `A | B`, and the type for kinds that a server may add. */
export function unionType(schema: UnionSchema, reading: Reading, unknown: WriterFunction | undefined): WriterFunction {
  const members = schema.members.map((member) => writeType(member, reading));
  const all = unknown === undefined ? members : [...members, unknown];
  return (writer) => {
    if (all.length === 0) writer.write("unknown");
    all.forEach((member, index) => {
      writer.conditionalWrite(index > 0, " | ");
      member(writer);
    });
  };
}

/** True where a server may send kinds that no document knows, and they can be told from the known ones. */
export function hasUnknownKind(schema: Schema, reading: Reading): schema is UnionSchema {
  return schema.kind === "union" && reading.direction === "response" && knownKinds(schema, reading) !== null;
}

/** Members of the type for kinds that no document knows: what all known kinds share, and the discriminator. */
export function unknownKindProperties(schema: UnionSchema, reading: Reading) {
  const discriminator = schema.discriminator ?? "";
  const shared = sharedProperties(schema, reading).filter((property) => property.name !== discriminator);
  return [
    { name: typeKey(discriminator), type: "Undocumented", docs: ["A kind that the documents do not name."] },
    ...properties({ kind: "object", because: [], properties: shared }, reading),
  ];
}

function objectType(members: OptionalKind<PropertySignatureStructure>[], open: boolean): WriterFunction {
  const indexSignatures = open ? [{ keyName: "key", keyType: "string", returnType: "unknown" }] : [];
  return block(Writers.objectType({ properties: members, indexSignatures }));
}

function mapType(values: WriterFunction): WriterFunction {
  return (writer) => {
    writer.write("{ [key: string]: ");
    values(writer);
    writer.write(" }");
  };
}

function arrayType(items: Schema, reading: Reading): WriterFunction {
  const simple = ["any", "number", "boolean", "binary", "ref"].includes(items.kind) || isPlainString(items);
  return (writer) => {
    writer.write(simple ? "" : "Array<");
    writeType(items, reading)(writer);
    writer.write(simple ? "[]" : ">");
  };
}

function isPlainString(schema: Schema): boolean {
  return schema.kind === "string" && (schema.constant !== undefined || !schema.values?.length);
}

function unknownKind(schema: UnionSchema, reading: Reading): WriterFunction | undefined {
  return hasUnknownKind(schema, reading) ? objectType(unknownKindProperties(schema, reading), true) : undefined;
}

function stringType(
  constant: string | undefined,
  values: readonly string[] | undefined,
  direction: Reading["direction"],
): string {
  if (constant !== undefined) return quoted(constant);
  if (values === undefined || values.length === 0) return "string";
  const known = [...new Set(values)].map(quoted);
  return [...known, ...(direction === "request" ? [] : ["(string & {})"])].join(" | ");
}

function sharedProperties(schema: UnionSchema, reading: Reading): Property[] {
  const [first, ...others] = memberObjects(schema, reading, new Set());
  if (first === undefined) return [];
  return first.properties.flatMap((property) => {
    const twins = others.map((other) => other.properties.find((it) => it.name === property.name));
    const same = twins.every((twin) => twin !== undefined && shape(twin.schema) === shape(property.schema));
    return same ? [{ ...property, required: [property, ...twins].every((it) => it?.required === true) }] : [];
  });
}

/** The objects that a union chooses from, those of inner unions included. A member of another kind shares nothing. */
function memberObjects(schema: Schema | undefined, reading: Reading, seen: Set<string>): ObjectSchema[] {
  if (schema?.kind === "object") return [schema];
  if (schema?.kind === "union") return schema.members.flatMap((member) => memberObjects(member, reading, seen));
  if (schema?.kind === "ref" && !seen.has(schema.name)) {
    return memberObjects(reading.objects.get(schema.name), reading, seen.add(schema.name));
  }
  return [{ kind: "object", because: [], properties: [] }];
}

/** Equal for schemas with equal types. */
function shape(schema: Schema): string {
  const told = new Set(["because", "grounds", "description", "examples", "default", "strength"]);
  return JSON.stringify(schema, (key, value: unknown) => (told.has(key) ? undefined : value));
}

/** The last one wins where a name stands twice, as in a JSON text. */
function distinct(all: readonly Property[]): Property[] {
  return [...new Map(all.map((property) => [property.name, property])).values()];
}

function text(type: string): WriterFunction {
  return (writer) => writer.write(type);
}
