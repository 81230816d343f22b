import type { SampleFact } from "../facts/sample-fact.js";
import type { JsonValue } from "../source/json.js";
import type { Span } from "../source/span.js";

/**
 * The sample with the key at `path` (arrays as `[]`) called `name`, or without it; as it was where it has no such key.
 * The place of the renamed key is then that of the correction.
 */
export function renameSampleKey(sample: SampleFact, path: string, name: string | null, place: Span): SampleFact {
  if (!sample.keys.some((key) => key.path === path)) return sample;
  const rename = (other: string) => renamePath(other, path, name);
  const { value } = sample;
  return {
    ...sample,
    keys: sample.keys.flatMap((key) => {
      const span = key.path === path ? place : key.span;
      return rename(key.path).map((to) => ({ ...key, path: to, span }));
    }),
    refs: sample.refs.flatMap((ref) => rename(ref.path).map((to) => ({ ...ref, path: to }))),
    value: value === undefined ? value : renameIn(value, path.split("."), name),
  };
}

/** The new path of what stands at or below `from`; none where it is taken away. */
function renamePath(path: string, from: string, name: string | null): string[] {
  const bare = from.replace(/(\[\])+$/, "");
  const below = [".", "[]"].some((joint) => path.startsWith(bare + joint));
  if (path !== bare && !below) return [path];
  if (name === null) return [];
  const parent = bare.split(".").slice(0, -1);
  return [[...parent, name].join(".") + path.slice(bare.length)];
}

function renameIn(value: JsonValue, steps: readonly string[], name: string | null): JsonValue {
  const [step = "", ...rest] = steps;
  if (Array.isArray(value)) return value.map((item) => renameIn(item, steps, name));
  if (typeof value !== "object" || value === null) return value;
  const bare = step.replaceAll("[]", "");
  const entries = Object.entries(value as { readonly [key: string]: JsonValue });
  return Object.fromEntries(
    entries.flatMap(([key, inner]): [string, JsonValue][] => {
      if (key !== bare) return [[key, inner]];
      if (rest.length > 0) return [[key, renameIn(inner, rest, name)]];
      return name === null ? [] : [[name, inner]];
    }),
  );
}
