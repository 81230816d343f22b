// Made by `npm run generate` from the documents in spec/. Do not edit.

import { clientOf } from "../runtime/client-of.js";
import type { CallOptions } from "../runtime/actions.js";
import { RtmClient, type RtmApi, type RtmCallOptions } from "../runtime/rtm-client.js";
import { WebClient, type WebApi } from "../runtime/web-client.js";
import type { Actions, Pushes, ActivateChatRequest, ActivateChatResponse, AddUserToChatRequest, AddUserToChatResponse, BanCustomerRequest, BanCustomerResponse, CloseThreadRequest, CloseThreadResponse, CreateCustomerRequest, CreateCustomerResponse, DeleteChatPropertiesRequest, DeleteChatPropertiesResponse, DeleteChatThreadPropertiesRequest, DeleteChatThreadPropertiesResponse, DeleteEventPropertiesRequest, DeleteEventPropertiesResponse, FollowChatRequest, FollowChatResponse, GetChatThreadsRequest, GetChatThreadsResponse, GetChatThreadsSummaryRequest, GetChatThreadsSummaryResponse, GetCustomersRequest, GetCustomersResponse, GrantAccessRequest, GrantAccessResponse, MulticastRequest, MulticastResponse, RemoveUserFromChatRequest, RemoveUserFromChatResponse, RevokeAccessRequest, RevokeAccessResponse, SendEventRequest, SendEventResponse, SendFileRequest, SendFileResponse, SendRichMessagePostbackRequest, SendRichMessagePostbackResponse, SendTypingIndicatorRequest, SendTypingIndicatorResponse, SetAccessRequest, SetAccessResponse, StartChatRequest, StartChatResponse, TagChatThreadRequest, TagChatThreadResponse, TransferChatRequest, TransferChatResponse, UnfollowChatRequest, UnfollowChatResponse, UntagChatThreadRequest, UntagChatThreadResponse, UpdateAgentRequest, UpdateAgentResponse, UpdateChatPropertiesRequest, UpdateChatPropertiesResponse, UpdateChatThreadPropertiesRequest, UpdateChatThreadPropertiesResponse, UpdateCustomerRequest, UpdateCustomerResponse, UpdateEventPropertiesRequest, UpdateEventPropertiesResponse, UpdateLastSeenTimestampRequest, UpdateLastSeenTimestampResponse, UploadImageRequest, UploadImageResponse } from "./types.js";

const webApi: WebApi = {
  origin: "https://api.livechatinc.com",
  path: "/v3.0/agent/action/",
  actions: {
    get_chat_threads: {
      safe: true
    },
    get_chat_threads_summary: {
      safe: true,
      limits: {
        limit: [100]
      }
    },
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
    add_user_to_chat: {},
    remove_user_from_chat: {},
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
    send_file: {
      upload: true,
      limits: {
        file: [10485760]
      }
    },
    send_rich_message_postback: {},
    multicast: {},
    send_typing_indicator: {},
    ban_customer: {},
    close_thread: {},
    transfer_chat: {},
    grant_access: {},
    revoke_access: {},
    set_access: {},
    update_agent: {},
    update_chat_properties: {},
    update_chat_thread_properties: {},
    update_event_properties: {},
    update_last_seen_timestamp: {},
    upload_image: {
      upload: true,
      limits: {
        image: [10485760]
      }
    },
    get_customers: {
      safe: true,
      limits: {
        limit: [100]
      }
    },
    create_customer: {},
    update_customer: {},
    delete_chat_properties: {},
    delete_chat_thread_properties: {},
    delete_event_properties: {},
    tag_chat_thread: {},
    untag_chat_thread: {},
    follow_chat: {},
    unfollow_chat: {}
  }
};
/** The actions of the Web API. */
export type WebActions = Pick<Actions, "get_chat_threads" | "get_chat_threads_summary" | "start_chat" | "activate_chat" | "add_user_to_chat" | "remove_user_from_chat" | "send_event" | "send_file" | "send_rich_message_postback" | "multicast" | "send_typing_indicator" | "ban_customer" | "close_thread" | "transfer_chat" | "grant_access" | "revoke_access" | "set_access" | "update_agent" | "update_chat_properties" | "update_chat_thread_properties" | "update_event_properties" | "update_last_seen_timestamp" | "upload_image" | "get_customers" | "create_customer" | "update_customer" | "delete_chat_properties" | "delete_chat_thread_properties" | "delete_event_properties" | "tag_chat_thread" | "untag_chat_thread" | "follow_chat" | "unfollow_chat">;

