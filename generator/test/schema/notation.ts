import type { Schema } from "../../src/schema/schema.js";

/**
 * A schema in one line: `{chat?: {users: User[]}, limit: number(=10, <=100)}`. Maps are `<string>`, references
 * their names, and members of unions stand in alphabetical order.
 */
export function notation(schema: Schema): string {
  const said = [
    schema.default === undefined ? "" : `=${schema.default}`,
    schema.kind === "number" && schema.minimum !== undefined ? `>=${schema.minimum}` : "",
    schema.kind === "number" && schema.maximum !== undefined ? `<=${schema.maximum}` : "",
    schema.kind === "array" && schema.maxItems !== undefined ? `${schema.minItems ?? 0}-${schema.maxItems}` : "",
    schema.kind === "string" && schema.format !== undefined ? schema.format : "",
    schema.kind === "string" && schema.maxBytes !== undefined ? `${schema.maxBytes} bytes` : "",
    schema.kind === "map" && schema.numericKeys ? "numeric keys" : "",
    schema.kind === "object" ? conditions(schema) : "",
    schema.kind === "binary" && schema.maxBytes !== undefined ? `${schema.maxBytes} bytes` : "",
  ].filter((text) => text !== "");
  return shape(schema) + (said.length === 0 ? "" : `(${said.join(", ")})`);
}

function conditions({ atLeastOneOf, atMostOneOf, properties }: Schema & { kind: "object" }): string {
  return [
    ...(atLeastOneOf === undefined ? [] : [`>=1 of ${atLeastOneOf.join(", ")}`]),
    ...(atMostOneOf === undefined ? [] : [`<=1 of ${atMostOneOf.join(", ")}`]),
    ...properties.flatMap((it) => (it.requiredWith === undefined ? [] : [`${it.name} with ${it.requiredWith}`])),
  ].join(", ");
}

function shape(schema: Schema): string {
  switch (schema.kind) {
    case "string":
      if (schema.constant !== undefined) return `"${schema.constant}"`;
      return schema.values === undefined ? "string" : schema.values.join("/");
    case "number":
      return schema.integer ? "integer" : "number";
    case "array":
      return `${notation(schema.items)}[]`;
    case "map":
      return `<${notation(schema.values)}>`;
    case "ref":
      return schema.name;
    case "union": {
      const members = schema.members.map(notation).sort().join(" | ");
      return schema.discriminator === undefined ? `(${members})` : `(${members} by ${schema.discriminator})`;
    }
    case "object": {
      const properties = schema.properties.map((it) => `${it.name}${it.required ? "" : "?"}: ${notation(it.schema)}`);
      return `{${properties.join(", ")}}`;
    }
    default:
      return schema.kind;
  }
}
