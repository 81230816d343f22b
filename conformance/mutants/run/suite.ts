import { randomUUID } from "node:crypto";
import { type ServerOptions, startServer, VirtualClock } from "../../reference-server/index.js";
import { lentBy } from "../../src/cli/open-fixtures.js";
import { allScenarios } from "../../src/cli/select.js";
import { controlOf } from "../../src/fixtures/ask-panel.js";
import { recaster } from "../../src/fixtures/recast.js";
import { laneHere } from "../../src/lane.js";
import type { Scenario } from "../../src/load/scenario.js";
import { loadSpec } from "../../src/load-spec.js";
import { addressesOf } from "../../src/plan/addresses.js";
import { planCases } from "../../src/plan/plan-cases.js";
import type { Target } from "../../src/plan/target.js";
import type { Played } from "../../src/play-case.js";
import { runPlan } from "../../src/run-plan.js";
import type { Spec } from "../../src/spec.js";

/** Everything that the runner would play against a server. */
export interface Suite {
  readonly scenarios: readonly Scenario[];
  readonly spec: Spec;
}

/** Milliseconds for the cases that are played in one go; those that take longer are called off, which is no verdict. */
const deadline = 1_200_000;

export async function loadSuite(): Promise<Suite> {
  const { spec } = await loadSpec();
  return { scenarios: await allScenarios({}), spec };
}

/** A server in this process, on which cases are played, each with licenses of its own. */
export interface Theatre {
  /** Plays so many cases at a time. */
  play(scenarios: readonly Scenario[], workers: number): Promise<readonly Played[]>;
  close(): Promise<void>;
}

/** Opens a server made with `options`; `timeout` is what a step gets that does not say. */
export async function openTheatre({ spec }: Suite, options: ServerOptions, timeout: number): Promise<Theatre> {
  const server = await startServer({ clock: new VirtualClock(Date.now()), ...options, control: true });
  const { fixtures, lender, control } = await lentBy(controlOf(server));
  const target: Target = {
    name: "in this process",
    addresses: addressesOf(server),
    fixtures,
    control,
  };
  const lane = laneHere({ spec, timeout, redact: (text) => text, control, recast: recaster(lender, target) });
  return {
    play: async (scenarios, workers) => {
      const { cases, unsupported } = planCases(scenarios, target, randomUUID);
      const [idle] = unsupported;
      if (idle !== undefined) throw new Error(`${idle.id} cannot be played: ${idle.why}`);
      return runPlan(cases, { lanes: [{ lane, workers }], deadline, signal: new AbortController().signal }, () => {});
    },
    close: () => server.close(),
  };
}
