import type { Schema } from "../schema/schema.js";

/** A type in short, for people: `string`, `User[]`, `map of integer`, `{id, name?}`. */
export function showType(schema: Schema): string {
  switch (schema.kind) {
    case "string":
      return showText(schema.constant, schema.values ?? []);
    case "number":
      return schema.integer ? "integer" : "number";
    case "array":
      return schema.items.kind === "union" ? `(${showType(schema.items)})[]` : `${showType(schema.items)}[]`;
    case "map":
      return `map of ${showType(schema.values)}`;
    case "ref":
      return schema.name;
    case "union":
      return schema.members.length === 0 ? "any" : schema.members.map(showType).join(" | ");
    case "object": {
      const keys = schema.properties.map(({ name, required }) => (required ? name : `${name}?`));
      return keys.length === 0 ? "object" : `{${keys.join(", ")}}`;
    }
    default:
      return schema.kind;
  }
}

function showText(constant: string | undefined, values: readonly string[]): string {
  if (constant !== undefined) return `"${constant}"`;
  return values.length === 0 ? "string" : values.map((value) => `"${value}"`).join(" | ");
}
