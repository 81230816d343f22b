import {
  type StatementStructures,
  StructureKind,
  type TypeAliasDeclarationStructure,
  VariableDeclarationKind,
  type VariableStatementStructure,
} from "ts-morph";
import type { ApiModel, Operation, QueryParam } from "../../model/api-model.js";
import type { OutputFile } from "../output-file.js";
import { clientClass, listed, method, openMethod } from "./client-class.js";
import { type ClientNames, methodNames, plainMethod } from "./client-names.js";
import { docComment, sourceNote } from "./doc-comment.js";
import { type Data, literal, quoted } from "./literal.js";
import { block, importFrom, printModule } from "./print-module.js";
import { requestLimits } from "./request-limits.js";
import { disconnectPushes, stayAwayReasons } from "./rtm-policy.js";
import type { TypeNames } from "./type-names.js";

/** The action that authenticates an RTM connection where the documents of an API describe none. */
const DEFAULT_LOGIN = "login";

/** `client.ts` of one API: a class for each transport, with a method for each action that it has. */
export function emitClient(api: ApiModel, clients: ClientNames, names: TypeNames): OutputFile {
  const methods = methodNames([...actionsOf(api.operations), loginOf(api)]);
  const web = clients.web === undefined ? [] : webClient(api, clients.web, names, methods);
  const rtm = clients.rtm === undefined ? [] : rtmClient(api, clients.rtm, names, methods);
  return printModule(`src/${api.name}/client.ts`, [...imports(api, clients, names), ...web, ...rtm]);
}

function webClient(
  api: ApiModel,
  name: string,
  names: TypeNames,
  methods: ReadonlyMap<string, string>,
): StatementStructures[] {
  const operations = api.operations.filter((operation) => operation.web);
  const { url = "", wrapsPayload = false, query = [], because = [] } = api.web ?? {};
  return [
    constant("webApi", "WebApi", {
      ...address(url.replace(/<action>$/, ""), query),
      ...(wrapsPayload && { wrapsPayload }),
      actions: factsOf(api, operations, methods),
    }),
    picked("WebActions", "Actions", actionsOf(operations), "The actions of the Web API."),
    ...clientClass(name, {
      docs: [`${api.title} ${api.version} over HTTP.`, queryNote(query), sourceNote(because)],
      base: "WebClient<WebActions>",
      api: "webApi",
      methods: operations.map((it) => method(it, methods.get(it.action) ?? "", names, "CallOptions")),
    }),
  ];
}

function rtmClient(
  api: ApiModel,
  name: string,
  names: TypeNames,
  methods: ReadonlyMap<string, string>,
): StatementStructures[] {
  const operations = api.operations.filter((operation) => operation.rtm);
  const login = loginOf(api);
  const isOpen = operations.every((operation) => operation.action !== login);
  const actions = picked("RtmActions", "Actions", actionsOf(operations), "The actions of the RTM API.");
  const pushes = api.pushes.filter((push) => push.rtm).map((push) => push.action);
  const { query = [], because = [], assumed = false } = api.rtm ?? {};
  return [
    constant("rtmApi", "RtmApi", {
      ...rtmApi(api, login),
      actions: { ...factsOf(api, operations, methods), ...(isOpen && { [login]: {} }) },
    }),
    isOpen ? { ...actions, type: `${actions.type} & Record<${quoted(login)}, OpenAction>` } : actions,
    ...(isOpen ? [openAction(login)] : []),
    picked("RtmPushes", "Pushes", pushes, "The pushes of the RTM API."),
    ...clientClass(name, {
      docs: [
        `${api.title} ${api.version} over WebSocket.`,
        assumed ? "No document of this API states the address; it is assumed." : null,
        isOpen ? `No document of this API describes \`${login}\`; its payloads are open.` : null,
        queryNote(query),
        sourceNote(because),
      ],
      base: `RtmClient<RtmActions, RtmPushes, ${quoted(login)}>`,
      api: "rtmApi",
      methods: [
        ...operations.map((it) => method(it, methods.get(it.action) ?? "", names, "RtmCallOptions")),
        ...(isOpen ? [openMethod(login, methods.get(login) ?? "")] : []),
      ],
    }),
  ];
}

