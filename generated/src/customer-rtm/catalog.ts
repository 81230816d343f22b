// Made by `npm run generate` from the documents in spec/. Do not edit.

import type { Catalog } from "../shared.js";
/** Ask with `Object.hasOwn` for names that come from elsewhere. */
export const catalog = {
  id: "customer-rtm-2019-08",
  name: "customer-rtm",
  title: "Customer RTM API (2019-08)",
  version: "3.0",
  web: null,
  rtm: {
    url: "wss://api.livechatinc.com/v3.0/customer/rtm/ws",
    query: [{
      name: "license_id",
      required: true
    }],
    correlationKey: "request_id",
    loginAction: "login",
    pingSeconds: 15,
    idleCloseSeconds: 30,
    comeBackAfter: ["ping_timeout", "inactivity_timeout", "internal_error"],
    assumed: false,
    source: "documents/customer-rtm-2019-08/methods.md:9"
  },
  actions: {
    get_chats_summary: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:63"
    },
    get_chat_threads_summary: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:157"
    },
    get_groups_status: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:233"
    },
    get_predicted_agent: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:302"
    },
    get_url_details: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:353"
    },
    start_chat: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: [],
      conditionalScopes: [],
      pushes: ["incoming_chat_thread"],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:414"
    },
    activate_chat: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: [],
      conditionalScopes: [],
      pushes: ["incoming_chat_thread"],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:520"
    },
    close_thread: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: ["incoming_event", "thread_closed"],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:629"
    },
    send_event: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: [],
      conditionalScopes: [],
      pushes: ["incoming_event", "incoming_chat_thread"],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:690"
    },
    send_rich_message_postback: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: ["incoming_rich_message_postback"],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:767"
    },
    send_sneak_peek: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:840"
    },
    update_chat_properties: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: ["chat_properties_updated"],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:901"
    },
    delete_chat_properties: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats.conversation--all:rw", "chats.conversation--access:rw", "chats.conversation--my:rw"],
      conditionalScopes: [],
      pushes: ["chat_properties_deleted"],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:969"
    },
    update_chat_thread_properties: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: ["chat_thread_properties_updated"],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:1041"
    },
    delete_chat_thread_properties: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats.conversation--all:rw", "chats.conversation--access:rw", "chats.conversation--my:rw"],
      conditionalScopes: [],
      pushes: ["chat_thread_properties_deleted"],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:1114"
    },
    update_event_properties: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats.conversation--all:rw", "chats.conversation--access:rw", "chats.conversation--my:rw"],
      conditionalScopes: [],
      pushes: ["event_properties_updated"],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:1187"
    },
    delete_event_properties: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats.conversation--all:rw", "chats.conversation--access:rw", "chats.conversation--my:rw"],
      conditionalScopes: [],
      pushes: ["event_properties_deleted"],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:1264"
    },
    tag_chat_thread: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats--all:rw", "chats--access:rw", "chats--my:rw"],
      conditionalScopes: [],
      pushes: ["chat_thread_tagged"],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:1345"
    },
    untag_chat_thread: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats--all:rw", "chats--access:rw", "chats--my:rw"],
      conditionalScopes: [],
      pushes: ["chat_thread_untagged"],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:1407"
    },
    set_customer_fields: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: ["customer_updated"],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:1473"
    },
    update_customer_page: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: ["customer_page_updated"],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:1535"
    },
    update_customer: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: ["customers:rw"],
      conditionalScopes: [],
      pushes: ["customer_updated"],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:1597"
    },
    login: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:1668"
    },
    set_away_status: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["agents--my:rw"],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:1810"
    },
    change_push_notifications: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:1868"
    },
    update_agent: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["agents--my:rw", "agents--all:rw"],
      conditionalScopes: [],
      pushes: ["agent_updated"],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:1934"
    },
    logout: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:1998"
    },
    update_last_seen_timestamp: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: [],
      conditionalScopes: [],
      pushes: ["last_seen_timestamp_updated"],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:2051"
    },
    send_typing_indicator: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats.conversation--all:rw", "chats.conversation--access:rw", "chats.conversation--my:rw"],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:2110"
    },
    multicast: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["multicast:rw"],
      conditionalScopes: [],
      pushes: ["incoming_multicast"],
      errors: [],
      source: "documents/customer-rtm-2019-08/methods.md:2171"
    }
  },
  pushes: {
    incoming_chat_thread: {
      rtm: true,
      webhook: true,
      source: "documents/customer-rtm-2019-08/pushes.md:39"
    },
    thread_closed: {
      rtm: true,
      webhook: true,
      source: "documents/customer-rtm-2019-08/pushes.md:71"
    },
    access_granted: {
      rtm: true,
      webhook: true,
      source: "documents/customer-rtm-2019-08/pushes.md:99"
    },
    access_revoked: {
      rtm: true,
      webhook: true,
      source: "documents/customer-rtm-2019-08/pushes.md:132"
    },
    access_set: {
      rtm: true,
      webhook: true,
      source: "documents/customer-rtm-2019-08/pushes.md:165"
    },
    chat_transferred: {
      rtm: true,
      webhook: false,
      source: "documents/customer-rtm-2019-08/pushes.md:197"
    },
    chat_user_added: {
      rtm: true,
      webhook: true,
      source: "documents/customer-rtm-2019-08/pushes.md:228"
    },
    chat_user_removed: {
      rtm: true,
      webhook: true,
      source: "documents/customer-rtm-2019-08/pushes.md:259"
    },
    incoming_event: {
      rtm: true,
      webhook: true,
      source: "documents/customer-rtm-2019-08/pushes.md:298"
    },
    event_updated: {
      rtm: true,
      webhook: true,
      source: "documents/customer-rtm-2019-08/pushes.md:319"
    },
    incoming_rich_message_postback: {
      rtm: true,
      webhook: true,
      source: "documents/customer-rtm-2019-08/pushes.md:344"
    },
    chat_properties_updated: {
      rtm: true,
      webhook: true,
      source: "documents/customer-rtm-2019-08/pushes.md:372"
    },
    chat_properties_deleted: {
      rtm: true,
      webhook: true,
      source: "documents/customer-rtm-2019-08/pushes.md:410"
    },
    chat_thread_properties_updated: {
      rtm: true,
      webhook: true,
      source: "documents/customer-rtm-2019-08/pushes.md:443"
    },
    chat_thread_properties_deleted: {
      rtm: true,
      webhook: true,
      source: "documents/customer-rtm-2019-08/pushes.md:481"
    },
    event_properties_updated: {
      rtm: true,
      webhook: true,
      source: "documents/customer-rtm-2019-08/pushes.md:512"
    },
    event_properties_deleted: {
      rtm: true,
      webhook: true,
      source: "documents/customer-rtm-2019-08/pushes.md:546"
    },
    chat_thread_tagged: {
      rtm: true,
      webhook: true,
      source: "documents/customer-rtm-2019-08/pushes.md:582"
    },
    chat_thread_untagged: {
      rtm: true,
      webhook: true,
      source: "documents/customer-rtm-2019-08/pushes.md:602"
    },
    customer_visit_started: {
      rtm: true,
      webhook: false,
      source: "documents/customer-rtm-2019-08/pushes.md:625"
    },
    customer_created: {
      rtm: true,
      webhook: true,
      source: "documents/customer-rtm-2019-08/pushes.md:655"
    },
    customer_updated: {
      rtm: true,
      webhook: false,
      source: "documents/customer-rtm-2019-08/pushes.md:675"
    },
    customer_page_updated: {
      rtm: true,
      webhook: false,
      source: "documents/customer-rtm-2019-08/pushes.md:701"
    },
    customer_banned: {
      rtm: true,
      webhook: false,
      source: "documents/customer-rtm-2019-08/pushes.md:727"
    },
    customer_visit_ended: {
      rtm: true,
      webhook: false,
      source: "documents/customer-rtm-2019-08/pushes.md:748"
    },
    agent_updated: {
      rtm: true,
      webhook: false,
      source: "documents/customer-rtm-2019-08/pushes.md:774"
    },
    customer_disconnected: {
      rtm: true,
      webhook: false,
      source: "documents/customer-rtm-2019-08/pushes.md:795"
    },
    incoming_typing_indicator: {
      rtm: true,
      webhook: false,
      source: "documents/customer-rtm-2019-08/pushes.md:842"
    },
    incoming_sneak_peek: {
      rtm: true,
      webhook: false,
      source: "documents/customer-rtm-2019-08/pushes.md:865"
    },
    last_seen_timestamp_updated: {
      rtm: true,
      webhook: true,
      source: "documents/customer-rtm-2019-08/pushes.md:892"
    },
    incoming_multicast: {
      rtm: true,
      webhook: false,
      source: "documents/customer-rtm-2019-08/pushes.md:912"
    }
  },
  errors: [],
  disconnectReasons: [{
    type: "access_token_revoked",
    source: "documents/customer-rtm-2019-08/pushes.md:820"
  }, {
    type: "access_token_expired",
    source: "documents/customer-rtm-2019-08/pushes.md:821"
  }, {
    type: "license_expired",
    source: "documents/customer-rtm-2019-08/pushes.md:822"
  }, {
    type: "agent_deleted",
    source: "documents/customer-rtm-2019-08/pushes.md:823"
  }, {
    type: "agent_logged_out_remotely",
    source: "documents/customer-rtm-2019-08/pushes.md:824"
  }, {
    type: "agent_disconnected_by_server",
    source: "documents/customer-rtm-2019-08/pushes.md:825"
  }, {
    type: "unsupported_version",
    source: "documents/customer-rtm-2019-08/pushes.md:826"
  }, {
    type: "ping_timeout",
    source: "documents/customer-rtm-2019-08/pushes.md:827"
  }, {
    type: "internal_error",
    source: "documents/customer-rtm-2019-08/pushes.md:828"
  }, {
    type: "too_many_connections",
    source: "documents/customer-rtm-2019-08/pushes.md:829"
  }, {
    type: "misdirected_request",
    source: "documents/customer-rtm-2019-08/pushes.md:830"
  }, {
    type: "product_version_changed",
    source: "documents/customer-rtm-2019-08/pushes.md:831"
  }, {
    type: "license_not_found",
    source: "documents/customer-rtm-2019-08/pushes.md:832"
  }],
  scopes: []
} as const satisfies Catalog;
