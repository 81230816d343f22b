/** Two lists side by side. Everything stands in exactly one of the four. */
export interface Pairing<T> {
  readonly kept: readonly (readonly [T, T])[];
  readonly renamed: readonly (readonly [T, T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/**
 * Pairs by name; then, among what is left, what is alike. Two are a rename only where each of them is more like the
 * other than like anything else, so that pairing backwards gives the same pairs.
 * @param likeness - 0 for no likeness at all.
 */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (item: T) => string,
  likeness: (a: T, b: T) => number,
): Pairing<T> {
  const [old, young] = [byName(before, nameOf), byName(after, nameOf)];
  const left = [...old].flatMap(([name, item]) => (young.has(name) ? [] : [item]));
  const right = [...young].flatMap(([name, item]) => (old.has(name) ? [] : [item]));
  const likenesses = left.map((a) => right.map((b) => likeness(a, b)));
  const renamed = left.flatMap((a, row) =>
    right.flatMap((b, column) => (isOnlyBest(likenesses, row, column) ? [[a, b] as const] : [])),
  );
  return {
    kept: [...old].flatMap(([name, item]) => {
      const twin = young.get(name);
      return twin === undefined ? [] : [[item, twin] as const];
    }),
    renamed,
    removed: left.filter((item) => !renamed.some(([a]) => a === item)),
    added: right.filter((item) => !renamed.some(([, b]) => b === item)),
  };
}

function byName<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T> {
  return new Map(items.map((item) => [nameOf(item), item]));
}

function isOnlyBest(likenesses: readonly (readonly number[])[], row: number, column: number): boolean {
  const own = likenesses[row]?.[column] ?? 0;
  const others = likenesses.flatMap((line, at) => line.filter((_, across) => (at === row) !== (across === column)));
  return own > 0 && others.every((other) => other < own);
}
