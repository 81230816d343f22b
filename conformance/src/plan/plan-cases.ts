import type { Transport } from "../apis.js";
import {
  type ActorSpec,
  allSteps,
  type LicenseChoice,
  movesTime,
  type Provocation,
  type Scenario,
  type Step,
  wantsWebhooks,
} from "../load/scenario.js";
import type { Actor, Case, Unsupported } from "./case.js";
import type { Account, Address, Fixtures, License, Target } from "./target.js";

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
    const needed = transportsIn(scenario);
    const actors = scenario.actors.map((spec) => cast(spec, needed.get(spec.name) ?? none, casting));
    const why = lackOf(scenario, target) ?? actors.find((actor) => typeof actor === "string");
    if (typeof why === "string") unsupported.push({ id: scenario.id, scenario, why });
    else
      cases.push({
        id: scenario.id,
        scenario,
        actors: byName(actors.filter((actor) => typeof actor !== "string")),
      });
  }
  return { cases, unsupported };
}

/** What a scenario needs of the control endpoint, and the target does not have. */
function lackOf(scenario: Scenario, { control }: Target): string | undefined {
  const special = wantsWebhooks(scenario) || Object.keys(scenario.licenses).length > 0;
  if (special && control?.licenses !== true) return "the target makes no licenses on request (see --control)";
  if (movesTime(scenario) && control?.clock !== true) return "the time of the target cannot be moved";
  const asked = allSteps(scenario).find((step) => step.kind === "provoke" && control?.provokes.has(step.what) !== true);
  return asked?.kind === "provoke" ? `the target ${unable[asked.what]} (see --control)` : undefined;
}

/** What a target that cannot be asked for it does not do. */
const unable: Readonly<Record<Provocation, string>> = {
  disconnect: "ends no connections on request",
  fault: "does not fail on request",
  removal: "removes no licenses on request",
};

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
function cast(spec: ActorSpec, needed: ReadonlySet<Transport>, casting: Casting): Actor | string {
  const { target } = casting;
  const address = target.addresses[spec.api];
  if (address === undefined) return `the target does not have the API ${spec.api}`;
  const missing = [...needed].find((transport) => address[transport] === undefined);
  if (missing !== undefined) return `the target has no ${missing.toUpperCase()} address for ${spec.api}`;
  const license = licenseOf(spec.license, target.fixtures);
  const account = license === undefined ? undefined : accountOf(spec, license, casting);
  if (license === undefined || account === undefined)
    return `the fixtures have no ${describePart(spec)} in a license that is ${spec.license}`;
  const { name, api, via } = spec;
  const id = spec.license === "unknown" ? unknownLicense(target.fixtures) : license.id;
  return { name, api, via, ...account, license: id, address: versioned(address, spec.version) };
}

function describePart({ part, number, scopes }: ActorSpec): string {
  const token = scopes === undefined ? "" : ` whose token has the scopes [${scopes.join(", ")}] and no others`;
  return `${part} ${number}${token}`;
}

/** The address with another version in place of the documented one. */
function versioned(address: Address, version: string | undefined): Address {
  if (version === undefined) return address;
  const entries = Object.entries(address).map(([transport, url]) => [
    transport,
    url.replace(/\/v\d+(?:\.\d+)*\//u, `/v${version}/`),
  ]);
  return Object.fromEntries(entries) as Address;
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

type Played = Pick<Actor, "id" | "token" | "scopes">;

function accountOf(spec: ActorSpec, license: License, casting: Casting): Played | undefined {
  if (spec.number === "new") return newcomerOf(license, casting);
  const accounts = { agent: license.agents, bot: license.bots, customer: license.customers }[spec.part];
  const account = accounts[spec.number - 1];
  // A server that makes licenses makes the tokens that are missing, too.
  const standIn = casting.target.control?.licenses === true ? account?.tokens[0] : undefined;
  const token = account === undefined ? undefined : (tokenOf(account, spec.scopes) ?? standIn);
  if (account === undefined || token === undefined) return undefined;
  const scopes = account.scopes.get(token);
  return { id: account.id, token, ...(scopes === undefined ? {} : { scopes }) };
}

/** The first token, or the one with exactly the scopes that the part asks for. */
function tokenOf({ tokens, scopes: known }: Account, scopes: readonly string[] | undefined): string | undefined {
  if (scopes === undefined) return tokens[0];
  const wanted = [...scopes].sort().join(" ");
  return [...known].find(([, has]) => [...has].sort().join(" ") === wanted)?.[0];
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

/** Kinds of steps that need no connection of their actor. */
const ofControl: ReadonlySet<Step["kind"]> = new Set(["advance", "provoke", "webhook", "no-webhook"]);

const none: ReadonlySet<Transport> = new Set();

/** Transports that the steps of each actor use. */
function transportsIn(scenario: Scenario): ReadonlyMap<string, ReadonlySet<Transport>> {
  const actors = new Map(scenario.actors.map((actor) => [actor.name, { actor, used: new Set<Transport>() }]));
  for (const step of allSteps(scenario)) {
    const of = ofControl.has(step.kind) ? undefined : actors.get(step.actor);
    of?.used.add(transportOf(step, of.actor));
  }
  return new Map([...actors].map(([name, { used }]) => [name, used]));
}

/** Transport of a step: only calls have a choice. */
export function transportOf(step: Step, actor: { readonly via: Transport }): Transport {
  return step.kind === "call" ? (step.via ?? actor.via) : "rtm";
}
