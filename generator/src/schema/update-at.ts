import type { Property, Schema } from "./schema.js";

type Change = (property: Property) => Property;

/**
 * Changes the property at a dotted path, with or without `[]` for arrays. Documents write the path from the root or
 * from some part below it (`image.url` for `elements[].image.url`); where it leads nowhere, nothing changes.
 */
export function updateAt(schema: Schema, path: string, change: Change): Schema {
  const steps = path.replaceAll("[]", "").split(".");
  return leads(schema, steps)
    ? follow(schema, steps, change)
    : inChildren(schema, (child) => updateAt(child, path, change));
}

/** Whether a dotted path leads from here to a property. */
export function leads(schema: Schema, [head, ...rest]: readonly string[]): boolean {
  if (head === undefined) return true;
  if (schema.kind === "array") return leads(schema.items, [head, ...rest]);
  if (schema.kind === "map") return leads(schema.values, [head, ...rest]);
  if (schema.kind !== "object") return false;
  return schema.properties.some((property) => property.name === head && leads(property.schema, rest));
}

function follow(schema: Schema, steps: readonly string[], change: Change): Schema {
  if (schema.kind !== "object") return inChildren(schema, (child) => follow(child, steps, change));
  const [head, ...rest] = steps;
  const properties = schema.properties.map((property) => {
    if (property.name !== head) return property;
    return rest.length === 0 ? change(property) : { ...property, schema: follow(property.schema, rest, change) };
  });
  return { ...schema, properties };
}

/** The schema with `change` made to each schema directly inside it. */
export function inChildren(schema: Schema, change: (child: Schema) => Schema): Schema {
  switch (schema.kind) {
    case "array":
      return { ...schema, items: change(schema.items) };
    case "map":
      return { ...schema, values: change(schema.values) };
    case "object":
      return { ...schema, properties: schema.properties.map((it) => ({ ...it, schema: change(it.schema) })) };
    case "union":
      return { ...schema, members: schema.members.map(change) };
    default:
      return schema;
  }
}
