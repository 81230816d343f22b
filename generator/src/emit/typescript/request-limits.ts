import type { ApiModel, Operation } from "../../model/api-model.js";
import type { Schema } from "../../schema/schema.js";
import { present } from "../json-schema/present.js";
import { sourceLine } from "./doc-comment.js";
import type { Data } from "./literal.js";

type Found = { readonly path: readonly string[]; readonly schema: Schema };

/**
 * The documented limits of requests, as the runtime checks them before sending: `Limit[]`. Where members of a union
 * have the same key, it has a limit only if they agree about it.
 */
export function requestLimits(api: ApiModel, operations: readonly Operation[]): Data[] {
  const objects = new Map(api.objects.map((object) => [object.name, object.schema]));
  return operations.flatMap(({ action, request }) => {
    return agreed(within(request, [], objects, new Set())).map(({ path, schema }) => {
      return { action, path, ...boundsOf(schema), source: sourceLine(schema.because) ?? "" };
    });
  });
}

/** Each place once, and only where all that was found there has the same bounds. */
function agreed(found: readonly Found[]): Found[] {
  const places = new Map<string, Found[]>();
  for (const it of found) {
    const key = JSON.stringify(it.path);
    places.set(key, [...(places.get(key) ?? []), it]);
  }
  return [...places.values()].flatMap((here) => {
    const [bounds, ...others] = new Set(here.map((it) => JSON.stringify(boundsOf(it.schema))));
    return bounds === "{}" || others.length > 0 ? [] : here.slice(0, 1);
  });
}

function boundsOf(schema: Schema): { min?: number; max?: number } {
  switch (schema.kind) {
    case "number":
      return present({ min: schema.minimum, max: schema.maximum });
    case "array":
      return present({ min: schema.minItems, max: schema.maxItems });
    case "binary":
      return present({ max: schema.maxBytes });
    default:
      return {};
  }
}

/** A schema and all below it, with the keys that lead there. */
function within(
  schema: Schema,
  path: readonly string[],
  objects: ReadonlyMap<string, Schema>,
  above: ReadonlySet<string>,
): Found[] {
  const below = (inner: Schema, ...keys: string[]) => within(inner, [...path, ...keys], objects, above);
  switch (schema.kind) {
    case "object":
      return schema.properties.flatMap((property) => below(property.schema, property.name));
    case "array":
      return [{ path, schema }, ...below(schema.items, "*")];
    case "map":
      return below(schema.values, "*");
    case "ref": {
      const target = objects.get(schema.name);
      if (target === undefined || above.has(schema.name)) return [];
      return within(target, path, objects, new Set([...above, schema.name]));
    }
    case "union":
      return schema.members.flatMap((member) => below(member));
    default:
      return [{ path, schema }];
  }
}
