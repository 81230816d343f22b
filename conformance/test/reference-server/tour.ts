import type { JsonObject } from "../../reference-server/core/json.js";
import type { ApiName } from "../../reference-server/snapshots.js";
import type { Play, Player, Result } from "./play.js";

/** Ids that a payload may want to name. */
export interface Names {
  readonly chat: string;
  readonly thread: string;
  readonly message: string;
  readonly card: string;
  readonly customer: string;
  /** A chat of the same people whose thread is closed. */
  readonly closedChat: string;
  /** A chat of the same customer without agents. */
  readonly otherChat: string;
}

/** Who takes the tour, in each API. */
export const tourists: Readonly<Record<ApiName, string>> = {
  "agent-rtm": "dal:one-ada",
  customer: "dal:one-cleo",
  "agent-web": "dal:one-ada",
  "customer-rtm": "dal:one-cleo",
};

export interface Tour {
  readonly names: Names;
  /** Calls an action over a transport that has it. */
  call(action: string, token?: string): Result;
}

/** Ada and Cleo chat, with a message and a rich message; then one of them calls each action with a payload that works. */
export function tour(play: Play, api: ApiName): Tour {
  const ada = play.login("agent-web", "dal:one-ada");
  const cleo = play.login("customer-rtm", "dal:one-cleo");
  const start = () => cleo.call("start_chat").payload["chat"] as { id: string; thread: { id: string } };
  const [closed, other, open] = [start(), start(), start()];
  cleo.call("close_thread", { chat_id: closed.id });
  ada.call("remove_user_from_chat", { chat_id: other.id, user_id: ada.id, user_type: "agent" });
  const say = (event: JsonObject) =>
    ada.call("send_event", { chat_id: open.id, event }).payload["event"] as { id: string };
  const buttons = [{ text: "yes", postback_id: "yes" }];
  const names: Names = {
    chat: open.id,
    thread: open.thread.id,
    message: say({ type: "message", text: "hi", recipients: "all" }).id,
    card: say({ type: "rich_message", template_id: "cards", recipients: "all", elements: [{ buttons }] }).id,
    customer: cleo.id,
    closedChat: closed.id,
    otherChat: other.id,
  };
  decorate(ada, names);
  return { names, call: (action, token = tourists[api]) => callOnce(play, api, action, token, names) };
}

/** Something to delete. */
function decorate(ada: Player, { chat, thread, message }: Names): void {
  const ids = { chat_id: chat, thread_id: thread, event_id: message };
  const old = { rating: { score: 0 } };
  ada.call("update_chat_properties", { ...ids, properties: old });
  ada.call("update_chat_thread_properties", { ...ids, properties: old });
  ada.call("update_event_properties", { ...ids, properties: old });
  ada.call("tag_chat_thread", { ...ids, tag: "old" });
}

function callOnce(play: Play, api: ApiName, action: string, token: string, names: Names): Result {
  const payload = payloadOf(api, action, names);
  if (action === "login") return play.tryLogin(api, token.replace("cleo", "dan"), payload);
  const transport = play.core.specs[api].actions.get(action)?.rtm === true ? "rtm" : "web";
  const caller = { kind: "token", token, licenseId: 100000001 } as const;
  const upload = {
    url: "http://localhost/files/a.png",
    path: "a.png",
    name: "a.png",
    contentType: "image/png",
    size: 5,
  };
  const file = action === "send_file" || action === "upload_image" ? { file: upload } : {};
  return play.run({ api, action, payload, caller, transport, ...file }).result;
}

export function payloadOf(api: ApiName, action: string, names: Names): JsonObject {
  const own = particular[api][action] ?? common[action];
  return own === undefined ? {} : own(names);
}

type Payloads = Readonly<Record<string, (names: Names) => JsonObject>>;

const chat = ({ chat }: Names): JsonObject => ({ chat_id: chat });
const thread = ({ chat, thread }: Names): JsonObject => ({ chat_id: chat, thread_id: thread });
const event = ({ chat, thread, message }: Names): JsonObject => ({
  chat_id: chat,
  thread_id: thread,
  event_id: message,
});
const properties = { rating: { score: 1, comment: "Very good" } };
const names = { rating: ["score"] };
const access = ({ chat }: Names): JsonObject => ({ resource: "chat", id: chat, access: { type: "group", id: 1 } });
const ben = "ben@one.example.com";