/**
 * Agent Web API (2019-08) 3.0 over HTTP.
 *
 * Source: `documents/agent-web-2019-08/methods.md:12:10` (section), `apis.yaml:72:7` (manifest)
 */
export interface AgentWebClient {
  /**
   * Get chat threads
   *
   * It returns those threads of a chat which the current agent may see.
   *
   * Scopes, one of: `chats--all:ro`, `chats--access:ro`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:39:4` (section)
   */
  getChatThreads(request: GetChatThreadsRequest, options?: CallOptions): Promise<GetChatThreadsResponse>;
  /**
   * Get chat threads summary
   *
   * Scopes, one of: `chats--all:ro`, `chats--access:ro`, `chats--my:ro`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:102:4` (section)
   */
  getChatThreadsSummary(request: GetChatThreadsSummaryRequest, options?: CallOptions): Promise<GetChatThreadsSummaryResponse>;
  /**
   * Start chat
   *
   * Opens a new chat.
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Causes: `incoming_chat_thread`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:159:4` (section)
   */
  startChat(request?: StartChatRequest, options?: CallOptions): Promise<StartChatResponse>;
  /**
   * Activate chat
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Causes: `incoming_chat_thread`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:294:4` (section)
   */
  activateChat(request: ActivateChatRequest, options?: CallOptions): Promise<ActivateChatResponse>;
  /**
   * Add user to chat
   *
   * Lets a user into the chat.
   *
   * Scopes, one of: `chats--all:rw`, `chats--access:rw`, `chats--my:rw`.
   *
   * Causes: `chat_user_added`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:386:4` (section)
   */
  addUserToChat(request: AddUserToChatRequest, options?: CallOptions): Promise<AddUserToChatResponse>;
  /**
   * Remove user from chat
   *
   * Takes a user out of the chat.
   *
   * Scopes, one of: `chats--all:rw`, `chats--access:rw`, `chats--my:rw`.
   *
   * Causes: `chat_user_removed`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:422:4` (section)
   */
  removeUserFromChat(request: RemoveUserFromChatRequest, options?: CallOptions): Promise<RemoveUserFromChatResponse>;
  /**
   * Send event
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Causes: `incoming_event`, `incoming_chat_thread`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:459:4` (section)
   */
  sendEvent(request: SendEventRequest, options?: CallOptions): Promise<SendEventResponse>;
  /**
   * Send file
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Causes: `incoming_chat_thread`, `incoming_event`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:516:4` (section)
   */
  sendFile(request: SendFileRequest, options?: CallOptions): Promise<SendFileResponse>;
  /**
   * Send rich message postback
   *
   * Scopes, one of: `chats.conversation--my:rw`, `chats.conversation--all:rw`.
   *
   * Causes: `incoming_rich_message_postback`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:569:4` (section)
   */
  sendRichMessagePostback(request: SendRichMessagePostbackRequest, options?: CallOptions): Promise<SendRichMessagePostbackResponse>;
  /**
   * Multicast
   *
   * Scopes, one of: `multicast:rw`.
   *
   * Causes: `incoming_multicast`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:610:4` (section)
   */
  multicast(request: MulticastRequest, options?: CallOptions): Promise<MulticastResponse>;
  /**
   * Send typing indicator
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:669:4` (section)
   */
  sendTypingIndicator(request: SendTypingIndicatorRequest, options?: CallOptions): Promise<SendTypingIndicatorResponse>;
  /**
   * Ban customer
   *
   * Bans the customer for a number of days.
   *
   * Scopes, one of: `customers.ban:rw`.
   *
   * Causes: `customer_banned`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:701:4` (section)
   */
  banCustomer(request: BanCustomerRequest, options?: CallOptions): Promise<BanCustomerResponse>;
  /**
   * Close thread
   *
   * Brings the thread to its end.
   *
   * Scopes, one of: `chats--all:rw`, `chats--access:rw`, `chats--my:rw`.
   *
   * Causes: `thread_closed`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:739:4` (section)
   */
  closeThread(request: CloseThreadRequest, options?: CallOptions): Promise<CloseThreadResponse>;
  /**
   * Transfer chat
   *
   * Scopes, one of: `chats--all:rw`, `chats--access:rw`, `chats--my:rw`.
   *
   * Causes: `chat_transferred`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:772:4` (section)
   */
  transferChat(request: TransferChatRequest, options?: CallOptions): Promise<TransferChatResponse>;
  /**
   * Grant access
   *
   * Scopes, one of: `chats--all:rw`, `chats--access:rw`, `chats--my:rw`.
   *
   * Causes: `access_granted`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:811:4` (section)
   */
  grantAccess(request: GrantAccessRequest, options?: CallOptions): Promise<GrantAccessResponse>;
  /**
   * Revoke access
   *
   * Scopes, one of: `chats--all:rw`, `chats--access:rw`, `chats--my:rw`.
   *
   * Causes: `access_revoked`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:848:4` (section)
   */
  revokeAccess(request: RevokeAccessRequest, options?: CallOptions): Promise<RevokeAccessResponse>;
  /**
   * Set access
   *
   * Scopes, one of: `chats--all:rw`, `chats--access:rw`, `chats--my:rw`.
   *
   * Causes: `access_set`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:887:4` (section)
   */
  setAccess(request: SetAccessRequest, options?: CallOptions): Promise<SetAccessResponse>;
  /**
   * Update agent
   *
   * Changes properties of an agent.
   *
   * Scopes, one of: `agents--my:rw`, `agents--all:rw`.
   *
   * Causes: `agent_updated`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:927:4` (section)
   */
  updateAgent(request?: UpdateAgentRequest, options?: CallOptions): Promise<UpdateAgentResponse>;
  /**
   * Update chat properties
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Causes: `chat_properties_updated`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:962:4` (section)
   */
  updateChatProperties(request: UpdateChatPropertiesRequest, options?: CallOptions): Promise<UpdateChatPropertiesResponse>;
  /**
   * Update chat thread properties
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Causes: `chat_thread_properties_updated`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1000:4` (section)
   */
  updateChatThreadProperties(request: UpdateChatThreadPropertiesRequest, options?: CallOptions): Promise<UpdateChatThreadPropertiesResponse>;
  /**
   * Update event properties
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Causes: `event_properties_updated`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1040:4` (section)
   */
  updateEventProperties(request: UpdateEventPropertiesRequest, options?: CallOptions): Promise<UpdateEventPropertiesResponse>;
  /**
   * Update last seen timestamp
   *
   * Scopes, one of: `chats--access:ro`, `chats--all:ro`.
   *
   * Causes: `last_seen_timestamp_updated`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1082:4` (section)
   */
  updateLastSeenTimestamp(request: UpdateLastSeenTimestampRequest, options?: CallOptions): Promise<UpdateLastSeenTimestampResponse>;
  /**
   * Upload image
   *
   * Source: `documents/agent-web-2019-08/methods.md:1121:4` (section)
   */
  uploadImage(request: UploadImageRequest, options?: CallOptions): Promise<UploadImageResponse>;
  /**
   * Get customers
   *
   * It returns a list with the customers.
   *
   * Scopes, one of: `customers:ro`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1163:4` (section)
   */
  getCustomers(request?: GetCustomersRequest, options?: CallOptions): Promise<GetCustomersResponse>;
  /**
   * Create customer
   *
   * Scopes, one of: `customers:rw`.
   *
   * Causes: `customer_created`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1278:4` (section)
   */
  createCustomer(request?: CreateCustomerRequest, options?: CallOptions): Promise<CreateCustomerResponse>;
  /**
   * Update customer
   *
   * Scopes, one of: `customers:rw`.
   *
   * Causes: `customer_updated`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1319:4` (section)
   */
  updateCustomer(request: UpdateCustomerRequest, options?: CallOptions): Promise<UpdateCustomerResponse>;
  /**
   * Delete chat properties
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Causes: `chat_properties_deleted`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1362:4` (section)
   */
  deleteChatProperties(request: DeleteChatPropertiesRequest, options?: CallOptions): Promise<DeleteChatPropertiesResponse>;
  /**
   * Delete chat thread properties
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Causes: `chat_thread_properties_deleted`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1398:4` (section)
   */
  deleteChatThreadProperties(request: DeleteChatThreadPropertiesRequest, options?: CallOptions): Promise<DeleteChatThreadPropertiesResponse>;
  /**
   * Delete event properties
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Causes: `event_properties_deleted`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1435:4` (section)
   */
  deleteEventProperties(request: DeleteEventPropertiesRequest, options?: CallOptions): Promise<DeleteEventPropertiesResponse>;
  /**
   * Tag chat thread
   *
   * Scopes, one of: `chats--all:rw`, `chats--access:rw`, `chats--my:rw`.
   *
   * Causes: `chat_thread_tagged`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1475:4` (section)
   */
  tagChatThread(request: TagChatThreadRequest, options?: CallOptions): Promise<TagChatThreadResponse>;
  /**
   * Untag chat thread
   *
   * Scopes, one of: `chats--all:rw`, `chats--access:rw`, `chats--my:rw`.
   *
   * Causes: `chat_thread_untagged`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1510:4` (section)
   */
  untagChatThread(request: UntagChatThreadRequest, options?: CallOptions): Promise<UntagChatThreadResponse>;
  /**
   * Follow chat
   *
   * Makes the requester a follower of the chat.
   *
   * Scopes, one of: `chats--all:rw`, `chats--access:rw`, `chats--my:rw`.
   *
   * Causes: `incoming_chat_thread`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1545:4` (section)
   */
  followChat(request: FollowChatRequest, options?: CallOptions): Promise<FollowChatResponse>;
  /**
   * Unfollow chat
   *
   * The requester stops being a follower of the chat.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1581:4` (section)
   */
  unfollowChat(request: UnfollowChatRequest, options?: CallOptions): Promise<UnfollowChatResponse>;
}

