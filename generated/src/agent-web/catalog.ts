// Made by `npm run generate` from the documents in spec/. Do not edit.

import type { Catalog } from "../shared.js";
/** Ask with `Object.hasOwn` for names that come from elsewhere. */
export const catalog = {
  id: "agent-web-2019-08",
  name: "agent-web",
  title: "Agent Web API (2019-08)",
  version: "3.0",
  web: {
    url: "https://api.livechatinc.com/v3.0/agent/action/<action>",
    wrapsPayload: false,
    query: [],
    errorStatus: {
      authentication: 401,
      authorization: 403,
      customer_banned: 403,
      license_not_found: 404,
      entity_too_large: 413,
      misdirected_request: 421,
      internal: 500,
      request_timeout: 504
    },
    source: "documents/agent-web-2019-08/methods.md:12"
  },
  rtm: {
    url: "wss://api.livechatinc.com/v3.0/agent/rtm/ws",
    query: [],
    correlationKey: "request_id",
    loginAction: null,
    pingSeconds: 15,
    idleCloseSeconds: 30,
    comeBackAfter: ["ping_timeout", "inactivity_timeout", "internal_error"],
    assumed: true,
    source: "apis.yaml:78"
  },
  actions: {
    get_chat_threads: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: ["chats--all:ro", "chats--access:ro"],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:39"
    },
    get_chat_threads_summary: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: ["chats--all:ro", "chats--access:ro", "chats--my:ro"],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:102"
    },
    start_chat: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: ["chats.conversation--all:rw", "chats.conversation--access:rw", "chats.conversation--my:rw"],
      conditionalScopes: [{
        when: "If chat.users is present, one of these scopes is required:",
        scopes: ["chats--all:rw", "chats--access:rw", "chats--my:rw"]
      }],
      pushes: ["incoming_chat_thread"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:159"
    },
    activate_chat: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: ["chats.conversation--all:rw", "chats.conversation--access:rw", "chats.conversation--my:rw"],
      conditionalScopes: [{
        when: "If chat.users is present, one of these scopes is required:",
        scopes: ["chats--all:rw", "chats--access:rw", "chats--my:rw"]
      }],
      pushes: ["incoming_chat_thread"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:294"
    },
    add_user_to_chat: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats--all:rw", "chats--access:rw", "chats--my:rw"],
      conditionalScopes: [],
      pushes: ["chat_user_added"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:386"
    },
    remove_user_from_chat: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats--all:rw", "chats--access:rw", "chats--my:rw"],
      conditionalScopes: [],
      pushes: ["chat_user_removed"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:422"
    },
    send_event: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: ["chats.conversation--all:rw", "chats.conversation--access:rw", "chats.conversation--my:rw"],
      conditionalScopes: [],
      pushes: ["incoming_event", "incoming_chat_thread"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:459"
    },
    send_file: {
      web: true,
      rtm: false,
      upload: true,
      hasResponse: true,
      scopes: ["chats.conversation--all:rw", "chats.conversation--access:rw", "chats.conversation--my:rw"],
      conditionalScopes: [],
      pushes: ["incoming_chat_thread", "incoming_event"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:516"
    },
    send_rich_message_postback: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats.conversation--my:rw", "chats.conversation--all:rw"],
      conditionalScopes: [],
      pushes: ["incoming_rich_message_postback"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:569"
    },
    multicast: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["multicast:rw"],
      conditionalScopes: [],
      pushes: ["incoming_multicast"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:610"
    },
    send_typing_indicator: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats.conversation--all:rw", "chats.conversation--access:rw", "chats.conversation--my:rw"],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:669"
    },
    ban_customer: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["customers.ban:rw"],
      conditionalScopes: [],
      pushes: ["customer_banned"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:701"
    },
    close_thread: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats--all:rw", "chats--access:rw", "chats--my:rw"],
      conditionalScopes: [],
      pushes: ["thread_closed"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:739"
    },
    transfer_chat: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats--all:rw", "chats--access:rw", "chats--my:rw"],
      conditionalScopes: [],
      pushes: ["chat_transferred"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:772"
    },
    grant_access: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats--all:rw", "chats--access:rw", "chats--my:rw"],
      conditionalScopes: [],
      pushes: ["access_granted"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:811"
    },
    revoke_access: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats--all:rw", "chats--access:rw", "chats--my:rw"],
      conditionalScopes: [],
      pushes: ["access_revoked"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:848"
    },
    set_access: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats--all:rw", "chats--access:rw", "chats--my:rw"],
      conditionalScopes: [],
      pushes: ["access_set"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:887"
    },
    update_agent: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["agents--my:rw", "agents--all:rw"],
      conditionalScopes: [],
      pushes: ["agent_updated"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:927"
    },
    update_chat_properties: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats.conversation--all:rw", "chats.conversation--access:rw", "chats.conversation--my:rw"],
      conditionalScopes: [],
      pushes: ["chat_properties_updated"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:962"
    },
    update_chat_thread_properties: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats.conversation--all:rw", "chats.conversation--access:rw", "chats.conversation--my:rw"],
      conditionalScopes: [],
      pushes: ["chat_thread_properties_updated"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:1000"
    },
    update_event_properties: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats.conversation--all:rw", "chats.conversation--access:rw", "chats.conversation--my:rw"],
      conditionalScopes: [],
      pushes: ["event_properties_updated"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:1040"
    },
    update_last_seen_timestamp: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: ["chats--access:ro", "chats--all:ro"],
      conditionalScopes: [],
      pushes: ["last_seen_timestamp_updated"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:1082"
    },
    upload_image: {
      web: true,
      rtm: false,
      upload: true,
      hasResponse: true,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:1121"
    },
    get_customers: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: ["customers:ro"],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:1163"
    },
    create_customer: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: ["customers:rw"],
      conditionalScopes: [],
      pushes: ["customer_created"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:1278"
    },
    update_customer: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: ["customers:rw"],
      conditionalScopes: [],
      pushes: ["customer_updated"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:1319"
    },
    delete_chat_properties: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats.conversation--all:rw", "chats.conversation--access:rw", "chats.conversation--my:rw"],
      conditionalScopes: [],
      pushes: ["chat_properties_deleted"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:1362"
    },
    delete_chat_thread_properties: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats.conversation--all:rw", "chats.conversation--access:rw", "chats.conversation--my:rw"],
      conditionalScopes: [],
      pushes: ["chat_thread_properties_deleted"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:1398"
    },
    delete_event_properties: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats.conversation--all:rw", "chats.conversation--access:rw", "chats.conversation--my:rw"],
      conditionalScopes: [],
      pushes: ["event_properties_deleted"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:1435"
    },
    tag_chat_thread: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats--all:rw", "chats--access:rw", "chats--my:rw"],
      conditionalScopes: [],
      pushes: ["chat_thread_tagged"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:1475"
    },
    untag_chat_thread: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats--all:rw", "chats--access:rw", "chats--my:rw"],
      conditionalScopes: [],
      pushes: ["chat_thread_untagged"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:1510"
    },
    follow_chat: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: ["chats--all:rw", "chats--access:rw", "chats--my:rw"],
      conditionalScopes: [],
      pushes: ["incoming_chat_thread"],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:1545"
    },
    unfollow_chat: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/agent-web-2019-08/methods.md:1581"
    }
  },
  pushes: {
    chat_transferred: {
      rtm: true,
      webhook: false,
      source: "documents/agent-web-2019-08/rtm-pushes.md:24"
    },
    access_granted: {
      rtm: true,
      webhook: true,
      source: "documents/agent-web-2019-08/rtm-pushes.md:54"
    },
    access_revoked: {
      rtm: true,
      webhook: true,
      source: "documents/agent-web-2019-08/rtm-pushes.md:87"
    },
    access_set: {
      rtm: true,
      webhook: true,
      source: "documents/agent-web-2019-08/rtm-pushes.md:120"
    },
    agent_updated: {
      rtm: true,
      webhook: false,
      source: "documents/agent-web-2019-08/rtm-pushes.md:153"
    },
    agent_disconnected: {
      rtm: true,
      webhook: false,
      source: "documents/agent-web-2019-08/rtm-pushes.md:174"
    },
    chat_user_added: {
      rtm: true,
      webhook: true,
      source: "documents/agent-web-2019-08/rtm-pushes.md:218"
    },
    chat_user_removed: {
      rtm: true,
      webhook: true,
      source: "documents/agent-web-2019-08/rtm-pushes.md:249"
    },
    customer_banned: {
      rtm: true,
      webhook: false,
      source: "documents/agent-web-2019-08/rtm-pushes.md:278"
    },
    customer_created: {
      rtm: true,
      webhook: true,
      source: "documents/agent-web-2019-08/rtm-pushes.md:299"
    },
    customer_updated: {
      rtm: true,
      webhook: false,
      source: "documents/agent-web-2019-08/rtm-pushes.md:319"
    },
    customer_visit_started: {
      rtm: true,
      webhook: false,
      source: "documents/agent-web-2019-08/rtm-pushes.md:347"
    },
    customer_visit_ended: {
      rtm: true,
      webhook: false,
      source: "documents/agent-web-2019-08/rtm-pushes.md:379"
    },
    customer_page_updated: {
      rtm: true,
      webhook: false,
      source: "documents/agent-web-2019-08/rtm-pushes.md:401"
    },
    incoming_event: {
      rtm: true,
      webhook: true,
      source: "documents/agent-web-2019-08/rtm-pushes.md:428"
    },
    event_updated: {
      rtm: true,
      webhook: true,
      source: "documents/agent-web-2019-08/rtm-pushes.md:450"
    },
    chat_properties_deleted: {
      rtm: true,
      webhook: true,
      source: "documents/agent-web-2019-08/rtm-pushes.md:475"
    },
    chat_thread_properties_deleted: {
      rtm: true,
      webhook: true,
      source: "documents/agent-web-2019-08/rtm-pushes.md:505"
    },
    event_properties_deleted: {
      rtm: true,
      webhook: true,
      source: "documents/agent-web-2019-08/rtm-pushes.md:537"
    },
    chat_properties_updated: {
      rtm: true,
      webhook: true,
      source: "documents/agent-web-2019-08/rtm-pushes.md:567"
    },
    chat_thread_properties_updated: {
      rtm: true,
      webhook: true,
      source: "documents/agent-web-2019-08/rtm-pushes.md:605"
    },
    event_properties_updated: {
      rtm: true,
      webhook: true,
      source: "documents/agent-web-2019-08/rtm-pushes.md:643"
    },
    chat_thread_tagged: {
      rtm: true,
      webhook: true,
      source: "documents/agent-web-2019-08/rtm-pushes.md:680"
    },
    chat_thread_untagged: {
      rtm: true,
      webhook: true,
      source: "documents/agent-web-2019-08/rtm-pushes.md:700"
    },
    incoming_chat_thread: {
      rtm: true,
      webhook: true,
      source: "documents/agent-web-2019-08/rtm-pushes.md:722"
    },
    incoming_rich_message_postback: {
      rtm: true,
      webhook: true,
      source: "documents/agent-web-2019-08/rtm-pushes.md:754"
    },
    incoming_multicast: {
      rtm: true,
      webhook: false,
      source: "documents/agent-web-2019-08/rtm-pushes.md:780"
    },
    incoming_typing_indicator: {
      rtm: true,
      webhook: false,
      source: "documents/agent-web-2019-08/rtm-pushes.md:811"
    },
    incoming_sneak_peek: {
      rtm: true,
      webhook: false,
      source: "documents/agent-web-2019-08/rtm-pushes.md:834"
    },
    thread_closed: {
      rtm: true,
      webhook: true,
      source: "documents/agent-web-2019-08/rtm-pushes.md:858"
    },
    last_seen_timestamp_updated: {
      rtm: true,
      webhook: true,
      source: "documents/agent-web-2019-08/rtm-pushes.md:897"
    }
  },
  errors: [{
    type: "internal",
    message: "Internal server error",
    source: "documents/agent-web-2019-08/errors.md:24"
  }, {
    type: "validation",
    message: "Wrong format of request",
    source: "documents/agent-web-2019-08/errors.md:25"
  }, {
    type: "authorization",
    message: "Authorization error",
    source: "documents/agent-web-2019-08/errors.md:26"
  }, {
    type: "authentication",
    message: "Authentication error",
    source: "documents/agent-web-2019-08/errors.md:27"
  }, {
    type: "request_timeout",
    message: "Request timed out",
    source: "documents/agent-web-2019-08/errors.md:28"
  }, {
    type: "license_expired",
    message: "License expired",
    source: "documents/agent-web-2019-08/errors.md:29"
  }, {
    type: "unsupported_version",
    message: "Unsupported version",
    source: "documents/agent-web-2019-08/errors.md:30"
  }, {
    type: "misdirected_request",
    message: "Wrong region",
    source: "documents/agent-web-2019-08/errors.md:31"
  }, {
    type: "entity_too_large",
    message: "Upload limit exceeded (10MB)",
    source: "documents/agent-web-2019-08/errors.md:32"
  }, {
    type: "wrong_product_version",
    message: "Wrong product version",
    source: "documents/agent-web-2019-08/errors.md:33"
  }, {
    type: "license_not_found",
    message: "License not found",
    source: "documents/agent-web-2019-08/errors.md:34"
  }, {
    type: "requester_offline",
    message: "Requester offline",
    source: "documents/agent-web-2019-08/errors.md:35"
  }],
  disconnectReasons: [{
    type: "access_token_revoked",
    source: "documents/agent-web-2019-08/rtm-pushes.md:199"
  }, {
    type: "access_token_expired",
    source: "documents/agent-web-2019-08/rtm-pushes.md:200"
  }, {
    type: "license_expired",
    source: "documents/agent-web-2019-08/rtm-pushes.md:201"
  }, {
    type: "agent_deleted",
    source: "documents/agent-web-2019-08/rtm-pushes.md:202"
  }, {
    type: "agent_logged_out_remotely",
    source: "documents/agent-web-2019-08/rtm-pushes.md:203"
  }, {
    type: "agent_disconnected_by_server",
    source: "documents/agent-web-2019-08/rtm-pushes.md:204"
  }, {
    type: "unsupported_version",
    source: "documents/agent-web-2019-08/rtm-pushes.md:205"
  }, {
    type: "ping_timeout",
    source: "documents/agent-web-2019-08/rtm-pushes.md:206"
  }, {
    type: "internal_error",
    source: "documents/agent-web-2019-08/rtm-pushes.md:207"
  }, {
    type: "too_many_connections",
    source: "documents/agent-web-2019-08/rtm-pushes.md:208"
  }, {
    type: "misdirected_request",
    source: "documents/agent-web-2019-08/rtm-pushes.md:209"
  }, {
    type: "product_version_changed",
    source: "documents/agent-web-2019-08/rtm-pushes.md:210"
  }, {
    type: "license_not_found",
    source: "documents/agent-web-2019-08/rtm-pushes.md:211"
  }],
  scopes: ["agents--my:rw", "agents--all:rw", "access_rules:ro", "access_rules:rw", "agents-bot--my:ro", "agents-bot--my:rw", "agents-bot--all:ro", "agents-bot--all:rw", "chats--all:ro", "chats--access:ro", "chats--my:ro", "chats.conversation--all:rw", "chats.conversation--access:rw", "chats.conversation--my:rw", "chats--all:rw", "chats--access:rw", "chats--my:rw", "customers.ban:rw", "customers:own", "customers:ro", "customers:rw", "multicast:rw", "properties--my:ro", "properties--my:rw", "properties--all:ro", "webhooks--my:ro", "webhooks--my:rw", "webhooks--all:ro", "webhooks--all:rw"]
} as const satisfies Catalog;
