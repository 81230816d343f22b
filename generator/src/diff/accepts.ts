import type { ArraySchema, BinarySchema, NumberSchema, ObjectSchema, Schema, StringSchema } from "../schema/schema.js";
import { isSameObject, type NamedObjects, type Resolved, resolve, type When } from "./named-objects.js";

/** How a schema stands to an earlier one: what fitted and what fits now. */
export type Relation = "same" | "wider" | "narrower" | "other";

export function relate(before: Schema, after: Schema, objects: NamedObjects): Relation {
  const keeps = accepts({ schema: after, when: "after" }, { schema: before, when: "before" }, objects);
  const adds = !accepts({ schema: before, when: "before" }, { schema: after, when: "after" }, objects);
  if (keeps) return adds ? "wider" : "same";
  return adds ? "other" : "narrower";
}

/** A schema of one of the two models. */
interface Sided<T extends Schema = Schema> {
  readonly schema: T;
  readonly when: When;
}

/** Whether all that fits the inner schema fits the outer one. References to one object do, whatever it holds. */
function accepts(outer: Sided, inner: Sided, objects: NamedObjects, open: readonly Resolved[][] = []): boolean {
  const [before, after] = outer.when === "before" ? [outer, inner] : [inner, outer];
  if (isSameObject(before.schema, after.schema, objects)) return true;
  const [wide, narrow] = [outer, inner].map(({ schema, when }) => resolve(schema, objects[when]));
  if (wide === undefined || narrow === undefined) return false;
  if (open.some(([a, b]) => a?.schema === wide.schema && b?.schema === narrow.schema)) return true;
  const within = (a: Schema, b: Schema) =>
    accepts({ schema: a, when: outer.when }, { schema: b, when: inner.when }, objects, [...open, [wide, narrow]]);
  return takes(wide.schema, narrow.schema, within);
}

type Within = (outer: Schema, inner: Schema) => boolean;

function takes(outer: Schema, inner: Schema, within: Within): boolean {
  if (isAny(outer)) return true;
  if (inner.kind === "union" && inner.members.length > 0) return inner.members.every((member) => within(outer, member));
  if (outer.kind === "union") return outer.members.some((member) => within(member, inner));
  if (isAny(inner)) return false;
  if (outer.kind === "object" && inner.kind === "map") return outer.properties.length === 0;
  if (outer.kind === "map" && inner.kind === "object")
    return inner.properties.every((property) => within(outer.values, property.schema));
  if (outer.kind !== inner.kind) return false;
  switch (outer.kind) {
    case "string":
      return takesText(outer, inner as StringSchema);
    case "number":
      return takesNumber(outer, inner as NumberSchema);
    case "binary":
      return atMost((inner as BinarySchema).maxBytes, outer.maxBytes);
    case "array":
      return takesArray(outer, inner as ArraySchema, within);
    case "map":
      return (
        (outer.numericKeys !== true || (inner as typeof outer).numericKeys === true) &&
        within(outer.values, (inner as typeof outer).values)
      );
    case "object":
      return takesObject(outer, inner as ObjectSchema, within);
    default:
      return true;
  }
}

function isAny(schema: Schema): boolean {
  return schema.kind === "any" || (schema.kind === "union" && schema.members.length === 0);
}

/** The texts that fit; null where any does. */
export function textsOf({ constant, values = [] }: StringSchema): readonly string[] | null {
  if (constant !== undefined) return [constant];
  return values.length === 0 ? null : values;
}

function takesText(outer: StringSchema, inner: StringSchema): boolean {
  const [all, some] = [textsOf(outer), textsOf(inner)];
  if (all !== null) return some?.every((text) => all.includes(text)) ?? false;
  return some !== null || (takesFormat(outer, inner) && atMost(inner.maxBytes, outer.maxBytes));
}

function takesFormat({ format: outer }: StringSchema, { format: inner }: StringSchema): boolean {
  return outer === undefined || outer === inner;
}

function takesNumber(outer: NumberSchema, inner: NumberSchema): boolean {
  return (
    (inner.integer || !outer.integer) && atLeast(inner.minimum, outer.minimum) && atMost(inner.maximum, outer.maximum)
  );
}

function takesArray(outer: ArraySchema, inner: ArraySchema, within: Within): boolean {
  return (
    atLeast(inner.minItems, outer.minItems) &&
    atMost(inner.maxItems, outer.maxItems) &&
    within(outer.items, inner.items)
  );
}

function takesObject(outer: ObjectSchema, inner: ObjectSchema, within: Within): boolean {
  const known = new Map(inner.properties.map((property) => [property.name, property]));
  if (!conditionsOf(outer).every((condition) => conditionsOf(inner).includes(condition))) return false;
  return [...new Map(outer.properties.map((property) => [property.name, property])).values()].every((property) => {
    const own = known.get(property.name);
    if (own === undefined) return !property.required;
    return (own.required || !property.required) && within(property.schema, own.schema);
  });
}

/** What an object asks of several keys together, one sentence each. */
export function conditionsOf({ atLeastOneOf, atMostOneOf, properties }: ObjectSchema): string[] {
  return [
    ...(atLeastOneOf === undefined ? [] : [`at least one of ${[...atLeastOneOf].sort().join(", ")}`]),
    ...(atMostOneOf === undefined ? [] : [`at most one of ${[...atMostOneOf].sort().join(", ")}`]),
    ...properties.flatMap(({ name, requiredWith }) =>
      requiredWith === undefined ? [] : [`${name} with ${requiredWith}`],
    ),
  ];
}

function atMost(value = Number.POSITIVE_INFINITY, most = Number.POSITIVE_INFINITY): boolean {
  return value <= most;
}

function atLeast(value = Number.NEGATIVE_INFINITY, least = Number.NEGATIVE_INFINITY): boolean {
  return value >= least;
}
