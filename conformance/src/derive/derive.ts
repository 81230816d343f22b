import { type ApiName, apiNames, transports } from "../apis.js";
import type { Scenario } from "../load/scenario.js";
import type { Model } from "../model.js";
import { patternOf } from "../pattern.js";
import { enumTrials, limitTrials } from "./edges.js";
import { type Ground, groundOf } from "./ground.js";
import { makeScenario } from "./make-scenario.js";
import type { DeriveData, Exception } from "./recipe.js";
import { missingTrials, typeTrials } from "./refusals.js";
import type { Schemas } from "./request-schema.js";
import { togetherTrials } from "./together.js";
import type { Trial, TrialKind } from "./trial.js";
import { extraTrials, licenseTrials, sampleTrials, scopeTrials } from "./whole-requests.js";

/** What cases are derived from. */
export interface Sources {
  readonly models: Readonly<Record<ApiName, Model>>;
  readonly schemas: (api: ApiName) => Schemas;
  readonly data: DeriveData;
}

/**
 * Every case that follows from the documents by rule: `derived/<api>/<action>/<kind>/<transport>`, and `/<what>` behind it where a request has
 * to have a preparation of its own. Requests that are to be refused change nothing: those of a kind are made one after the other in one
 * case, each a step.
 */
export function deriveScenarios(sources: Sources): readonly Scenario[] {
  const exceptions = sources.data.exceptions.map((one) => ({ ...one, pattern: patternOf(one.ids) }));
  return grounds(sources).flatMap((ground) =>
    Object.entries(rules).flatMap(([kind, rule]) => {
      const model = sources.models[ground.recipes.api];
      const id = `derived/${ground.recipes.api}/${ground.action}/${kind}/${ground.transport}`;
      const trials = rule(ground, model).flatMap((trial) => excepted(trial, `${id}/${trial.what}`, exceptions));
      return packed(trials, ground).map(({ trials: some, own }) => {
        const what = own && some[0] !== undefined ? `/${some[0].what}` : "";
        return makeScenario(`${id}${what}`, titleOf(kind as TrialKind, some, ground), some, ground);
      });
    }),
  );
}

/** Exceptions that no request is meant by. */
export function idleExceptions(sources: Sources): readonly Exception[] {
  const ids = grounds(sources).flatMap((ground) =>
    Object.entries(rules).flatMap(([kind, rule]) =>
      rule(ground, sources.models[ground.recipes.api]).map(
        ({ what }) => `derived/${ground.recipes.api}/${ground.action}/${kind}/${ground.transport}/${what}`,
      ),
    ),
  );
  return sources.data.exceptions.filter((exception) => !ids.some((id) => patternOf(exception.ids).test(id)));
}

type Rule = (ground: Ground, model: Model) => readonly Trial[];

const rules: Readonly<Record<TrialKind, Rule>> = {
  sample: sampleTrials,
  missing: missingTrials,
  type: typeTrials,
  limit: limitTrials,
  enum: enumTrials,
  together: togetherTrials,
  extra: extraTrials,
  scope: scopeTrials,
  license: licenseTrials,
};

function grounds({ models, schemas, data }: Sources): readonly Ground[] {
  return data.apis
    .toSorted((left, right) => apiNames.indexOf(left.api) - apiNames.indexOf(right.api))
    .flatMap((recipes) => {
      const model = models[recipes.api];
      const known = schemas(recipes.api);
      return model.operations.flatMap((operation) => {
        const { action } = operation;
        const recipe = recipes.actions[action];
        if (recipe === undefined) throw new Error(`no recipe for ${action} of ${recipes.api}`);
        return transports
          .filter((transport) => operation[transport])
          .map((transport) => groundOf({ recipes, action, recipe, transport }, operation, model, known));
      });
    });
}

/** There are thousands of trials: patterns are compiled once. */
interface Compiled extends Exception {
  readonly pattern: RegExp;
}

/** The trial as the first exception that means it leaves it; nothing where it is not to be made. */
function excepted(trial: Trial, id: string, exceptions: readonly Compiled[]): readonly Trial[] {
  const found = exceptions.find(({ pattern }) => pattern.test(id));
  if (found === undefined) return [trial];
  const { expect, level = trial.level, because } = found;
  if (expect === "skip") return [];
  const source = [...trial.source, `assumed: ${because}`];
  if (expect === undefined) return [{ ...trial, level, source }];
  if (expect === "success") return [{ ...trial, level, source, expect: { success: true } }];
  if (expect === "either") return [{ ...trial, level, source, expect: { success: "either" } }];
  return [{ ...trial, level, source, expect: { success: false, errors: expect } }];
}

interface Pack {
  readonly trials: readonly Trial[];
  /** True where the pack is the one request that its id names. */
  readonly own: boolean;
}

/** Refusals together; successes together where the action can be repeated, each on its own where not. */
function packed(trials: readonly Trial[], { recipe }: Ground): readonly Pack[] {
  const refusals = trials.filter(({ expect }) => expect.success === false);
  const others = trials.filter(({ expect }) => expect.success !== false);
  const together = recipe.repeats ? [...refusals, ...others] : refusals;
  const apart = recipe.repeats ? [] : others;
  return [
    ...(together.length === 0 ? [] : [{ trials: together, own: false }]),
    ...apart.map((trial) => ({ trials: [trial], own: true })),
  ];
}

function titleOf(kind: TrialKind, trials: readonly Trial[], { action, transport }: Ground): string {
  const [only, ...more] = trials;
  if (only !== undefined && more.length === 0) return `${action} over ${transport.toUpperCase()}, ${only.about}`;
  return `${action} over ${transport.toUpperCase()}, ${titles[kind]}`;
}

const titles: Readonly<Record<TrialKind, string>> = {
  sample: "the documented samples",
  missing: "each required parameter left out",
  type: "each parameter with each wrong type",
  limit: "each limit at, under and over it",
  enum: "each listed value and one that is not",
  together: "keys that exclude each other, or of which one is needed",
  extra: "with a key that no document names",
  scope: "with tokens of chosen scopes",
  license: "from another license",
};
