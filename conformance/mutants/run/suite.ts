import { randomUUID } from "node:crypto";
import { type ServerOptions, startServer, VirtualClock } from "../../reference-server/index.js";
import { addressesOf } from "../../src/cli/embedded.js";
import { controlled } from "../../src/cli/open-fixtures.js";
import { allScenarios } from "../../src/cli/select.js";
import { recaster } from "../../src/fixtures/recast.js";
import type { Scenario } from "../../src/load/scenario.js";
import { loadSpec } from "../../src/load-spec.js";
import { planCases } from "../../src/plan/plan-cases.js";
import type { Target } from "../../src/plan/target.js";
import { type Played, type RunSettings, runPlan } from "../../src/run-plan.js";
import type { Spec } from "../../src/spec.js";

/** Everything that the runner would play against a server. */
export interface Suite {
  readonly scenarios: readonly Scenario[];
  readonly spec: Spec;
}

/** Milliseconds for a whole case; one that takes longer is called off, which is no verdict. */
const deadline = 60_000;

export async function loadSuite(): Promise<Suite> {
  const { spec } = await loadSpec();
  return { scenarios: allScenarios({}), spec };
}

/** A server in this process, on which cases are played, each with licenses of its own. */
export interface Theatre {
  play(scenario: Scenario): Promise<Played>;
  close(): Promise<void>;
}

/** Opens a server made with `options`; `timeout` is what a step gets that does not say. */
export async function openTheatre({ spec }: Suite, options: ServerOptions, timeout: number): Promise<Theatre> {
  const server = await startServer({ clock: new VirtualClock(Date.now()), ...options, control: true });
  const { fixtures, lender, control } = await controlled(server.origin);
  if (lender === undefined) throw new Error("the reference server lends no licenses");
  const target: Target = {
    name: "in this process",
    addresses: addressesOf(server),
    fixtures,
    ...(control === undefined ? {} : { control }),
  };
  const recast = recaster(lender, target);
  return {
    play: async (scenario) => {
      const { cases, unsupported } = planCases([scenario], target, randomUUID);
      const settings: RunSettings = { ...sober, spec, timeout, recast };
      const [played] = await runPlan(cases, settings, () => {});
      if (played === undefined) throw new Error(`${scenario.id} was not played: ${unsupported[0]?.why}`);
      return played;
    },
    close: async () => {
      control?.close();
      await server.close();
    },
  };
}

const sober = { redact: (text: string) => text, deadline, signal: new AbortController().signal };
