import {
  type ClassDeclarationStructure,
  type InterfaceDeclarationStructure,
  type MethodSignatureStructure,
  type OptionalKind,
  StructureKind,
} from "ts-morph";
import type { Operation } from "../../model/api-model.js";
import { isRequired } from "../../schema/is-required.js";
import type { Reading } from "../json-schema/reading.js";
import { docComment, sourceNote } from "./doc-comment.js";
import type { TypeNames } from "./type-names.js";

export interface ClassParts {
  readonly docs: readonly (string | null)[];
  /** The class of the runtime, with its types. */
  readonly base: string;
  /** The constant that tells the runtime what it must know of the API. */
  readonly api: string;
  readonly methods: OptionalKind<MethodSignatureStructure>[];
}

/**
 * A client: the runtime makes its methods, and an interface of the same name tells of them. A bundler may drop the class
 * where nobody uses it, for making it has no effect.
 */
export function clientClass(
  name: string,
  { docs, base, api, methods }: ClassParts,
): [InterfaceDeclarationStructure, ClassDeclarationStructure] {
  const common = { name, isExported: true, docs: docComment(docs) };
  const made = `/* @__PURE__ */ clientOf(${base}, ${api})`;
  return [
    { ...common, kind: StructureKind.Interface, methods },
    { ...common, kind: StructureKind.Class, extends: made },
  ];
}

/** The method of an action; a request that need not say anything may be left out. */
export function method(
  operation: Operation,
  name: string,
  names: TypeNames,
  options: string,
): OptionalKind<MethodSignatureStructure> {
  const { action, title, description, scopes, pushes, because } = operation;
  const docs = docComment([
    title,
    description,
    scopes.length === 0 ? null : `Scopes, one of: ${listed(scopes)}.`,
    pushes.length === 0 ? null : `Causes: ${listed(pushes)}.`,
    sourceNote(because),
  ]);
  const types = { request: names.requests.get(action) ?? "", response: names.responses.get(action) ?? "" };
  return { ...signature(name, types, options, mayBeEmpty(operation)), docs };
}

/** The login of an API whose documents describe none. */
export function openMethod(login: string, name: string): OptionalKind<MethodSignatureStructure> {
  const types = { request: `OpenAction["request"]`, response: `OpenAction["response"]` };
  const docs = docComment([`No document of this API describes \`${login}\`; \`connect()\` calls it.`]);
  return { ...signature(name, types, "RtmCallOptions", false), docs };
}

function signature(
  name: string,
  { request, response }: { readonly request: string; readonly response: string },
  options: string,
  isEmpty: boolean,
): OptionalKind<MethodSignatureStructure> {
  return {
    name,
    parameters: [
      { name: "request", type: request, hasQuestionToken: isEmpty },
      { name: "options", type: options, hasQuestionToken: true },
    ],
    returnType: `Promise<${response}>`,
  };
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
