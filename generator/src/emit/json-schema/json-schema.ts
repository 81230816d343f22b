import type { JsonValue } from "../../source/json.js";

/**
 * A schema in the words that JSON Schema 2020-12, OpenAPI 3.1 and AsyncAPI 3.0 (draft 7) read alike, so that one
 * text serves all three. That rules out `discriminator`, which OpenAPI and AsyncAPI write differently.
 */
export interface JsonSchema {
  $ref?: string;
  type?: "array" | "boolean" | "integer" | "number" | "object" | "string";
  title?: string;
  description?: string;
  format?: string;
  contentMediaType?: string;
  const?: JsonValue;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  propertyNames?: { pattern: string };
  required?: string[];
  additionalProperties?: JsonSchema;
  anyOf?: JsonSchema[];
  /** Always just a reference, which has something told beside it. */
  allOf?: [{ $ref: string }];
  not?: JsonSchema;
  default?: string | number | boolean;
  examples?: JsonValue[];
  /** The key whose value tells the members of `anyOf` apart. */
  "x-discriminator"?: string;
  /** Values that the documents list for something that a server sends; it may send others. */
  "x-known-values"?: string[];
  /** Those of `required` that no document calls required: a sample shows them, and none calls them optional. */
  "x-required-by-sample"?: string[];
  /** Bytes that a text may have in UTF-8. `maxLength` counts characters, of which there are no more than bytes. */
  "x-max-bytes"?: number;
  /** True where the documents name no payload at all. */
  "x-no-payload"?: boolean;
  /** `x-source` of those properties that are nothing but a reference, by their names. */
  "x-property-sources"?: Record<string, string[]>;
  /** Places that say so, as `document:line:column (how)`; see `places.ts`. */
  "x-source"?: string[];
}

/** What a schema refers to and adds no condition to; undefined where it has a shape of its own. */
export function referenceOf({ $ref, allOf }: JsonSchema): string | undefined {
  return $ref ?? allOf?.[0].$ref;
}

/** Our own keywords: annotations only. Ajv takes them after `ajv.addVocabulary(EXTENSION_KEYWORDS)`. */
export const EXTENSION_KEYWORDS = [
  "x-discriminator",
  "x-known-values",
  "x-max-bytes",
  "x-no-payload",
  "x-property-sources",
  "x-required-by-sample",
  "x-source",
] as const satisfies readonly (keyof JsonSchema)[];
