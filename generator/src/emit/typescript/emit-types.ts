import {
  type InterfaceDeclarationStructure,
  type StatementStructures,
  StructureKind,
  type TypeAliasDeclarationStructure,
} from "ts-morph";
import type { ApiModel, NamedSchema, Operation, Push } from "../../model/api-model.js";
import { insideObject } from "../../schema/is-required.js";
import type { Evidence, Schema } from "../../schema/schema.js";
import type { Reading } from "../json-schema/reading.js";
import type { OutputFile } from "../output-file.js";
import { type DocText, describe, docComment, sourceNote } from "./doc-comment.js";
import { quoted, typeKey } from "./literal.js";
import { printModule } from "./print-module.js";
import type { TypeNames } from "./type-names.js";
import { hasUnknownKind, properties, unionType, unknownKindProperties, writeType } from "./write-type.js";

type Declaration = InterfaceDeclarationStructure | TypeAliasDeclarationStructure;

/** How one API reads its schemas: what the server sends, and what a client sends. */
interface Readings {
  readonly received: Reading;
  readonly sent: Reading;
}

/** `types.ts` of one API: named objects, requests, responses, payloads of pushes, and the tables `Actions` and `Pushes`. */
export function emitTypes(api: ApiModel, names: TypeNames): OutputFile {
  const readings = readingsOf(api, names);
  const statements: StatementStructures[] = [
    alias("Undocumented", `import("../shared.js").Undocumented`, ["A value that these documents do not name."]),
    alias("UploadData", `import("../runtime/multipart.js").Binary`, ["The bytes of an uploaded file."]),
    ...api.objects.flatMap((object) => objectTypes(object, names, readings)),
    ...api.operations.flatMap((operation) => operationTypes(operation, names, readings)),
    ...api.pushes.map((push) =>
      declare(names.payloads.get(push.action) ?? "", push.payload, readings.received, [
        `Payload of the push \`${push.action}\`.`,
        push.description,
        sourceNote(push.because),
      ]),
    ),
    ...tables(api, names),
  ];
  return printModule(`src/${api.name}/types.ts`, statements);
}

function readingsOf(api: ApiModel, names: TypeNames): Readings {
  const objects = new Map(api.objects.map((object) => [object.name, object.schema]));
  const refTo = (name: string, direction: Reading["direction"]) =>
    (direction === "request" ? names.sent : names.received).get(name) ?? "unknown";
  const received: Reading = { direction: "response", completed: false, objects, refTo };
  return { received, sent: { ...received, direction: "request" } };
}

/** One type, or two where a client sends it otherwise than the server; and one for the unknown kinds of a union. */
function objectTypes({ name, title, schema }: NamedSchema, names: TypeNames, readings: Readings): Declaration[] {
  const received = names.received.get(name) ?? "";
  const sent = names.sent.get(name) ?? received;
  const types = [objectType(received, title, schema, names.unknownKinds.get(name), readings.received)];
  if (sent !== received) {
    const docs = [`${title}, as a client sends it.`, ...describe(schema)];
    types.push([declare(sent, schema, insideObject(readings.sent), docs)]);
  }
  return types.flat();
}

function objectType(
  name: string,
  title: string,
  schema: Schema,
  unknown: string | undefined,
  reading: Reading,
): Declaration[] {
  const docs = [title, ...describe(schema)];
  if (unknown === undefined || !hasUnknownKind(schema, reading)) return [declare(name, schema, reading, docs)];
  return [
    alias(
      name,
      unionType(schema, reading, (writer) => writer.write(unknown)),
      docs,
    ),
    {
      ...exported(unknown, [`${title} of a kind that the documents do not name.`]),
      kind: StructureKind.Interface,
      properties: unknownKindProperties(schema, reading),
      indexSignatures: [{ keyName: "key", keyType: "string", returnType: "unknown" }],
    },
  ];
}

