import type { JsonObject } from "../json.js";
import { chatCounts, renderPredictedAgent } from "../render/users.js";
import { seconds, viewOf } from "../render/view.js";
import { groupStatus, predictAgent } from "../routing.js";
import { type Customer, openToAll } from "../state.js";
import type { Turn } from "../turn.js";

/** `__priv_dynamic_config` of a customer's login: clients are to ignore it, so it holds what its sample holds and little thought. */
export function dynamicConfig(turn: Turn, customer: Customer): JsonObject {
  const { license } = turn;
  const view = viewOf(license, turn.api);
  const agent = predictAgent(license, openToAll);
  const predicted = agent === undefined ? undefined : renderPredictedAgent(agent);
  const groupId = customer.groupId ?? 0;
  return {
    customer_data: {
      name: customer.name ?? "",
      last_visit_timestamp: seconds(customer.visit?.startedAt ?? turn.now),
      page_views_count: customer.pageViews,
      visits_count: customer.visitsCount,
      chats_count: chatCounts(view, customer).chats_count,
      invitations_shown_count: 0,
      invitations_accepted_count: 0,
      client_version: "1",
      fields: "",
      group_id: groupId,
    },
    online_groups_ids: [...license.groups.keys()].filter((id) => groupStatus(license, id) !== "offline"),
    global_properties: {},
    customer_groups: { monitoring: { id: groupId, static_config_url: "", language_config_url: "" }, chats: {} },
    static_config_version: "1",
    predicted_agent: predicted,
    greeting:
      predicted === undefined
        ? undefined
        : { id: 1, unique_id: "1", text: "Hello", agent: predicted, displayed_first_time: customer.visitsCount <= 1 },
  };
}
