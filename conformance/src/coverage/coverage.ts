import { type ApiName, apiNames, transports } from "../apis.js";
import type { Model } from "../model.js";
import type { Target } from "../plan/target.js";
import type { Played } from "../play-case.js";
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

/** Weighs what a run plays, case by case, against everything that could be. */
export class CoverageCount {
  readonly #lens: Lens;
  readonly #scopes: ScopeWatch;
  readonly #seen = new Set<string>();
  readonly #silent = new Set<string>();

  constructor(target: Target, spec: Spec, models: Readonly<Record<ApiName, Model>>) {
    this.#lens = { facts: documented(target, models), spec };
    this.#scopes = new ScopeWatch(this.#lens);
  }

  add({ case: case_, transcript }: Pick<Played, "case" | "transcript">): void {
    const calls = callsOf(case_, transcript, this.#lens.spec);
    observe(case_, transcript, calls, this.#lens, this.#seen);
    this.#scopes.observe(case_, transcript, calls);
    observeSilence(case_, transcript, this.#silent);
  }

  /** What has been exercised so far. */
  get coverage(): Coverage {
    const { facts } = this.#lens;
    const seen = new Set([...this.#seen, ...this.#scopes.exercised]);
    const absent = new Set([...this.#silent].filter((id) => !seen.has(id)));
    const exercised = new Set([...seen, ...absent]);
    const all = apiNames.flatMap((api) => byKind(facts[api]?.facts ?? []));
    const ofKind = (kind: FactKind) => all.filter((fact) => fact.kind === kind);
    return {
      all: tally(all, exercised),
      kinds: Object.fromEntries(kinds.map((kind) => [kind, tally(ofKind(kind), exercised)])) as Coverage["kinds"],
      apis: Object.fromEntries(
        apiNames.flatMap((api) => {
          const own = facts[api]?.facts;
          return own === undefined ? [] : [[api, tally(own, exercised)]];
        }),
      ),
      absent: all.filter((fact) => absent.has(fact.id)),
      untested: all.filter((fact) => !exercised.has(fact.id)),
    };
  }
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
