import type { DocumentFacts, ParamFact } from "../facts/document-facts.js";
import type { SampleFact } from "../facts/sample-fact.js";
import type { JsonValue } from "../source/json.js";
import { isPlaceholder } from "./data-keys.js";
import { readType } from "./declared-type.js";
import { evidence } from "./evidence.js";
import { isJsonObject } from "./payload-sample.js";
import type { Evidence, Schema } from "./schema.js";

/**
 * The type that a key has wherever documents declare or show it, for keys that are of one plain type everywhere.
 * It fills in rows that say nothing of their type and that no sample shows, and empty lists: the items of a list go by
 * its key and `[]`.
 */
export function keyTypes(facts: readonly DocumentFacts[]): ReadonlyMap<string, Schema> {
  const found = new Map<string, Schema | null>();
  const note = (key: string, schema: Schema | null) => {
    const known = found.get(key);
    if (known === undefined) found.set(key, schema);
    else if (known !== null && known.kind !== schema?.kind) found.set(key, null);
  };
  for (const { actions, pushes, objects } of facts) {
    for (const { params, responseParams, samples } of [...actions, ...pushes]) {
      for (const row of [...params, ...responseParams]) noteRow(row, note);
      for (const sample of samples) noteSample(sample, note);
    }
    for (const { samples } of objects) for (const sample of samples) noteSample(sample, note);
  }
  return new Map([...found].flatMap(([key, schema]) => (schema === null ? [] : [[key, schema] as const])));
}

type Note = (key: string, schema: Schema | null) => void;

function noteRow({ path, type }: ParamFact, note: Note) {
  if (type === null) return;
  const schema = readType(type.value, [evidence("row", type.span)]);
  note(path.value.split(".").at(-1) ?? path.value, schema !== null && isPlain(schema) ? schema : null);
}

function noteSample(sample: SampleFact, note: Note) {
  const places = new Map(sample.keys.map((key) => [key.path, key.span]));
  const visit = (value: JsonValue | undefined, path: string) => {
    if (Array.isArray(value)) for (const item of value) visit(item, `${path}[]`);
    if (!isJsonObject(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      const below = path === "" ? key : `${path}.${key}`;
      const because = [evidence("sample", places.get(below) ?? sample.span)];
      note(key, plainType(inner, because));
      if (Array.isArray(inner)) for (const item of inner) note(`${key}[]`, plainType(item, because));
      visit(inner, below);
    }
  };
  visit(sample.value, "");
}

function plainType(value: JsonValue, because: readonly Evidence[]): Schema | null {
  if (typeof value === "boolean") return { kind: "boolean", because };
  if (typeof value === "number") return { kind: "number", integer: Number.isInteger(value), because };
  return typeof value === "string" && !isPlaceholder(value) ? { kind: "string", because } : null;
}

function isPlain(schema: Schema): boolean {
  return schema.kind === "string" || schema.kind === "number" || schema.kind === "boolean";
}
