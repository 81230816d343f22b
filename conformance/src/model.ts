/** What the documents say of one API in full, as far as the runner reads it: `livechat-spec/model.json`. */
export interface Model {
  readonly web?: { readonly query: readonly QueryModel[] };
  readonly rtm?: { readonly query: readonly QueryModel[] };
  readonly operations: readonly OperationModel[];
  readonly pushes: readonly PushModel[];
  readonly objects: readonly { readonly name: string; readonly schema: SchemaModel }[];
  readonly errors: readonly NamedModel[];
  readonly disconnectReasons: readonly NamedModel[];
  readonly scopes: readonly { readonly name: string; readonly because: readonly Place[] }[];
}

/** A place in the documents; `document` is relative to `spec/`, `line` counts from 1. */
export interface Place {
  readonly document: string;
  readonly line: number;
}

/** An error type or a disconnect reason. */
export interface NamedModel {
  readonly type: string;
  readonly because: readonly Place[];
}

export interface QueryModel {
  readonly name: string;
  readonly schema: SchemaModel;
}

export interface OperationModel {
  readonly action: string;
  readonly web: boolean;
  readonly rtm: boolean;
  readonly request: SchemaModel;
  readonly response: SchemaModel | null;
  /** Any one of them suffices. */
  readonly scopes: readonly string[];
  /** Besides these, any one of more where `when` holds. */
  readonly conditionalScopes: readonly { readonly when: string; readonly scopes: readonly string[] }[];
  readonly errors: readonly NamedModel[];
  /** True for uploads. */
  readonly multipart: boolean;
  readonly requestExamples: readonly { readonly value: unknown; readonly because: Place }[];
  readonly because: readonly Place[];
}

export interface PushModel {
  readonly action: string;
  readonly rtm: boolean;
  readonly webhook: boolean;
  readonly payload: SchemaModel;
  readonly because: readonly Place[];
}

/** Statements about a value that can be tried at their edge. */
export const limitNames = ["minimum", "maximum", "maxBytes", "minItems", "maxItems"] as const;
export type LimitName = (typeof limitNames)[number];

interface NodeModel extends Readonly<Partial<Record<LimitName, number>>> {
  readonly because: readonly Place[];
  readonly grounds?: Readonly<Partial<Record<LimitName | "constant", Place>>> & {
    readonly values?: Readonly<Record<string, Place>>;
  };
}

export type SchemaModel = NodeModel &
  (
    | { readonly kind: "any" | "boolean" | "number" | "binary" }
    | { readonly kind: "string"; readonly values?: readonly string[]; readonly constant?: string }
    | { readonly kind: "array"; readonly items: SchemaModel }
    | { readonly kind: "map"; readonly values: SchemaModel }
    | {
        readonly kind: "object";
        readonly properties: readonly {
          readonly name: string;
          readonly schema: SchemaModel;
          readonly required: boolean;
        }[];
      }
    | { readonly kind: "ref"; readonly name: string }
    | { readonly kind: "union"; readonly members: readonly SchemaModel[]; readonly discriminator?: string }
  );
