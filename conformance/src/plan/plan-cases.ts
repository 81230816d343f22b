import { roleOf, type Transport } from "../apis.js";
import { type ActorSpec, allSteps, type LicenseChoice, type Scenario, type Step } from "../load/scenario.js";
import type { Actor, Case, Unsupported } from "./case.js";
import type { Fixtures, License, Target } from "./target.js";

/** What a target can be asked, and what it cannot. */
export interface Plan {
  readonly cases: readonly Case[];
  readonly unsupported: readonly Unsupported[];
}

/** Casts every scenario with the fixtures of the target; order is kept. `newcomer` gives a text that no other run has used. */
export function planCases(scenarios: readonly Scenario[], target: Target, newcomer: () => string): Plan {
  const cases: Case[] = [];
  const unsupported: Unsupported[] = [];
  const casting: Casting = { target, newcomer, used: new Set() };
  for (const scenario of scenarios) {
    const actors = scenario.actors.map((spec) => cast(spec, transportsOf(scenario, spec), casting));
    const why = actors.find((actor) => typeof actor === "string");
    if (typeof why === "string") unsupported.push({ id: scenario.id, scenario, why });
    else cases.push({ id: scenario.id, scenario, actors: byName(actors.filter((actor) => typeof actor !== "string")) });
  }
  return { cases, unsupported };
}

interface Casting {
  readonly target: Target;
  readonly newcomer: () => string;
  /** Tokens of new customers that a part has already. */
  readonly used: Set<string>;
}

function byName(actors: readonly Actor[]): Readonly<Record<string, Actor>> {
  return Object.fromEntries(actors.map((actor) => [actor.name, actor]));
}

/** The fixture that plays a part, or the reason why nobody can. */
function cast(spec: ActorSpec, needed: readonly Transport[], casting: Casting): Actor | string {
  const { target } = casting;
  const address = target.addresses[spec.api];
  if (address === undefined) return `the target does not have the API ${spec.api}`;
  const missing = needed.find((transport) => address[transport] === undefined);
  if (missing !== undefined) return `the target has no ${missing.toUpperCase()} address for ${spec.api}`;
  const license = licenseOf(spec.license, target.fixtures);
  const account = license === undefined ? undefined : accountOf(spec, license, casting);
  if (license === undefined || account === undefined)
    return `the fixtures have no ${roleOf(spec.api)} ${spec.number} in a license that is ${spec.license}`;
  const { name, api, via } = spec;
  const id = spec.license === "unknown" ? unknownLicense(target.fixtures) : license.id;
  return { name, api, via, ...account, license: id, address };
}

function licenseOf(choice: LicenseChoice, { licenses }: Fixtures): License | undefined {
  const usable = licenses.filter((license) => license.state === "usable");
  switch (choice) {
    case "first":
    case "unknown":
      return usable[0];
    case "second":
      return usable[1];
    case "expired":
    case "elsewhere":
      return licenses.find((license) => license.state === choice);
    default:
      return choice satisfies never;
  }
}

function accountOf(spec: ActorSpec, license: License, casting: Casting): { id?: string; token: string } | undefined {
  if (spec.number === "new") return newcomerOf(license, casting);
  const account = (roleOf(spec.api) === "agent" ? license.agents : license.customers)[spec.number - 1];
  const token = account?.tokens[0];
  return account === undefined || token === undefined ? undefined : { id: account.id, token };
}

/** A customer whom the server has never seen; the id is known only after the login. */
function newcomerOf(license: License, { newcomer, used }: Casting): { token: string } | undefined {
  if (license.newTokenPrefix !== undefined) return { token: license.newTokenPrefix + newcomer() };
  const token = license.newTokens.find((one) => !used.has(one));
  if (token !== undefined) used.add(token);
  return token === undefined ? undefined : { token };
}

/** License number that no license of the fixtures has. */
function unknownLicense({ licenses }: Fixtures): number {
  return 1 + Math.max(199_999_999, ...licenses.map((license) => license.id));
}

/** Transports that the steps of an actor use. */
function transportsOf(scenario: Scenario, actor: ActorSpec): readonly Transport[] {
  const steps = allSteps(scenario).filter((step) => step.actor === actor.name);
  return [...new Set(steps.map((step) => transportOf(step, actor)))];
}

/** Transport of a step: only calls have a choice. */
export function transportOf(step: Step, actor: { readonly via: Transport }): Transport {
  return step.kind === "call" ? (step.via ?? actor.via) : "rtm";
}
