// Made by `npm run generate` from the documents in spec/. Do not edit.

import { clientOf } from "../runtime/client-of.js";
import { RtmClient, type RtmApi, type RtmCallOptions } from "../runtime/rtm-client.js";
import type { Actions, Pushes, BanCustomerRequest, BanCustomerResponse, ChangePushNotificationsRequest, ChangePushNotificationsResponse, CloseThreadRequest, CloseThreadResponse, GetArchivesRequest, GetArchivesResponse, GetChatThreadsRequest, GetChatThreadsResponse, GetFilteredChatsRequest, GetFilteredChatsResponse, JoinChatRequest, JoinChatResponse, LoginRequest, LoginResponse, MarkEventAsSeenRequest, MarkEventAsSeenResponse, RemoveFromChatRequest, RemoveFromChatResponse, SendBroadcastRequest, SendBroadcastResponse, SendEventRequest, SendEventResponse, SendTypingIndicatorRequest, SendTypingIndicatorResponse, StartChatRequest, StartChatResponse, SuperviseChatRequest, SuperviseChatResponse, UnbanCustomerRequest, UnbanCustomerResponse, UpdateAgentRequest, UpdateAgentResponse, UpdateChatPropertiesRequest, UpdateChatPropertiesResponse, UpdateChatScopesRequest, UpdateChatScopesResponse, UpdateChatThreadPropertiesRequest, UpdateChatThreadPropertiesResponse, UpdateLastSeenTimestampRequest, UpdateLastSeenTimestampResponse } from "./types.js";

const rtmApi: RtmApi = {
  origin: "wss://api.chat.io",
  path: "/agent/rtm/ws",
  correlationKey: "id",
  loginAction: "login",
  pingSeconds: 15,
  stayAway: ["access_token_revoked", "license_expired"],
  disconnectPushes: ["agent_disconnected"],
  actions: {
    login: {},
    get_archives: {},
    get_filtered_chats: {},
    get_chat_threads: {},
    supervise_chat: {},
    start_chat: {},
    join_chat: {},
    remove_from_chat: {},
    send_event: {},
    send_broadcast: {},
    mark_event_as_seen: {},
    send_typing_indicator: {},
    ban_customer: {},
    unban_customer: {},
    close_thread: {},
    update_chat_scopes: {},
    update_agent: {},
    change_push_notifications: {},
    update_chat_properties: {},
    update_chat_thread_properties: {},
    update_last_seen_timestamp: {}
  }
};
/** The actions of the RTM API. */
export type RtmActions = Pick<Actions, "login" | "get_archives" | "get_filtered_chats" | "get_chat_threads" | "supervise_chat" | "start_chat" | "join_chat" | "remove_from_chat" | "send_event" | "send_broadcast" | "mark_event_as_seen" | "send_typing_indicator" | "ban_customer" | "unban_customer" | "close_thread" | "update_chat_scopes" | "update_agent" | "change_push_notifications" | "update_chat_properties" | "update_chat_thread_properties" | "update_last_seen_timestamp">;
/** The pushes of the RTM API. */
export type RtmPushes = Pick<Pushes, "incoming_chat_thread" | "chat_users_updated" | "incoming_event" | "incoming_broadcast" | "event_marked_as_seen" | "incoming_typing_indicator" | "incoming_sneak_peek" | "customer_banned" | "customer_unbanned" | "thread_closed" | "chat_scopes_updated" | "customer_updated" | "agent_updated" | "agent_disconnected" | "chat_properties_updated" | "chat_thread_properties_updated" | "last_seen_timestamp_updated">;

/**
 * Agent RTM API (2017-09) 2017-09 over WebSocket.
 *
 * No document of this API states the address; it is assumed.
 *
 * Source: `apis.yaml:37:12` (manifest), 38:20 (manifest)
 */
