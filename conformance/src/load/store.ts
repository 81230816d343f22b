import { createHash } from "node:crypto";

/** SHA-256 of several texts in their order. */
export function hashOf(texts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length} `).update(text);
  return hash.digest("hex");
}

/** The text of a store: a value, and the hash of everything that it follows from. ASCII, which is read and parsed fastest. */
export function storeText(of: string, value: unknown): string {
  return JSON.stringify({ of, value }).replace(/[\u0080-\uffff]/g, escaped);
}

/** The value in the text of a store; undefined where there is none, it follows from something else, or it is damaged. */
export function storedIn<T>(text: string | undefined, of: () => string): T | undefined {
  if (text?.startsWith(`{"of":"${of()}",`) !== true) return undefined;
  try {
    return (JSON.parse(text) as { readonly value: T }).value;
  } catch {
    return undefined;
  }
}

/** The escape of JSON for one UTF-16 unit. */
function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
