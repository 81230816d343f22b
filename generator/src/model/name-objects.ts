import type { Report } from "../diagnostic/diagnostic.js";
import { joinEvidence } from "../schema/evidence.js";
import type { Evidence, RefSchema, Schema, UnionSchema } from "../schema/schema.js";
import { inChildren } from "../schema/update-at.js";
import type { Span } from "../source/span.js";
import type { Family } from "./find-families.js";
import type { InferredObjects } from "./infer-objects.js";
import { findName, typeName } from "./object-names.js";
import { problem } from "./problems.js";

/** Turns references by the names of the documents into references by the names of types. */
export interface Namer {
  readonly typeOf: (name: string) => string;
  readonly resolve: (schema: Schema) => Schema;
}

export function nameObjects(
  { objects, families }: InferredObjects,
  plainFamilies: readonly string[],
  report: Report,
): Namer {
  const names = [...objects.map((object) => object.name), ...families.map((family) => family.name)];
  const types = typeNames(names, plainFamilies);
  const typeOf = (name: string) => types.get(name) ?? name;
  const nameRef = (ref: RefSchema): Schema => {
    const found = findName(ref.name, names);
    if (found === null) return unknown(ref, report);
    if (found.misspelt) report(problem["object-misspelt"](spanOf(ref), { name: ref.name, meant: found.name }));
    return { ...ref, name: typeOf(found.name) };
  };
  const typed = families.map((family) => typedFamily(family, typeOf));
  const resolve = (schema: Schema, several = false): Schema => {
    if (schema.kind === "ref") return nameRef(schema);
    const inside = several || schema.kind === "array" || schema.kind === "map";
    const resolved = inChildren(schema, (child) => resolve(child, inside));
    return resolved.kind === "union" ? tidyUnion(resolved, typed, inside) : resolved;
  };
  return { typeOf, resolve: (schema) => resolve(schema) };
}

/** Each name once; a second one of the same spelling gets a number. */
function typeNames(names: readonly string[], plainFamilies: readonly string[]): Map<string, string> {
  const taken = new Set<string>();
  const types = new Map<string, string>();
  for (const name of names) {
    const wanted = typeName(name, plainFamilies);
    let type = wanted;
    for (let turn = 2; taken.has(type.toLowerCase()); turn++) type = `${wanted}${turn}`;
    taken.add(type.toLowerCase());
    types.set(name, type);
  }
  return types;
}

interface TypedFamily {
  readonly type: string;
  readonly discriminator: string;
  readonly members: ReadonlySet<string>;
}

function typedFamily({ name, discriminator, members }: Family, typeOf: (name: string) => string): TypedFamily {
  return { type: typeOf(name), discriminator, members: new Set([...members.values()].map(typeOf)) };
}

/**
 * Members of one family get its discriminator; all of them together are the family. So are several of them in a list
 * or a map, where each item shows one.
 */
function tidyUnion(union: UnionSchema, families: readonly TypedFamily[], several: boolean): Schema {
  const refs = new Map(union.members.flatMap((member) => (member.kind === "ref" ? [[member.name, member]] : [])));
  const others = union.members.filter((member) => member.kind !== "ref");
  const members = [...refs.values(), ...others];
  const [only] = members;
  const notes = {
    because: union.because,
    ...(union.description === undefined ? {} : { description: union.description }),
  };
  if (only !== undefined && members.length === 1) return { ...only, ...notes };
  const family = families.find((it) => refs.size > 0 && [...refs.keys()].every((name) => it.members.has(name)));
  if (family === undefined) return { ...union, members };
  const whole = several || family.members.size === refs.size;
  if (!whole)
    return others.length > 0 ? { ...union, members } : { ...union, members, discriminator: family.discriminator };
  if (others.length === 0) return { kind: "ref", name: family.type, ...notes };
  const because = joinEvidence(...[...refs.values()].map((ref) => ref.because));
  return { ...union, members: [{ kind: "ref", name: family.type, because }, ...others] };
}

/** An object that no document describes takes any keys. */
function unknown(ref: RefSchema, report: Report): Schema {
  report(problem["object-unknown"](spanOf(ref), { name: ref.name }));
  const { name, ...notes } = ref;
  return { ...notes, kind: "object", properties: [], description: ref.description ?? `"${name}" object` };
}

function spanOf({ because }: RefSchema): Span {
  const at: Evidence = because.findLast((place) => place.how === "sample") ?? {
    how: "section",
    document: "",
    line: 1,
    column: 1,
  };
  const point = { line: at.line, column: at.column };
  return { document: at.document, start: point, end: point };
}