function operationTypes(operation: Operation, names: TypeNames, readings: Readings): Declaration[] {
  const { action, request, response } = operation;
  const source = sourceNote(operation.because);
  const answer = names.responses.get(action) ?? "";
  return [
    declare(names.requests.get(action) ?? "", request, readings.sent, [`Request of \`${action}\`.`, source]),
    response === null
      ? alias(answer, "{ [key: string]: unknown }", [
          `The documents show no response payload of \`${action}\`.`,
          source,
        ])
      : declare(answer, response, readings.received, [`Response to \`${action}\`.`, source]),
  ];
}

function tables(api: ApiModel, names: TypeNames): StatementStructures[] {
  const general = new Set(api.errors.map((error) => error.type));
  return [
    alias("ErrorType", literals(general), [
      "Error types that any action may answer with, as documented.",
      ...sourcesOf(api.errors.map((it) => [it.type, it.because])),
    ]),
    alias("DisconnectReason", literals(api.disconnectReasons.map((reason) => reason.type)), [
      "Why the server ends a connection, as documented.",
      ...sourcesOf(api.disconnectReasons.map((it) => [it.type, it.because])),
    ]),
    alias("Scope", literals(api.scopes.map((scope) => scope.name)), [
      "Scopes of access tokens, as documented.",
      ...sourcesOf(api.scopes.map((it) => [it.name, it.because])),
    ]),
    {
      ...exported("Actions", ["Every action by its name on the wire."]),
      kind: StructureKind.Interface,
      properties: api.operations.map((operation) => ({
        name: typeKey(operation.action),
        type: actionEntry(operation, names, general),
        docs: docComment([operation.title, operation.description, sourceNote(operation.because)]),
      })),
    },
    {
      ...exported("Pushes", ["The payload of every push or webhook by its name on the wire."]),
      kind: StructureKind.Interface,
      properties: api.pushes.map((push) => ({
        name: typeKey(push.action),
        type: names.payloads.get(push.action) ?? "",
        docs: docComment(pushDocs(push)),
      })),
    },
    alias("Push", `import("../runtime/actions.js").PushOf<Pushes>`, ["Any push, told apart by `action`."]),
  ];
}

/** A list of values, each with its place. */
function sourcesOf(listed: readonly (readonly [string, readonly Evidence[]])[]): string[] {
  const lines = listed.map(([value, because]) => `- \`${value}\`: ${sourceNote(because) ?? "no source"}`);
  return lines.length === 0 ? [] : [lines.join("\n")];
}

function pushDocs(push: Push): DocText {
  return [push.title, push.description, sourceNote(push.because)];
}

function actionEntry(operation: Operation, names: TypeNames, general: ReadonlySet<string>): string {
  const { action, scopes, pushes } = operation;
  const own = operation.errors.map((error) => error.type).filter((type) => !general.has(type));
  const errors = [...(general.size > 0 ? ["ErrorType"] : []), ...(own.length > 0 ? [literals(own)] : [])];
  const members = [
    `request: ${names.requests.get(action)}`,
    `response: ${names.responses.get(action)}`,
    `errors: ${errors.join(" | ") || "never"}`,
    `scopes: ${literals(scopes)}`,
    `pushes: ${literals(pushes)}`,
  ];
  return `{ ${members.join("; ")} }`;
}

function declare(name: string, schema: Schema, reading: Reading, docs: DocText): Declaration {
  if (schema.kind !== "object" || schema.properties.length === 0) return alias(name, writeType(schema, reading), docs);
  return { ...exported(name, docs), kind: StructureKind.Interface, properties: properties(schema, reading) };
}

function alias(
  name: string,
  type: TypeAliasDeclarationStructure["type"],
  docs: DocText,
): TypeAliasDeclarationStructure {
  return { ...exported(name, docs), kind: StructureKind.TypeAlias, type };
}

function exported(name: string, docs: DocText) {
  return { name, isExported: true, docs: docComment(docs) };
}

function literals(values: Iterable<string>): string {
  return [...new Set(values)].map(quoted).join(" | ") || "never";
}
