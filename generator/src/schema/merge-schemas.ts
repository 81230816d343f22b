import { joinEvidence } from "./evidence.js";
import { groundIn } from "./grounds.js";
import type { NumberSchema, ObjectSchema, Property, Schema, StringSchema, UnionSchema } from "./schema.js";

/**
 * The schema that takes what either of the two takes. `any` means that nothing is known yet, and gives way; a
 * reference says more than the object in its place, and stays.
 *
 * A property that only one side has becomes optional, unless a document states that it is required.
 */
export function mergeSchemas(a: Schema, b: Schema): Schema {
  const joined = joinMembers([...membersOf(a), ...membersOf(b)]);
  const notes = notesOf(a, b);
  const [only, ...others] = joined;
  if (only === undefined) return { kind: "any", ...notes };
  if (others.length === 0) return groundIn({ ...only, ...notes }, [a, b, only]);
  const discriminator = sharedDiscriminator(a, b, joined.length);
  const union: UnionSchema = { kind: "union", members: joined, ...notes };
  return groundIn(discriminator === undefined ? union : { ...union, discriminator }, [a, b]);
}

/** All of them merged; `any` for none. */
export function mergeAll(schemas: readonly Schema[]): Schema {
  const [first, ...others] = schemas;
  return first === undefined ? { kind: "any", because: [] } : others.reduce(mergeSchemas, first);
}

function membersOf(schema: Schema): readonly Schema[] {
  if (schema.kind === "any") return [];
  return schema.kind === "union" ? schema.members : [schema];
}

function joinMembers(members: readonly Schema[]): Schema[] {
  const joined: Schema[] = [];
  for (const member of members) {
    const at = joined.findIndex((other) => joins(other, member));
    const other = joined[at];
    if (other === undefined) joined.push(member);
    else joined[at] = join(other, member);
  }
  return joined;
}

function joins(a: Schema, b: Schema): boolean {
  if (a.kind === "ref" && b.kind === "ref") return a.name === b.name;
  if (standsBeside(a) !== standsBeside(b)) return false;
  return a.kind === b.kind || (isContainer(a) && isContainer(b));
}

/** An object that a comment tells of stands beside a reference: it is what may come instead. */
function standsBeside(schema: Schema): boolean {
  return schema.kind === "object" && schema.because.length > 0 && schema.because.every(({ how }) => how === "note");
}

function isContainer(schema: Schema): boolean {
  return schema.kind === "object" || schema.kind === "map" || schema.kind === "ref";
}

/** Merges two members for which `joins` holds. */
function join(a: Schema, b: Schema): Schema {
  return groundIn(joinShapes(a, b), [a, b]);
}

function joinShapes(a: Schema, b: Schema): Schema {
  const notes = notesOf(a, b);
  if (a.kind === "ref" || b.kind === "ref") return { ...(a.kind === "ref" ? a : b), ...notes } as Schema;
  if (a.kind === "number" && b.kind === "number") return { ...joinNumbers(a, b), ...notes };
  if (a.kind === "string" && b.kind === "string") return { ...joinStrings(a, b), ...notes };
  if (a.kind === "array" && b.kind === "array") {
    return { kind: "array", items: mergeSchemas(a.items, b.items), ...range(a, b, "minItems", "maxItems"), ...notes };
  }
  if (a.kind === "object" && b.kind === "object") {
    return { kind: "object", properties: joinProperties(a, b), ...notes };
  }
  if (a.kind === "map" || b.kind === "map") {
    return { kind: "map", values: mergeAll([...valuesOf(a), ...valuesOf(b)]), ...notes };
  }
  if (a.kind === "binary" && b.kind === "binary") return { ...a, ...range(a, b, "maxBytes", "maxBytes"), ...notes };
  return { ...a, ...notes };
}

function joinNumbers(a: NumberSchema, b: NumberSchema): NumberSchema {
  const integer = a.integer && b.integer;
  return { kind: "number", integer, ...range(a, b, "minimum", "maximum"), because: a.because };
}

/** Differing constants, or a constant on one side only, tell nothing apart any more. */
function joinStrings(a: StringSchema, b: StringSchema): StringSchema {
  const values = [...new Set([...(a.values ?? []), ...(b.values ?? [])])];
  const constant = a.constant === b.constant ? a.constant : undefined;
  return {
    kind: "string",
    ...(values.length === 0 ? {} : { values }),
    ...(constant === undefined ? {} : { constant }),
    ...(a.format !== undefined && a.format === b.format ? { format: a.format } : {}),
    ...range(a, b, "maxBytes", "maxBytes"),
    because: a.because,
  };
}

/** The wider range where both sides state a limit; the stated one where only one side does. */
function range<K extends string>(
  a: { readonly [key in K]?: number },
  b: { readonly [key in K]?: number },
  low: K,
  high: K,
) {
  const limits: { [key in K]?: number } = {};
  for (const [key, pick] of [
    [low, Math.min],
    [high, Math.max],
  ] as const) {
    const stated = [a[key], b[key]].filter((limit) => limit !== undefined);
    if (stated.length > 0) limits[key] = pick(...stated);
  }
  return limits;
}

function valuesOf(schema: Schema): Schema[] {
  if (schema.kind === "map") return [schema.values];
  return schema.kind === "object" ? schema.properties.map((property) => property.schema) : [];
}

function joinProperties(a: ObjectSchema, b: ObjectSchema): Property[] {
  const theirs = new Map(b.properties.map((property) => [property.name, property]));
  const ours = new Set(a.properties.map((property) => property.name));
  return [
    ...a.properties.map((it) => {
      const twin = theirs.get(it.name);
      return twin === undefined ? leftOut(it, b) : joinProperty(it, twin);
    }),
    ...b.properties.filter((property) => !ours.has(property.name)).map((property) => leftOut(property, a)),
  ];
}

/** The property as it is where another sample, or another side, goes without it. */
function leftOut(property: Property, { because: [place] }: ObjectSchema): Property {
  if (property.strength === "stated" || !property.required) return property;
  return { ...property, required: false, ...(place === undefined ? {} : { because: place }) };
}

function joinProperty(a: Property, b: Property): Property {
  const schema = mergeSchemas(a.schema, b.schema);
  if (a.strength === b.strength) return { ...(a.required && !b.required ? b : a), schema };
  return { ...(a.strength === "stated" ? a : b), schema };
}

function sharedDiscriminator(a: Schema, b: Schema, size: number): string | undefined {
  const unions = [a, b].filter((schema): schema is UnionSchema => schema.kind === "union");
  const named = new Set(unions.map((union) => union.discriminator));
  const [key] = named;
  return named.size === 1 && (unions.length === 2 || unions[0]?.members.length === size) ? key : undefined;
}

/** What is said besides the shape, from both sides: places and examples joined, the first description and default. */
function notesOf(a: Schema, b: Schema) {
  const description = a.description ?? b.description;
  const byDefault = a.default ?? b.default;
  const examples = new Map(
    [...(a.examples ?? []), ...(b.examples ?? [])].map((value) => [JSON.stringify(value), value]),
  );
  return {
    because: joinEvidence(a.because, b.because),
    ...(description === undefined ? {} : { description }),
    ...(byDefault === undefined ? {} : { default: byDefault }),
    ...(examples.size === 0 ? {} : { examples: [...examples.values()] }),
  };
}