export interface AgentRtmClient {
  /**
   * Login
   *
   * Returns the state that the current agent begins with.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:8:5` (section)
   */
  login(request: LoginRequest, options?: RtmCallOptions): Promise<LoginResponse>;
  /**
   * Get archives
   *
   * Returns the active threads which the current agent may see.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:111:5` (section)
   */
  getArchives(request?: GetArchivesRequest, options?: RtmCallOptions): Promise<GetArchivesResponse>;
  /**
   * Get filtered chats
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:179:5` (section)
   */
  getFilteredChats(request?: GetFilteredChatsRequest, options?: RtmCallOptions): Promise<GetFilteredChatsResponse>;
  /**
   * Get chat threads
   *
   * Returns those threads of a chat which the current agent may see.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:262:5` (section)
   */
  getChatThreads(request: GetChatThreadsRequest, options?: RtmCallOptions): Promise<GetChatThreadsResponse>;
  /**
   * Supervise chat
   *
   * Lets a supervisor into the chat.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:311:5` (section)
   */
  superviseChat(request: SuperviseChatRequest, options?: RtmCallOptions): Promise<SuperviseChatResponse>;
  /**
   * Start chat
   *
   * Opens a new chat.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:342:5` (section)
   */
  startChat(request?: StartChatRequest, options?: RtmCallOptions): Promise<StartChatResponse>;
  /**
   * Join chat
   *
   * Lets an agent into the chat.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:412:5` (section)
   */
  joinChat(request: JoinChatRequest, options?: RtmCallOptions): Promise<JoinChatResponse>;
  /**
   * Remove from chat
   *
   * Takes users out of the chat.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:443:5` (section)
   */
  removeFromChat(request: RemoveFromChatRequest, options?: RtmCallOptions): Promise<RemoveFromChatResponse>;
  /**
   * Send event
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:477:5` (section)
   */
  sendEvent(request: SendEventRequest, options?: RtmCallOptions): Promise<SendEventResponse>;
  /**
   * Send broadcast
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:519:5` (section)
   */
  sendBroadcast(request: SendBroadcastRequest, options?: RtmCallOptions): Promise<SendBroadcastResponse>;
  /**
   * Mark event as seen
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:553:5` (section)
   */
  markEventAsSeen(request: MarkEventAsSeenRequest, options?: RtmCallOptions): Promise<MarkEventAsSeenResponse>;
  /**
   * Send typing indicator
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:583:5` (section)
   */
  sendTypingIndicator(request: SendTypingIndicatorRequest, options?: RtmCallOptions): Promise<SendTypingIndicatorResponse>;
  /**
   * Ban customer
   *
   * Bans the customer for a number of days.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:615:5` (section)
   */
  banCustomer(request: BanCustomerRequest, options?: RtmCallOptions): Promise<BanCustomerResponse>;
  /**
   * Unban customer
   *
   * Takes the ban off the customer.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:649:5` (section)
   */
  unbanCustomer(request: UnbanCustomerRequest, options?: RtmCallOptions): Promise<UnbanCustomerResponse>;
  /**
   * Close thread
   *
   * Brings the thread to its end.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:678:5` (section)
   */
  closeThread(request: CloseThreadRequest, options?: RtmCallOptions): Promise<CloseThreadResponse>;
  /**
   * Update chat scopes
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:708:5` (section)
   */
  updateChatScopes(request: UpdateChatScopesRequest, options?: RtmCallOptions): Promise<UpdateChatScopesResponse>;
  /**
   * Update agent
   *
   * Changes properties of an agent.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:745:5` (section)
   */
  updateAgent(request?: UpdateAgentRequest, options?: RtmCallOptions): Promise<UpdateAgentResponse>;
  /**
   * Change push notifications
   *
   * Sets up push notifications of firebase anew.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:776:5` (section)
   */
  changePushNotifications(request: ChangePushNotificationsRequest, options?: RtmCallOptions): Promise<ChangePushNotificationsResponse>;
  /**
   * Update chat properties
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:813:5` (section)
   */
  updateChatProperties(request: UpdateChatPropertiesRequest, options?: RtmCallOptions): Promise<UpdateChatPropertiesResponse>;
  /**
   * Update chat thread properties
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:849:5` (section)
   */
  updateChatThreadProperties(request: UpdateChatThreadPropertiesRequest, options?: RtmCallOptions): Promise<UpdateChatThreadPropertiesResponse>;
  /**
   * Update last seen timestamp
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:887:5` (section)
   */
  updateLastSeenTimestamp(request: UpdateLastSeenTimestampRequest, options?: RtmCallOptions): Promise<UpdateLastSeenTimestampResponse>;
}

/**
 * Agent RTM API (2017-09) 2017-09 over WebSocket.
 *
 * No document of this API states the address; it is assumed.
 *
 * Source: `apis.yaml:37:12` (manifest), 38:20 (manifest)
 */
export class AgentRtmClient extends /* @__PURE__ */ clientOf(RtmClient<RtmActions, RtmPushes, "login">, rtmApi) {
}
