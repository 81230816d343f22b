// copied from generator/runtime, do not edit
/** What the documents say of the size of one value: a number, the items of a list, the bytes of a text or of a file. */
export type Limit = [
  /** `Infinity` for any. */
  most: number,
  /** Of numbers and lists alone. */
  least?: number,
  /** The limits of what the value holds. */
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
 * Throws a `RangeError` where a request goes beyond a limit: what it is of, and the limit. `path` begins with the
 * action: `start_chat.chat.users`. What inherited names such as `constructor` lead to is no limit, for it is no list.
 */
export function checkLimits(path: string, value: unknown, limits: Limit | Limits | undefined): void {
  if (value == null || !limits) return;
  if (Array.isArray(limits)) {
    const [most, least, inside] = limits;
    const size = sizeOf(value, most);
    const expected = size > most ? `at most ${most}` : size < (least as number) && `at least ${least}`;
    if (expected) throw new RangeError(`${path}: unexpected size ${size}, expected ${expected}`);
    checkLimits(path, value, inside);
  } else {
    const list = Array.isArray(value);
    for (const key in list ? value : limits) {
      const part = (value as Record<string, unknown>)[key];
      const inner = list ? limits : limits[key];
      if (typeof part === "string" && inner && !Array.isArray(inner)) checkLimits(path, value, inner[part]);
      else checkLimits(`${path}.${key}`, part, inner);
    }
  }
}

/** A text counts in UTF-8, which has three bytes at most for each of its units: a short one need not be measured. */
function sizeOf(value: unknown, most: number): number {
  const isLong = typeof value === "string" && value.length * 3 > most;
  const sized = (isLong ? new Blob([value]) : value) as Blob & unknown[] & number;
  return sized.size ?? sized.length ?? sized;
}
