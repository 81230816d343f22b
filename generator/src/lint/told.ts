import type { ActionFact, DocumentFacts, EnumFact, ObjectFact, ParamFact } from "../facts/document-facts.js";
import type { SampleFact } from "../facts/sample-fact.js";
import { messageKinds } from "../schema/message-kinds.js";
import { nameKey } from "../schema/names.js";
import { isJsonObject, type PayloadSample, partOf, payloadOf } from "../schema/payload-sample.js";
import type { JsonValue } from "../source/json.js";
import type { Said } from "../source/span.js";

/** A table and the samples that show the same payload. */
export interface Told {
  readonly owner: string;
  readonly of: "request" | "response" | "push" | "object";
  readonly rows: readonly ParamFact[];
  /** Keys that prose calls optional. */
  readonly optional: readonly Said<string>[];
  /** Those that the page shows. */
  readonly samples: readonly PayloadSample[];
  /** A sentence calls every parameter optional. */
  readonly allOptional: boolean;
  /** Values that are listed elsewhere than in a row. */
  readonly listed: readonly EnumFact[];
}

/** No writer writes longer samples; comparing them key by key would take a time that nobody waits for. */
export const MOST_KEYS = 1000;

/** Nor does anyone show one payload more often. */
const MOST_SAMPLES = 30;

/** What the tables and samples of a document tell of payloads. */
export function toldIn(facts: DocumentFacts): Told[] {
  return [
    ...facts.actions.flatMap(toldOfAction),
    ...facts.pushes.map(
      (push): Told => ({
        owner: push.name.value,
        of: "push",
        rows: [...push.params, ...push.responseParams],
        optional: [],
        samples: payloads(push.samples.filter((sample) => sample.kind !== "error")),
        allOptional: false,
        listed: [],
      }),
    ),
    ...facts.objects.map(
      (object): Told => ({
        owner: object.name.value,
        of: "object",
        rows: object.fields,
        optional: object.optional,
        samples: payloads(object.samples.map((sample) => withoutOwnName(sample, object))),
        allOptional: false,
        listed: [...object.enums, ...messageKinds(object)],
      }),
    ),
  ];
}

function toldOfAction({ name, params, responseParams, samples, allOptional }: ActionFact): Told[] {
  const of = (kind: SampleFact["kind"]) => payloads(samples.filter((sample) => sample.kind === kind));
  return [
    {
      owner: name.value,
      of: "request",
      rows: params,
      optional: [],
      samples: of("request"),
      allOptional: allOptional !== null,
      listed: [],
    },
    {
      owner: name.value,
      of: "response",
      rows: responseParams,
      optional: [],
      samples: of("response"),
      allOptional: false,
      listed: [],
    },
  ];
}

/** Forms are text without types, and name their fields in another way. */
function payloads(samples: readonly SampleFact[]): PayloadSample[] {
  return samples.slice(0, MOST_SAMPLES).flatMap((sample) => {
    const read = sample.inCommand || !sample.defects.includes("not-json");
    if (sample.inComment || !read || sample.keys.length > MOST_KEYS) return [];
    return payloadOf(sample) ?? [];
  });
}

/** `{"access": {"group_ids": [1]}}` in the section `Access` shows the object as the value of its key. */
function withoutOwnName(sample: SampleFact, { name }: ObjectFact): SampleFact {
  const keys = isJsonObject(sample.value) ? Object.keys(sample.value) : [];
  const [only] = keys;
  const own = name.value.split(">").at(-1) ?? "";
  return only !== undefined && keys.length === 1 && nameKey(only) === nameKey(own) ? partOf(sample, only) : sample;
}

/** Paths without the marks of arrays: tables write `elements.title` for what a sample shows as `elements[].title`. */
export function bare(path: string): string {
  return path.replaceAll("[]", "");
}

/** All values that a sample shows at a path, through arrays. What the page leaves out (`null`, stand-ins) is no value. */
export function valuesAt(value: JsonValue | undefined, path: string): JsonValue[] {
  let found: readonly JsonValue[] = value === undefined ? [] : [value];
  for (const step of bare(path).split(".")) {
    found = found.flatMap(spread).flatMap((it) => {
      const inner = isJsonObject(it) && Object.hasOwn(it, step) ? it[step] : undefined;
      return inner === undefined ? [] : [inner];
    });
  }
  return found.filter(isShown);
}

/** A value, not a stand-in for one. */
export function isShown(value: JsonValue): boolean {
  return value !== null && !(typeof value === "string" && /^<.*>$|^\.{3}$/.test(value));
}

function spread(value: JsonValue): readonly JsonValue[] {
  return Array.isArray(value) ? value.flatMap(spread) : [value];
}

/** The JSON type of a value, as tables call it. */
export function typeOf(value: JsonValue): "string" | "number" | "boolean" | "array" | "object" | "null" {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as "string" | "number" | "boolean" | "object";
}
