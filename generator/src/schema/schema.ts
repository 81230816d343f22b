import type { JsonValue } from "../source/json.js";

/** How a document says something. */
export type EvidenceKind = "row" | "sample" | "note" | "bullet" | "section" | "correction" | "manifest";

/** The place that a conclusion rests on. `line` and `column` count from 1 in `document`. */
export interface Evidence {
  readonly how: EvidenceKind;
  /** Path of the document, relative to `spec/`. */
  readonly document: string;
  readonly line: number;
  readonly column: number;
}

/** What the single statements of a schema rest on, by the names of its fields. */
export interface Grounds {
  readonly default?: Evidence;
  /** By value. */
  readonly values?: { readonly [value: string]: Evidence };
  readonly constant?: Evidence;
  readonly minimum?: Evidence;
  readonly maximum?: Evidence;
  readonly maxBytes?: Evidence;
  readonly minItems?: Evidence;
  readonly maxItems?: Evidence;
  readonly format?: Evidence;
  readonly atLeastOneOf?: Evidence;
}

interface Node {
  /** What tells that it exists, and its type. */
  readonly because: readonly Evidence[];
  /** What tells the rest; absent where nothing more is said. */
  readonly grounds?: Grounds;
  /** What the document says of it in prose, plain text. */
  readonly description?: string;
  /** Values seen in samples. */
  readonly examples?: readonly JsonValue[];
  /** The literal that the document calls the default. */
  readonly default?: string | number | boolean;
}

/** Anything: the document says `any`, or nothing at all. */
export interface AnySchema extends Node {
  readonly kind: "any";
}
export interface StringSchema extends Node {
  readonly kind: "string";
  /** Values that the document lists; absent where it lists none. */
  readonly values?: readonly string[];
  /** The single value that tells this member of a union from the others. */
  readonly constant?: string;
  /** The form that a note promises: a UUID, a time by ISO 8601, a date as `YYYY-MM-DD`, a URL. */
  readonly format?: "date" | "date-time" | "uri" | "uuid";
  /** Bytes that the text may have in UTF-8. */
  readonly maxBytes?: number;
}
export interface NumberSchema extends Node {
  readonly kind: "number";
  readonly integer: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
}
export interface BooleanSchema extends Node {
  readonly kind: "boolean";
}
/** The bytes of an uploaded file. */
export interface BinarySchema extends Node {
  readonly kind: "binary";
  readonly maxBytes?: number;
}
export interface ArraySchema extends Node {
  readonly kind: "array";
  readonly items: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
}
/** An object whose keys are data, not names: `{ "<namespace>": … }`. */
export interface MapSchema extends Node {
  readonly kind: "map";
  /** Every key is a whole number: `{ "1": …, "2": … }`. */
  readonly numericKeys?: boolean;
  readonly values: Schema;
}
/** An object with named keys. Always open: a server may send keys that no document names. */
export interface ObjectSchema extends Node {
  readonly kind: "object";
  readonly properties: readonly Property[];
  /** Keys, or dotted paths below them, one of which has to be there. */
  readonly atLeastOneOf?: readonly string[];
  /** Keys of which no two may stand together. */
  readonly atMostOneOf?: readonly string[];
}
/** Reference to a member of `ApiModel.objects`. */
export interface RefSchema extends Node {
  readonly kind: "ref";
  readonly name: string;
}
/** One of several. With `discriminator`, the key whose constant tells the members apart. */
export interface UnionSchema extends Node {
  readonly kind: "union";
  readonly members: readonly Schema[];
  readonly discriminator?: string;
}

export type Schema =
  | AnySchema
  | StringSchema
  | NumberSchema
  | BooleanSchema
  | BinarySchema
  | ArraySchema
  | MapSchema
  | ObjectSchema
  | RefSchema
  | UnionSchema;

export interface Property {
  /** The key on the wire. */
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
  /** `stated`: a table or bullet says whether it is required; `shown`: only a sample shows it. */
  readonly strength: "stated" | "shown";
  /** What says whether it is required; absent where that is just the sample or row in which the key stands. */
  readonly because?: Evidence;
  /** The key beside it which makes it required. */
  readonly requiredWith?: string;
}
