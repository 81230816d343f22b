import { editsBetween } from "../model/edits-between.js";
import { nameKey } from "../schema/names.js";
import type { Schema } from "../schema/schema.js";

/**
 * How likely it is that one thing changed its name from `a` to `b`; 0 where nothing speaks for it. Names that differ
 * in case, separators or number, or by one slip of the pen, need shapes that agree by half; names that share more than
 * two words in three need shapes that agree almost wholly.
 */
export function renameLikeness(
  a: { readonly name: string; readonly schemas: readonly (Schema | null)[] },
  b: { readonly name: string; readonly schemas: readonly (Schema | null)[] },
): number {
  const names = nameLikeness(a.name, b.name);
  if (names === 0) return 0;
  const shapes = shapeLikeness(a.schemas, b.schemas);
  return shapes < (names >= SPELLING ? 0.5 : 0.8) ? 0 : names + shapes;
}

/** 1 for two spellings of one name, `SPELLING` for a slip of the pen, less for common words, 0 for strangers. */
export function nameLikeness(a: string, b: string): number {
  const [one, other] = [nameKey(a), nameKey(b)];
  if (one === other) return 1;
  const sameDigits = one.replace(/\D/g, "") === other.replace(/\D/g, "");
  if (sameDigits && Math.min(one.length, other.length) >= 5 && editsBetween(one, other) === 1) return SPELLING;
  const common = overlap(words(a), words(b));
  return common > 2 / 3 ? common / 2 : 0;
}

const SPELLING = 0.9;

/** `chat_thread_tagged` and `ChatThreadTagged` are three words each. */
function words(name: string): string[] {
  return name
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}]+/u)
    .map(nameKey);
}

/** How much of both shapes is the same: 1 for all of it. */
function shapeLikeness(a: readonly (Schema | null)[], b: readonly (Schema | null)[]): number {
  const [left, right] = [a, b].map((schemas) =>
    schemas.flatMap((schema, index) => (schema === null ? [] : leaves(schema, `${index}:`))),
  );
  return overlap(left ?? [], right ?? []);
}

/** Twice what both hold, by what each of them holds; 1 for two empty lists. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(a), new Set(b)];
  const size = left.size + right.size;
  return size === 0 ? 1 : (2 * [...left].filter((it) => right.has(it)).length) / size;
}

/** What a payload can hold, as paths with types: `chat.users[] ref User`. References are not followed. */
function leaves(schema: Schema, path: string): string[] {
  switch (schema.kind) {
    case "object":
      if (schema.properties.length === 0) return [`${path} object`];
      return schema.properties.flatMap((property) => leaves(property.schema, `${path}.${property.name}`));
    case "array":
      return leaves(schema.items, `${path}[]`);
    case "map":
      return leaves(schema.values, `${path}.*`);
    case "union":
      return schema.members.flatMap((member) => leaves(member, `${path}|`));
    case "ref":
      return [`${path} ref ${schema.name}`];
    default:
      return [`${path} ${schema.kind}`];
  }
}
