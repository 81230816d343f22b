import {
  type ExportDeclarationStructure,
  type StatementStructures,
  StructureKind,
  VariableDeclarationKind,
} from "ts-morph";
import type { ApiModel } from "../../model/api-model.js";
import type { OutputFile } from "../output-file.js";
import type { ClientNames } from "./client-names.js";
import { importFrom, printModule } from "./print-module.js";

/** What users of a client name: errors that calls reject with, and types of what they pass. */
const RUNTIME: readonly { file: string; values?: readonly string[]; types?: readonly string[]; of?: "web" | "rtm" }[] =
  [
    { file: "errors", values: ["ConnectionError", "TimeoutError"] },
    { file: "validation", types: ["Drift"] },
    { file: "actions", types: ["CallOptions"] },
    { file: "rtm-client", types: ["RtmCallOptions", "RtmClientOptions"], of: "rtm" },
    { file: "web-client", types: ["WebClientOptions"], of: "web" },
  ];

/** `index.ts` of one API: its clients and types, and what of the runtime belongs to them. */
export function emitIndex(api: ApiModel, clients: ClientNames): OutputFile {
  const runtime = RUNTIME.filter((it) => it.of === undefined || clients[it.of] !== undefined);
  return printModule(`src/${api.name}/index.ts`, [
    importFrom("../runtime/errors.js", ["ApiError as AnyApiError"], ["ApiErrorClass"]),
    importFrom("./types.js", [], ["Actions", "Undocumented"]),
    ...runtime.map(({ file, values = [], types = [] }) => exportFrom(`../runtime/${file}.js`, values, types)),
    exportFrom("./client.js", [], []),
    { ...exportFrom("./types.js", [], []), isTypeOnly: true },
    ...apiError(),
  ]);
}

/** The error of the runtime, that knows which types this API documents. */
function apiError(): StatementStructures[] {
  return [
    {
      kind: StructureKind.TypeAlias,
      name: "ApiErrorType",
      isExported: true,
      docs: [
        "What `type` of an `ApiError` can be: what the documents name, `unknown` for an answer that is no error of theirs " +
          "(a page of a proxy), and anything else.",
      ],
      type: `Actions[keyof Actions]["errors"] | "unknown" | Undocumented`,
    },
    { kind: StructureKind.TypeAlias, name: "ApiError", isExported: true, type: "AnyApiError<ApiErrorType>" },
    {
      kind: StructureKind.VariableStatement,
      isExported: true,
      docs: ["What a call rejects with where the server refuses it; the same class for all APIs."],
      declarationKind: VariableDeclarationKind.Const,
      declarations: [
        {
          name: "ApiError",
          type: "ApiErrorClass<ApiErrorType>",
          initializer: "AnyApiError as ApiErrorClass<ApiErrorType>",
        },
      ],
    },
  ];
}

/** Everything where nothing is named. */
function exportFrom(
  moduleSpecifier: string,
  values: readonly string[],
  types: readonly string[],
): ExportDeclarationStructure {
  return {
    kind: StructureKind.ExportDeclaration,
    moduleSpecifier,
    isTypeOnly: values.length === 0 && types.length > 0,
    namedExports: [...values, ...types],
  };
}
