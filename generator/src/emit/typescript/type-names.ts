import type { ApiModel } from "../../model/api-model.js";
import type { Definitions } from "../json-schema/define-schemas.js";
import { inputKey } from "../json-schema/definition-key.js";
import { type Claim, nameScope, pascalCase } from "./name-scope.js";

/** The exported types of one API, by what they stand for. */
export interface TypeNames {
  /** A named object as the server sends it. */
  readonly received: ReadonlyMap<string, string>;
  /** The same object as a client sends it; equal to `received` where it reads the same both ways. */
  readonly sent: ReadonlyMap<string, string>;
  /** For a named union that may grow: the type of the kinds that no document knows. */
  readonly unknownKinds: ReadonlyMap<string, string>;
  /** By action. */
  readonly requests: ReadonlyMap<string, string>;
  readonly responses: ReadonlyMap<string, string>;
  /** By push. */
  readonly payloads: ReadonlyMap<string, string>;
}

/** Names that the emitted modules use themselves, or that mean something to TypeScript. */
const TAKEN = [
  ...["Actions", "Pushes", "Push", "ErrorType", "DisconnectReason", "Scope", "Undocumented", "UploadData"],
  ...["WebActions", "WebClient", "WebClientOptions", "WebApi", "RtmActions", "RtmClient", "RtmClientOptions", "RtmApi"],
  ...["RtmPushes", "CallOptions", "ApiError", "ApiErrorType", "Catalog", "Validator", "ValidationError"],
  ...["AnyApiError", "ApiErrorClass", "ConnectionError", "TimeoutError", "Drift", "RtmCallOptions", "OpenAction"],
  ...[
    "any",
    "unknown",
    "never",
    "void",
    "null",
    "undefined",
    "object",
    "string",
    "number",
    "boolean",
    "bigint",
    "symbol",
  ],
  ...["Array", "Pick", "Promise", "Record", "Omit", "Partial", "Readonly", "Function", "constructor", "__proto__"],
  ...["break case catch class const continue debugger default delete do else enum export extends false finally for"],
  ...["function if import in instanceof new return super switch this throw true try typeof var while with yield let"],
  ...["static implements interface package private protected public await async type namespace declare abstract"],
].flatMap((names) => names.split(" "));

/**
 * Gives every type of an API its name; objects of the documents choose first. `schemas` tell which objects a client
 * sends otherwise than the server; `taken` are the names of the clients.
 */
export function typeNames(api: ApiModel, schemas: Definitions, taken: readonly string[]): TypeNames {
  const claim = nameScope([...TAKEN, ...taken]);
  const objects = api.objects.map((object) => object.name);
  const received = claimAll(objects, claim, (name) => (isIdentifier(name) ? name : pascalCase(name)));
  const inputs = objects.filter((name) => Object.hasOwn(schemas, inputKey(name)));
  const inputNames = claimAll(inputs, claim, (name) => `${received.get(name)}Input`);
  const unions = api.objects.filter((it) => it.schema.kind === "union" && it.schema.discriminator !== undefined);
  const actions = api.operations.map((operation) => operation.action);
  return {
    received,
    sent: new Map([...received, ...inputNames]),
    unknownKinds: claimAll(
      unions.map((object) => object.name),
      claim,
      (name) => `Unknown${received.get(name)}`,
    ),
    requests: claimAll(actions, claim, (action) => `${pascalCase(action)}Request`),
    responses: claimAll(actions, claim, (action) => `${pascalCase(action)}Response`),
    payloads: claimAll(
      api.pushes.map((push) => push.action),
      claim,
      (action) => `${pascalCase(action)}Payload`,
    ),
  };
}

function claimAll(keys: readonly string[], claim: Claim, wanted: (key: string) => string): Map<string, string> {
  return new Map([...new Set(keys)].map((key) => [key, claim(wanted(key))]));
}

function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}
