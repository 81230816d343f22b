import { mergeAll } from "./merge-schemas.js";
import type { Evidence, Schema } from "./schema.js";

/**
 * A type as documents write it: `string`, `Integer`, `[]string`, `string[]`, `type[]`, `any`; and as corrections may
 * write it: `string|integer`, `(string|integer)[]`, `map<string[]>`. Null for a word that is no type.
 */
export function readType(text: string, because: readonly Evidence[]): Schema | null {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/^\((.*)\)$/, "$1");
  if (/^[^[\]()]*\|[^[\]()]*$/.test(word)) return readUnion(word.split("|"), because);
  const value = /^map<(.+)>$/.exec(word)?.[1];
  if (value !== undefined) {
    const values = readType(value, because);
    return values === null ? null : { kind: "map", values, because };
  }
  const item = /^\[\](.+)$/.exec(word)?.[1] ?? /^(.+)\[\]$/.exec(word)?.[1];
  if (item !== undefined) {
    const items = readType(item, because);
    return items === null ? null : { kind: "array", items, because };
  }
  switch (word) {
    case "string":
      return { kind: "string", because };
    case "bool":
    case "boolean":
      return { kind: "boolean", because };
    case "int":
    case "integer":
      return { kind: "number", integer: true, because };
    case "number":
    case "float":
      return { kind: "number", integer: false, because };
    case "array":
      return { kind: "array", items: { kind: "any", because }, because };
    case "object":
      return { kind: "object", properties: [], because };
    case "map":
      return { kind: "map", values: { kind: "any", because }, because };
    case "binary":
    case "file":
      return { kind: "binary", because };
    case "any":
    case "type":
      return { kind: "any", because };
    default:
      return null;
  }
}

function readUnion(words: readonly string[], because: readonly Evidence[]): Schema | null {
  const members = words.map((word) => readType(word, because));
  return members.includes(null) ? null : mergeAll(members.filter((member) => member !== null));
}
