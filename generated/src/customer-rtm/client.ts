// Made by `npm run generate` from the documents in spec/. Do not edit.

import { clientOf } from "../runtime/client-of.js";
import { RtmClient, type RtmApi, type RtmCallOptions } from "../runtime/rtm-client.js";
import type { Actions, Pushes, ActivateChatRequest, ActivateChatResponse, ChangePushNotificationsRequest, ChangePushNotificationsResponse, CloseThreadRequest, CloseThreadResponse, DeleteChatPropertiesRequest, DeleteChatPropertiesResponse, DeleteChatThreadPropertiesRequest, DeleteChatThreadPropertiesResponse, DeleteEventPropertiesRequest, DeleteEventPropertiesResponse, GetChatThreadsSummaryRequest, GetChatThreadsSummaryResponse, GetChatsSummaryRequest, GetChatsSummaryResponse, GetGroupsStatusRequest, GetGroupsStatusResponse, GetPredictedAgentRequest, GetPredictedAgentResponse, GetUrlDetailsRequest, GetUrlDetailsResponse, LoginRequest, LoginResponse, LogoutRequest, LogoutResponse, MulticastRequest, MulticastResponse, SendEventRequest, SendEventResponse, SendRichMessagePostbackRequest, SendRichMessagePostbackResponse, SendSneakPeekRequest, SendSneakPeekResponse, SendTypingIndicatorRequest, SendTypingIndicatorResponse, SetAwayStatusRequest, SetAwayStatusResponse, SetCustomerFieldsRequest, SetCustomerFieldsResponse, StartChatRequest, StartChatResponse, TagChatThreadRequest, TagChatThreadResponse, UntagChatThreadRequest, UntagChatThreadResponse, UpdateAgentRequest, UpdateAgentResponse, UpdateChatPropertiesRequest, UpdateChatPropertiesResponse, UpdateChatThreadPropertiesRequest, UpdateChatThreadPropertiesResponse, UpdateCustomerPageRequest, UpdateCustomerPageResponse, UpdateCustomerRequest, UpdateCustomerResponse, UpdateEventPropertiesRequest, UpdateEventPropertiesResponse, UpdateLastSeenTimestampRequest, UpdateLastSeenTimestampResponse } from "./types.js";

const rtmApi: RtmApi = {
  origin: "wss://api.livechatinc.com",
  path: "/v3.0/customer/rtm/ws",
  query: ["license_id"],
  correlationKey: "request_id",
  loginAction: "login",
  pingSeconds: 15,
  stayAway: ["access_token_revoked", "access_token_expired", "license_expired", "agent_deleted", "agent_logged_out_remotely", "agent_disconnected_by_server", "unsupported_version", "too_many_connections", "misdirected_request", "product_version_changed", "license_not_found"],
  disconnectPushes: ["customer_disconnected"],
  actions: {
    get_chats_summary: {
      limits: {
        offset: [100],
        limit: [25]
      }
    },
    get_chat_threads_summary: {
      limits: {
        limit: [100]
      }
    },
    get_groups_status: {},
    get_predicted_agent: {},
    get_url_details: {},
    start_chat: {
      limits: {
        chat: {
          users: [1],
          thread: {
            events: {
              type: {
                message: {
                  text: [16384]
                },
                rich_message: {
                  elements: [10, 1, {
                    buttons: [11, 1]
                  }]
                }
              }
            }
          }
        }
      }
    },
    activate_chat: {
      limits: {
        chat: {
          thread: {
            events: {
              type: {
                message: {
                  text: [16384]
                },
                rich_message: {
                  elements: [10, 1, {
                    buttons: [11, 1]
                  }]
                }
              }
            }
          }
        }
      }
    },
    close_thread: {},
    send_event: {
      limits: {
        event: {
          type: {
            message: {
              text: [16384]
            },
            rich_message: {
              elements: [10, 1, {
                buttons: [11, 1]
              }]
            }
          }
        }
      }
    },
    send_rich_message_postback: {},
    send_sneak_peek: {},
    update_chat_properties: {},
    delete_chat_properties: {},
    update_chat_thread_properties: {},
    delete_chat_thread_properties: {},
    update_event_properties: {},
    delete_event_properties: {},
    tag_chat_thread: {},
    untag_chat_thread: {},
    set_customer_fields: {},
    update_customer_page: {},
    update_customer: {},
    login: {},
    set_away_status: {},
    change_push_notifications: {},
    update_agent: {},
    logout: {},
    update_last_seen_timestamp: {},
    send_typing_indicator: {},
    multicast: {}
  }
};
/** The actions of the RTM API. */
export type RtmActions = Pick<Actions, "get_chats_summary" | "get_chat_threads_summary" | "get_groups_status" | "get_predicted_agent" | "get_url_details" | "start_chat" | "activate_chat" | "close_thread" | "send_event" | "send_rich_message_postback" | "send_sneak_peek" | "update_chat_properties" | "delete_chat_properties" | "update_chat_thread_properties" | "delete_chat_thread_properties" | "update_event_properties" | "delete_event_properties" | "tag_chat_thread" | "untag_chat_thread" | "set_customer_fields" | "update_customer_page" | "update_customer" | "login" | "set_away_status" | "change_push_notifications" | "update_agent" | "logout" | "update_last_seen_timestamp" | "send_typing_indicator" | "multicast">;
/** The pushes of the RTM API. */
export type RtmPushes = Pick<Pushes, "incoming_chat_thread" | "thread_closed" | "access_granted" | "access_revoked" | "access_set" | "chat_transferred" | "chat_user_added" | "chat_user_removed" | "incoming_event" | "event_updated" | "incoming_rich_message_postback" | "chat_properties_updated" | "chat_properties_deleted" | "chat_thread_properties_updated" | "chat_thread_properties_deleted" | "event_properties_updated" | "event_properties_deleted" | "chat_thread_tagged" | "chat_thread_untagged" | "customer_visit_started" | "customer_created" | "customer_updated" | "customer_page_updated" | "customer_banned" | "customer_visit_ended" | "agent_updated" | "customer_disconnected" | "incoming_typing_indicator" | "incoming_sneak_peek" | "last_seen_timestamp_updated" | "incoming_multicast">;

