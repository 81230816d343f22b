import { nameKey } from "../schema/names.js";
import { editsBetween } from "./edits-between.js";

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

/** True for `Chat` and `CHAT`: whoever names two objects so means two. */
export function differInCaseOnly(name: string, other: string): boolean {
  return name !== other && name.toLowerCase() === other.toLowerCase();
}

/**
 * The known name that a reference means: the very same, else the same but for case, number and family; else the only one
 * at most two slips of the pen away.
 */
export function findName(
  reference: string,
  known: Iterable<string>,
): { readonly name: string; readonly misspelt: boolean } | null {
  const names = [...known];
  const key = objectKey(reference);
  const exact =
    names.find((name) => name === reference) ??
    names.find((name) => objectKey(name) === key) ??
    names.find((name) => ownKey(name) === ownKey(reference));
  if (exact !== undefined) return { name: exact, misspelt: false };
  const close = key.length < 6 ? [] : names.filter((name) => editsBetween(objectKey(name), key) <= 2);
  const [meant] = close;
  const isOne = new Set(close.map(objectKey)).size === 1;
  return meant !== undefined && isOne ? { name: meant, misspelt: true } : null;
}

function ownKey(name: string): string {
  return nameKey(splitName(name).own);
}
