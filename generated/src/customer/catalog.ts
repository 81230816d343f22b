// Made by `npm run generate` from the documents in spec/. Do not edit.

import type { Catalog } from "../shared.js";
/** Ask with `Object.hasOwn` for names that come from elsewhere. */
export const catalog = {
  id: "customer-2018-07",
  name: "customer",
  title: "Customer API (2018-07)",
  version: "3.0",
  web: {
    url: "https://api.livechatinc.com/v3.0/customer/action/<action>",
    wrapsPayload: true,
    query: [{
      name: "license_id",
      required: true
    }],
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
    source: "documents/customer-2018-07/api-reference.md:19"
  },
  rtm: {
    url: "wss://api.livechatinc.com/v3.0/customer/rtm/ws",
    query: [{
      name: "license_id",
      required: true
    }],
    correlationKey: "request_id",
    loginAction: "login",
    pingSeconds: 15,
    idleCloseSeconds: 60,
    comeBackAfter: ["ping_timeout", "inactivity_timeout", "internal_error"],
    assumed: false,
    source: "documents/customer-2018-07/api-reference.md:56"
  },
  actions: {
    login: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/customer-2018-07/api-reference.md:554"
    },
    get_chats_summary: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/customer-2018-07/api-reference.md:635"
    },
    get_chat_threads: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/customer-2018-07/api-reference.md:694"
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
      source: "documents/customer-2018-07/api-reference.md:736"
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
      source: "documents/customer-2018-07/api-reference.md:777"
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
      source: "documents/customer-2018-07/api-reference.md:809"
    },
    start_chat: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: [],
      conditionalScopes: [],
      pushes: ["incoming_chat_thread"],
      errors: [],
      source: "documents/customer-2018-07/api-reference.md:837"
    },
    send_event: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: [],
      conditionalScopes: [],
      pushes: ["incoming_event", "incoming_chat_thread"],
      errors: [],
      source: "documents/customer-2018-07/api-reference.md:908"
    },
    send_file: {
      web: true,
      rtm: false,
      upload: true,
      hasResponse: true,
      scopes: [],
      conditionalScopes: [],
      pushes: ["incoming_event", "incoming_chat_thread"],
      errors: [],
      source: "documents/customer-2018-07/api-reference.md:946"
    },
    send_rich_message_postback: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: ["incoming_rich_message_postback"],
      errors: [],
      source: "documents/customer-2018-07/api-reference.md:978"
    },
    send_sneak_peek: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/customer-2018-07/api-reference.md:1011"
    },
    close_thread: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: ["thread_closed"],
      errors: [],
      source: "documents/customer-2018-07/api-reference.md:1034"
    },
    update_chat_properties: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: ["chat_properties_updated"],
      errors: [],
      source: "documents/customer-2018-07/api-reference.md:1056"
    },
    update_chat_thread_properties: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: ["chat_thread_properties_updated"],
      errors: [],
      source: "documents/customer-2018-07/api-reference.md:1085"
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
      source: "documents/customer-2018-07/api-reference.md:1116"
    },
    update_customer: {
      web: true,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: [],
      conditionalScopes: [],
      pushes: ["customer_updated"],
      errors: [],
      source: "documents/customer-2018-07/api-reference.md:1145"
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
      source: "documents/customer-2018-07/api-reference.md:1180"
    }
  },
  pushes: {
    incoming_chat_thread: {
      rtm: true,
      webhook: true,
      source: "documents/customer-2018-07/api-reference.md:1208"
    },
    incoming_event: {
      rtm: true,
      webhook: true,
      source: "documents/customer-2018-07/api-reference.md:1241"
    },
    incoming_rich_message_postback: {
      rtm: true,
      webhook: true,
      source: "documents/customer-2018-07/api-reference.md:1266"
    },
    incoming_multicast: {
      rtm: true,
      webhook: false,
      source: "documents/customer-2018-07/api-reference.md:1297"
    },
    incoming_typing_indicator: {
      rtm: true,
      webhook: false,
      source: "documents/customer-2018-07/api-reference.md:1323"
    },
    customer_disconnected: {
      rtm: true,
      webhook: false,
      source: "documents/customer-2018-07/api-reference.md:1346"
    },
    thread_closed: {
      rtm: true,
      webhook: true,
      source: "documents/customer-2018-07/api-reference.md:1376"
    },
    chat_scopes_updated: {
      rtm: true,
      webhook: true,
      source: "documents/customer-2018-07/api-reference.md:1399"
    },
    customer_updated: {
      rtm: true,
      webhook: false,
      source: "documents/customer-2018-07/api-reference.md:1426"
    },
    customer_page_updated: {
      rtm: true,
      webhook: false,
      source: "documents/customer-2018-07/api-reference.md:1448"
    },
    chat_properties_updated: {
      rtm: true,
      webhook: true,
      source: "documents/customer-2018-07/api-reference.md:1471"
    },
    chat_thread_properties_updated: {
      rtm: true,
      webhook: true,
      source: "documents/customer-2018-07/api-reference.md:1499"
    },
    last_seen_timestamp_updated: {
      rtm: true,
      webhook: true,
      source: "documents/customer-2018-07/api-reference.md:1528"
    },
    chat_user_added: {
      rtm: true,
      webhook: true,
      source: "documents/customer-2018-07/api-reference.md:1551"
    },
    chat_user_removed: {
      rtm: true,
      webhook: true,
      source: "documents/customer-2018-07/api-reference.md:1576"
    }
  },
  errors: [{
    type: "internal",
    message: "Internal server error",
    source: "documents/customer-2018-07/api-reference.md:542"
  }, {
    type: "customer_banned",
    message: "Customer is banned",
    source: "documents/customer-2018-07/api-reference.md:543"
  }, {
    type: "validation",
    message: "Wrong format of request",
    source: "documents/customer-2018-07/api-reference.md:544"
  }, {
    type: "authorization",
    message: "Authorization error",
    source: "documents/customer-2018-07/api-reference.md:545"
  }, {
    type: "authentication",
    message: "Authentication error",
    source: "documents/customer-2018-07/api-reference.md:546"
  }, {
    type: "license_expired",
    message: "License expired",
    source: "documents/customer-2018-07/api-reference.md:547"
  }, {
    type: "request_timeout",
    message: "Request timed out",
    source: "documents/customer-2018-07/api-reference.md:548"
  }, {
    type: "unsupported_version",
    message: "Unsupported version",
    source: "documents/customer-2018-07/api-reference.md:549"
  }],
  disconnectReasons: [{
    type: "customer_banned",
    source: "documents/customer-2018-07/api-reference.md:1368"
  }, {
    type: "too_many_connections",
    source: "documents/customer-2018-07/api-reference.md:1369"
  }, {
    type: "license_not_found",
    source: "documents/customer-2018-07/api-reference.md:1370"
  }, {
    type: "unsupported_version",
    source: "documents/customer-2018-07/api-reference.md:1371"
  }, {
    type: "ping_timeout",
    source: "documents/customer-2018-07/api-reference.md:1372"
  }, {
    type: "inactivity_timeout",
    source: "documents/customer-2018-07/api-reference.md:1373"
  }, {
    type: "internal_error",
    source: "documents/customer-2018-07/api-reference.md:1374"
  }],
  scopes: []
} as const satisfies Catalog;