/**
 * Customer RTM API (2019-08) 3.0 over WebSocket.
 *
 * Needs `license_id` in the query.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:9:1` (section), `documents/customer-rtm-2019-08/introduction.md:29:1` (section)
 */
export interface CustomerRtmClient {
  /**
   * Get chats summary
   *
   * Gives the summaries of those chats that an Agent may access.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:63:5` (section)
   */
  getChatsSummary(request?: GetChatsSummaryRequest, options?: RtmCallOptions): Promise<GetChatsSummaryResponse>;
  /**
   * Get chat threads summary
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:157:5` (section)
   */
  getChatThreadsSummary(request: GetChatThreadsSummaryRequest, options?: RtmCallOptions): Promise<GetChatThreadsSummaryResponse>;
  /**
   * Get groups status
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:233:5` (section)
   */
  getGroupsStatus(request?: GetGroupsStatusRequest, options?: RtmCallOptions): Promise<GetGroupsStatusResponse>;
  /**
   * Get predicted agent
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:302:5` (section)
   */
  getPredictedAgent(request?: GetPredictedAgentRequest, options?: RtmCallOptions): Promise<GetPredictedAgentResponse>;
  /**
   * Get url details
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:353:5` (section)
   */
  getUrlDetails(request: GetUrlDetailsRequest, options?: RtmCallOptions): Promise<GetUrlDetailsResponse>;
  /**
   * Start chat
   *
   * Opens a new chat.
   *
   * Causes: `incoming_chat_thread`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:414:5` (section)
   */
  startChat(request?: StartChatRequest, options?: RtmCallOptions): Promise<StartChatResponse>;
  /**
   * Activate chat
   *
   * Causes: `incoming_chat_thread`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:520:5` (section)
   */
  activateChat(request: ActivateChatRequest, options?: RtmCallOptions): Promise<ActivateChatResponse>;
  /**
   * Close thread
   *
   * Ends the thread.
   *
   * Causes: `incoming_event`, `thread_closed`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:629:5` (section)
   */
  closeThread(request: CloseThreadRequest, options?: RtmCallOptions): Promise<CloseThreadResponse>;
  /**
   * Send event
   *
   * Causes: `incoming_event`, `incoming_chat_thread`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:690:5` (section)
   */
  sendEvent(request: SendEventRequest, options?: RtmCallOptions): Promise<SendEventResponse>;
  /**
   * Send rich message postback
   *
   * Causes: `incoming_rich_message_postback`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:767:5` (section)
   */
  sendRichMessagePostback(request: SendRichMessagePostbackRequest, options?: RtmCallOptions): Promise<SendRichMessagePostbackResponse>;
  /**
   * Send sneak peek
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:840:5` (section)
   */
  sendSneakPeek(request: SendSneakPeekRequest, options?: RtmCallOptions): Promise<SendSneakPeekResponse>;
  /**
   * Update chat properties
   *
   * Causes: `chat_properties_updated`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:901:5` (section)
   */
  updateChatProperties(request: UpdateChatPropertiesRequest, options?: RtmCallOptions): Promise<UpdateChatPropertiesResponse>;
  /**
   * Delete chat properties
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Causes: `chat_properties_deleted`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:969:5` (section)
   */
  deleteChatProperties(request: DeleteChatPropertiesRequest, options?: RtmCallOptions): Promise<DeleteChatPropertiesResponse>;
  /**
   * Update chat thread properties
   *
   * Causes: `chat_thread_properties_updated`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1041:5` (section)
   */
  updateChatThreadProperties(request: UpdateChatThreadPropertiesRequest, options?: RtmCallOptions): Promise<UpdateChatThreadPropertiesResponse>;
  /**
   * Delete chat thread properties
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Causes: `chat_thread_properties_deleted`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1114:5` (section)
   */
  deleteChatThreadProperties(request: DeleteChatThreadPropertiesRequest, options?: RtmCallOptions): Promise<DeleteChatThreadPropertiesResponse>;
  /**
   * Update event properties
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Causes: `event_properties_updated`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1187:5` (section)
   */
  updateEventProperties(request: UpdateEventPropertiesRequest, options?: RtmCallOptions): Promise<UpdateEventPropertiesResponse>;
  /**
   * Delete event properties
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Causes: `event_properties_deleted`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1264:5` (section)
   */
  deleteEventProperties(request: DeleteEventPropertiesRequest, options?: RtmCallOptions): Promise<DeleteEventPropertiesResponse>;
  /**
   * Tag chat thread
   *
   * Scopes, one of: `chats--all:rw`, `chats--access:rw`, `chats--my:rw`.
   *
   * Causes: `chat_thread_tagged`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1345:5` (section)
   */
  tagChatThread(request: TagChatThreadRequest, options?: RtmCallOptions): Promise<TagChatThreadResponse>;
  /**
   * Untag chat thread
   *
   * Scopes, one of: `chats--all:rw`, `chats--access:rw`, `chats--my:rw`.
   *
   * Causes: `chat_thread_untagged`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1407:5` (section)
   */
  untagChatThread(request: UntagChatThreadRequest, options?: RtmCallOptions): Promise<UntagChatThreadResponse>;
  /**
   * Set customer fields
   *
   * Causes: `customer_updated`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1473:5` (section)
   */
  setCustomerFields(request: SetCustomerFieldsRequest, options?: RtmCallOptions): Promise<SetCustomerFieldsResponse>;
  /**
   * Update customer page
   *
   * Causes: `customer_page_updated`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1535:5` (section)
   */
  updateCustomerPage(request: UpdateCustomerPageRequest, options?: RtmCallOptions): Promise<UpdateCustomerPageResponse>;
  /**
   * Update customer
   *
   * Scopes, one of: `customers:rw`.
   *
   * Causes: `customer_updated`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1597:5` (section)
   */
  updateCustomer(request: UpdateCustomerRequest, options?: RtmCallOptions): Promise<UpdateCustomerResponse>;
  /**
   * Login
   *
   * Gives the initial state of the current agent.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1668:5` (section)
   */
  login(request: LoginRequest, options?: RtmCallOptions): Promise<LoginResponse>;
  /**
   * Set away status
   *
   * Scopes, one of: `agents--my:rw`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1810:5` (section)
   */
  setAwayStatus(request: SetAwayStatusRequest, options?: RtmCallOptions): Promise<SetAwayStatusResponse>;
  /**
   * Change push notifications
   *
   * Sets the properties of firebase push notifications.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1868:5` (section)
   */
  changePushNotifications(request: ChangePushNotificationsRequest, options?: RtmCallOptions): Promise<ChangePushNotificationsResponse>;
  /**
   * Update agent
   *
   * Changes the properties of an agent.
   *
   * Scopes, one of: `agents--my:rw`, `agents--all:rw`.
   *
   * Causes: `agent_updated`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1934:5` (section)
   */
  updateAgent(request?: UpdateAgentRequest, options?: RtmCallOptions): Promise<UpdateAgentResponse>;
  /**
   * Logout
   *
   * Signs the Agent out
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1998:5` (section)
   */
  logout(request?: LogoutRequest, options?: RtmCallOptions): Promise<LogoutResponse>;
  /**
   * Update last seen timestamp
   *
   * Causes: `last_seen_timestamp_updated`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:2051:5` (section)
   */
  updateLastSeenTimestamp(request: UpdateLastSeenTimestampRequest, options?: RtmCallOptions): Promise<UpdateLastSeenTimestampResponse>;
  /**
   * Send typing indicator
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:2110:5` (section)
   */
  sendTypingIndicator(request: SendTypingIndicatorRequest, options?: RtmCallOptions): Promise<SendTypingIndicatorResponse>;
  /**
   * Multicast
   *
   * Use this method for communication that belongs to no chat.
   *
   * Scopes, one of: `multicast:rw`.
   *
   * Causes: `incoming_multicast`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:2171:5` (section)
   */
  multicast(request: MulticastRequest, options?: RtmCallOptions): Promise<MulticastResponse>;
}

/**
 * Customer RTM API (2019-08) 3.0 over WebSocket.
 *
 * Needs `license_id` in the query.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:9:1` (section), `documents/customer-rtm-2019-08/introduction.md:29:1` (section)
 */
export class CustomerRtmClient extends /* @__PURE__ */ clientOf(RtmClient<RtmActions, RtmPushes, "login">, rtmApi) {
}
