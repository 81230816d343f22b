import { isObject, type Json, type JsonObject } from "../json.js";
import { objects, type Schemas, strings } from "./request-schema.js";

/** A way into a payload: a key, any element of an array, any key of a map, or one kind of a union. */
export type Hop =
  | { readonly kind: "key"; readonly name: string }
  | { readonly kind: "element" }
  | { readonly kind: "entry" }
  | { readonly kind: "variant"; readonly discriminator: string; readonly value: string };

/** A parameter of a request, at any depth. */
export interface Param {
  readonly hops: readonly Hop[];
  /** Resolved. */
  readonly schema: JsonObject;
  readonly required: boolean;
}

/** The path of a parameter as ids have it: `event.as-message.text`, `chat.users.0.id`, `properties.any.any`. */
export function pathOf({ hops }: Pick<Param, "hops">): string {
  return hops.map(wordOf).join(".");
}

function wordOf(hop: Hop): string {
  switch (hop.kind) {
    case "key":
      return hop.name;
    case "element":
      return "0";
    case "entry":
      return "any";
    case "variant":
      return `as-${hop.value}`;
    default:
      return hop satisfies never;
  }
}

/** Levels to which parameters are listed: below are objects that contain themselves. */
const deepest = 12;

/** Every parameter of a request, from the outside in. Elements and kinds are parameters, too: they have types, limits and values. */
export function paramsOf(request: JsonObject, schemas: Schemas): readonly Param[] {
  return below(request, [], schemas);
}

function below(schema: JsonObject, hops: readonly Hop[], schemas: Schemas): readonly Param[] {
  if (hops.length > deepest) return [];
  const step = (hop: Hop, inner: Json | undefined, required = false): readonly Param[] => {
    if (!isObject(inner)) return [];
    const param = { hops: [...hops, hop], schema: schemas.resolve(inner), required };
    return [param, ...below(param.schema, param.hops, schemas)];
  };
  const { properties, required, items, additionalProperties } = schema;
  return [
    ...Object.entries(isObject(properties) ? properties : {}).flatMap(([name, inner]) =>
      step({ kind: "key", name }, inner, strings(required).includes(name)),
    ),
    ...step({ kind: "element" }, items),
    ...step({ kind: "entry" }, additionalProperties),
    ...variantsOf(schema, schemas).flatMap(({ hop, inner }) => below(inner, [...hops, hop], schemas)),
  ];
}

/** The kinds of a union that one key tells apart, each with its hop. */
export function variantsOf(
  schema: JsonObject,
  schemas: Schemas,
): readonly { readonly hop: Hop & { kind: "variant" }; readonly inner: JsonObject }[] {
  const discriminator = schema["x-discriminator"];
  if (typeof discriminator !== "string") return [];
  return objects(schema["anyOf"]).flatMap((variant) => {
    const inner = schemas.resolve(variant);
    const key = isObject(inner["properties"]) ? inner["properties"][discriminator] : undefined;
    const value = isObject(key) ? key["const"] : undefined;
    return typeof value === "string" ? [{ hop: { kind: "variant", discriminator, value }, inner }] : [];
  });
}
