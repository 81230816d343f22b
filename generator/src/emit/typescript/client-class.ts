import {
  type ClassDeclarationStructure,
  type MethodDeclarationStructure,
  type OptionalKind,
  StructureKind,
} from "ts-morph";
import type { Operation } from "../../model/api-model.js";
import { isRequired } from "../../schema/is-required.js";
import type { Reading } from "../json-schema/reading.js";
import { docComment, sourceNote } from "./doc-comment.js";
import { quoted } from "./literal.js";
import type { TypeNames } from "./type-names.js";

export interface ClassParts {
  readonly docs: readonly (string | null)[];
  readonly extends: string;
  readonly api: string;
  readonly options: string;
  readonly methods: OptionalKind<MethodDeclarationStructure>[];
}

/** A client: a constructor that hands over what the runtime must know of the API, and the methods. */
export function clientClass(name: string, parts: ClassParts): ClassDeclarationStructure {
  return {
    kind: StructureKind.Class,
    name,
    isExported: true,
    docs: docComment(parts.docs),
    extends: parts.extends,
    ctors: [{ parameters: [{ name: "options", type: parts.options }], statements: [`super(${parts.api}, options);`] }],
    methods: parts.methods,
  };
}

/** The method of an action; a request that need not say anything may be left out. */
export function method(
  operation: Operation,
  name: string,
  names: TypeNames,
  options: string,
): OptionalKind<MethodDeclarationStructure> {
  const { action, title, description, scopes, pushes, because } = operation;
  const docs = docComment([
    title,
    description,
    scopes.length === 0 ? null : `Scopes, one of: ${listed(scopes)}.`,
    pushes.length === 0 ? null : `Causes: ${listed(pushes)}.`,
    sourceNote(because),
  ]);
  const request = names.requests.get(action) ?? "";
  const call = caller(action, name, request, options, names.responses.get(action) ?? "");
  return { ...call, docs, ...(mayBeEmpty(operation) && { parameters: withDefault(call.parameters) }) };
}

/** The login of an API whose documents describe none. */
export function openMethod(login: string, name: string): OptionalKind<MethodDeclarationStructure> {
  const call = caller(login, name, `OpenAction["request"]`, "RtmCallOptions", `OpenAction["response"]`);
  return { ...call, docs: docComment([`No document of this API describes \`${login}\`; \`connect()\` calls it.`]) };
}

/** `name(request, options?) { return this.call(action, request, options); }` */
function caller(action: string, name: string, request: string, options: string, response: string) {
  return {
    name,
    parameters: [
      { name: "request", type: request },
      { name: "options", type: options, hasQuestionToken: true },
    ],
    returnType: `Promise<${response}>`,
    statements: [`return this.call(${quoted(action)}, request, options);`],
  };
}

function withDefault<P extends object>([request, ...others]: P[]): (P & { initializer?: string })[] {
  return request === undefined ? [] : [{ ...request, initializer: "{}" }, ...others];
}

/** True where a request may be left out, for it need not say anything. */
function mayBeEmpty({ request }: Operation): boolean {
  if (request.kind !== "object") return false;
  const reading: Reading = { direction: "request", completed: false, objects: new Map(), refTo: (name) => name };
  return !request.properties.some((property) => isRequired(property, reading));
}

/** Names for a doc comment. */
export function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
