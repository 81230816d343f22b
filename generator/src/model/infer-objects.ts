import type { Report } from "../diagnostic/diagnostic.js";
import type { DocumentFacts, ObjectFact } from "../facts/document-facts.js";
import type { SampleFact } from "../facts/sample-fact.js";
import { isPlaceholder } from "../schema/data-keys.js";
import { readType } from "../schema/declared-type.js";
import { evidence, joinEvidence } from "../schema/evidence.js";
import { inferSchema } from "../schema/infer-schema.js";
import { keyTypes } from "../schema/key-types.js";
import { type Known, nothingKnown } from "../schema/known.js";
import { mergeAll } from "../schema/merge-schemas.js";
import { messageKinds } from "../schema/message-kinds.js";
import { nameKey } from "../schema/names.js";
import { type PayloadSample, payloadOf } from "../schema/payload-sample.js";
import type { Property, Schema } from "../schema/schema.js";
import { inChildren } from "../schema/update-at.js";
import { collectObjects } from "./collect-objects.js";
import { type Family, findFamilies, markMember } from "./find-families.js";
import { splitName } from "./object-names.js";

/** A named object as its own section describes it; references carry the names of the documents. */
export interface InferredObject {
  /** `Event > Message`. */
  readonly name: string;
  readonly schema: Schema;
  readonly samples: readonly PayloadSample[];
  /** Some of its keys are made by the server. */
  readonly serverGenerated: boolean;
}

export interface InferredObjects {
  readonly objects: readonly InferredObject[];
  readonly families: readonly Family[];
  readonly known: Known;
}

/**
 * The named objects of an API and their families. Objects are judged twice: the second time it is known which of them
 * are maps or families, which tells what the keys inside the others are.
 */
export function inferObjects(facts: readonly DocumentFacts[], report: Report): InferredObjects {
  const sections = collectObjects(facts, report);
  const types = { ...nothingKnown, keyTypes: keyTypes(facts), ignored: facts.flatMap((document) => document.ignored) };
  const guessed = sections.map((section) => inferObject(section, types, () => {}));
  const known = knownOf(guessed, findFamilies(guessed), types);
  const objects = sections.map((section) => inferObject(section, known, report));
  const families = findFamilies(objects);
  const marked = objects.map((object) => ({ ...object, schema: markMember(object, families) }));
  return { objects: marked, families, known: knownOf(marked, families, types) };
}

function inferObject(section: ObjectFact, known: Known, report: Report): InferredObject {
  const { name, fields, optional } = section;
  const samples = generalFormat(section.samples);
  const enums = [...section.enums, ...messageKinds(section)];
  const facts = { span: name.span, rows: fields, samples, optional, enums };
  const schema = inferSchema(facts, "response", { ...known, variables: variablesIn(section) }, report);
  return {
    name: name.value,
    schema: withEmptiness(withValueTypes(schema, section), section),
    samples: section.samples.flatMap((sample) => payloadOf(sample) ?? []),
    serverGenerated: section.samples.some((sample) => sample.keys.some((key) => key.serverGenerated)),
  };
}

/** `%agent% joined the chat` has a value for `agent`. */
function variablesIn({ messages }: ObjectFact): ReadonlySet<string> {
  const found = messages.flatMap(({ content }) => [...(content ?? "").matchAll(/%(\w+)%/g)]);
  return new Set(found.flatMap((variable) => variable[1] ?? []));
}

/** Where a list tells of what types values are, each stand-in for a value is of one of them. */
function withValueTypes(schema: Schema, section: ObjectFact): Schema {
  const types = section.valueTypes.flatMap(({ value, span }) => readType(value, [evidence("bullet", span)]) ?? []);
  const typed = mergeAll(types);
  const replace = (it: Schema): Schema => {
    if (it.kind !== "any") return inChildren(it, replace);
    const { kind: _, ...told } = it;
    return { ...typed, ...told, because: joinEvidence(told.because, typed.because) };
  };
  return types.length === 0 ? schema : replace(schema);
}

/** An object that may be empty holds nothing for sure. */
function withEmptiness(schema: Schema, { mayBeEmpty }: ObjectFact): Schema {
  if (mayBeEmpty === null || schema.kind !== "object") return schema;
  const because = evidence("note", mayBeEmpty);
  const properties = schema.properties.map((it): Property => ({ ...it, required: false, strength: "stated", because }));
  return { ...schema, properties };
}

/** Where a sample with stand-ins gives the general format, the others are examples of it. */
function generalFormat(samples: readonly SampleFact[]): readonly SampleFact[] {
  const general = samples.filter((sample) => sample.keys.some((key) => isPlaceholder(key.path.split(".")[0] ?? "")));
  return general.length > 0 ? general : samples;
}

function knownOf(objects: readonly InferredObject[], families: readonly Family[], types: Known): Known {
  return {
    ...types,
    objects: new Map(objectsByKey(objects)),
    families: new Map(
      families.map(({ name, discriminator, members, serverGenerated }) => {
        return [nameKey(name), { name, discriminator, members, serverGenerated }];
      }),
    ),
  };
}

/** Of names that differ in case only the first takes the key of all; each of them goes by its very name as well. */
function objectsByKey(objects: readonly InferredObject[]): Map<string, InferredObject> {
  const first = new Map(objects.map((object) => [object.name.toLowerCase(), object] as const).reverse());
  const firstOf = ({ name }: InferredObject) => first.get(name.toLowerCase());
  const byKey = objects.filter((object) => firstOf(object) === object);
  const others = objects.filter((object) => firstOf(object) !== object);
  const spelled = others.flatMap((object) => [firstOf(object) ?? object, object]);
  return new Map([
    ...byKey.map((object) => [nameKey(splitName(object.name).own), object] as const),
    ...spelled.map((object) => [splitName(object.name).own, object] as const),
  ]);
}
