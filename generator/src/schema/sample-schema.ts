import type { SampleKey, SampleRef } from "../facts/sample-fact.js";
import type { JsonValue } from "../source/json.js";
import type { Said } from "../source/span.js";
import { withValues } from "./constrain.js";
import { hasDataKeys, isPlaceholder } from "./data-keys.js";
import { evidence, evidenceOf, joinEvidence } from "./evidence.js";
import { ground, groundsOfValues } from "./grounds.js";
import type { Known, Role } from "./known.js";
import { mergeAll, mergeSchemas } from "./merge-schemas.js";
import { namedShape } from "./named-shape.js";
import { isJsonObject, type JsonObject, type PayloadSample } from "./payload-sample.js";
import { listedEntries, shownInstead } from "./read-comments.js";
import { commentText, oneOf } from "./read-notes.js";
import { relax } from "./relax.js";
import type { Evidence, MapSchema, Property, Schema } from "./schema.js";

/** The schema that one sample shows: types, references from comments, and the values as examples; no limits. */
export function schemaOfSample(sample: PayloadSample, known: Known, role: Role = "response"): Schema {
  return walk({ sample, known, role }, sample.value, "", "");
}

interface Walk {
  readonly sample: PayloadSample;
  readonly known: Known;
  readonly role: Role;
}

/** `key` is the name that the value goes by: an item of an array goes by the name of the array. */
function walk(at: Walk, value: JsonValue, path: string, key: string): Schema {
  const because = [placeOf(at.sample, path)];
  const refs = at.sample.refs.get(path) ?? [];
  if (Array.isArray(value)) return arrayOf(at, value, path, key, because, refs);
  if (refs.length > 0) return withInstead(refTo(refs), at.sample, path);
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

/** What comments show in place of the object, besides the reference: `// "restricted_access": true`, `// or`. */
function withInstead(schema: Schema, { remarks }: PayloadSample, path: string): Schema {
  const instead = remarks.flatMap((remark): Schema[] => {
    const shown = remark.path === path ? shownInstead(remark) : null;
    if (shown === null) return [];
    const because = [evidence("note", remark.span)];
    const value: Schema =
      typeof shown.value === "number"
        ? { kind: "number", integer: Number.isInteger(shown.value), examples: [shown.value], because }
        : { kind: typeof shown.value === "string" ? "string" : "boolean", examples: [shown.value], because };
    return [
      { kind: "object", properties: [{ name: shown.key, schema: value, required: true, strength: "shown" }], because },
    ];
  });
  return mergeAll([schema, ...instead]);
}

function containerOf(at: Walk, value: JsonObject, path: string, key: string, because: readonly Evidence[]): Schema {
  const shape = namedShape(key, value, at.known, because, at.role);
  if (shape !== null) return shape;
  const entries = Object.entries(value);
  if (hasDataKeys(entries, at.known)) {
    const values = entries.map(([name, item]) => walk(at, item, join(path, name), ""));
    return listed({ kind: "map", values: mergeAll(values), because }, entries, at.sample, path);
  }
  return { kind: "object", properties: entries.map(([name, item]) => propertyOf(at, item, path, name)), because };
}

/** What a comment says of the keys and values of the map. */
function listed(
  map: MapSchema,
  entries: readonly [string, JsonValue][],
  { remarks }: PayloadSample,
  path: string,
): Schema {
  for (const remark of remarks) {
    const told = remark.path === path ? listedEntries(remark, entries) : null;
    if (told === null) continue;
    const listed = told.values.map((said): Said<string> => ({ ...said, by: "sample" }));
    const values = withValues(map.values, listed, path, { report: () => {} });
    const keys = told.numericKeys ? { numericKeys: true } : {};
    return { ...map, ...keys, values, description: told.description };
  }
  return map;
}

function propertyOf(at: Walk, value: JsonValue, path: string, name: string): Property {
  const child = join(path, name);
  const key = at.sample.keys.get(child);
  const shown = walk(at, value, child, name);
  const because = joinEvidence([placeOf(at.sample, child)], shown.because);
  const schema = withComment({ ...shown, because }, key);
  const prefix = at.known.ignored.find((it) => name.startsWith(it.value));
  if (prefix !== undefined) {
    const told = evidenceOf(prefix, "note");
    return { name, schema: relax(schema), required: false, strength: "stated", because: told };
  }
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
