import { type ExportDeclarationStructure, StructureKind } from "ts-morph";
import type { ApiModel } from "../../model/api-model.js";
import type { OutputFile } from "../output-file.js";
import type { ClientNames } from "./client-names.js";
import { printModule } from "./print-module.js";

/** What users of a client name: errors that calls reject with, and types of what they pass. */
const RUNTIME: readonly { file: string; values?: readonly string[]; types?: readonly string[]; of?: "web" | "rtm" }[] =
  [
    { file: "errors", values: ["ApiError", "ConnectionError", "TimeoutError"] },
    { file: "actions", types: ["CallOptions"] },
    { file: "rtm-client", types: ["RtmCallOptions", "RtmClientOptions"], of: "rtm" },
    { file: "web-client", types: ["WebClientOptions"], of: "web" },
  ];

/** `index.ts` of one API: its clients and types, and what of the runtime belongs to them. */
export function emitIndex(api: ApiModel, clients: ClientNames): OutputFile {
  const runtime = RUNTIME.filter((it) => it.of === undefined || clients[it.of] !== undefined);
  return printModule(`src/${api.name}/index.ts`, [
    ...runtime.map(({ file, values = [], types = [] }) => exportFrom(`../runtime/${file}.js`, values, types)),
    exportFrom("./client.js", [], []),
    { ...exportFrom("./types.js", [], []), isTypeOnly: true },
  ]);
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