/**
 * Agent Web API (2019-08) 3.0 over HTTP.
 *
 * Source: `documents/agent-web-2019-08/methods.md:12:10` (section), `apis.yaml:72:7` (manifest)
 */
export class AgentWebClient extends /* @__PURE__ */ clientOf(WebClient<WebActions>, webApi) {
}


const rtmApi: RtmApi = {
  origin: "wss://api.livechatinc.com",
  path: "/v3.0/agent/rtm/ws",
  correlationKey: "request_id",
  loginAction: "login",
  pingSeconds: 15,
  stayAway: ["access_token_revoked", "access_token_expired", "license_expired", "agent_deleted", "agent_logged_out_remotely", "agent_disconnected_by_server", "unsupported_version", "too_many_connections", "misdirected_request", "product_version_changed", "license_not_found"],
  disconnectPushes: ["agent_disconnected"],
  actions: {
    get_chat_threads: {
      safe: true
    },
    get_chat_threads_summary: {
      safe: true,
      limits: {
        limit: [100]
      }
    },
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
    add_user_to_chat: {},
    remove_user_from_chat: {},
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
    multicast: {},
    send_typing_indicator: {},
    ban_customer: {},
    close_thread: {},
    transfer_chat: {},
    grant_access: {},
    revoke_access: {},
    set_access: {},
    update_agent: {},
    update_chat_properties: {},
    update_chat_thread_properties: {},
    update_event_properties: {},
    update_last_seen_timestamp: {},
    get_customers: {
      safe: true,
      limits: {
        limit: [100]
      }
    },
    create_customer: {},
    update_customer: {},
    delete_chat_properties: {},
    delete_chat_thread_properties: {},
    delete_event_properties: {},
    tag_chat_thread: {},
    untag_chat_thread: {},
    follow_chat: {},
    unfollow_chat: {},
    login: {}
  }
};
/** The actions of the RTM API. */
export type RtmActions = Pick<Actions, "get_chat_threads" | "get_chat_threads_summary" | "start_chat" | "activate_chat" | "add_user_to_chat" | "remove_user_from_chat" | "send_event" | "send_rich_message_postback" | "multicast" | "send_typing_indicator" | "ban_customer" | "close_thread" | "transfer_chat" | "grant_access" | "revoke_access" | "set_access" | "update_agent" | "update_chat_properties" | "update_chat_thread_properties" | "update_event_properties" | "update_last_seen_timestamp" | "get_customers" | "create_customer" | "update_customer" | "delete_chat_properties" | "delete_chat_thread_properties" | "delete_event_properties" | "tag_chat_thread" | "untag_chat_thread" | "follow_chat" | "unfollow_chat"> & Record<"login", OpenAction>;
/** No document of this API describes `login`. */
type OpenAction = { request: Record<string, unknown>; response: Record<string, unknown> };
/** The pushes of the RTM API. */
export type RtmPushes = Pick<Pushes, "chat_transferred" | "access_granted" | "access_revoked" | "access_set" | "agent_updated" | "agent_disconnected" | "chat_user_added" | "chat_user_removed" | "customer_banned" | "customer_created" | "customer_updated" | "customer_visit_started" | "customer_visit_ended" | "customer_page_updated" | "incoming_event" | "event_updated" | "chat_properties_deleted" | "chat_thread_properties_deleted" | "event_properties_deleted" | "chat_properties_updated" | "chat_thread_properties_updated" | "event_properties_updated" | "chat_thread_tagged" | "chat_thread_untagged" | "incoming_chat_thread" | "incoming_rich_message_postback" | "incoming_multicast" | "incoming_typing_indicator" | "incoming_sneak_peek" | "thread_closed" | "last_seen_timestamp_updated">;

