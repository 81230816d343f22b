import type { SampleKey, SampleRef } from "../facts/sample-fact.js";
import type { JsonValue } from "../source/json.js";
import type { Said } from "../source/span.js";
import { hasDataKeys, isPlaceholder } from "./data-keys.js";
import { evidence, joinEvidence } from "./evidence.js";
import { ground, groundsOfValues } from "./grounds.js";
import type { Known } from "./known.js";
import { mergeAll, mergeSchemas } from "./merge-schemas.js";
import { namedShape } from "./named-shape.js";
import { isJsonObject, type JsonObject, type PayloadSample } from "./payload-sample.js";
import { commentText, oneOf } from "./read-notes.js";
import type { Evidence, Property, Schema } from "./schema.js";

/** The schema that one sample shows: types, references from comments, and the values as examples; no limits. */
export function schemaOfSample(sample: PayloadSample, known: Known): Schema {
  return walk({ sample, known }, sample.value, "", "");
}

interface Walk {
  readonly sample: PayloadSample;
  readonly known: Known;
}

/** `key` is the name that the value goes by: an item of an array goes by the name of the array. */
function walk(at: Walk, value: JsonValue, path: string, key: string): Schema {
  const because = [placeOf(at.sample, path)];
  const refs = at.sample.refs.get(path) ?? [];
  if (Array.isArray(value)) return arrayOf(at, value, path, key, because, refs);
  if (refs.length > 0) return refTo(refs);
  switch (typeof value) {
    case "string":
      return isPlaceholder(value) ? { kind: "any", because } : { kind: "string", examples: [value], because };
    case "number":
      return { kind: "number", integer: Number.isInteger(value), examples: [value], because };
    case "boolean":
      return { kind: "boolean", examples: [value], because };
    default:
      return isJsonObject(value) ? containerOf(at, value, path, key, because) : { kind: "any", because };
  }
}

function arrayOf(
  at: Walk,
  values: readonly JsonValue[],
  path: string,
  key: string,
  because: readonly Evidence[],
  refs: readonly SampleRef[],
): Schema {
  const shown = values.map((item) => walk(at, item, `${path}[]`, key));
  const items = mergeAll(refs.length > 0 ? [refTo(refs), ...shown] : shown);
  if (items.kind !== "any") return { kind: "array", items, because };
  return { kind: "array", items: at.known.keyTypes.get(`${key}[]`) ?? items, because };
}

/** Several comments in one place, and several names in one comment, are alternatives. */
function refTo(refs: readonly SampleRef[]): Schema {
  const named = refs.flatMap(({ names, span }) => {
    const because = [evidence("sample", span)];
    return names.map((name): Schema => ({ kind: "ref", name, because }));
  });
  return mergeAll(named);
}

function containerOf(at: Walk, value: JsonObject, path: string, key: string, because: readonly Evidence[]): Schema {
  const shape = namedShape(key, value, at.known, because);
  if (shape !== null) return shape;
  const entries = Object.entries(value);
  if (hasDataKeys(entries, at.known)) {
    const values = entries.map(([name, item]) => walk(at, item, join(path, name), ""));
    return { kind: "map", values: mergeAll(values), because };
  }
  return { kind: "object", properties: entries.map(([name, item]) => propertyOf(at, item, path, name)), because };
}

function propertyOf(at: Walk, value: JsonValue, path: string, name: string): Property {
  const child = join(path, name);
  const key = at.sample.keys.get(child);
  const shown = walk(at, value, child, name);
  const because = joinEvidence([placeOf(at.sample, child)], shown.because);
  const schema = withComment({ ...shown, because }, key);
  const optional = key?.optional === true;
  if (!optional) return { name, schema, required: true, strength: "shown" };
  return { name, schema, required: false, strength: "stated", because: placeOf(at.sample, child) };
}

function withComment(schema: Schema, key: SampleKey | undefined): Schema {
  if (key?.comment == null) return schema;
  const description = commentText(key.comment);
  const values = oneOf(key.comment);
  const told: Schema = description === null || schema.description !== undefined ? schema : { ...schema, description };
  if (values === null || told.kind !== "string") return told;
  const listed = values.map((value): Said<string> => ({ value, span: key.span }));
  return mergeSchemas(told, ground({ kind: "string", values, because: [] }, groundsOfValues(listed, "sample")));
}

function placeOf(sample: PayloadSample, path: string): Evidence {
  const known = sample.keys.get(path) ?? sample.keys.get(path.replace(/(\[\])+$/, ""));
  return evidence("sample", known?.span ?? sample.span);
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
