import type { OpenAPIV3_1 } from "openapi-types";
import type { JsonValue } from "../../source/json.js";
import type { Definitions } from "../json-schema/define-schemas.js";
import { type JsonSchema, referenceOf } from "../json-schema/json-schema.js";
import { aroundEach, type ShownExample } from "../json-schema/payload-examples.js";
import { present } from "../json-schema/present.js";

/** A field of a form: `payload.chat_id`. */
interface Field {
  readonly name: string;
  /** Keys that lead to its value in the payload. */
  readonly path: readonly string[];
  readonly schema: JsonSchema;
  readonly required: boolean;
}

/** An upload as a form. Its fields are the paths of the payload, written with dots. */
export function form(key: string, definitions: Definitions, shown: readonly ShownExample[]) {
  const request = definitions[key] ?? {};
  const top = definitions[referenceOf(request)?.split("/").at(-1) ?? key] ?? request;
  const fields = fieldsOf(top, [], true);
  const required = fields.filter((field) => field.required).map((field) => field.name);
  const schema = present<JsonSchema>({
    type: "object",
    properties: Object.fromEntries(fields.map((field) => [field.name, field.schema])),
    required: required.length === 0 ? undefined : required,
  });
  const examples = aroundEach(shown, (value) => formExample(value, fields));
  return { schema: schema as OpenAPIV3_1.SchemaObject, examples };
}

/** An inner object is no field of its own: its members are. */
function fieldsOf(schema: JsonSchema, path: readonly string[], required: boolean): Field[] {
  if (schema.properties === undefined) return [{ name: fieldName(path), path, schema, required }];
  return Object.entries(schema.properties).flatMap(([key, inner]) =>
    fieldsOf(inner, [...path, key], required && schema.required?.includes(key) === true),
  );
}

/** `payload` stands first, whether or not the documents count it as a parameter. */
function fieldName(path: readonly string[]): string {
  return (path[0] === "payload" ? path : ["payload", ...path]).join(".");
}

function formExample(value: JsonValue, fields: readonly Field[]): JsonValue {
  const filled = fields.map(({ name, path }) => [name, path.reduce(valueAt, value as JsonValue | undefined)] as const);
  return Object.fromEntries(filled.filter((entry): entry is [string, JsonValue] => entry[1] !== undefined));
}

function valueAt(value: JsonValue | undefined, key: string): JsonValue | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !Object.hasOwn(value, key))
    return undefined;
  return (value as { readonly [key: string]: JsonValue })[key];
}
