// Made by `npm run generate` from the documents in spec/. Do not edit.

import { clientOf } from "../runtime/client-of.js";
import type { CallOptions } from "../runtime/actions.js";
import { RtmClient, type RtmApi, type RtmCallOptions } from "../runtime/rtm-client.js";
import { WebClient, type WebApi } from "../runtime/web-client.js";
import type { Actions, Pushes, CloseThreadRequest, CloseThreadResponse, GetChatThreadsRequest, GetChatThreadsResponse, GetChatThreadsSummaryRequest, GetChatThreadsSummaryResponse, GetChatsSummaryRequest, GetChatsSummaryResponse, GetGroupsStatusRequest, GetGroupsStatusResponse, GetPredictedAgentRequest, GetPredictedAgentResponse, LoginRequest, LoginResponse, SendEventRequest, SendEventResponse, SendFileRequest, SendFileResponse, SendRichMessagePostbackRequest, SendRichMessagePostbackResponse, SendSneakPeekRequest, SendSneakPeekResponse, StartChatRequest, StartChatResponse, UpdateChatPropertiesRequest, UpdateChatPropertiesResponse, UpdateChatThreadPropertiesRequest, UpdateChatThreadPropertiesResponse, UpdateCustomerPageRequest, UpdateCustomerPageResponse, UpdateCustomerRequest, UpdateCustomerResponse, UpdateLastSeenTimestampRequest, UpdateLastSeenTimestampResponse } from "./types.js";

const webApi: WebApi = {
  origin: "https://api.livechatinc.com",
  path: "/v3.0/customer/action/",
  query: ["license_id"],
  wrapsPayload: true,
  actions: {
    start_chat: {
      limits: {
        chat: {
          thread: {
            events: {
              type: {
                rich_message: {
                  elements: [10, 1, {
                    buttons: [10, 1]
                  }]
                }
              }
            }
          }
        }
      }
    },
    send_event: {
      limits: {
        event: {
          type: {
            rich_message: {
              elements: [10, 1, {
                buttons: [10, 1]
              }]
            }
          }
        }
      }
    },
    send_file: {
      upload: true,
      limits: {
        file: [10485760]
      }
    },
    send_rich_message_postback: {},
    send_sneak_peek: {},
    close_thread: {},
    update_chat_properties: {},
    update_chat_thread_properties: {},
    update_customer: {}
  }
};
/** The actions of the Web API. */
export type WebActions = Pick<Actions, "start_chat" | "send_event" | "send_file" | "send_rich_message_postback" | "send_sneak_peek" | "close_thread" | "update_chat_properties" | "update_chat_thread_properties" | "update_customer">;

/**
 * Customer API (2018-07) 3.0 over HTTP.
 *
 * Needs `license_id` in the query.
 *
 * Source: `documents/customer-2018-07/api-reference.md:19:12` (section), `apis.yaml:52:7` (manifest)
 */
export interface CustomerWebClient {
  /**
   * Start chat
   *
   * Causes: `incoming_chat_thread`.
   *
   * Source: `documents/customer-2018-07/api-reference.md:837:4` (section)
   */
  startChat(request?: StartChatRequest, options?: CallOptions): Promise<StartChatResponse>;
  /**
   * Send event
   *
   * Causes: `incoming_event`, `incoming_chat_thread`.
   *
   * Source: `documents/customer-2018-07/api-reference.md:908:4` (section)
   */
  sendEvent(request: SendEventRequest, options?: CallOptions): Promise<SendEventResponse>;
  /**
   * Send file
   *
   * Causes: `incoming_event`, `incoming_chat_thread`.
   *
   * Source: `documents/customer-2018-07/api-reference.md:946:4` (section)
   */
  sendFile(request: SendFileRequest, options?: CallOptions): Promise<SendFileResponse>;
  /**
   * Send rich message postback
   *
   * Causes: `incoming_rich_message_postback`.
   *
   * Source: `documents/customer-2018-07/api-reference.md:978:4` (section)
   */
  sendRichMessagePostback(request: SendRichMessagePostbackRequest, options?: CallOptions): Promise<SendRichMessagePostbackResponse>;
  /**
   * Send sneak peek
   *
   * Source: `documents/customer-2018-07/api-reference.md:1011:4` (section)
   */
  sendSneakPeek(request: SendSneakPeekRequest, options?: CallOptions): Promise<SendSneakPeekResponse>;
  /**
   * Close thread
   *
   * Causes: `thread_closed`.
   *
   * Source: `documents/customer-2018-07/api-reference.md:1034:4` (section)
   */
  closeThread(request: CloseThreadRequest, options?: CallOptions): Promise<CloseThreadResponse>;
  /**
   * Update chat properties
   *
   * Causes: `chat_properties_updated`.
   *
   * Source: `documents/customer-2018-07/api-reference.md:1056:4` (section)
   */
  updateChatProperties(request: UpdateChatPropertiesRequest, options?: CallOptions): Promise<UpdateChatPropertiesResponse>;
  /**
   * Update chat thread properties
   *
   * Causes: `chat_thread_properties_updated`.
   *
   * Source: `documents/customer-2018-07/api-reference.md:1085:4` (section)
   */
  updateChatThreadProperties(request: UpdateChatThreadPropertiesRequest, options?: CallOptions): Promise<UpdateChatThreadPropertiesResponse>;
  /**
   * Update customer
   *
   * Causes: `customer_updated`.
   *
   * Source: `documents/customer-2018-07/api-reference.md:1145:4` (section)
   */
  updateCustomer(request?: UpdateCustomerRequest, options?: CallOptions): Promise<UpdateCustomerResponse>;
}