function loginOf(api: ApiModel): string {
  return api.rtm?.loginAction ?? DEFAULT_LOGIN;
}

function rtmApi(api: ApiModel, loginAction: string): Record<string, Data> {
  const { url = "", query = [], correlationKey = "request_id", pingSeconds = 15 } = api.rtm ?? {};
  return {
    ...address(url, query),
    correlationKey,
    loginAction,
    pingSeconds,
    stayAway: stayAwayReasons(api),
    disconnectPushes: disconnectPushes(api),
  };
}

function address(url: string, query: readonly QueryParam[]): Record<string, Data> {
  const [origin = ""] = /^\w+:\/\/[^/]+/.exec(url) ?? [];
  const names = query.map((param) => param.name);
  return { origin, path: url.slice(origin.length), ...(names.length > 0 && { query: names }) };
}

/** What the runtime must know of each action, by its name; it makes a method for each of them. */
function factsOf(
  api: ApiModel,
  operations: readonly Operation[],
  methods: ReadonlyMap<string, string>,
): Record<string, Data> {
  const objects = new Map(api.objects.map((object) => [object.name, object.schema]));
  return Object.fromEntries(
    operations.map(({ action, multipart, web, request }) => {
      const method = methods.get(action) ?? "";
      const limits = requestLimits(request, objects);
      const facts: Data = {
        ...(method !== plainMethod(action) && { method }),
        ...(multipart && { upload: true }),
        ...(web && api.web?.repeatable?.includes(action) && { safe: true }),
        ...(limits !== null && { limits }),
      };
      return [action, facts];
    }),
  );
}

/** Only what is used: an unused import is an error in a strict build. */
function imports(api: ApiModel, clients: ClientNames, names: TypeNames): StatementStructures[] {
  const web = api.operations.filter((it) => it.web && clients.web !== undefined);
  const rtm = api.operations.filter((it) => it.rtm && clients.rtm !== undefined);
  const payloads = [...new Set([...web, ...rtm])].flatMap(({ action }) => [
    names.requests.get(action) ?? "",
    names.responses.get(action) ?? "",
  ]);
  const rtmTypes = ["RtmApi", "RtmCallOptions"];
  return [
    importFrom("../runtime/client-of.js", ["clientOf"], []),
    ...(web.length > 0 ? [importFrom("../runtime/actions.js", [], ["CallOptions"])] : []),
    ...(clients.rtm === undefined ? [] : [importFrom("../runtime/rtm-client.js", ["RtmClient"], rtmTypes)]),
    ...(clients.web === undefined ? [] : [importFrom("../runtime/web-client.js", ["WebClient"], ["WebApi"])]),
    importFrom("./types.js", [], ["Actions", ...(clients.rtm === undefined ? [] : ["Pushes"]), ...payloads.sort()]),
  ];
}

function constant(name: string, type: string, value: Data): VariableStatementStructure {
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    leadingTrivia: "\n",
    declarations: [{ name, type, initializer: block(literal(value)) }],
  };
}

function picked(name: string, from: string, keys: readonly string[], told: string) {
  const type = `Pick<${from}, ${keys.map(quoted).join(" | ") || "never"}>`;
  return { kind: StructureKind.TypeAlias as const, name, isExported: true, docs: [told], type };
}

function openAction(login: string): TypeAliasDeclarationStructure {
  return {
    kind: StructureKind.TypeAlias,
    name: "OpenAction",
    docs: docComment([`No document of this API describes \`${login}\`.`]),
    type: "{ request: Record<string, unknown>; response: Record<string, unknown> }",
  };
}

function queryNote(query: readonly QueryParam[]): string | null {
  const required = query.filter((param) => param.required).map((param) => param.name);
  return required.length === 0 ? null : `Needs ${listed(required)} in the query.`;
}

function actionsOf(operations: readonly Operation[]): string[] {
  return operations.map((operation) => operation.action);
}
