import { nameKey } from "../schema/names.js";

/** A name with its family: `Event > Message`. */
export interface ObjectName {
  readonly family: string | null;
  readonly own: string;
}

export function splitName(name: string): ObjectName {
  const parts = name.split(">").map((part) => part.trim());
  const own = parts.pop() ?? name;
  return { family: parts.at(-1) ?? null, own };
}

/** One key for all spellings of a name with its family: `user>customer`. */
export function objectKey(name: string): string {
  const { family, own } = splitName(name);
  return family === null ? nameKey(own) : `${nameKey(family)}>${nameKey(own)}`;
}

/** Name of the type: `MessageEvent`, or `Customer` where the members of the family go by their own names. */
export function typeName(name: string, plainFamilies: readonly string[]): string {
  const { family, own } = splitName(name);
  const plain = family === null || plainFamilies.some((it) => nameKey(it) === nameKey(family));
  return pascal(plain ? own : `${own} ${family}`);
}

function pascal(text: string): string {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^\p{L}/u.test(name) ? name : `Object${name}`;
}

/**
 * The known name that a reference means: the same but for case, number and family; else the only one at most two
 * slips of the pen away.
 */
export function findName(
  reference: string,
  known: Iterable<string>,
): { readonly name: string; readonly misspelt: boolean } | null {
  const names = [...known];
  const key = objectKey(reference);
  const exact =
    names.find((name) => objectKey(name) === key) ?? names.find((name) => ownKey(name) === ownKey(reference));
  if (exact !== undefined) return { name: exact, misspelt: false };
  const close = key.length < 6 ? [] : names.filter((name) => distance(objectKey(name), key) <= 2);
  return close.length === 1 && close[0] !== undefined ? { name: close[0], misspelt: true } : null;
}

function ownKey(name: string): string {
  return nameKey(splitName(name).own);
}

/** Edits between two words: insert, delete, replace, swap two neighbours. */
export function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  const cost = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cost(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      rows[i]?.push(Math.min(cost(i - 1, j) + 1, cost(i, j - 1) + 1, cost(i - 1, j - 1) + same, swapped));
    }
  }
  return cost(a.length, b.length);
}
