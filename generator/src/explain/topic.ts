import type { Operation, Push } from "../model/api-model.js";
import type { Evidence, Property, Schema } from "../schema/schema.js";

/** Whose schema it is: the payload of a message, or a named object. `name` is the key of the definition. */
export interface Owner {
  readonly of: "request" | "response" | "push" | "object";
  readonly name: string;
  /** Name in the documents, as addresses of corrections write it: `Event > Message`. */
  readonly title: string;
}

/** A key of a payload or object. */
export interface PropertyTopic {
  readonly kind: "property";
  readonly owner: Owner;
  /** Names of the keys that lead to it from its owner. */
  readonly steps: readonly string[];
  readonly property: Property;
}

/** A payload as a whole, or a named object. */
export interface SchemaTopic {
  readonly kind: "schema";
  readonly owner: Owner;
  readonly schema: Schema;
}

export interface OperationTopic {
  readonly kind: "operation";
  readonly operation: Operation;
}

export interface PushTopic {
  readonly kind: "push";
  readonly push: Push;
}

/** A name of a list: an error type, a scope, a reason. */
export interface ListedTopic {
  readonly kind: "listed";
  readonly list: "errors" | "disconnect_reasons" | "scopes";
  readonly name: string;
  readonly text: string | null;
  readonly because: readonly Evidence[];
}

/** A parameter of the address. */
export interface QueryTopic {
  readonly kind: "query";
  readonly property: Omit<Property, "strength">;
}

export type Topic = PropertyTopic | SchemaTopic | OperationTopic | PushTopic | ListedTopic | QueryTopic;

/** The name of a topic as people type it, and read it. */
export function nameTopic(topic: Topic): string {
  switch (topic.kind) {
    case "property":
      return `${nameOwner(topic.owner)}.${topic.steps.join(".")}`;
    case "schema":
      return nameOwner(topic.owner);
    case "operation":
      return topic.operation.action;
    case "push":
      return topic.push.action;
    case "listed":
      return `${topic.list}.${topic.name}`;
    case "query":
      return `query.${topic.property.name}`;
    default:
      return topic satisfies never;
  }
}

function nameOwner({ of, name }: Owner): string {
  return of === "request" || of === "response" ? `${name}.${of}` : name;
}