/**
 * Customer API (2018-07) 3.0 over HTTP.
 *
 * Needs `license_id` in the query.
 *
 * Source: `documents/customer-2018-07/api-reference.md:19:12` (section), `apis.yaml:52:7` (manifest)
 */
export class CustomerWebClient extends /* @__PURE__ */ clientOf(WebClient<WebActions>, webApi) {
}


const rtmApi: RtmApi = {
  origin: "wss://api.livechatinc.com",
  path: "/v3.0/customer/rtm/ws",
  query: ["license_id"],
  correlationKey: "request_id",
  loginAction: "login",
  pingSeconds: 15,
  stayAway: ["customer_banned", "too_many_connections", "license_not_found", "unsupported_version"],
  disconnectPushes: ["customer_disconnected"],
  actions: {
    login: {},
    get_chats_summary: {
      limits: {
        offset: [100],
        limit: [25]
      }
    },
    get_chat_threads: {},
    get_chat_threads_summary: {
      limits: {
        limit: [100]
      }
    },
    get_groups_status: {},
    get_predicted_agent: {},
    start_chat: {
      limits: {
        chat: {
          thread: {
            events: {
              type: {
                rich_message: {
                  elements: [10, 1, {
                    buttons: [10, 1]
                  }]
                }
              }
            }
          }
        }
      }
    },
    send_event: {
      limits: {
        event: {
          type: {
            rich_message: {
              elements: [10, 1, {
                buttons: [10, 1]
              }]
            }
          }
        }
      }
    },
    send_rich_message_postback: {},
    send_sneak_peek: {},
    close_thread: {},
    update_chat_properties: {},
    update_chat_thread_properties: {},
    update_last_seen_timestamp: {},
    update_customer: {},
    update_customer_page: {}
  }
};
/** The actions of the RTM API. */
export type RtmActions = Pick<Actions, "login" | "get_chats_summary" | "get_chat_threads" | "get_chat_threads_summary" | "get_groups_status" | "get_predicted_agent" | "start_chat" | "send_event" | "send_rich_message_postback" | "send_sneak_peek" | "close_thread" | "update_chat_properties" | "update_chat_thread_properties" | "update_last_seen_timestamp" | "update_customer" | "update_customer_page">;
/** The pushes of the RTM API. */
export type RtmPushes = Pick<Pushes, "incoming_chat_thread" | "incoming_event" | "incoming_rich_message_postback" | "incoming_multicast" | "incoming_typing_indicator" | "customer_disconnected" | "thread_closed" | "chat_scopes_updated" | "customer_updated" | "customer_page_updated" | "chat_properties_updated" | "chat_thread_properties_updated" | "last_seen_timestamp_updated" | "chat_user_added" | "chat_user_removed">;

/**
 * Customer API (2018-07) 3.0 over WebSocket.
 *
 * Needs `license_id` in the query.
 *
 * Source: `documents/customer-2018-07/api-reference.md:56:17` (section), 72:1 (section)
 */
