import { fitsCombinations } from "../../schema/combinations.js";
import type { ObjectSchema, Schema, StringSchema, UnionSchema } from "../../schema/schema.js";
import type { JsonValue } from "../../source/json.js";
import { FORMAT_PATTERNS } from "./format-patterns.js";
import { insideObject, isRequired, knownKinds, type Reading } from "./reading.js";

/**
 * Whether the JSON Schema of `schema` accepts `value`, without compiling it: samples are many and small. A property
 * test holds it to Ajv's verdict.
 */
export function fits(value: JsonValue, schema: Schema, reading: Reading): boolean {
  switch (schema.kind) {
    case "any":
      return true;
    case "string":
      return (
        typeof value === "string" && isAllowed(value, schema.constant, schema.values, reading) && isText(value, schema)
      );
    case "number":
      return (
        typeof value === "number" &&
        (!schema.integer || Number.isInteger(value)) &&
        within(value, schema.minimum, schema.maximum)
      );
    case "boolean":
      return typeof value === "boolean";
    case "binary":
      return typeof value === "string" && within([...value].length, undefined, schema.maxBytes);
    case "array":
      return (
        isArray(value) &&
        within(value.length, schema.minItems, schema.maxItems) &&
        value.every((item) => fits(item, schema.items, reading))
      );
    case "map":
      return (
        isObject(value) &&
        (schema.numericKeys !== true || Object.keys(value).every((key) => /^[0-9]+$/.test(key))) &&
        Object.values(value).every((item) => fits(item, schema.values, reading))
      );
    case "object":
      return fitsObject(value, schema, reading);
    case "ref": {
      const target = reading.objects.get(schema.name);
      return target === undefined || fits(value, target, insideObject(reading));
    }
    case "union":
      return fitsUnion(value, schema, reading);
    default:
      return schema satisfies never;
  }
}

function fitsObject(value: JsonValue, schema: ObjectSchema, reading: Reading): boolean {
  if (!isObject(value)) return false;
  if (!fitsCombinations(value, schema)) return false;
  const properties = new Map(schema.properties.map((property) => [property.name, property]));
  return [...properties.values()].every((property) => {
    const item = Object.hasOwn(value, property.name) ? value[property.name] : undefined;
    return item === undefined ? !isRequired(property, reading) : fits(item, property.schema, reading);
  });
}

function fitsUnion(value: JsonValue, schema: UnionSchema, reading: Reading): boolean {
  if (schema.members.length === 0 || schema.members.some((member) => fits(value, member, reading))) return true;
  if (reading.direction === "request" || schema.discriminator === undefined || !isObject(value)) return false;
  const kind = Object.hasOwn(value, schema.discriminator) ? value[schema.discriminator] : undefined;
  const known = knownKinds(schema, reading);
  return known !== null && typeof kind === "string" && !known.includes(kind);
}

function isAllowed(value: string, constant: string | undefined, values: readonly string[] = [], reading: Reading) {
  if (constant !== undefined) return value === constant;
  return reading.direction === "response" || values.length === 0 || values.includes(value);
}

/** A format and a limit of bytes count where no values are listed. */
function isText(value: string, { constant, values = [], format, maxBytes }: StringSchema): boolean {
  if (constant !== undefined || values.length > 0) return true;
  return (
    (format === undefined || FORMAT_PATTERNS[format].test(value)) && within([...value].length, undefined, maxBytes)
  );
}

function within(size: number, minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY): boolean {
  return size >= minimum && size <= maximum;
}

function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isObject(value: JsonValue): value is { readonly [key: string]: JsonValue } {
  return typeof value === "object" && value !== null && !isArray(value);
}
