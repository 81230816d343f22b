import type { SampleRemark } from "../facts/sample-fact.js";
import type { Said } from "../source/span.js";

/**
 * What a comment says of the keys and values of the object around it: `1,2,3 are group ids, on/off are statuses of the
 * groups` lists both.
 */
export interface ListedEntries {
  /** The comment lists the keys, all of which are whole numbers. */
  readonly numericKeys: boolean;
  /** The values that it lists; empty for none. */
  readonly values: readonly Said<string>[];
  readonly description: string;
}

const LIST = /([\w-]+(?:[,/|][\w-]+)+)\s+are\b/g;

/** Only a list that holds all that the sample shows is one of its keys, or of its values. */
export function listedEntries(
  remark: SampleRemark,
  shown: readonly (readonly [string, unknown])[],
): ListedEntries | null {
  const lists = [...remark.text.matchAll(LIST)].map((found) => (found[1] ?? "").split(/[,/|]/));
  const holding = (items: readonly unknown[]) =>
    lists.find((list) => items.length > 0 && items.every((it) => list.includes(String(it))));
  const keys = holding(shown.map(([key]) => key));
  const values = shown.every(([, value]) => typeof value === "string") ? holding(shown.map(([, value]) => value)) : [];
  if (keys === undefined && !values?.length) return null;
  return {
    numericKeys: keys?.every((key) => /^\d+$/.test(key)) ?? false,
    values: (values ?? []).map((value) => ({ value, span: remark.span })),
    description: remark.text.replace(/^[\s/*]+|[\s*/]+$/g, ""),
  };
}

/** A comment that shows a key in place of the content: `// "restricted_access": true`. */
export function shownInstead(
  remark: SampleRemark,
): { readonly key: string; readonly value: boolean | number | string } | null {
  const found = /^[\s/*]*"([\w.-]+)"\s*:\s*(true|false|-?\d+(?:\.\d+)?|"[^"]*")\s*,?\s*$/.exec(remark.text);
  if (found?.[1] === undefined || found[2] === undefined) return null;
  return { key: found[1], value: JSON.parse(found[2]) as boolean | number | string };
}
