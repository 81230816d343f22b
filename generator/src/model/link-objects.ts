import { joinEvidence } from "../schema/evidence.js";
import type { Schema } from "../schema/schema.js";
import type { NamedSchema } from "./api-model.js";
import type { Family } from "./find-families.js";
import type { InferredObject, InferredObjects } from "./infer-objects.js";
import type { Namer } from "./name-objects.js";

/** The named schemas of the model, sorted by name: objects, and the unions of families. */
export function linkObjects({ objects, families }: InferredObjects, { typeOf, resolve }: Namer): NamedSchema[] {
  const named = [
    ...objects.map(({ name, schema }) => ({ name: typeOf(name), title: name, schema: resolve(schema) })),
    ...families.map((family) => ({
      name: typeOf(family.name),
      title: family.name,
      schema: unionOf(family, objects, typeOf),
    })),
  ];
  return named.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function unionOf(family: Family, objects: readonly InferredObject[], typeOf: Namer["typeOf"]): Schema {
  const members = [...family.members.values()].map((name): Schema => {
    const { because = [] } = objects.find((object) => object.name === name)?.schema ?? {};
    return { kind: "ref", name: typeOf(name), because: because.slice(0, 1) };
  });
  const because = joinEvidence(...members.map((member) => member.because));
  return { kind: "union", members, discriminator: family.discriminator, because };
}
