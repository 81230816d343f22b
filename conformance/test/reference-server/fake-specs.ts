import { handlers } from "../../reference-server/core/actions/table.js";
import type { ActionSpec, Spec } from "../../reference-server/core/spec.js";
import { type ApiName, apiNames, snapshots } from "../../reference-server/snapshots.js";

/*
 * The tests of the core bring their own rules, few enough to read: which scopes some actions need, and which pushes exist. What the
 * documents really say is tested through `livechat-spec`, in `documented.test.ts`.
 */

const write = ["chats--all:rw", "chats--access:rw", "chats--my:rw"];
const talk = ["chats.conversation--all:rw", "chats.conversation--access:rw", "chats.conversation--my:rw"];

const agentScopes: Readonly<Record<string, readonly string[]>> = {
  start_chat: talk,
  activate_chat: talk,
  send_event: talk,
  send_file: talk,
  update_chat_properties: talk,
  get_chat_threads: ["chats--all:ro", "chats--access:ro"],
  close_thread: write,
  add_user_to_chat: write,
  remove_user_from_chat: write,
  transfer_chat: write,
  follow_chat: write,
  tag_chat_thread: write,
  grant_access: write,
  ban_customer: ["customers.ban:rw"],
  get_customers: ["customers:ro"],
  multicast: ["multicast:rw"],
  update_agent: ["agents--my:rw", "agents--all:rw"],
};

const common = [
  "incoming_chat_thread",
  "incoming_event",
  "thread_closed",
  "customer_updated",
  "chat_properties_updated",
];
const seen = ["chat_thread_properties_updated", "last_seen_timestamp_updated", "incoming_typing_indicator"];
const all2019 = [
  ...common,
  ...seen,
  ...["access_granted", "access_revoked", "access_set", "chat_transferred", "chat_user_added", "chat_user_removed"],
  ...[
    "incoming_rich_message_postback",
    "event_updated",
    "chat_properties_deleted",
    "chat_thread_properties_deleted",
    "event_properties_updated",
  ],
  ...[
    "event_properties_deleted",
    "chat_thread_tagged",
    "chat_thread_untagged",
    "customer_visit_started",
    "customer_created",
  ],
  ...[
    "customer_page_updated",
    "customer_banned",
    "customer_visit_ended",
    "agent_updated",
    "incoming_sneak_peek",
    "incoming_multicast",
  ],
];

const pushes: Readonly<Record<ApiName, readonly string[]>> = {
  "agent-rtm": [
    ...common,
    ...seen,
    ...["chat_users_updated", "incoming_broadcast", "event_marked_as_seen", "incoming_sneak_peek", "customer_banned"],
    ...["customer_unbanned", "chat_scopes_updated", "agent_updated", "agent_disconnected"],
  ],
  customer: [
    ...common,
    ...seen,
    ...["incoming_rich_message_postback", "incoming_multicast", "chat_scopes_updated", "customer_page_updated"],
    ...["chat_user_added", "chat_user_removed", "customer_disconnected"],
  ],
  "agent-web": [...all2019, "agent_disconnected"],
  "customer-rtm": all2019,
};

const reasons = [
  "customer_banned",
  "license_not_found",
  "license_expired",
  "unsupported_version",
  "ping_timeout",
  "too_many_connections",
  "internal_error",
];

function fakeSpec(api: ApiName): Spec {
  const spec = (action: string): ActionSpec => ({
    web: api === "agent-web" || api === "customer",
    rtm: true,
    upload: action === "send_file" || action === "upload_image",
    scopes: api === "agent-web" ? (agentScopes[action] ?? []) : [],
    conditionalScopes: [],
  });
  return {
    actions: new Map([...handlers[api].keys()].map((action) => [action, spec(action)])),
    pushes: new Set(pushes[api]),
    webhooks: new Set(),
    disconnectReasons: new Set(snapshots[api].dialect === "2018" ? [...reasons, "inactivity_timeout"] : reasons),
    validateRequest: () => [],
  };
}

export const fakeSpecs = Object.fromEntries(apiNames.map((api) => [api, fakeSpec(api)])) as Record<ApiName, Spec>;
