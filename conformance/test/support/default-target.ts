import { defaultWorld } from "../../src/cli/embedded.js";
import { parsed } from "../../src/cli/open-fixtures.js";
import { readFixtures } from "../../src/load/read-fixtures.js";
import type { Target } from "../../src/plan/target.js";

/** A target that can do everything and is nowhere: for tests that plan and do not play. */
export function targetOfDefaultWorld(): Target {
  const fixtures = readFixtures(parsed(defaultWorld()));
  if (!("licenses" in fixtures)) throw new Error("the default world cannot be read");
  const both = { web: "http://127.0.0.1:1/v3.0/<action>", rtm: "ws://127.0.0.1:1/v3.0/ws" };
  return {
    name: "nowhere",
    addresses: { "agent-rtm": { rtm: both.rtm }, customer: both, "agent-web": both, "customer-rtm": { rtm: both.rtm } },
    fixtures,
    control: { licenses: true, clock: true, advance: async () => 0 },
  };
}
