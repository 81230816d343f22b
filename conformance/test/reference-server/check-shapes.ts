import type { Validators } from "livechat-spec";
import { pushes as agentRtmPushes, responses as agentRtmResponses } from "livechat-spec/agent-rtm/validate";
import { pushes as agentWebPushes, responses as agentWebResponses } from "livechat-spec/agent-web/validate";
import { pushes as customerPushes, responses as customerResponses } from "livechat-spec/customer/validate";
import { pushes as customerRtmPushes, responses as customerRtmResponses } from "livechat-spec/customer-rtm/validate";
import type { ApiName } from "../../reference-server/snapshots.js";

const shapes: Readonly<Record<ApiName, Readonly<Record<"response" | "push", Validators<never>>>>> = {
  "agent-rtm": { response: agentRtmResponses, push: agentRtmPushes },
  customer: { response: customerResponses, push: customerPushes },
  "agent-web": { response: agentWebResponses, push: agentWebPushes },
  "customer-rtm": { response: customerRtmResponses, push: customerRtmPushes },
};

/**
 * Where the generated schemas ask for more than the documents: an object of 2017 has a `routing_status` "only if agent is currently
 * logged in", which is said in prose. To be taken out when the schemas know.
 */
const gaps: readonly { readonly api: ApiName; readonly problem: RegExp }[] = [
  { api: "agent-rtm", problem: /must have required property 'routing_status'$/u },
];

/** Throws where a payload that the server sends is not as the documents say. What they do not describe passes. */
export function checkShape(api: ApiName, kind: "response" | "push", action: string, payload: unknown): void {
  const validate = shapes[api][kind][action];
  const data: unknown = JSON.parse(JSON.stringify(payload));
  if (validate === undefined || validate(data)) return;
  const problems = (validate.errors ?? [])
    .map(({ instancePath, message }) => `${instancePath} ${message}`)
    .filter((text) => !gaps.some((gap) => gap.api === api && gap.problem.test(text)));
  if (problems.length > 0)
    throw new Error(`${api} ${kind} ${action}: ${problems.join("; ")}\n${JSON.stringify(data, null, 1)}`);
}
