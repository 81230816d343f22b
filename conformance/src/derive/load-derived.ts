import { parse } from "yaml";
import type { ApiName } from "../apis.js";
import type { Json } from "../json.js";
import type { Scenario } from "../load/scenario.js";
import { loadModel } from "../load-model.js";
import { deriveScenarios, type Sources } from "./derive.js";
import { readDeriveData } from "./recipe.js";
import { loadSchemas, type Schemas } from "./request-schema.js";

/** The texts of `derive/recipes.yaml` and `derive/exceptions.yaml`. */
export interface DeriveTexts {
  readonly recipes: string;
  readonly exceptions: string;
}

/** The derived cases of all APIs, from the published specs and what people have written about them. */
export function loadDerived(texts: DeriveTexts): readonly Scenario[] {
  return deriveScenarios(sourcesOf(texts));
}

export function sourcesOf({ recipes, exceptions }: DeriveTexts): Sources {
  const known = new Map<ApiName, Schemas>();
  const schemas = (api: ApiName): Schemas => {
    const loaded = known.get(api) ?? loadSchemas(api);
    known.set(api, loaded);
    return loaded;
  };
  return {
    models: loadModel(),
    schemas,
    data: readDeriveData(parse(recipes, { merge: true }) as Json, parse(exceptions) as Json),
  };
}
