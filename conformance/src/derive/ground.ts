import type { JsonObject } from "../json.js";
import type { Model, OperationModel } from "../model.js";
import { sourceOf } from "./basis.js";
import { type Hop, type Param, paramsOf, pathOf, variantsOf } from "./params.js";
import type { Soil } from "./place.js";
import type { Claim, Names, Subject } from "./recipe.js";
import type { Schemas } from "./request-schema.js";
import { minimalValue } from "./sample-value.js";

/** All that is known of one action on one transport before requests are derived. */
export interface Ground extends Subject {
  readonly operation: OperationModel;
  readonly schemas: Schemas;
  /** What a request has to look like. */
  readonly request: JsonObject;
  readonly params: readonly Param[];
  readonly names: Names;
  readonly soil: Soil;
  /** What a refusal of a request that does not fit rests on. */
  readonly refusal: Claim;
}

export function groundOf(subject: Subject, operation: OperationModel, model: Model, schemas: Schemas): Ground {
  const { recipes, recipe, action } = subject;
  const request = schemas.request(action) ?? {};
  const names = { ...recipes.names, ...recipe.names };
  const all = paramsOf(request, schemas);
  const params = all.filter(({ hops }) => hops.every((hop) => isTaken(hop, recipe.kinds)));
  const byPath = new Map(all.map((param) => [pathOf(param), param]));
  const soil: Soil = {
    variant: ({ value }) => recipes.events[value],
    minimal: (hops) => {
      const schema = byPath.get(pathOf({ hops }))?.schema;
      if (schema === undefined) return {};
      const [kind] = variantsOf(schema, schemas);
      const some = kind === undefined ? undefined : recipes.events[kind.hop.value];
      return some ?? minimalValue(schema, keyOf(hops), schemas, names);
    },
  };
  return {
    ...subject,
    operation,
    schemas,
    request,
    params,
    names,
    soil,
    refusal: recipes.refusal ?? errorTable(model),
  };
}

/** The key that a value belongs to: that of the array for its elements. */
export function keyOf(hops: readonly Hop[]): string | undefined {
  const hop = hops.findLast((one) => one.kind === "key");
  return hop?.kind === "key" ? hop.name : undefined;
}

function isTaken(hop: Hop, kinds: readonly string[] | undefined): boolean {
  return hop.kind !== "variant" || kinds === undefined || kinds.includes(hop.value);
}

/** The row of the error table that says what a request of a wrong form gets. */
function errorTable(model: Model): Claim {
  const row = model.errors.find(({ type }) => type === "validation");
  return { level: "must", source: row === undefined ? [] : sourceOf(row.because) };
}
