import { type StatementStructures, StructureKind, VariableDeclarationKind } from "ts-morph";
import type { ApiModel, Operation, Push, QueryParam, RtmEndpoint, WebEndpoint } from "../../model/api-model.js";
import type { OutputFile } from "../output-file.js";
import { sourceLine } from "./doc-comment.js";
import { type Data, literal } from "./literal.js";
import { block, importFrom, printModule } from "./print-module.js";

/** `catalog.ts` of one API: what there is, as data, for programs that treat all actions alike. */
export function emitCatalog(api: ApiModel): OutputFile {
  const catalog: Data = {
    id: api.id,
    name: api.name,
    title: api.title,
    version: api.version,
    web: api.web === undefined ? null : webData(api.web),
    rtm: api.rtm === undefined ? null : rtmData(api.rtm),
    actions: Object.fromEntries(api.operations.map((operation) => [operation.action, actionData(operation)])),
    pushes: Object.fromEntries(api.pushes.map((push) => [push.action, pushData(push)])),
    errors: api.errors.map(({ type, message, because }) => ({ type, message, source: sourceLine(because) })),
    disconnectReasons: api.disconnectReasons.map(({ type, because }) => ({ type, source: sourceLine(because) })),
    scopes: api.scopes.map((scope) => scope.name),
  };
  const statements: StatementStructures[] = [
    importFrom("../shared.js", [], ["Catalog"]),
    {
      kind: StructureKind.VariableStatement,
      isExported: true,
      docs: ["Ask with `Object.hasOwn` for names that come from elsewhere."],
      declarationKind: VariableDeclarationKind.Const,
      declarations: [
        {
          name: "catalog",
          initializer: block((writer) => {
            literal(catalog)(writer);
            writer.write(" as const satisfies Catalog");
          }),
        },
      ],
    },
  ];
  return printModule(`src/${api.name}/catalog.ts`, statements);
}

function webData({ url, wrapsPayload, query, errorStatus, because }: WebEndpoint): Data {
  return { url, wrapsPayload, query: query.map(queryData), errorStatus, source: sourceLine(because) };
}

function rtmData(rtm: RtmEndpoint): Data {
  const { url, query, correlationKey, loginAction = null, pingSeconds, idleCloseSeconds, assumed, because } = rtm;
  return {
    url,
    query: query.map(queryData),
    correlationKey,
    loginAction,
    pingSeconds,
    idleCloseSeconds,
    comeBackAfter: rtm.comeBackAfter,
    assumed,
    source: sourceLine(because),
  };
}

function queryData({ name, required }: QueryParam): Data {
  return { name, required };
}

function actionData(operation: Operation): Data {
  const { web, rtm, multipart, response, scopes, conditionalScopes, pushes, errors, because } = operation;
  return {
    web,
    rtm,
    upload: multipart,
    hasResponse: response !== null,
    scopes,
    conditionalScopes: conditionalScopes.map((it) => ({ when: it.when, scopes: it.scopes })),
    pushes,
    errors: errors.map((error) => error.type),
    source: sourceLine(because),
  };
}

function pushData({ rtm, webhook, because }: Push): Data {
  return { rtm, webhook, source: sourceLine(because) };
}
