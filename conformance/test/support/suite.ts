import { randomUUID } from "node:crypto";
import { startServer, VirtualClock } from "../../reference-server/index.js";
import { readScenarioFiles, readSchema } from "../../src/cli/files.js";
import { lentBy } from "../../src/cli/open-fixtures.js";
import { controlOf } from "../../src/fixtures/ask-panel.js";
import { recaster } from "../../src/fixtures/recast.js";
import type { Check } from "../../src/judge/check.js";
import { laneHere } from "../../src/lane.js";
import { compileSchema } from "../../src/load/check-schema.js";
import { loadScenarios } from "../../src/load/load-scenarios.js";
import type { Scenario } from "../../src/load/scenario.js";
import { loadSpec } from "../../src/load-spec.js";
import { addressesOf } from "../../src/plan/addresses.js";
import { planCases } from "../../src/plan/plan-cases.js";
import type { Target } from "../../src/plan/target.js";
import { redactor } from "../../src/redact.js";
import { runPlan } from "../../src/run-plan.js";
import { targetOfDefaultWorld } from "./default-target.js";
import { type Mutation, proxyTo } from "./proxy.js";

let loaded: readonly Scenario[] | undefined;

/** The scenarios of the package; what is wrong with them fails the test. */
export function ownScenarios(): readonly Scenario[] {
  loaded ??= loadOwn();
  return loaded;
}

function loadOwn(): readonly Scenario[] {
  const { scenarios, problems } = loadScenarios(readScenarioFiles(), compileSchema(readSchema("scenario.schema.json")));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return scenarios;
}

/** Milliseconds for a step: generous where all is to pass, short where something is awaited in vain. */
const patient = 5000;
const impatient = 1000;

/** Checks of the given scenarios (all of them by default) against the reference server, seen through a mutation if one is given. */
export function runSuite(ids?: readonly string[], mutation?: Mutation): Promise<readonly Check[]> {
  return runScenarios(
    ownScenarios().filter(({ id }) => ids === undefined || ids.includes(id)),
    mutation,
  );
}

/** Checks of all scenarios that need no control endpoint, one after the other with the same people, twice. */
export async function runShared(): Promise<readonly Check[]> {
  const server = await startServer();
  try {
    const fixtures = targetOfDefaultWorld().fixtures;
    const target: Target = { name: "reference", addresses: addressesOf(server), fixtures };
    const plan = () => planCases(ownScenarios(), target, randomUUID).cases;
    const { spec } = await loadSpec();
    const { signal } = new AbortController();
    const lane = laneHere({ spec, redact: redactor({}), timeout: patient });
    const settings = { lanes: [{ lane, workers: 1 }], deadline: 60_000, signal };
    const played = await runPlan([...plan(), ...plan()], settings, () => {});
    return played.flatMap((one) => one.checks);
  } finally {
    await server.close();
  }
}

/** Checks of one scenario against the reference server. */
export function runScenario(scenario: Scenario): Promise<readonly Check[]> {
  return runScenarios([scenario]);
}

async function runScenarios(scenarios: readonly Scenario[], mutation?: Mutation): Promise<readonly Check[]> {
  const server = await startServer({ control: true, clock: new VirtualClock(Date.now()) });
  const proxy = mutation === undefined ? undefined : await proxyTo(server.origin, mutation);
  try {
    const addresses = JSON.parse(
      JSON.stringify(addressesOf(server)).replaceAll(hostOf(server.origin), hostOf(proxy?.origin ?? server.origin)),
    ) as Target["addresses"];
    const { fixtures, lender, control } = await lentBy(controlOf(server));
    const target: Target = { name: "reference", addresses, fixtures, control };
    const { cases, unsupported } = planCases(scenarios, target, randomUUID);
    if (unsupported.length > 0) throw new Error(JSON.stringify(unsupported));
    const { spec } = await loadSpec();
    const { signal } = new AbortController();
    const lane = laneHere({
      spec,
      redact: redactor({}),
      timeout: mutation === undefined || Object.keys(mutation).length === 0 ? patient : impatient,
      control,
      recast: recaster(lender, target),
    });
    const played = await runPlan(cases, { lanes: [{ lane, workers: 1 }], deadline: 60_000, signal }, () => {});
    return played.flatMap((one) => one.checks);
  } finally {
    await proxy?.close();
    await server.close();
  }
}

function hostOf(origin: string): string {
  return new URL(origin).host;
}
