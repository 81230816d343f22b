// Made by `npm run generate` from the documents in spec/. Do not edit.

import type { Catalog } from "../shared.js";
/** Ask with `Object.hasOwn` for names that come from elsewhere. */
export const catalog = {
  id: "agent-rtm-2017-09",
  name: "agent-rtm",
  title: "Agent RTM API (2017-09)",
  version: "2017-09",
  web: null,
  rtm: {
    url: "wss://api.chat.io/agent/rtm/ws",
    query: [],
    correlationKey: "id",
    loginAction: "login",
    pingSeconds: 15,
    idleCloseSeconds: 60,
    comeBackAfter: ["ping_timeout", "inactivity_timeout", "internal_error"],
    assumed: true,
    source: "apis.yaml:37"
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
      errors: ["auth", "license_expired"],
      source: "documents/agent-rtm-2017-09/client-server.md:8"
    },
    get_archives: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/agent-rtm-2017-09/client-server.md:111"
    },
    get_filtered_chats: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/agent-rtm-2017-09/client-server.md:179"
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
      source: "documents/agent-rtm-2017-09/client-server.md:262"
    },
    supervise_chat: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/agent-rtm-2017-09/client-server.md:311"
    },
    start_chat: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/agent-rtm-2017-09/client-server.md:342"
    },
    join_chat: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/agent-rtm-2017-09/client-server.md:412"
    },
    remove_from_chat: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/agent-rtm-2017-09/client-server.md:443"
    },
    send_event: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/agent-rtm-2017-09/client-server.md:477"
    },
    send_broadcast: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/agent-rtm-2017-09/client-server.md:519"
    },
    mark_event_as_seen: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/agent-rtm-2017-09/client-server.md:553"
    },
    send_typing_indicator: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/agent-rtm-2017-09/client-server.md:583"
    },
    ban_customer: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/agent-rtm-2017-09/client-server.md:615"
    },
    unban_customer: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/agent-rtm-2017-09/client-server.md:649"
    },
    close_thread: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/agent-rtm-2017-09/client-server.md:678"
    },
    update_chat_scopes: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/agent-rtm-2017-09/client-server.md:708"
    },
    update_agent: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/agent-rtm-2017-09/client-server.md:745"
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
      source: "documents/agent-rtm-2017-09/client-server.md:776"
    },
    update_chat_properties: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/agent-rtm-2017-09/client-server.md:813"
    },
    update_chat_thread_properties: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: false,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/agent-rtm-2017-09/client-server.md:849"
    },
    update_last_seen_timestamp: {
      web: false,
      rtm: true,
      upload: false,
      hasResponse: true,
      scopes: [],
      conditionalScopes: [],
      pushes: [],
      errors: [],
      source: "documents/agent-rtm-2017-09/client-server.md:887"
    }
  },
  pushes: {
    incoming_chat_thread: {
      rtm: true,
      webhook: false,
      source: "documents/agent-rtm-2017-09/server-client.md:12"
    },
    chat_users_updated: {
      rtm: true,
      webhook: false,
      source: "documents/agent-rtm-2017-09/server-client.md:40"
    },
    incoming_event: {
      rtm: true,
      webhook: false,
      source: "documents/agent-rtm-2017-09/server-client.md:74"
    },
    incoming_broadcast: {
      rtm: true,
      webhook: false,
      source: "documents/agent-rtm-2017-09/server-client.md:92"
    },
    event_marked_as_seen: {
      rtm: true,
      webhook: false,
      source: "documents/agent-rtm-2017-09/server-client.md:113"
    },
    incoming_typing_indicator: {
      rtm: true,
      webhook: false,
      source: "documents/agent-rtm-2017-09/server-client.md:131"
    },
    incoming_sneak_peek: {
      rtm: true,
      webhook: false,
      source: "documents/agent-rtm-2017-09/server-client.md:149"
    },
    customer_banned: {
      rtm: true,
      webhook: false,
      source: "documents/agent-rtm-2017-09/server-client.md:167"
    },
    customer_unbanned: {
      rtm: true,
      webhook: false,
      source: "documents/agent-rtm-2017-09/server-client.md:185"
    },
    thread_closed: {
      rtm: true,
      webhook: false,
      source: "documents/agent-rtm-2017-09/server-client.md:199"
    },
    chat_scopes_updated: {
      rtm: true,
      webhook: false,
      source: "documents/agent-rtm-2017-09/server-client.md:217"
    },
    customer_updated: {
      rtm: true,
      webhook: false,
      source: "documents/agent-rtm-2017-09/server-client.md:239"
    },
    agent_updated: {
      rtm: true,
      webhook: false,
      source: "documents/agent-rtm-2017-09/server-client.md:257"
    },
    agent_disconnected: {
      rtm: true,
      webhook: false,
      source: "documents/agent-rtm-2017-09/server-client.md:273"
    },
    chat_properties_updated: {
      rtm: true,
      webhook: false,
      source: "documents/agent-rtm-2017-09/server-client.md:293"
    },
    chat_thread_properties_updated: {
      rtm: true,
      webhook: false,
      source: "documents/agent-rtm-2017-09/server-client.md:319"
    },
    last_seen_timestamp_updated: {
      rtm: true,
      webhook: false,
      source: "documents/agent-rtm-2017-09/server-client.md:347"
    }
  },
  errors: [],
  disconnectReasons: [{
    type: "access_token_revoked",
    source: "documents/agent-rtm-2017-09/server-client.md:290"
  }, {
    type: "license_expired",
    source: "documents/agent-rtm-2017-09/server-client.md:291"
  }],
  scopes: []
} as const satisfies Catalog;
