import type { JsonValue } from "../source/json.js";
import { joinEvidence } from "./evidence.js";
import type { Known, KnownObject, Role } from "./known.js";
import { mergeAll } from "./merge-schemas.js";
import { lastWordKey, nameKey } from "./names.js";
import { isJsonObject, type JsonObject } from "./payload-sample.js";
import { kindInBrackets } from "./read-notes.js";
import type { Evidence, MapSchema, ObjectSchema, Schema } from "./schema.js";

/**
 * The named object that an inline sample shows again: its key goes by the name of the object and its own keys fit.
 * Null where there is none. `"access": {"group_ids": [1]}` is the object `Access`.
 */
export function namedShape(
  key: string,
  value: JsonObject,
  known: Known,
  because: readonly Evidence[],
  role: Role = "response",
): Schema | null {
  const family = known.families.get(lastWordKey(key));
  if (family?.serverGenerated && isMember(value, family.discriminator, family.members)) {
    return { kind: "ref", name: family.name, because };
  }
  const object = objectOf(key, known);
  if (object === undefined) return null;
  if (object.schema.kind === "map") return mapShape(object, value, because, role);
  return object.schema.kind === "object" && fits(object.schema, value)
    ? { kind: "ref", name: object.name, because }
    : null;
}

/** By the very name where several differ in case only. */
function objectOf(key: string, known: Known): KnownObject | undefined {
  return known.objects.get(key) ?? known.objects.get(nameKey(key));
}

/** The object that a key goes by; null where there is none. Members of families go by the family only. */
export function namedObject(key: string, known: Known, because: readonly Evidence[]): Schema | null {
  const name = known.families.get(nameKey(key))?.name ?? objectOf(key, known)?.name;
  return name === undefined || name.includes(">") ? null : { kind: "ref", name, because };
}

/** The schema of the object that a reference names; null for one that no document describes. */
export function objectBehind(name: string, known: Known): Schema | null {
  return [...known.objects.values()].find((object) => object.name === name)?.schema ?? null;
}

/** The map that a key goes by, as deep as the object of that name, with its bare values; null for no map. */
export function looseMap(key: string, known: Known, because: readonly Evidence[]): MapSchema | null {
  const object = objectOf(key, known);
  return object?.schema.kind === "map" ? loosen(object.schema, because) : null;
}

function loosen(map: MapSchema, because: readonly Evidence[]): MapSchema {
  const values = map.values.kind === "map" ? loosen(map.values, because) : bareValue(map.values, because);
  return { kind: "map", values, because };
}

/** A client sends bare what the server wraps (`"score": 1` for `"score": {"value": 1}`), if it is told what that is. */
function bareValue(wrapped: Schema, because: readonly Evidence[]): Schema {
  const [only, ...others] = wrapped.kind === "object" ? wrapped.properties : [];
  if (only === undefined || others.length > 0 || only.schema.kind !== "union") return { kind: "any", because };
  return { ...only.schema, because: joinEvidence(because, only.schema.because) };
}

function isMember(value: JsonObject, discriminator: string, members: ReadonlyMap<string, string>): boolean {
  const constant = value[discriminator];
  return typeof constant === "string" && members.has(constant);
}

function fits(schema: ObjectSchema, value: JsonObject): boolean {
  const names = new Set(schema.properties.map((property) => property.name));
  const needed = schema.properties.filter((property) => property.required);
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => names.has(key)) && needed.every(({ name }) => name in value);
}

/** The object itself where the leaves are those of the map; else a map as deep as the value, for other leaves. */
function mapShape(object: KnownObject, value: JsonObject, because: readonly Evidence[], role: Role): Schema | null {
  const map = object.schema as MapSchema;
  const keys = Object.keys(value);
  // A key such as `rating.score` joins two levels of the map: that is another shape.
  if (keys.length === 0 || keys.some((key) => key.includes("."))) return null;
  if (followsMap(map, value)) return { kind: "ref", name: object.name, because };
  return isNested(map, value) ? likeMap(map, value, because, role) : null;
}

function followsMap(schema: Schema, value: JsonValue): boolean {
  if (schema.kind === "map")
    return isJsonObject(value) && Object.values(value).every((it) => followsMap(schema.values, it));
  return schema.kind === "object" ? isJsonObject(value) && fits(schema, value) : true;
}

/** The outer level at least holds objects or lists: `{"rating": {"score": 1}}`, `{"rating": ["score"]}`. */
function isNested(map: MapSchema, value: JsonObject): boolean {
  return map.values.kind !== "map" || Object.values(value).every((it) => typeof it === "object" && it !== null);
}

function likeMap(schema: Schema, value: JsonValue, because: readonly Evidence[], role: Role): Schema {
  if (schema.kind === "map" && isJsonObject(value)) {
    const values = Object.values(value).map((it) => likeMap(schema.values, it, because, role));
    return { kind: "map", values: mergeAll(values), because };
  }
  if (Array.isArray(value)) return { kind: "array", items: likeList(value, because), because };
  const bare = bareValue(schema, because);
  if (role === "request" || bare.kind !== "union") return { ...bare, examples: [value] };
  // The sample shows bare what the object wraps: the server may send either.
  return { ...bare, members: [...bare.members, schema], examples: [value] };
}

function likeList(values: readonly JsonValue[], because: readonly Evidence[]): Schema {
  const allStrings = values.length > 0 && values.every((value) => typeof value === "string");
  return allStrings ? { kind: "string", examples: values, because } : { kind: "any", because };
}

/** The list that goes by the name of a family, `initial_events`, or of the one member that the notes name. */
export function namedList(key: string, notes: string, known: Known, because: readonly Evidence[]): Schema | null {
  const family = known.families.get(lastWordKey(key));
  if (family === undefined) return null;
  const name = family.members.get(kindInBrackets(notes) ?? "") ?? family.name;
  return { kind: "array", items: { kind: "ref", name, because }, because };
}