/** What works everywhere. */
const common: Payloads = {
  start_chat: () => ({ chat: { properties, thread: { properties } }, continuous: true }),
  activate_chat: ({ closedChat }) => ({ chat: { id: closedChat } }),
  send_event: ({ chat }) => ({
    chat_id: chat,
    event: { type: "message", text: "hello world", recipients: "all", custom_id: "31-0C" },
  }),
  send_file: ({ chat }) => ({ chat_id: chat, custom_id: "12345", file: "a.png" }),
  upload_image: () => ({ image: "a.png" }),
  close_thread: chat,
  get_chat_threads: ({ chat, thread }) => ({ chat_id: chat, thread_ids: [thread] }),
  get_chat_threads_summary: chat,
  get_chats_summary: () => ({ offset: 0, limit: 25 }),
  get_groups_status: () => ({ groups: [1, 2] }),
  get_url_details: () => ({ url: "https://example.com/" }),
  send_rich_message_postback: ({ chat, thread, card }) => ({
    chat_id: chat,
    thread_id: thread,
    event_id: card,
    postback: { id: "yes", toggled: true },
  }),
  send_sneak_peek: ({ chat }) => ({ chat_id: chat, sneak_peek_text: "hello wor" }),
  send_typing_indicator: ({ chat }) => ({ chat_id: chat, is_typing: true, recipients: "all" }),
  update_chat_properties: (all) => ({ ...chat(all), properties }),
  update_chat_thread_properties: (all) => ({ ...thread(all), properties }),
  update_event_properties: (all) => ({ ...event(all), properties }),
  delete_chat_properties: (all) => ({ ...chat(all), properties: names }),
  delete_chat_thread_properties: (all) => ({ ...thread(all), properties: names }),
  delete_event_properties: (all) => ({ ...event(all), properties: names }),
  tag_chat_thread: (all) => ({ ...thread(all), tag: "bug_report" }),
  untag_chat_thread: (all) => ({ ...thread(all), tag: "old" }),
  update_last_seen_timestamp: chat,
  update_agent: () => ({ agent_id: ben, routing_status: "accepting_chats" }),
  change_push_notifications: () => ({ firebase_token: "8daDAD9dada8ja1JADA11", platform: "ios", enabled: true }),
  set_away_status: () => ({ away: true }),
  multicast: ({ customer }) => ({
    scopes: { agents: { all: true }, customers: { ids: [customer] } },
    content: { a: 1 },
    type: "type1",
  }),
  ban_customer: ({ customer }) => ({ customer_id: customer, ban: { days: 5 } }),
};

const particular: Readonly<Record<ApiName, Payloads>> = {
  "agent-rtm": {
    get_archives: () => ({ filters: { query: "hi", date_from: "2016-09-01" }, pagination: { page: 1, limit: 25 } }),
    get_filtered_chats: () => ({ filters: { include_active: true } }),
    supervise_chat: ({ chat }) => ({ chat_id: chat, agent_ids: [ben] }),
    join_chat: ({ chat }) => ({ chat_id: chat, agent_ids: [ben] }),
    remove_from_chat: chat,
    send_broadcast: () => ({ scopes: { groups: [1] }, content: { a: 1 } }),
    mark_event_as_seen: ({ chat, message }) => ({ chat_id: chat, event_id: message }),
    unban_customer: ({ customer }) => ({ customer_id: customer }),
    update_chat_scopes: ({ chat }) => ({
      chat_id: chat,
      add_scopes: { groups: [1, 2], agents: [ben] },
      remove_scopes: { groups: [0] },
    }),
  },
  customer: {
    update_customer: () => ({ name: "Cleo", fields: { company_size: "10-100" } }),
    update_customer_page: () => ({ url: "https://example.com/pricing", title: "Pricing" }),
  },
  "agent-web": {
    add_user_to_chat: ({ chat }) => ({ chat_id: chat, user_id: ben, user_type: "agent" }),
    remove_user_from_chat: ({ chat }) => ({ chat_id: chat, user_id: "ada@one.example.com", user_type: "agent" }),
    transfer_chat: ({ chat }) => ({ chat_id: chat, target: { type: "group", ids: [2] }, force: true }),
    grant_access: access,
    revoke_access: access,
    set_access: access,
    follow_chat: ({ otherChat }) => ({ chat_id: otherChat }),
    unfollow_chat: ({ otherChat }) => ({ chat_id: otherChat }),
    get_customers: () => ({ filters: { visits_count: { gte: 1 } } }),
    create_customer: () => ({ email: "new@customers.example.com", fields: { key: "value" } }),
    update_customer: ({ customer }) => ({ customer_id: customer, name: "Cleo" }),
  },
  "customer-rtm": {
    // The page nests the names once more.
    delete_event_properties: (all) => ({ ...event(all), properties: names }),
    set_customer_fields: () => ({ fields: { company_size: "10-100" } }),
    update_customer_page: () => ({ url: "https://example.com/pricing" }),
    update_customer: ({ customer }) => ({ customer_id: customer, name: "Cleo" }),
  },
};
