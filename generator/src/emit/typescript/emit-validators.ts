import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { type StatementStructures, StructureKind, VariableDeclarationKind } from "ts-morph";
import type { ApiModel } from "../../model/api-model.js";
import { FORMAT_PATTERNS } from "../../schema/format-patterns.js";
import type { Definitions } from "../json-schema/define-schemas.js";
import { pushKey, requestKey, responseKey } from "../json-schema/definition-key.js";
import type { Memo } from "../memo.js";
import type { OutputFile } from "../output-file.js";
import { bareSchema } from "./bare-schema.js";
import { compactCode } from "./compact-code.js";
import { literalKey } from "./literal.js";
import { REF_PREFIX } from "./member-kinds.js";
import { nameSchemaPaths } from "./name-schema-paths.js";
import { camelCase, nameScope } from "./name-scope.js";
import { nameSources } from "./name-sources.js";
import { block, HEADER, importFrom, printStatements } from "./print-module.js";

/** A record of validators: its name, by what it is indexed, and for each name on the wire a schema and its function. */
interface Table {
  readonly name: string;
  readonly keys: "Actions" | "Pushes";
  readonly entries: readonly { readonly wire: string; readonly schema: string; readonly fn: string }[];
}

/**
 * `validate.ts` of one API: Ajv's standalone code, which needs nothing at run time. Every validator is exported by its
 * own name, so that a bundler keeps those that are used, and found by its name on the wire in the tables.
 * `schemas` refer to each other by `REF_PREFIX` and their keys. Descriptions, of which documents change most, do not
 * enter the code, so that it is mostly remembered.
 */
export function emitValidators(api: ApiModel, schemas: Definitions, memo: Memo): OutputFile {
  const tables = tablesOf(api);
  const entries = tables.flatMap((table) => table.entries);
  const exports = Object.fromEntries(entries.map((entry) => [entry.fn, REF_PREFIX + entry.schema]));
  const bare = Object.fromEntries(
    Object.entries(schemas).map(([key, it]) => [REF_PREFIX + key, bareSchema(it, schemas)]),
  );
  const code = memo(JSON.stringify(["validators", exports, bare]), () => compile(bare, exports));
  const text = [
    HEADER,
    "// The code of the functions is Ajv's (https://ajv.js.org, MIT). TypeScript need not check it again.",
    "// @ts-nocheck",
    printStatements([
      importFrom("../runtime/drift.js", ["validatorsOf"], []),
      importFrom("../shared.js", [], ["Validator", "Validators"]),
      importFrom("./types.js", [], ["Actions", "Pushes"]),
    ]),
    nameSources(code, schemas),
    printStatements([...tables.map(printTable), ...printWhole(tables)]),
  ];
  return { path: `src/${api.name}/validate.ts`, text: text.join("\n") };
}

/** Names of the functions, by the keys of their schemas. */
export function validatorNames(api: ApiModel): ReadonlyMap<string, string> {
  return new Map(tablesOf(api).flatMap((table) => table.entries.map(({ schema, fn }) => [schema, fn] as const)));
}

/** The code of the functions, from schemas by their ids. */
function compile(schemas: Readonly<Record<string, object>>, exports: Readonly<Record<string, string>>): string {
  const ajv = compiler(schemas);
  return typed(nameSchemaPaths(compactCode(standalone.default(ajv, exports)), functionsOf(ajv)));
}

/** The exports with their types; modules are strict anyway. */
function typed(code: string): string {
  return code.replace(/^"use strict";/, "").replace(/^export const (\w+) = /gm, "export const $1: Validator = ");
}

/** Keys of the schemas by the names of their functions, as far as they were compiled. */
function functionsOf(ajv: Ajv2020): ReadonlyMap<string, string> {
  const compiled = Object.entries(ajv.schemas);
  return new Map(compiled.map(([key, it]) => [`${it?.validateName ?? ""}`, key.slice(REF_PREFIX.length)]));
}

/** Ajv with all schemas of an API; a schema that several refer to is compiled once. */
function compiler(schemas: Readonly<Record<string, object>>): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    inlineRefs: false,
    logger: false,
    meta: false,
    ownProperties: namesPrototypeMember(schemas),
    strict: false,
    validateSchema: false,
    formats: FORMAT_PATTERNS,
    // Limits of text are limits of bytes, of which there are no fewer than UTF-16 units; code points need code at run time.
    unicode: false,
    // Nothing is validated here, so that there is no need to make functions of the code.
    code: { source: true, esm: true, lines: true, optimize: false, process: () => "return function () {}" },
  });
  // Which properties were evaluated is asked by `unevaluatedProperties` only, which these schemas do not have.
  ajv.opts.unevaluated = false;
  for (const [id, schema] of Object.entries(schemas)) ajv.addSchema(schema, id);
  return ajv;
}

/** Where a property is called as a member of every object, `data.constructor` would not tell whether it is there. */
function namesPrototypeMember(schemas: object): boolean {
  const names = Object.getOwnPropertyNames(Object.prototype);
  const text = JSON.stringify(schemas);
  return names.some((name) => text.includes(`"${name}":`));
}

/** Names that the module uses itself. */
const TAKEN = ["Validator", "Validators", "Actions", "Pushes", "validators", "validatorsOf", "DriftError", "Drift"];

function tablesOf(api: ApiModel): Table[] {
  const claim = nameScope([...TAKEN, "requests", "responses", "pushes"]);
  const actions = api.operations.map((operation) => operation.action);
  const table = (name: string, keys: Table["keys"], wires: readonly string[], key: (wire: string) => string) => ({
    name: `${name.toLowerCase()}s`.replace("shs", "shes"),
    keys,
    entries: [...new Set(wires)].map((wire) => ({ wire, schema: key(wire), fn: claim(`${camelCase(wire)}${name}`) })),
  });
  return [
    table("Request", "Actions", actions, requestKey),
    table("Response", "Actions", actions, responseKey),
    table(
      "Push",
      "Pushes",
      api.pushes.map((push) => push.action),
      pushKey,
    ),
  ];
}

/** `export const requests: Validators<keyof Actions> = { __proto__: null, start_chat: startChatRequest, … };` */
function printTable({ name, keys, entries }: Table): StatementStructures {
  const members = entries.map(({ wire, fn }) => ({ key: literalKey(wire), fn }));
  return {
    kind: StructureKind.VariableStatement,
    isExported: true,
    docs: ["By name on the wire; other names, `constructor` among them, give `undefined`."],
    declarationKind: VariableDeclarationKind.Const,
    declarations: [
      {
        name,
        type: `Validators<keyof ${keys}>`,
        initializer: block((writer) => {
          writer.inlineBlock(() => {
            writer.writeLine("__proto__: null,");
            for (const { key, fn } of members) writer.writeLine(`${key}: ${fn},`);
          });
        }),
      },
    ],
  };
}

/** `export const validators = validatorsOf({ requests, responses, pushes });`, which a bundler may leave out. */
function printWhole(tables: readonly Table[]): StatementStructures[] {
  const names = tables.map((table) => table.name).join(", ");
  return [
    {
      kind: StructureKind.VariableStatement,
      isExported: true,
      docs: ["All of them as the option `validators` of a client; `validatorsOf` makes one of some of them."],
      declarationKind: VariableDeclarationKind.Const,
      declarations: [{ name: "validators", initializer: `/* @__PURE__ */ validatorsOf({ ${names} })` }],
    },
    {
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier: "../runtime/drift.js",
      namedExports: ["DriftError", "validatorsOf"],
    },
    {
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier: "../runtime/validation.js",
      isTypeOnly: true,
      namedExports: ["Drift"],
    },
  ];
}
