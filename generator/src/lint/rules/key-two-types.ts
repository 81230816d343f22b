import { readType } from "../../schema/declared-type.js";
import { isJsonObject } from "../../schema/payload-sample.js";
import type { JsonValue } from "../../source/json.js";
import type { Span } from "../../source/span.js";
import { groupBy } from "../group-by.js";
import { type ApiRule, type Complain, lines } from "../rule.js";
import { bare, isShown, type Told, toldIn, typeOf } from "../told.js";

export const keyTwoTypes: ApiRule = {
  code: "key-two-types",
  of: "api",
  severity: "warning",
  title: "A key has one type in all samples.",
  why: "A client reads the key in one way, and fails on the other.",
  mend: "Ask which type holds, and change the other sample; if both do, say so in the table.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "group_id": 1 }',
        "```",
        "",
        "> A sample **response** payload",
        "",
        "```js",
        '{ "group_id": "1" }',
        "```",
      ),
      findings: ["12:3 Unexpected string for group_id, expected number as in another sample"],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "group_id": 1 }',
        "```",
        "",
        "> A sample **response** payload",
        "",
        "```js",
        '{ "group_id": 2 }',
        "```",
      ),
      findings: [],
    },
  ],
  check: ({ pages }, complain) => {
    const samples = pages.flatMap(({ facts }) => toldIn(facts).flatMap(typedSamples));
    withinSections(samples, complain);
    acrossSections(samples.flatMap(scalarsIn), complain);
  },
};

/** The types that a sample shows, by bare path, and the places of its keys. */
interface TypedSample {
  readonly owner: string;
  readonly types: ReadonlyMap<string, ReadonlySet<string>>;
  readonly spans: ReadonlyMap<string, Span>;
}

/** Where a table declares the type, other rules hold each sample to it. */
function typedSamples({ owner, of, rows, samples }: Told): TypedSample[] {
  const declared = new Set(
    rows.flatMap(({ path, type }) => (type && readType(type.value, []) ? [bare(path.value)] : [])),
  );
  return samples.map((sample) => ({
    owner: of === "object" ? `${sample.span.document} ${owner} object` : `${sample.span.document} ${owner}`,
    types: new Map([...typesIn(sample.value)].filter(([path]) => !declared.has(path))),
    spans: new Map([...sample.keys.values()].map((key) => [bare(key.path), key.span])),
  }));
}

function withinSections(samples: readonly TypedSample[], complain: Complain): void {
  const first = new Map<string, { readonly types: ReadonlySet<string>; readonly span: Span }>();
  for (const sample of samples) {
    for (const [path, types] of sample.types) {
      const span = sample.spans.get(path);
      if (!span) continue;
      const key = `${sample.owner} ${path}`;
      const other = first.get(key);
      if (!other) first.set(key, { types, span });
      else if ([...types].every((type) => !other.types.has(type))) {
        const [here, there] = [types, other.types].map((it) => [...it].join(" or "));
        complain(span, `Unexpected ${here} for ${path}, expected ${there} as in another sample`, [
          { span: other.span, message: `Here it is ${there}` },
        ]);
      }
    }
  }
}

interface Scalar {
  readonly key: string;
  readonly type: string;
  readonly span: Span;
}

/** How much more common the right type has to be in other sections. */
const RATIO = 2;

/** Short names such as `id` mean many things; longer ones mean the same everywhere. */
function acrossSections(scalars: readonly Scalar[], complain: Complain): void {
  for (const [key, found] of groupBy(scalars, (it) => it.key)) {
    const types = [...groupBy(found, (it) => it.type)].sort((a, b) => b[1].length - a[1].length);
    const [most, second, ...more] = types;
    if (key.length < 6 || !most || !second || more.length > 0 || most[1].length < second[1].length * RATIO) continue;
    const [model] = most[1];
    for (const { type, span } of model ? second[1] : [])
      complain(span, `Unexpected ${type} for ${key}, expected ${most[0]} as in ${most[1].length} other samples`, [
        { span: model?.span ?? span, message: `Here it is ${most[0]}` },
      ]);
  }
}

function scalarsIn({ types, spans }: TypedSample): Scalar[] {
  return [...types].flatMap(([path, [type, ...more]]) => {
    const span = spans.get(path);
    const key = path.split(".").at(-1) ?? path;
    const scalar = type === "string" || type === "number" || type === "boolean";
    return scalar && more.length === 0 && span ? [{ key, type, span }] : [];
  });
}

/** The types of all values, by bare path. What the page leaves out has none. */
function typesIn(root: JsonValue): Map<string, Set<string>> {
  const types = new Map<string, Set<string>>();
  const walk = (value: JsonValue, path: string) => {
    if (path !== "" && isShown(value)) types.set(path, (types.get(path) ?? new Set()).add(typeOf(value)));
    below(value, path);
  };
  const below = (value: JsonValue, path: string) => {
    if (Array.isArray(value)) for (const item of value as readonly JsonValue[]) below(item, path);
    else if (isJsonObject(value))
      for (const [key, inner] of Object.entries(value)) walk(inner, path === "" ? key : `${path}.${key}`);
  };
  walk(root, "");
  return types;
}
