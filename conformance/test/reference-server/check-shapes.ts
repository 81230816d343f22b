import type { Validators } from "livechat-spec";
import { pushes as agentRtmPushes, responses as agentRtmResponses } from "livechat-spec/agent-rtm/validate";
import { pushes as agentWebPushes, responses as agentWebResponses } from "livechat-spec/agent-web/validate";
import { pushes as customerPushes, responses as customerResponses } from "livechat-spec/customer/validate";
import { pushes as customerRtmPushes, responses as customerRtmResponses } from "livechat-spec/customer-rtm/validate";
import { type ApiName, snapshots } from "../../reference-server/snapshots.js";

const shapes: Readonly<Record<ApiName, Readonly<Record<"response" | "push", Validators<never>>>>> = {
  "agent-rtm": { response: agentRtmResponses, push: agentRtmPushes },
  customer: { response: customerResponses, push: customerPushes },
  "agent-web": { response: agentWebResponses, push: agentWebPushes },
  "customer-rtm": { response: customerRtmResponses, push: customerRtmPushes },
};

/** Throws where a payload that the server sends is not as the documents say. What they do not describe is an error, too, but for the actions that are assumed. */
export function checkShape(api: ApiName, kind: "response" | "push", action: string, payload: unknown): void {
  const validate = shapes[api][kind][action];
  const data: unknown = JSON.parse(JSON.stringify(payload));
  if (validate === undefined && kind === "response" && isAssumed(api, action)) return;
  if (validate === undefined) throw new Error(`${api} ${kind} ${action}: the documents know none`);
  if (validate(data)) return;
  const problems = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  throw new Error(`${api} ${kind} ${action}: ${problems.join("; ")}\n${JSON.stringify(data, null, 1)}`);
}

function isAssumed(api: ApiName, name: string): boolean {
  return snapshots[api].assumed.some(({ action }) => action === name);
}
