import type { ConditionalScopes, ErrorType, Operation } from "../../model/api-model.js";
import { places } from "./places.js";
import { present } from "./present.js";

/** What the documents say of an action in prose, and the conditions that neither format has words for. */
export function operationDescription(operation: Operation): string {
  const { conditionalScopes, errors, pushes } = operation;
  return [
    operation.description ?? NO_PROSE,
    ...(pushes.length === 0 ? [] : [`Pushes and webhooks that it causes: ${pushes.map(code).join(", ")}.`]),
    ...conditionalScopes.map(conditionalScope),
    ...(errors.length === 0 ? [] : [["Errors of its own:", "", ...errors.map(errorItem)].join("\n")]),
  ].join("\n\n");
}

/** `when` is as the document says it, and may end as if a list followed. */
function conditionalScope({ when, scopes }: ConditionalScopes): string {
  const list = scopes.map(code).join(", ");
  return `On a condition, a further scope is needed (any one of ${list}): ${when.replace(/[.:\s]+$/, "")}.`;
}

/** In place of a description: tools ask for one, and the title is told anyway. */
export const NO_PROSE = "The documents show it by tables and samples only.";

/** The same as data, for tools; and where it stands. */
export interface OperationExtensions {
  "x-scopes"?: string[];
  "x-pushes"?: string[];
  "x-conditional-scopes"?: { when: string; scopes: string[] }[];
  "x-errors"?: { type: string; "x-source"?: string[] }[];
  "x-source"?: string[];
}

export function operationExtensions(operation: Operation): OperationExtensions {
  return present<OperationExtensions>({
    "x-scopes": unlessEmpty(operation.scopes),
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
export function errorItem(error: ErrorType): string {
  const text = errorText(error);
  return `- ${code(error.type)}${text === null ? "" : `: ${text}`}`;
}

/** `message (notes)`, or that of the two which is there. */
export function errorText({ message, notes }: ErrorType): string | null {
  return message === null || notes === null ? (message ?? notes) : `${message} (${notes})`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function unlessEmpty<T>(list: readonly T[]): T[] | undefined {
  return list.length === 0 ? undefined : [...list];
}
