import type { Evidence } from "../../schema/schema.js";

/** Evidence as `document:line:column`, each place once; undefined for none. The value of `x-source`. */
export function places(because: readonly Evidence[]): string[] | undefined {
  const all = new Set(because.map(({ document, line, column }) => `${document}:${line}:${column}`));
  return all.size === 0 ? undefined : [...all];
}
