import type { Catalog } from "livechat-spec";
import { catalog as agentRtm } from "livechat-spec/agent-rtm/catalog";
import { catalog as agentWeb } from "livechat-spec/agent-web/catalog";
import { catalog as customer } from "livechat-spec/customer/catalog";
import { catalog as customerRtm } from "livechat-spec/customer-rtm/catalog";
import type { ApiName } from "../../reference-server/snapshots.js";

/** What the documents of each API list. */
export const catalogs: Readonly<Record<ApiName, Catalog>> = {
  "agent-rtm": agentRtm,
  customer,
  "agent-web": agentWeb,
  "customer-rtm": customerRtm,
};

/** Pushes that the documents say an action causes. */
export function pushesCausedBy(api: ApiName, action: string): readonly string[] {
  const { actions } = catalogs[api];
  return Object.hasOwn(actions, action) ? (actions[action]?.pushes ?? []) : [];
}

/** Pushes that the documents say some action causes: whoever asks for it is told too. */
export function askedPushes(api: ApiName): ReadonlySet<string> {
  return new Set(Object.values(catalogs[api].actions).flatMap(({ pushes }) => pushes));
}
