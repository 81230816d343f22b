import type { ApiModel } from "../../src/model/api-model.js";
import type { Schema } from "../../src/schema/schema.js";
import type { JsonValue } from "../../src/source/json.js";

/** Where a value does not fit a schema: `chat.users[0].id: missing`. Keys that the schema does not name are welcome. */
export function violations(schema: Schema, value: JsonValue, objects: ApiModel["objects"], path = ""): string[] {
  const wrong = [`${path}: ${JSON.stringify(value)?.slice(0, 40)} for ${schema.kind}`];
  switch (schema.kind) {
    case "any":
      return [];
    case "string": {
      if (typeof value !== "string") return wrong;
      const allowed = schema.constant === undefined ? schema.values : [schema.constant];
      return allowed === undefined || allowed.includes(value) ? [] : wrong;
    }
    case "number": {
      const ok = typeof value === "number" && (Number.isInteger(value) || !schema.integer);
      return ok && value >= (schema.minimum ?? value) && value <= (schema.maximum ?? value) ? [] : wrong;
    }
    case "boolean":
      return typeof value === "boolean" ? [] : wrong;
    case "binary":
      return typeof value === "string" ? [] : wrong;
    case "array":
      if (!Array.isArray(value)) return wrong;
      return value.flatMap((item, index) => violations(schema.items, item, objects, `${path}[${index}]`));
    case "ref": {
      const target = objects.find((object) => object.name === schema.name);
      return target === undefined
        ? [`${path}: no object ${schema.name}`]
        : violations(target.schema, value, objects, path);
    }
    case "union": {
      const all = schema.members.map((member) => violations(member, value, objects, path));
      return all.some((found) => found.length === 0) ? [] : (all.sort((a, b) => a.length - b.length)[0] ?? wrong);
    }
    case "map":
    case "object":
      if (typeof value !== "object" || value === null || Array.isArray(value)) return wrong;
      return insideObject(schema, value as { readonly [key: string]: JsonValue }, objects, path);
    default:
      return schema satisfies never;
  }
}

function insideObject(
  schema: Schema & { kind: "map" | "object" },
  value: { readonly [key: string]: JsonValue },
  objects: ApiModel["objects"],
  path: string,
): string[] {
  if (schema.kind === "map") {
    return Object.entries(value).flatMap(([key, inner]) => violations(schema.values, inner, objects, `${path}.${key}`));
  }
  return schema.properties.flatMap((property) => {
    const inner = value[property.name];
    if (inner !== undefined) return violations(property.schema, inner, objects, `${path}.${property.name}`);
    return property.required ? [`${path}.${property.name}: missing`] : [];
  });
}
