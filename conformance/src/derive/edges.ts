import { isObject, type Json, type JsonObject } from "../json.js";
import type { Basis, Upload } from "../load/scenario.js";
import { basisOf } from "./basis.js";
import { type Ground, keyOf } from "./ground.js";
import { type Param, pathOf, variantsOf } from "./params.js";
import { place } from "./place.js";
import { asObject, refusal } from "./refusals.js";
import { minimalValue } from "./sample-value.js";
import { overlay, type Trial } from "./trial.js";

/** A limit as a schema says it, and how a value at a distance from it is made. */
interface Edge {
  readonly keyword: string;
  /** What `x-source` calls it. */
  readonly about: string;
  /** -1 where less is over the limit, 1 where more is. */
  readonly outward: 1 | -1;
  value(limit: number, there: Json | undefined, param: Param, ground: Ground): Json;
}

const edges: readonly Edge[] = [
  { keyword: "maximum", about: "maximum", outward: 1, value: (limit) => limit },
  { keyword: "minimum", about: "minimum", outward: -1, value: (limit) => limit },
  { keyword: "x-max-bytes", about: "maxLength", outward: 1, value: (limit) => "x".repeat(limit) },
  { keyword: "maxItems", about: "maxItems", outward: 1, value: elements },
  { keyword: "minItems", about: "minItems", outward: -1, value: elements },
];

/** Each limit at it, under it, and over it. */
export function limitTrials(ground: Ground): readonly Trial[] {
  if (ground.operation.multipart) return uploadTrials(ground);
  return ground.params.flatMap((param) =>
    edges.flatMap((edge) => {
      const limit = param.schema[edge.keyword];
      return typeof limit === "number" ? around(edge, limit, param, ground) : [];
    }),
  );
}

function around(edge: Edge, limit: number, param: Param, ground: Ground): readonly Trial[] {
  const basis = basisOf(param.schema, edge.about);
  const put = (at: number) =>
    asObject(place(ground.recipe.payload, param.hops, (there) => edge.value(at, there, param, ground), ground.soil));
  const what = (name: string) => `${pathOf(param)}/${edge.keyword.replace("x-", "")}-${name}`;
  const taken = (name: string, at: number): Trial => ({
    kind: "limit",
    what: what(name),
    payload: put(at),
    expect: { success: true },
    about: `${pathOf(param)}: ${name} the limit of ${limit}`,
    ...basis,
  });
  const over = put(limit + edge.outward);
  return [
    taken("at", limit),
    taken("under", limit - edge.outward),
    refusal("limit", what("over"), over, { ...param, basis }, ground, `over the limit of ${limit}`),
  ];
}

/** So many elements like the first that is there, or like the least that will do. */
function elements(count: number, there: Json | undefined, param: Param, { schemas, names }: Ground): Json {
  const { items } = param.schema;
  const first = Array.isArray(there) ? (there as readonly Json[])[0] : undefined;
  const least = isObject(items) ? minimalValue(schemas.resolve(items), keyOf(param.hops), schemas, names) : null;
  return Array.from({ length: count }, () => first ?? least);
}

/** Bytes of the file of an upload. */
function uploadTrials({ params, recipe }: Ground): readonly Trial[] {
  return params.flatMap((param) => {
    const limit = param.schema["x-max-bytes"];
    if (typeof limit !== "number" || recipe.file === undefined) return [];
    const upload = (bytes: number): Upload => ({
      field: recipe.file ?? "file",
      name: "test.png",
      type: "image/png",
      bytes,
    });
    const common = { kind: "limit", payload: recipe.payload, ...basisOf(param.schema, "maxLength") } as const;
    const trial = (name: string, bytes: number, expect: Trial["expect"]): Trial => ({
      ...common,
      what: `${pathOf(param)}/max-bytes-${name}`,
      upload: upload(bytes),
      expect,
      about: `${pathOf(param)}: ${name} the limit of ${limit} bytes`,
    });
    return [
      trial("at", limit, { success: true }),
      trial("under", limit - 1, { success: true }),
      trial("over", limit + 1, { success: false, errors: ["entity_too_large"] }),
    ];
  });
}

/** Each listed value, and one that is not listed. */
export function enumTrials(ground: Ground): readonly Trial[] {
  return [...ground.params.flatMap((param) => valueTrials(param, ground)), ...variantTrials(ground)];
}

const unlisted = "conformance_unlisted";

function valueTrials(param: Param, ground: Ground): readonly Trial[] {
  const values = param.schema["enum"];
  if (!Array.isArray(values)) return [];
  const { recipe, soil } = ground;
  const path = pathOf(param);
  const put = (value: Json) => asObject(place(recipe.payload, param.hops, () => value, soil));
  const listed = (values as readonly Json[]).map((value): Trial => {
    const beside: JsonObject = recipe.beside[path]?.[String(value)] ?? {};
    const payload = asObject(overlay(put(value), beside));
    return taken(`${path}/${String(value)}`, payload, basisOf(param.schema, `value ${String(value)}`));
  });
  const basis = basisOf(param.schema, "type");
  return [
    ...listed,
    refusal("enum", `${path}/unlisted`, put(unlisted), { ...param, basis }, ground, "an unlisted value"),
  ];
}

/** Each kind of a union, and one that no document names. */
function variantTrials(ground: Ground): readonly Trial[] {
  const { recipe, soil, schemas } = ground;
  return ground.params.flatMap((param) => {
    const variants = variantsOf(param.schema, schemas);
    const [some] = variants;
    if (some === undefined) return [];
    const path = pathOf(param);
    const kinds = variants.filter(({ hop }) => recipe.kinds?.includes(hop.value) ?? true);
    const put = (value: JsonObject) => asObject(place(recipe.payload, param.hops, () => value, soil));
    const { discriminator } = some.hop;
    const base = soil.variant(some.hop) ?? {};
    const basis = { level: "may", source: ["assumed: a kind that no document names is refused"] } as const;
    return [
      ...kinds.map(({ hop, inner }) =>
        taken(
          `${path}.${discriminator}/${hop.value}`,
          put(soil.variant(hop) ?? { [discriminator]: hop.value }),
          basisOf(inner, "type"),
        ),
      ),
      refusal(
        "enum",
        `${path}.${discriminator}/unlisted`,
        put({ ...base, [discriminator]: unlisted }),
        { ...param, basis },
        ground,
        "an unlisted kind",
      ),
    ];
  });
}

function taken(what: string, payload: JsonObject, basis: Basis): Trial {
  return { kind: "enum", what, payload, expect: { success: true }, about: what.replace("/", ": "), ...basis };
}
