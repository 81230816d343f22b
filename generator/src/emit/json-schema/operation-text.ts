import type { ErrorType, Operation } from "../../model/api-model.js";
import { places } from "./places.js";
import { present } from "./present.js";

/** What the documents say of an action in prose, and the conditions that neither format has words for. */
export function operationDescription(operation: Operation): string {
  const { conditionalScopes, errors, pushes } = operation;
  return [
    operation.description ?? operation.title,
    ...(pushes.length === 0 ? [] : [`Pushes and webhooks that it causes: ${pushes.map(code).join(", ")}.`]),
    ...conditionalScopes.map(({ when, scopes }) => `${when}: one of ${scopes.map(code).join(", ")} is needed besides.`),
    ...(errors.length === 0 ? [] : [["Errors of its own:", "", ...errors.map(errorItem)].join("\n")]),
  ].join("\n\n");
}

/** The same as data, for tools; and where it stands. */
export interface OperationExtensions {
  "x-pushes"?: string[];
  "x-conditional-scopes"?: { when: string; scopes: string[] }[];
  "x-errors"?: { type: string; "x-source"?: string[] }[];
  "x-source"?: string[];
}

export function operationExtensions(operation: Operation): OperationExtensions {
  return present<OperationExtensions>({
    "x-pushes": unlessEmpty(operation.pushes),
    "x-conditional-scopes": unlessEmpty(
      operation.conditionalScopes.map(({ when, scopes }) => ({ when, scopes: [...scopes] })),
    ),
    "x-errors": unlessEmpty(
      operation.errors.map(({ type, because }) => present<OperationError>({ type, "x-source": places(because) })),
    ),
    "x-source": places(operation.because),
  });
}

type OperationError = NonNullable<OperationExtensions["x-errors"]>[number];

/** `type: message (notes)` as an item of a list. */
export function errorItem({ type, message, notes }: ErrorType): string {
  return `- ${code(type)}${message === null ? "" : `: ${message}`}${notes === null ? "" : ` (${notes})`}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function unlessEmpty<T>(list: readonly T[]): T[] | undefined {
  return list.length === 0 ? undefined : [...list];
}
