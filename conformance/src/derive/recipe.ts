import type { ApiName, Transport } from "../apis.js";
import { isObject, type Json, type JsonObject } from "../json.js";
import type { Level } from "../load/scenario.js";

/** Values by key, for ids that have to exist: `chat_id: ${chat}`. */
export type Names = Readonly<Record<string, Json>>;

/** How the actions of one API are prepared: `derive/recipes.yaml`. */
export interface ApiRecipes {
  readonly api: ApiName;
  /** Name of the actor who calls. */
  readonly caller: string;
  /** As in scenarios, without the API. */
  readonly actors: Readonly<Record<string, JsonObject>>;
  readonly names: Names;
  /** An event of each kind. */
  readonly events: Readonly<Record<string, JsonObject>>;
  /** Steps as in scenarios, by name of the state that they lead to. */
  readonly stages: Readonly<Record<string, readonly JsonObject[]>>;
  /** What rests a refusal of a wrong request, where not on the error table of the API. */
  readonly refusal?: Claim;
  /** What rests that one license does not reach into another. */
  readonly license: Claim;
  readonly actions: Readonly<Record<string, Recipe>>;
}

/** What the documents say, and how surely. */
export interface Claim {
  readonly level: Level;
  readonly source: readonly string[];
}

/** How one action is called so that it succeeds, saying as little as it may. */
export interface Recipe {
  /** Name of the stage that has to be set. */
  readonly given: string;
  readonly payload: JsonObject;
  /** True where the same call succeeds again and again. */
  readonly repeats: boolean;
  /** Names of ids that are not the usual ones in this action. */
  readonly names: Names;
  /** What takes the place of parts of the documented sample, for one that can succeed; merged key by key. */
  readonly sample: JsonObject;
  /** What a listed value needs beside it: by path of the parameter and value, merged key by key. */
  readonly beside: Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
  /** Values of parameters that take more scopes where they are there, by path. */
  readonly conditions: Readonly<Record<string, Json>>;
  /** Kinds of events that the action takes; absent for all. */
  readonly kinds?: readonly string[];
  /** Field of the file in an upload. */
  readonly file?: string;
}

/** Something that the rules derive and that does not hold, and why. */
export interface Exception {
  /** Ids of steps, `*` for any characters. */
  readonly ids: string;
  /** `skip`: is not tried. `either`: success or a documented error. Otherwise the errors of which one is to come. */
  readonly expect?: "skip" | "either" | "success" | readonly string[];
  readonly level?: Level;
  readonly because: string;
}

/** Everything that people have written about derived cases. */
export interface DeriveData {
  readonly apis: readonly ApiRecipes[];
  readonly exceptions: readonly Exception[];
}

/** Makes recipes of the two files, with defaults filled in. */
export function readDeriveData(recipes: Json, exceptions: Json): DeriveData {
  const apis = Object.entries(isObject(recipes) ? recipes : {}).filter(([name]) => !name.startsWith("x-"));
  return {
    apis: apis.map(([api, said]) => readApi(api as ApiName, said as JsonObject)),
    exceptions: (Array.isArray(exceptions) ? exceptions : []) as unknown as readonly Exception[],
  };
}

function readApi(api: ApiName, said: JsonObject): ApiRecipes {
  const { actions, ...rest } = said;
  const recipes = Object.entries(actions as JsonObject).map(([action, one]) => [action, readRecipe(one as JsonObject)]);
  return { ...(rest as unknown as Omit<ApiRecipes, "api" | "actions">), api, actions: Object.fromEntries(recipes) };
}

function readRecipe(said: JsonObject): Recipe {
  const standard = { given: "nothing", payload: {}, repeats: false, names: {}, sample: {}, beside: {}, conditions: {} };
  return { ...standard, ...(said as Partial<Recipe>) };
}

/** A call on one transport that is to be derived from. */
export interface Subject {
  readonly recipes: ApiRecipes;
  readonly action: string;
  readonly recipe: Recipe;
  readonly transport: Transport;
}
