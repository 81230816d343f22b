/** What the documents say of the size of one value: a number, the items of a list, the bytes of a text or of a file. */
export type Limit = readonly [
  /** Place of the documents that says so, as `document:line`. */
  source: string,
  /** Null for any. */
  most: number | null,
  least?: number,
  /** Another one, or those of what the value holds. */
  inside?: Limit | Limits,
];

/**
 * The documented limits of a request, by key; those of a list are those of its items. Below a key that holds a text
 * (the `type` of an event) stand, by that text, the limits of the object around it.
 */
export interface Limits {
  readonly [key: string]: Limit | Limits;
}

/**
 * Throws a `RangeError` where a request goes beyond a limit: what it is of, the limit, and where it is documented. `path`
 * begins with the action: `start_chat.chat.users`. What inherited names such as `constructor` lead to is no limit, for it
 * is no list.
 */
export function checkLimits(path: string, value: unknown, limits: Limit | Limits | undefined): void {
  if (value == null || !limits) return;
  if (isLimit(limits)) {
    const [source, most, least, inside] = limits;
    const size = sizeOf(value, most ?? 0, least);
    const expected = size > (most ?? Infinity) ? `at most ${most}` : size < (least ?? NaN) && `at least ${least}`;
    if (expected) throw new RangeError(`${path}: unexpected size ${size}, expected ${expected} (${source})`);
    checkLimits(path, value, inside);
  } else if (Array.isArray(value))
    for (const [index, part] of value.entries()) checkLimits(`${path}.${index}`, part, limits);
  else
    for (const key in limits) {
      const part = (value as Record<string, unknown>)[key];
      const inner = limits[key];
      if (typeof part === "string" && inner && !isLimit(inner)) checkLimits(path, value, inner[part]);
      else checkLimits(`${path}.${key}`, part, inner);
    }
}

function isLimit(limits: Limit | Limits): limits is Limit {
  return Array.isArray(limits);
}

/** Texts count in UTF-8, which has three bytes at most for each of their units: short ones need not be measured. */
function sizeOf(value: unknown, most: number, least: number | undefined): number {
  if (typeof value === "string" && least === undefined && value.length * 3 <= most) return value.length;
  const { size, length } = (typeof value === "string" ? new TextEncoder().encode(value) : value) as Blob & unknown[];
  return size ?? length ?? (value as number);
}
