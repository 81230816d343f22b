/** Those of `definitions` that `document` refers to, directly or through one another, in their own order. */
export function referenced<T>(
  document: unknown,
  definitions: Readonly<Record<string, T>>,
  refPrefix: string,
): Record<string, T> {
  const wanted = new Set(refsIn(document));
  for (const ref of wanted) {
    const key = ref.slice(refPrefix.length);
    if (ref.startsWith(refPrefix) && Object.hasOwn(definitions, key)) {
      for (const next of refsIn(definitions[key])) wanted.add(next);
    }
  }
  return Object.fromEntries(Object.entries(definitions).filter(([key]) => wanted.has(refPrefix + key)));
}

function refsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === "$ref" && typeof item === "string" ? [item] : refsIn(item),
  );
}
