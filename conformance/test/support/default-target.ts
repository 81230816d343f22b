import { defaultWorld } from "../../src/cli/files.js";
import { parsed } from "../../src/cli/open-fixtures.js";
import { readFixtures } from "../../src/load/read-fixtures.js";
import { provocations } from "../../src/load/scenario.js";
import type { Target, TargetControl } from "../../src/plan/target.js";

/** A control endpoint that can do everything and does nothing. */
export const ableControl: TargetControl = {
  licenses: true,
  clock: true,
  provokes: new Set(provocations),
  advance: async () => 0,
  provoke: async () => {},
};

/** A target that can do everything and is nowhere: for tests that plan and do not play. */
export function targetOfDefaultWorld(): Target {
  const fixtures = readFixtures(parsed(defaultWorld()));
  if (!("licenses" in fixtures)) throw new Error("the default world cannot be read");
  const both = { web: "http://127.0.0.1:1/v3.0/<action>", rtm: "ws://127.0.0.1:1/v3.0/ws" };
  return {
    name: "nowhere",
    addresses: { "agent-rtm": { rtm: both.rtm }, customer: both, "agent-web": both, "customer-rtm": { rtm: both.rtm } },
    fixtures,
    control: ableControl,
  };
}
