import { type WriterFunction, Writers } from "ts-morph";

/** Data that can stand in source text as an expression. */
export type Data = null | boolean | number | string | readonly Data[] | { readonly [key: string]: Data };

/** Writes `data` as an expression. Keys are bare or quoted, and `__proto__` is a key like any other. */
export function literal(data: Data): WriterFunction {
  return (writer) => {
    if (data === null || typeof data !== "object") writer.write(quoted(data));
    else if (isList(data)) {
      writer.write("[");
      data.forEach((item, index) => {
        writer.conditionalWrite(index > 0, ", ");
        literal(item)(writer);
      });
      writer.write("]");
    } else {
      const members = Object.entries(data).map(([key, value]) => [literalKey(key), literal(value)]);
      Writers.object(Object.fromEntries(members))(writer);
    }
  };
}

/** A scalar as an expression: JSON, or `Infinity`; marks that turn or hide text in an editor are escaped. */
export function quoted(data: null | boolean | number | string): string {
  if (data === Infinity) return "Infinity";
  return JSON.stringify(data).replace(/[\p{Cf}\p{Zl}\p{Zp}]/gu, (found) =>
    found
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

/** A key of an object type. */
export function typeKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

/** A key of an object expression, where a plain `__proto__` would set the prototype. */
export function literalKey(name: string): string {
  return name === "__proto__" ? `["__proto__"]` : typeKey(name);
}

function isList(data: readonly Data[] | { readonly [key: string]: Data }): data is readonly Data[] {
  return Array.isArray(data);
}

/** `data` as an expression on one line. */
export function inline(data: Data): string {
  if (data === null || typeof data !== "object") return quoted(data);
  if (isList(data)) return `[${data.map(inline).join(", ")}]`;
  const members = Object.entries(data).map(([key, value]) => `${literalKey(key)}: ${inline(value)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
