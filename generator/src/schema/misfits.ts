import type { JsonValue } from "../source/json.js";
import { combinationText, fitsCombinations } from "./combinations.js";
import { FORMAT_PATTERNS } from "./format-patterns.js";
import { insideObject, isRequired, type Standing } from "./is-required.js";
import { knownKinds, type NamedSchemas } from "./known-kinds.js";
import { isJsonObject, type JsonObject } from "./payload-sample.js";
import type {
  ArraySchema,
  MapSchema,
  NumberSchema,
  ObjectSchema,
  Schema,
  StringSchema,
  UnionSchema,
} from "./schema.js";

/** By whom a value is sent, and what references mean. */
export interface Sent extends Standing {
  readonly objects: NamedSchemas;
}

/** Why a value does not fit its schema. */
export interface Misfit {
  /** `chat.users[0].id`; empty for the value itself. */
  readonly path: string;
  /** What is wrong there: `is missing`. */
  readonly problem: string;
}

/**
 * Why the JSON Schema of `schema` refuses `value`, without compiling it: samples are many and small. Nothing where it
 * fits. A property test holds it to Ajv's verdict. Of a union, the member that comes nearest tells.
 */
export function misfits(value: JsonValue, schema: Schema, sent: Sent, path = ""): Misfit[] {
  const wrong = (problem: string): Misfit[] => [{ path, problem }];
  const fitsIf = (fits: boolean, problem: string) => (fits ? [] : wrong(problem));
  switch (schema.kind) {
    case "any":
      return [];
    case "string":
      return typeof value === "string" ? textMisfits(value, schema, sent).flatMap(wrong) : wrong("is no string");
    case "number":
      return fitsIf(typeof value === "number" && fitsNumber(value, schema), `is no ${numberText(schema)}`);
    case "boolean":
      return fitsIf(typeof value === "boolean", "is no boolean");
    case "binary":
      return fitsIf(
        typeof value === "string" && within([...value].length, undefined, schema.maxBytes),
        "is no file of that size",
      );
    case "array":
      return isArray(value) ? arrayMisfits(value, schema, sent, path) : wrong("is no array");
    case "map":
      return isJsonObject(value) ? mapMisfits(value, schema, sent, path) : wrong("is no object");
    case "object":
      return isJsonObject(value) ? objectMisfits(value, schema, sent, path) : wrong("is no object");
    case "ref": {
      const target = sent.objects.get(schema.name);
      return target === undefined ? [] : misfits(value, target, insideObject(sent), path);
    }
    case "union":
      return unionMisfits(value, schema, sent, path);
    default:
      return schema satisfies never;
  }
}

/** Listed values are all that a client may send; a server may send others. A format counts where no values are listed. */
function textMisfits(value: string, schema: StringSchema, { direction }: Sent): string[] {
  const { constant, values = [], format, maxBytes } = schema;
  if (constant !== undefined) return value === constant ? [] : [`is not "${constant}"`];
  if (values.length > 0)
    return direction === "response" || values.includes(value) ? [] : [`is none of ${values.join(", ")}`];
  return [
    ...(format === undefined || FORMAT_PATTERNS[format].test(value) ? [] : [`is no ${format}`]),
    ...(within([...value].length, undefined, maxBytes) ? [] : [`is longer than ${maxBytes} bytes`]),
  ];
}

function fitsNumber(value: number, { integer, minimum, maximum }: NumberSchema): boolean {
  return (!integer || Number.isInteger(value)) && within(value, minimum, maximum);
}

function numberText({ integer, minimum, maximum }: NumberSchema): string {
  const limits = [
    ...(minimum === undefined ? [] : [`from ${minimum}`]),
    ...(maximum === undefined ? [] : [`up to ${maximum}`]),
  ];
  return [integer ? "integer" : "number", ...limits].join(" ");
}

function arrayMisfits(value: readonly JsonValue[], schema: ArraySchema, sent: Sent, path: string): Misfit[] {
  const { items, minItems, maxItems } = schema;
  const counted = within(value.length, minItems, maxItems)
    ? []
    : [{ path, problem: `has ${value.length} items, not ${minItems ?? 0} to ${maxItems ?? "any number"}` }];
  return [...counted, ...value.flatMap((item, index) => misfits(item, items, sent, `${path}[${index}]`))];
}

function mapMisfits(value: JsonObject, { numericKeys, values }: MapSchema, sent: Sent, path: string): Misfit[] {
  return Object.entries(value).flatMap(([key, item]) => {
    const at = join(path, key);
    const named =
      numericKeys !== true || /^[0-9]+$/.test(key) ? [] : [{ path: at, problem: "has no number for a key" }];
    return [...named, ...misfits(item, values, sent, at)];
  });
}

function objectMisfits(value: JsonObject, schema: ObjectSchema, sent: Sent, path: string): Misfit[] {
  const properties = new Map(schema.properties.map((property) => [property.name, property]));
  const combined = fitsCombinations(value, schema) ? [] : [{ path, problem: `breaks: ${combinationText(schema)}` }];
  const each = [...properties.values()].flatMap((property): Misfit[] => {
    const at = join(path, property.name);
    const item = Object.hasOwn(value, property.name) ? value[property.name] : undefined;
    if (item !== undefined) return misfits(item, property.schema, sent, at);
    return isRequired(property, sent) ? [{ path: at, problem: "is missing" }] : [];
  });
  return [...combined, ...each];
}

/** In what the server sends, a kind that no document names may be anything. */
function unionMisfits(value: JsonValue, schema: UnionSchema, sent: Sent, path: string): Misfit[] {
  if (schema.members.length === 0) return [];
  const known = knownKinds(schema, sent);
  const kind = known === null ? undefined : kindOf(value, schema);
  if (kind !== undefined && sent.direction === "response" && !known?.includes(kind)) return [];
  const all = schema.members.map((member) => misfits(value, member, sent, path));
  const own = kind === undefined ? all : all.filter((it) => !it.some((misfit) => isOtherKind(misfit, schema, path)));
  return (own.length > 0 ? own : all).reduce((least, it) => (it.length < least.length ? it : least));
}

function kindOf(value: JsonValue, { discriminator = "" }: UnionSchema): string | undefined {
  const kind = isJsonObject(value) && Object.hasOwn(value, discriminator) ? value[discriminator] : undefined;
  return typeof kind === "string" ? kind : undefined;
}

function isOtherKind(misfit: Misfit, { discriminator = "" }: UnionSchema, path: string): boolean {
  return misfit.path === join(path, discriminator);
}

function within(size: number, minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY): boolean {
  return size >= minimum && size <= maximum;
}

function join(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
