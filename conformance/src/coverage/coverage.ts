import { type ApiName, apiNames, transports } from "../apis.js";
import type { Model } from "../model.js";
import type { Target } from "../plan/target.js";
import type { Played } from "../run-plan.js";
import type { Spec } from "../spec.js";
import { type Fact, type FactKind, factKinds } from "./fact.js";
import { type ApiFacts, factsOf } from "./facts.js";
import { callsOf, type Lens, observe } from "./observe.js";
import { observeSilence } from "./observe-silence.js";
import { ScopeWatch } from "./scope-watch.js";

/** How many facts there are, and how many of them a run has exercised. */
export interface Tally {
  readonly exercised: number;
  readonly total: number;
}

/** What a run has exercised of what the documents state of the APIs and transports that its target has. */
export interface Coverage {
  readonly all: Tally;
  readonly kinds: Readonly<Record<FactKind, Tally>>;
  readonly apis: Readonly<Partial<Record<ApiName, Tally>>>;
  /** Those of the exercised facts that were shown absent and nothing more. In the order of APIs, kinds, and documents, like the next. */
  readonly absent: readonly Fact[];
  readonly untested: readonly Fact[];
}

/** Weighs what a run has played against everything that could be. */
export function coverageOf(
  played: readonly Played[],
  target: Target,
  spec: Spec,
  models: Readonly<Record<ApiName, Model>>,
): Coverage {
  const facts = documented(target, models);
  const lens: Lens = { facts, spec };
  const seen = new Set<string>();
  const silent = new Set<string>();
  const scopes = new ScopeWatch(lens);
  for (const { case: case_, transcript } of played) {
    const calls = callsOf(case_, transcript, spec);
    observe(case_, transcript, calls, lens, seen);
    scopes.observe(case_, transcript, calls);
    observeSilence(case_, transcript, silent);
  }
  for (const id of scopes.exercised) seen.add(id);
  const absent = new Set([...silent].filter((id) => !seen.has(id)));
  for (const id of absent) seen.add(id);
  const all = apiNames.flatMap((api) => byKind(facts[api]?.facts ?? []));
  return {
    all: tally(all, seen),
    kinds: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        tally(
          all.filter((fact) => fact.kind === kind),
          seen,
        ),
      ]),
    ) as Coverage["kinds"],
    apis: Object.fromEntries(
      apiNames.flatMap((api) => {
        const own = facts[api]?.facts;
        return own === undefined ? [] : [[api, tally(own, seen)]];
      }),
    ),
    absent: all.filter((fact) => absent.has(fact.id)),
    untested: all.filter((fact) => !seen.has(fact.id)),
  };
}

const kinds = Object.keys(factKinds) as readonly FactKind[];

function documented(
  target: Target,
  models: Readonly<Record<ApiName, Model>>,
): Readonly<Partial<Record<ApiName, ApiFacts>>> {
  return Object.fromEntries(
    apiNames.flatMap((api) => {
      const address = target.addresses[api];
      if (address === undefined) return [];
      const has = new Set(transports.filter((transport) => address[transport] !== undefined));
      return [[api, factsOf(api, models[api], has)]];
    }),
  );
}

function byKind(facts: readonly Fact[]): readonly Fact[] {
  return kinds.flatMap((kind) => facts.filter((fact) => fact.kind === kind));
}

function tally(facts: readonly Fact[], seen: ReadonlySet<string>): Tally {
  return { exercised: facts.filter((fact) => seen.has(fact.id)).length, total: facts.length };
}

/** Per cent, rounded down so that 100 means all; 100 where there is nothing. */
export function percent({ exercised, total }: Tally): number {
  return total === 0 ? 100 : Math.floor((exercised / total) * 100);
}
