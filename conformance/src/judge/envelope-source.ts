import type { ApiName } from "../apis.js";

/** Where the documents show what responses and pushes look like. */
export function envelopeSource(api: ApiName): readonly string[] {
  return sources[api];
}

const sources: Readonly<Record<ApiName, readonly string[]>> = {
  "agent-rtm": ["agent-rtm-2017-09/protocol.md:32-41", "agent-rtm-2017-09/protocol.md:51-58"],
  customer: ["customer-2018-07/api-reference.md:88-98", "customer-2018-07/api-reference.md:101-110"],
  "agent-web": ["assumed: RTM messages of the agent API of 2019 look like those of the customer API of 2019"],
  "customer-rtm": ["customer-rtm-2019-08/methods.md:36-46", "customer-rtm-2019-08/pushes.md:13-22"],
};
