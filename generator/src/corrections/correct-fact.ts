import { isDeepStrictEqual } from "node:util";
import type { ParamFact } from "../facts/document-facts.js";
import type { SampleFact } from "../facts/sample-fact.js";
import type { JsonValue } from "../source/json.js";
import type { Said } from "../source/span.js";
import type { Correction } from "./correction.js";
import { renameSampleKey } from "./rename-sample-key.js";

/** What came of a correction in one part of the facts. */
export type Outcome =
  | { readonly kind: "corrected"; readonly value: unknown }
  | { readonly kind: "stale"; readonly found: unknown }
  | { readonly kind: "unmatched" };

type Change = Pick<Correction, "says" | "should" | "span">;
export type Tree = { readonly [key: string]: unknown };

/**
 * Follows the address through the facts: a step is a field, or the name of an item of a list. `keys` renames a key in
 * all samples of the fact, `refs` the object that their comments refer to.
 */
export function correctFact(facts: object, correction: Correction): Outcome {
  return follow(facts, correction.at.split("/"), correction);
}

function follow(at: unknown, steps: readonly string[], change: Change): Outcome {
  const [step, ...rest] = steps;
  if (step === undefined) return replace(at, change);
  if (Array.isArray(at)) return followList(at, step, rest, change);
  if (!isTree(at)) return { kind: "unmatched" };
  if (step === "keys" && rest.length === 1) return renameKeys(at, rest[0] ?? "", change);
  if (step === "refs" && rest.length === 1) return renameRefs(at, rest[0] ?? "", change);
  const field = fieldOf(at, step);
  if (field === null) return { kind: "unmatched" };
  const inner = follow(at[field], rest, change);
  if (inner.kind !== "corrected") return inner;
  const value = rest.length === 0 && bareFields.has(field) ? change.should : inner.value;
  return { kind: "corrected", value: { ...at, [field]: value } };
}

/** Fields of the facts that hold their value without its place. */
const bareFields: ReadonlySet<string> = new Set(["rtm", "web", "webhook", "noResponsePayload", "group"]);

/** An item that is there is followed, replaced or taken out; a row that is not there can be added. */
function followList(list: readonly unknown[], step: string, rest: readonly string[], change: Change): Outcome {
  const index = list.findIndex((item) => nameOf(item) === step);
  if (index < 0) return rest.length === 0 && change.says === null ? add(list, step, change) : { kind: "unmatched" };
  if (rest.length === 0 && change.should === null) {
    return change.says === step
      ? { kind: "corrected", value: list.toSpliced(index, 1) }
      : { kind: "stale", found: nameOf(list[index]) };
  }
  const inner = follow(list[index], rest, change);
  return inner.kind === "corrected" ? { kind: "corrected", value: list.with(index, inner.value) } : inner;
}

function replace(at: unknown, { says, should, span }: Change): Outcome {
  const found = literal(at);
  if (!isDeepStrictEqual(found, says)) return { kind: "stale", found };
  if (should === null) return { kind: "corrected", value: null };
  if (Array.isArray(should)) return { kind: "corrected", value: should.map((value) => ({ value, span })) };
  return { kind: "corrected", value: { value: should, span } };
}

/** A row as the entry gives it: `{ type: string, required: true, values: [a, b] }`. */
function add(list: readonly unknown[], name: string, { should, span }: Change): Outcome {
  if (!isTree(should)) return { kind: "unmatched" };
  const given: Tree = should;
  const said = <T>(field: string) => (given[field] === undefined ? null : ({ value: given[field], span } as Said<T>));
  const row: ParamFact = {
    path: { value: name, span },
    required: said("required"),
    type: said("type"),
    values: ((given["values"] ?? []) as readonly string[]).map((value) => ({ value, span })),
    default: said("default"),
    minimum: said("minimum"),
    maximum: said("maximum"),
    notes: said("notes"),
    members: [],
    remarks: [],
  };
  return { kind: "corrected", value: [...list, row] };
}

function renameKeys(fact: Tree, path: string, { says, should, span }: Change): Outcome {
  const samples = fact["samples"];
  if (!Array.isArray(samples) || path.split(".").at(-1)?.replaceAll("[]", "") !== says) return { kind: "unmatched" };
  const renamed = samples.map((sample: SampleFact) => renameSampleKey(sample, path, should as string | null, span));
  return isDeepStrictEqual(renamed, samples)
    ? { kind: "unmatched" }
    : { kind: "corrected", value: { ...fact, samples: renamed } };
}

function renameRefs(fact: Tree, name: string, { says, should, span }: Change): Outcome {
  const samples = fact["samples"] as readonly SampleFact[] | undefined;
  const meant = (other: string) => (other === name ? String(should) : other);
  const refers = samples?.some((sample) => sample.refs.some((ref) => ref.names.includes(name)));
  if (samples === undefined || !refers || name !== says) return { kind: "unmatched" };
  const renamed = samples.map((sample): SampleFact => {
    const refs = sample.refs.map((ref) =>
      ref.names.includes(name) ? { ...ref, names: ref.names.map(meant), span } : ref,
    );
    return { ...sample, refs };
  });
  return { kind: "corrected", value: { ...fact, samples: renamed } };
}

export function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field by its name in the facts or on the outside: `responseParams`, `response_params`. */
export function fieldOf(tree: Tree, step: string): string | null {
  const camel = step.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [step, camel].find((name) => Object.hasOwn(tree, name)) ?? null;
}

/** What an item of a list goes by in an address. */
export function nameOf(item: unknown): unknown {
  if (!isTree(item)) return undefined;
  return literal(item["name"] ?? item["path"] ?? item["group"] ?? item["type"] ?? item);
}

export function isSaid(value: unknown): value is Said<JsonValue> {
  return isTree(value) && "value" in value && "span" in value;
}

function literal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(literal);
  return isSaid(value) ? value.value : (value ?? null);
}
