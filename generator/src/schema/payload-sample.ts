import type { SampleFact, SampleKey, SampleRef, SampleRemark } from "../facts/sample-fact.js";
import type { JsonValue } from "../source/json.js";
import type { Span } from "../source/span.js";

/** A sample without the envelope around its payload. All paths count from the payload. */
export interface PayloadSample {
  readonly span: Span;
  readonly value: JsonValue;
  readonly keys: ReadonlyMap<string, SampleKey>;
  /** Comments that stand for content, by the path of their container. */
  readonly refs: ReadonlyMap<string, readonly SampleRef[]>;
  /** All other comments inside containers. */
  readonly remarks: readonly SampleRemark[];
}

/** What the fields of a form begin with: `payload.chat_id=PJ0MRSHTDG`. */
export const formPrefix = "payload.";

/**
 * The payload that a sample shows, whether it stands alone, in a whole message or as a form; null for a block that is
 * neither JSON nor a form.
 */
export function payloadOf(sample: SampleFact): PayloadSample | null {
  const { value } = sample;
  if (value === undefined) return null;
  if (isFormSample(value)) return pick(sample, withoutPrefix(value), "payload");
  return isEnvelope(value) ? pick(sample, value["payload"] ?? {}, "payload") : pick(sample, value, "");
}

/** The sample of what stands below one key of its root. */
export function partOf(sample: SampleFact, key: string): SampleFact {
  const inner = isJsonObject(sample.value) ? sample.value[key] : undefined;
  const at = <T extends { readonly path: string }>(items: readonly T[]): T[] =>
    items.flatMap((item) => {
      const path = below(item.path, key);
      return path === null ? [] : [{ ...item, path }];
    });
  return {
    ...sample,
    value: inner,
    keys: at(sample.keys).filter(({ path }) => path !== ""),
    refs: at(sample.refs),
    remarks: at(sample.remarks),
  };
}

function isFormSample(value: JsonValue): value is JsonObject {
  const keys = isJsonObject(value) ? Object.keys(value) : [];
  return keys.length > 0 && keys.every((key) => key.startsWith(formPrefix));
}

function withoutPrefix(form: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(form).map(([key, value]) => [key.slice(formPrefix.length), value]));
}

/** An object with named keys. */
export type JsonObject = { readonly [key: string]: JsonValue };

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A whole message names its action, or carries nothing but a payload. */
function isEnvelope(value: JsonValue): value is JsonObject {
  if (!isJsonObject(value)) return false;
  const wraps = isJsonObject(value["payload"]);
  if (typeof value["action"] !== "string") return wraps && Object.keys(value).length === 1;
  return wraps || Object.keys(value).every((key) => key === "action" || typeof value[key] !== "object");
}

function pick(sample: SampleFact, value: JsonValue, prefix: string): PayloadSample {
  const keys = new Map<string, SampleKey>();
  for (const key of sample.keys) {
    const path = below(key.path, prefix);
    if (path !== null && path !== "") keys.set(path, { ...key, path });
  }
  const refs = new Map<string, SampleRef[]>();
  for (const ref of sample.refs) {
    const path = below(ref.path, prefix);
    if (path !== null) refs.set(path, [...(refs.get(path) ?? []), { ...ref, path }]);
  }
  const remarks = sample.remarks.flatMap((remark) => {
    const path = below(remark.path, prefix);
    return path === null ? [] : [{ ...remark, path }];
  });
  return { span: sample.span, value, keys, refs, remarks };
}

function below(path: string, prefix: string): string | null {
  if (prefix === "" || path === prefix) return path === prefix ? "" : path;
  return path.startsWith(`${prefix}.`) ? path.slice(prefix.length + 1) : null;
}

/** Where the sample shows the key. Tables write `elements.title` for what is `elements[].title` in a sample. */
export function placeIn(sample: PayloadSample, path: string): Span | undefined {
  const wanted = bare(path);
  return [...sample.keys.values()].find((key) => bare(key.path) === wanted)?.span;
}

/** Whether the sample shows what is around the key, in keys and not by a comment, but not the key. */
export function lacks(sample: PayloadSample, path: string): boolean {
  const parent = bare(path).split(".").slice(0, -1).join(".");
  const around = parent === "" ? sample.span : placeIn(sample, parent);
  const hidden = [...sample.refs.keys()].some((ref) => bare(ref) === parent);
  return around !== undefined && !hidden && placeIn(sample, path) === undefined;
}

function bare(path: string): string {
  return path.replaceAll("[]", "");
}