/**
 * Agent Web API (2019-08) 3.0 over WebSocket.
 *
 * No document of this API states the address; it is assumed.
 *
 * No document of this API describes `login`; its payloads are open.
 *
 * Source: `apis.yaml:78:12` (manifest), 79:20 (manifest)
 */
export interface AgentWebRtmClient {
  /**
   * Get chat threads
   *
   * It returns those threads of a chat which the current agent may see.
   *
   * Scopes, one of: `chats--all:ro`, `chats--access:ro`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:39:4` (section)
   */
  getChatThreads(request: GetChatThreadsRequest, options?: RtmCallOptions): Promise<GetChatThreadsResponse>;
  /**
   * Get chat threads summary
   *
   * Scopes, one of: `chats--all:ro`, `chats--access:ro`, `chats--my:ro`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:102:4` (section)
   */
  getChatThreadsSummary(request: GetChatThreadsSummaryRequest, options?: RtmCallOptions): Promise<GetChatThreadsSummaryResponse>;
  /**
   * Start chat
   *
   * Opens a new chat.
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Causes: `incoming_chat_thread`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:159:4` (section)
   */
  startChat(request?: StartChatRequest, options?: RtmCallOptions): Promise<StartChatResponse>;
  /**
   * Activate chat
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Causes: `incoming_chat_thread`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:294:4` (section)
   */
  activateChat(request: ActivateChatRequest, options?: RtmCallOptions): Promise<ActivateChatResponse>;
  /**
   * Add user to chat
   *
   * Lets a user into the chat.
   *
   * Scopes, one of: `chats--all:rw`, `chats--access:rw`, `chats--my:rw`.
   *
   * Causes: `chat_user_added`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:386:4` (section)
   */
  addUserToChat(request: AddUserToChatRequest, options?: RtmCallOptions): Promise<AddUserToChatResponse>;
  /**
   * Remove user from chat
   *
   * Takes a user out of the chat.
   *
   * Scopes, one of: `chats--all:rw`, `chats--access:rw`, `chats--my:rw`.
   *
   * Causes: `chat_user_removed`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:422:4` (section)
   */
  removeUserFromChat(request: RemoveUserFromChatRequest, options?: RtmCallOptions): Promise<RemoveUserFromChatResponse>;
  /**
   * Send event
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Causes: `incoming_event`, `incoming_chat_thread`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:459:4` (section)
   */
  sendEvent(request: SendEventRequest, options?: RtmCallOptions): Promise<SendEventResponse>;
  /**
   * Send rich message postback
   *
   * Scopes, one of: `chats.conversation--my:rw`, `chats.conversation--all:rw`.
   *
   * Causes: `incoming_rich_message_postback`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:569:4` (section)
   */
  sendRichMessagePostback(request: SendRichMessagePostbackRequest, options?: RtmCallOptions): Promise<SendRichMessagePostbackResponse>;
  /**
   * Multicast
   *
   * Scopes, one of: `multicast:rw`.
   *
   * Causes: `incoming_multicast`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:610:4` (section)
   */
  multicast(request: MulticastRequest, options?: RtmCallOptions): Promise<MulticastResponse>;
  /**
   * Send typing indicator
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:669:4` (section)
   */
  sendTypingIndicator(request: SendTypingIndicatorRequest, options?: RtmCallOptions): Promise<SendTypingIndicatorResponse>;
  /**
   * Ban customer
   *
   * Bans the customer for a number of days.
   *
   * Scopes, one of: `customers.ban:rw`.
   *
   * Causes: `customer_banned`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:701:4` (section)
   */
  banCustomer(request: BanCustomerRequest, options?: RtmCallOptions): Promise<BanCustomerResponse>;
  /**
   * Close thread
   *
   * Brings the thread to its end.
   *
   * Scopes, one of: `chats--all:rw`, `chats--access:rw`, `chats--my:rw`.
   *
   * Causes: `thread_closed`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:739:4` (section)
   */
  closeThread(request: CloseThreadRequest, options?: RtmCallOptions): Promise<CloseThreadResponse>;
  /**
   * Transfer chat
   *
   * Scopes, one of: `chats--all:rw`, `chats--access:rw`, `chats--my:rw`.
   *
   * Causes: `chat_transferred`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:772:4` (section)
   */
  transferChat(request: TransferChatRequest, options?: RtmCallOptions): Promise<TransferChatResponse>;
  /**
   * Grant access
   *
   * Scopes, one of: `chats--all:rw`, `chats--access:rw`, `chats--my:rw`.
   *
   * Causes: `access_granted`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:811:4` (section)
   */
  grantAccess(request: GrantAccessRequest, options?: RtmCallOptions): Promise<GrantAccessResponse>;
  /**
   * Revoke access
   *
   * Scopes, one of: `chats--all:rw`, `chats--access:rw`, `chats--my:rw`.
   *
   * Causes: `access_revoked`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:848:4` (section)
   */
  revokeAccess(request: RevokeAccessRequest, options?: RtmCallOptions): Promise<RevokeAccessResponse>;
  /**
   * Set access
   *
   * Scopes, one of: `chats--all:rw`, `chats--access:rw`, `chats--my:rw`.
   *
   * Causes: `access_set`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:887:4` (section)
   */
  setAccess(request: SetAccessRequest, options?: RtmCallOptions): Promise<SetAccessResponse>;
  /**
   * Update agent
   *
   * Changes properties of an agent.
   *
   * Scopes, one of: `agents--my:rw`, `agents--all:rw`.
   *
   * Causes: `agent_updated`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:927:4` (section)
   */
  updateAgent(request?: UpdateAgentRequest, options?: RtmCallOptions): Promise<UpdateAgentResponse>;
  /**
   * Update chat properties
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Causes: `chat_properties_updated`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:962:4` (section)
   */
  updateChatProperties(request: UpdateChatPropertiesRequest, options?: RtmCallOptions): Promise<UpdateChatPropertiesResponse>;
  /**
   * Update chat thread properties
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Causes: `chat_thread_properties_updated`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1000:4` (section)
   */
  updateChatThreadProperties(request: UpdateChatThreadPropertiesRequest, options?: RtmCallOptions): Promise<UpdateChatThreadPropertiesResponse>;
  /**
   * Update event properties
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Causes: `event_properties_updated`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1040:4` (section)
   */
  updateEventProperties(request: UpdateEventPropertiesRequest, options?: RtmCallOptions): Promise<UpdateEventPropertiesResponse>;
  /**
   * Update last seen timestamp
   *
   * Scopes, one of: `chats--access:ro`, `chats--all:ro`.
   *
   * Causes: `last_seen_timestamp_updated`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1082:4` (section)
   */
  updateLastSeenTimestamp(request: UpdateLastSeenTimestampRequest, options?: RtmCallOptions): Promise<UpdateLastSeenTimestampResponse>;
  /**
   * Get customers
   *
   * It returns a list with the customers.
   *
   * Scopes, one of: `customers:ro`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1163:4` (section)
   */
  getCustomers(request?: GetCustomersRequest, options?: RtmCallOptions): Promise<GetCustomersResponse>;
  /**
   * Create customer
   *
   * Scopes, one of: `customers:rw`.
   *
   * Causes: `customer_created`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1278:4` (section)
   */
  createCustomer(request?: CreateCustomerRequest, options?: RtmCallOptions): Promise<CreateCustomerResponse>;
  /**
   * Update customer
   *
   * Scopes, one of: `customers:rw`.
   *
   * Causes: `customer_updated`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1319:4` (section)
   */
  updateCustomer(request: UpdateCustomerRequest, options?: RtmCallOptions): Promise<UpdateCustomerResponse>;
  /**
   * Delete chat properties
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Causes: `chat_properties_deleted`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1362:4` (section)
   */
  deleteChatProperties(request: DeleteChatPropertiesRequest, options?: RtmCallOptions): Promise<DeleteChatPropertiesResponse>;
  /**
   * Delete chat thread properties
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Causes: `chat_thread_properties_deleted`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1398:4` (section)
   */
  deleteChatThreadProperties(request: DeleteChatThreadPropertiesRequest, options?: RtmCallOptions): Promise<DeleteChatThreadPropertiesResponse>;
  /**
   * Delete event properties
   *
   * Scopes, one of: `chats.conversation--all:rw`, `chats.conversation--access:rw`, `chats.conversation--my:rw`.
   *
   * Causes: `event_properties_deleted`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1435:4` (section)
   */
  deleteEventProperties(request: DeleteEventPropertiesRequest, options?: RtmCallOptions): Promise<DeleteEventPropertiesResponse>;
  /**
   * Tag chat thread
   *
   * Scopes, one of: `chats--all:rw`, `chats--access:rw`, `chats--my:rw`.
   *
   * Causes: `chat_thread_tagged`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1475:4` (section)
   */
  tagChatThread(request: TagChatThreadRequest, options?: RtmCallOptions): Promise<TagChatThreadResponse>;
  /**
   * Untag chat thread
   *
   * Scopes, one of: `chats--all:rw`, `chats--access:rw`, `chats--my:rw`.
   *
   * Causes: `chat_thread_untagged`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1510:4` (section)
   */
  untagChatThread(request: UntagChatThreadRequest, options?: RtmCallOptions): Promise<UntagChatThreadResponse>;
  /**
   * Follow chat
   *
   * Makes the requester a follower of the chat.
   *
   * Scopes, one of: `chats--all:rw`, `chats--access:rw`, `chats--my:rw`.
   *
   * Causes: `incoming_chat_thread`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1545:4` (section)
   */
  followChat(request: FollowChatRequest, options?: RtmCallOptions): Promise<FollowChatResponse>;
  /**
   * Unfollow chat
   *
   * The requester stops being a follower of the chat.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1581:4` (section)
   */
  unfollowChat(request: UnfollowChatRequest, options?: RtmCallOptions): Promise<UnfollowChatResponse>;
  /** No document of this API describes `login`; `connect()` calls it. */
  login(request: OpenAction["request"], options?: RtmCallOptions): Promise<OpenAction["response"]>;
}

/**
 * Agent Web API (2019-08) 3.0 over WebSocket.
 *
 * No document of this API states the address; it is assumed.
 *
 * No document of this API describes `login`; its payloads are open.
 *
 * Source: `apis.yaml:78:12` (manifest), 79:20 (manifest)
 */
export class AgentWebRtmClient extends /* @__PURE__ */ clientOf(RtmClient<RtmActions, RtmPushes, "login">, rtmApi) {
}
