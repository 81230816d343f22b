import {
  type InterfaceDeclarationStructure,
  type OptionalKind,
  type PropertySignatureStructure,
  type StatementStructures,
  StructureKind,
  type TypeAliasDeclarationStructure,
} from "ts-morph";
import type { OutputFile } from "../output-file.js";
import { printModule } from "./print-module.js";

/** `shared.ts`: the types that all APIs have in common and that need no API to be told. */
export function emitShared(): OutputFile {
  const statements: StatementStructures[] = [
    // A plain `string`, branded or not, would stay in every branch of a `switch`; a pattern that no value has does not.
    alias(
      "Undocumented",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a type.
      "`${string} (undocumented)`",
      "The value of a discriminator that no document names, and that a `switch` over the documented ones leaves for " +
        "`default`. The pattern is for TypeScript only: the value is any other string, and to compare it take it as a `string`.",
    ),
    ...validatorTypes(),
    ...catalogTypes(),
  ];
  return printModule("src/shared.ts", statements);
}

function validatorTypes(): StatementStructures[] {
  return [
    {
      ...shape(
        "Validator",
        "Tells whether data fits; `errors` are those of the last call, null where there was none.",
        [optional("errors", "readonly ValidationError[] | null")],
      ),
      callSignatures: [{ parameters: [{ name: "data", type: "unknown" }], returnType: "boolean" }],
    },
    shape("ValidationError", "What does not fit, and where: `instancePath` is a JSON pointer into the data.", [
      property("instancePath", "string"),
      property("schemaPath", "string"),
      property("keyword", "string"),
      property("params", "Record<string, unknown>"),
      optional("message", "string"),
      optional("source", "string", "Place of the documents that says so, as `document:line`."),
    ]),
    {
      ...alias(
        "Validators",
        "{ readonly [N in Name]: Validator } & { readonly [name: string]: Validator | undefined }",
        "Validators by name on the wire. Safe to ask for any name.",
      ),
      typeParameters: [{ name: "Name", constraint: "PropertyKey" }],
    },
  ];
}

function catalogTypes(): StatementStructures[] {
  const source = property("source", "string | null", "Place that says so, as `document:line`.");
  const names = "readonly string[]";
  return [
    shape("Catalog", "What an API has, as data.", [
      property("id", "string"),
      property("name", "string"),
      property("title", "string"),
      property("version", "string"),
      property("web", "CatalogWeb | null"),
      property("rtm", "CatalogRtm | null"),
      property("actions", "{ readonly [action: string]: CatalogAction }"),
      property("pushes", "{ readonly [push: string]: CatalogPush }"),
      property(
        "errors",
        "readonly { readonly type: string; readonly message: string | null; readonly source: string | null }[]",
      ),
      property("disconnectReasons", "readonly { readonly type: string; readonly source: string | null }[]"),
      property("scopes", names),
    ]),
    shape("CatalogWeb", "The Web API.", [
      property("url", "string", "Ends in `<action>`."),
      property("wrapsPayload", "boolean", 'True where requests travel as `{"payload": {...}}`.'),
      property("query", "readonly CatalogQueryParam[]"),
      property(
        "errorStatus",
        "{ readonly [type: string]: number }",
        "HTTP status by error type, 400 for others; assumed.",
      ),
      source,
    ]),
    shape("CatalogRtm", "The RTM API.", [
      property("url", "string"),
      property("query", "readonly CatalogQueryParam[]"),
      property("correlationKey", "string", "Key that joins request and response."),
      property("loginAction", "string | null", "Null where the documents describe none."),
      property("pingSeconds", "number"),
      property("idleCloseSeconds", "number"),
      property("comeBackAfter", names, "Disconnect reasons after which a client connects again by itself; assumed."),
      property("assumed", "boolean", "True where no document of this API states the address."),
      source,
    ]),
    shape("CatalogQueryParam", "A query parameter.", [property("name", "string"), property("required", "boolean")]),
    shape("CatalogAction", "An action.", [
      property("web", "boolean"),
      property("rtm", "boolean"),
      property("upload", "boolean", "True where the request is a form with a file."),
      property("hasResponse", "boolean", "False where the documents show no response payload."),
      property("scopes", names, "Any one of them suffices; empty where none is needed."),
      property("conditionalScopes", "readonly { readonly when: string; readonly scopes: readonly string[] }[]"),
      property("pushes", names, "Pushes or webhooks that the action causes."),
      property("errors", names, "Error types of the action's own."),
      source,
    ]),
    shape("CatalogPush", "A push.", [property("rtm", "boolean"), property("webhook", "boolean"), source]),
  ];
}

function shape(
  name: string,
  told: string,
  properties: OptionalKind<PropertySignatureStructure>[],
): InterfaceDeclarationStructure {
  return { kind: StructureKind.Interface, name, isExported: true, docs: [told], properties };
}

function alias(name: string, type: string, told: string): TypeAliasDeclarationStructure {
  return { kind: StructureKind.TypeAlias, name, isExported: true, docs: [told], type };
}

function property(name: string, type: string, told?: string): OptionalKind<PropertySignatureStructure> {
  return { name, type, isReadonly: true, docs: told === undefined ? [] : [told] };
}

/** Ajv sets it itself. */
function optional(name: string, type: string, told?: string): OptionalKind<PropertySignatureStructure> {
  return { name, type, hasQuestionToken: true, docs: told === undefined ? [] : [told] };
}
