import { type ApiName, apiNames } from "../apis.js";
import type { Scenario } from "../load/scenario.js";
import { patternOf } from "../pattern.js";
import type { Unsupported } from "./case.js";
import { touchedActions } from "./touched-actions.js";

/** What a server does not support, as its target file says, and why. */
export interface Exclusion {
  /** Ids of cases; `*` stands for any characters. */
  readonly ids: readonly string[];
  /** Actions: every case that calls one of them is meant. */
  readonly actions: readonly string[];
  readonly reason: string;
}

/** The actions that a server has, of those APIs of which it does not have all. */
export type Claims = Readonly<Partial<Record<ApiName, readonly string[]>>>;

/** Scenarios parted into those to play and those that the server does not claim to support. */
export interface Parted {
  readonly claimed: readonly Scenario[];
  readonly unsupported: readonly Unsupported[];
}

export function partUnsupported(
  scenarios: readonly Scenario[],
  exclusions: readonly Exclusion[],
  claims: Claims = {},
): Parted {
  const tests = exclusions.map((exclusion) => ({ exclusion, fits: testOf(exclusion) }));
  const claimed: Scenario[] = [];
  const unsupported: Unsupported[] = [];
  for (const scenario of scenarios) {
    const found = tests.find(({ fits }) => fits(scenario));
    const why = found?.exclusion.reason ?? unclaimed(scenario, claims);
    if (why === undefined) claimed.push(scenario);
    else unsupported.push({ id: scenario.id, scenario, why });
  }
  return { claimed, unsupported };
}

/** Why the claims leave a scenario out. A ping is no action that a server could do without. */
function unclaimed(scenario: Scenario, claims: Claims): string | undefined {
  if (Object.keys(claims).length === 0) return undefined;
  const other = touchedActions(scenario).find(
    ({ api, action }) => action !== "ping" && claims[api]?.includes(action) === false,
  );
  return other === undefined ? undefined : `the server does not claim ${other.action} of ${other.api}`;
}

/** Names in an exclusion, ids or actions, that no scenario at all has. */
export function idleNames(scenarios: readonly Scenario[], exclusion: Exclusion): readonly string[] {
  const idle = (key: "ids" | "actions") =>
    exclusion[key].filter((name) => !scenarios.some(testOf({ ids: [], actions: [], reason: "", [key]: [name] })));
  return [...idle("ids"), ...idle("actions")];
}

/** Actions in claims that no scenario at all calls. */
export function idleClaims(scenarios: readonly Scenario[], claims: Claims): readonly string[] {
  const claimed = apiNames.flatMap((api) => (claims[api] ?? []).map((name) => ({ api, name })));
  if (claimed.length === 0) return [];
  const touched = scenarios.flatMap(touchedActions);
  const isCalled = ({ api, name }: (typeof claimed)[number]) =>
    touched.some((one) => one.api === api && one.action === name);
  return claimed.filter((one) => !isCalled(one)).map(({ name }) => name);
}

function testOf({ ids, actions }: Exclusion): (scenario: Scenario) => boolean {
  const patterns = ids.map(patternOf);
  return (scenario) =>
    patterns.some((pattern) => pattern.test(scenario.id)) ||
    (actions.length > 0 && touchedActions(scenario).some(({ action }) => actions.includes(action)));
}