export interface CustomerRtmClient {
  /**
   * Login
   *
   * Source: `documents/customer-2018-07/api-reference.md:554:4` (section)
   */
  login(request: LoginRequest, options?: RtmCallOptions): Promise<LoginResponse>;
  /**
   * Get chats summary
   *
   * Source: `documents/customer-2018-07/api-reference.md:635:4` (section)
   */
  getChatsSummary(request?: GetChatsSummaryRequest, options?: RtmCallOptions): Promise<GetChatsSummaryResponse>;
  /**
   * Get chat threads
   *
   * Source: `documents/customer-2018-07/api-reference.md:694:4` (section)
   */
  getChatThreads(request: GetChatThreadsRequest, options?: RtmCallOptions): Promise<GetChatThreadsResponse>;
  /**
   * Get chat threads summary
   *
   * Source: `documents/customer-2018-07/api-reference.md:736:4` (section)
   */
  getChatThreadsSummary(request: GetChatThreadsSummaryRequest, options?: RtmCallOptions): Promise<GetChatThreadsSummaryResponse>;
  /**
   * Get groups status
   *
   * Source: `documents/customer-2018-07/api-reference.md:777:4` (section)
   */
  getGroupsStatus(request?: GetGroupsStatusRequest, options?: RtmCallOptions): Promise<GetGroupsStatusResponse>;
  /**
   * Get predicted agent
   *
   * Source: `documents/customer-2018-07/api-reference.md:809:4` (section)
   */
  getPredictedAgent(request?: GetPredictedAgentRequest, options?: RtmCallOptions): Promise<GetPredictedAgentResponse>;
  /**
   * Start chat
   *
   * Causes: `incoming_chat_thread`.
   *
   * Source: `documents/customer-2018-07/api-reference.md:837:4` (section)
   */
  startChat(request?: StartChatRequest, options?: RtmCallOptions): Promise<StartChatResponse>;
  /**
   * Send event
   *
   * Causes: `incoming_event`, `incoming_chat_thread`.
   *
   * Source: `documents/customer-2018-07/api-reference.md:908:4` (section)
   */
  sendEvent(request: SendEventRequest, options?: RtmCallOptions): Promise<SendEventResponse>;
  /**
   * Send rich message postback
   *
   * Causes: `incoming_rich_message_postback`.
   *
   * Source: `documents/customer-2018-07/api-reference.md:978:4` (section)
   */
  sendRichMessagePostback(request: SendRichMessagePostbackRequest, options?: RtmCallOptions): Promise<SendRichMessagePostbackResponse>;
  /**
   * Send sneak peek
   *
   * Source: `documents/customer-2018-07/api-reference.md:1011:4` (section)
   */
  sendSneakPeek(request: SendSneakPeekRequest, options?: RtmCallOptions): Promise<SendSneakPeekResponse>;
  /**
   * Close thread
   *
   * Causes: `thread_closed`.
   *
   * Source: `documents/customer-2018-07/api-reference.md:1034:4` (section)
   */
  closeThread(request: CloseThreadRequest, options?: RtmCallOptions): Promise<CloseThreadResponse>;
  /**
   * Update chat properties
   *
   * Causes: `chat_properties_updated`.
   *
   * Source: `documents/customer-2018-07/api-reference.md:1056:4` (section)
   */
  updateChatProperties(request: UpdateChatPropertiesRequest, options?: RtmCallOptions): Promise<UpdateChatPropertiesResponse>;
  /**
   * Update chat thread properties
   *
   * Causes: `chat_thread_properties_updated`.
   *
   * Source: `documents/customer-2018-07/api-reference.md:1085:4` (section)
   */
  updateChatThreadProperties(request: UpdateChatThreadPropertiesRequest, options?: RtmCallOptions): Promise<UpdateChatThreadPropertiesResponse>;
  /**
   * Update last seen timestamp
   *
   * Causes: `last_seen_timestamp_updated`.
   *
   * Source: `documents/customer-2018-07/api-reference.md:1116:4` (section)
   */
  updateLastSeenTimestamp(request: UpdateLastSeenTimestampRequest, options?: RtmCallOptions): Promise<UpdateLastSeenTimestampResponse>;
  /**
   * Update customer
   *
   * Causes: `customer_updated`.
   *
   * Source: `documents/customer-2018-07/api-reference.md:1145:4` (section)
   */
  updateCustomer(request?: UpdateCustomerRequest, options?: RtmCallOptions): Promise<UpdateCustomerResponse>;
  /**
   * Update customer page
   *
   * Causes: `customer_page_updated`.
   *
   * Source: `documents/customer-2018-07/api-reference.md:1180:4` (section)
   */
  updateCustomerPage(request: UpdateCustomerPageRequest, options?: RtmCallOptions): Promise<UpdateCustomerPageResponse>;
}

/**
 * Customer API (2018-07) 3.0 over WebSocket.
 *
 * Needs `license_id` in the query.
 *
 * Source: `documents/customer-2018-07/api-reference.md:56:17` (section), 72:1 (section)
 */
export class CustomerRtmClient extends /* @__PURE__ */ clientOf(RtmClient<RtmActions, RtmPushes, "login">, rtmApi) {
}
