import { ground } from "../schema/grounds.js";
import { nameKey } from "../schema/names.js";
import type { Property, Schema, StringSchema } from "../schema/schema.js";
import type { InferredObject } from "./infer-objects.js";
import { splitName } from "./object-names.js";

/** Objects under one heading that a key tells apart: `Event`, by `type`. */
export interface Family {
  readonly name: string;
  readonly discriminator: string;
  /** Constant of the key, and the name of the object: `message`, `Event > Message`. */
  readonly members: ReadonlyMap<string, string>;
  readonly serverGenerated: boolean;
}

/**
 * The families among the objects. The key that tells members apart is one whose only value names the member itself
 * (`"type": "system_message"` in `Event > System message`) in more than one of them. A member whose constant is taken
 * (`User > My profile` is a `"type": "agent"` too) is no part of the union.
 */
export function findFamilies(objects: readonly InferredObject[]): Family[] {
  const byFamily = new Map<string, InferredObject[]>();
  for (const object of objects) {
    const { family } = splitName(object.name);
    if (family !== null) byFamily.set(family, [...(byFamily.get(family) ?? []), object]);
  }
  return [...byFamily].flatMap(([name, members]) => familyOf(name, members) ?? []);
}

function familyOf(name: string, objects: readonly InferredObject[]): Family | null {
  const keys = new Set(objects.flatMap((object) => constantsOf(object.schema).map(([key]) => key)));
  for (const discriminator of keys) {
    const constants = objects.map((object) => new Map(constantsOf(object.schema)).get(discriminator));
    const telling = objects.filter(({ name: member }, index) => {
      return nameKey(constants[index] ?? "") === nameKey(splitName(member).own);
    });
    if (telling.length < 2 || constants.includes(undefined)) continue;
    const members = new Map<string, string>();
    for (const [index, object] of objects.entries()) {
      const constant = constants[index];
      if (constant !== undefined && !members.has(constant)) members.set(constant, object.name);
    }
    return { name, discriminator, members, serverGenerated: objects.some((it) => it.serverGenerated) };
  }
  return null;
}

/** The schema of an object with the constant that makes it a member of its family; unchanged for all others. */
export function markMember({ name, schema }: InferredObject, families: readonly Family[]): Schema {
  for (const { discriminator, members } of families) {
    const constant = [...members].find(([, member]) => member === name)?.[0];
    if (constant === undefined || schema.kind !== "object") continue;
    return {
      ...schema,
      properties: schema.properties.map((it) => (it.name === discriminator ? fix(it, constant) : it)),
    };
  }
  return schema;
}

function fix(property: Property, constant: string): Property {
  const { examples: _, ...schema } = property.schema as StringSchema;
  const shown = schema.because.find((place) => place.how === "sample");
  const fixed = { ...schema, constant };
  return { ...property, required: true, schema: shown === undefined ? fixed : ground(fixed, { constant: shown }) };
}

/** Keys of an object that are shown with one text only. */
function constantsOf(schema: Schema): [string, string][] {
  if (schema.kind !== "object") return [];
  return schema.properties.flatMap(({ name, schema: { kind, examples = [] } }): [string, string][] => {
    const [only] = examples;
    return kind === "string" && examples.length === 1 && typeof only === "string" ? [[name, only]] : [];
  });
}
