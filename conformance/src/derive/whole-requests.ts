import { isObject, type Json, type JsonObject } from "../json.js";
import type { Basis, Outcome } from "../load/scenario.js";
import type { Model, OperationModel } from "../model.js";
import { namesIn } from "../values.js";
import { sourceOf } from "./basis.js";
import type { Ground } from "./ground.js";
import type { Names, Recipe } from "./recipe.js";
import { asObject } from "./refusals.js";
import { overlay, type Trial } from "./trial.js";

/** Each sample that a document shows, its ids replaced by ids that exist. */
export function sampleTrials(ground: Ground): readonly Trial[] {
  const { operation, recipe, names } = ground;
  return operation.requestExamples.map((example, index) => ({
    kind: "sample",
    what: String(index + 1),
    payload: withoutFile(asObject(overlay(known(example.value as Json, names), recipe.sample)), recipe.file),
    expect: { success: true },
    level: "should",
    source: sourceOf([example.because]),
    about: "the documented sample",
  }));
}

function withoutFile(payload: JsonObject, file: string | undefined): JsonObject {
  return Object.fromEntries(Object.entries(payload).filter(([key]) => key !== file));
}

/** The sample with every value whose key is named replaced. */
function known(sample: Json, names: Names): Json {
  if (Array.isArray(sample)) return (sample as readonly Json[]).map((one) => known(one, names));
  if (!isObject(sample)) return sample;
  return Object.fromEntries(Object.entries(sample).map(([key, value]) => [key, names[key] ?? known(value, names)]));
}

/** A key that no document names. */
export function extraTrials({ recipe }: Ground): readonly Trial[] {
  return [
    {
      kind: "extra",
      what: "unknown-key",
      payload: { ...recipe.payload, conformance_unknown: { nested: true } },
      expect: { success: true },
      level: "may",
      source: ["assumed: keys that no document names are ignored"],
      about: "with a key that no document names",
    },
  ];
}

/** The same request from somebody of another license: it reaches nothing that it names. */
export function licenseTrials({ recipe, recipes }: Ground): readonly Trial[] {
  const names = namesIn(recipe.payload).filter((name) => name !== recipes.caller);
  if (names.length === 0) return [];
  const { level, source } = recipes.license;
  return [
    {
      kind: "license",
      what: "stranger",
      payload: recipe.payload,
      as: { stranger: true },
      expect: { success: false, errors: ["validation", "authorization"] },
      level,
      source,
      about: "from another license",
    },
  ];
}

/** Each scope that suffices, alone; and all that have nothing to do with the action. */
export function scopeTrials({ operation, recipe }: Ground, model: Model): readonly Trial[] {
  const { scopes } = operation;
  if (scopes.length === 0) return [];
  const trial = scoped(operation, recipe.payload);
  const areas = new Set(scopes.map(areaOf));
  const alien = scopesOf(model).filter((scope) => !areas.has(areaOf(scope)));
  return [
    trial("none", [], refused, "with a token without scopes"),
    ...(alien.length === 0 ? [] : [trial("others", alien, refused, "with every scope but those that suffice")]),
    ...scopes.map((scope) => trial(scope, [scope], { success: true }, `with the scope ${scope} alone`)),
    ...Object.entries(recipe.conditions).flatMap(([path, value]) => conditionTrials(operation, recipe, path, value)),
  ];
}

const refused: Outcome = { success: false, errors: ["authorization"] };

function scoped(operation: OperationModel, payload: JsonObject) {
  const basis: Basis = { level: "must", source: sourceOf(operation.because) };
  return (what: string, granted: readonly string[], expect: Outcome, about: string): Trial => {
    return { kind: "scope", what, payload, as: { scopes: granted }, expect, about, ...basis };
  };
}

/** With a parameter that takes more scopes: each scope that suffices without it, alone, and each of the others beside it. */
function conditionTrials(operation: OperationModel, recipe: Recipe, path: string, value: Json): readonly Trial[] {
  const condition = operation.conditionalScopes.find(({ when }) => when.includes(path));
  if (condition === undefined) throw new Error(`${operation.action}: ${path} takes no other scopes`);
  const inside = path.split(".").reduceRight<Json>((inner, key) => ({ [key]: inner }), value);
  const trial = scoped(operation, asObject(overlay(recipe.payload, inside)));
  return [
    ...operation.scopes.map((scope) => trial(`${path}/${scope}`, [scope], refused, `${path} with ${scope} alone`)),
    ...condition.scopes.map((scope) => {
      const [own = scope] = operation.scopes.filter((one) => one.endsWith(levelOf(scope)));
      return trial(`${path}/${scope}`, [own, scope], { success: true }, `${path} with ${scope} beside ${own}`);
    }),
  ];
}

/** `--all:rw` */
function levelOf(scope: string): string {
  return scope.slice(scope.indexOf("--"));
}

/** Every scope that the table of the API or one of its actions names. */
function scopesOf({ scopes, operations }: Model): readonly string[] {
  return [...new Set([...scopes.map(({ name }) => name), ...operations.flatMap((operation) => operation.scopes)])];
}

/** What a scope is about: `customers.ban`, `multicast`. Scopes for chats and for their conversations contain each other in part. */
function areaOf(scope: string): string {
  return (/^[\w.-]+?(?=--|:)/u.exec(scope)?.[0] ?? scope).replace(/^chats\..*$/u, "chats");
}
