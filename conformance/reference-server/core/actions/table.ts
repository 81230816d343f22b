import type { ApiName } from "../../snapshots.js";
import type { Handler } from "../turn.js";
import { grantAccess, revokeAccess, setAccess, updateChatScopes } from "./access.js";
import { getArchives } from "./archives.js";
import { getChatsSummary, getChatThreads, getChatThreadsSummary, getFilteredChats } from "./chat-lists.js";
import { activateChat, closeActiveThread, startChat } from "./chats.js";
import { getCustomers } from "./customer-search.js";
import {
  banCustomer,
  createCustomer,
  setCustomerFields,
  unbanCustomer,
  updateCustomerById,
  updateCustomerPage,
  updateSelf,
} from "./customers.js";
import { markEventAsSeen, sendFile, sendOneEvent, sendPostback, updateLastSeen, uploadImage } from "./events.js";
import { followChat, superviseChat, unfollowChat } from "./following.js";
import { multicast, sendBroadcast, sendSneakPeek, sendTypingIndicator } from "./indicators.js";
import { loginAgent, loginCustomer } from "./login.js";
import {
  deleteChatProperties,
  deleteEventProperties,
  deleteThreadProperties,
  updateChatProperties,
  updateEventProperties,
  updateThreadProperties,
} from "./properties.js";
import {
  changePushNotifications,
  getGroupsStatus,
  getPredictedAgent,
  getUrlDetails,
  logout,
  setAwayStatus,
  updateAgent,
} from "./status.js";
import { tagThread, untagThread } from "./tags.js";
import { transferChat } from "./transfer.js";
import { addUserToChat, joinChat, removeFromChat, removeUserFromChat } from "./users.js";

/** What all four APIs have. */
const common: Readonly<Record<string, Handler>> = {
  start_chat: startChat,
  send_event: sendOneEvent,
  close_thread: closeActiveThread,
  get_chat_threads: getChatThreads,
  update_chat_properties: updateChatProperties,
  update_chat_thread_properties: updateThreadProperties,
  update_last_seen_timestamp: updateLastSeen,
};

/** What both APIs of 2019 have. */
const common2019: Readonly<Record<string, Handler>> = {
  ...common,
  activate_chat: activateChat,
  change_push_notifications: changePushNotifications,
  delete_chat_properties: deleteChatProperties,
  delete_chat_thread_properties: deleteThreadProperties,
  delete_event_properties: deleteEventProperties,
  get_chats_summary: getChatsSummary,
  get_chat_threads_summary: getChatThreadsSummary,
  logout,
  multicast,
  send_rich_message_postback: sendPostback,
  send_typing_indicator: sendTypingIndicator,
  set_away_status: setAwayStatus,
  tag_chat_thread: tagThread,
  untag_chat_thread: untagThread,
  update_agent: updateAgent,
  update_customer: updateCustomerById,
  update_event_properties: updateEventProperties,
};

const agent2017: Readonly<Record<string, Handler>> = {
  ...common,
  ban_customer: banCustomer,
  change_push_notifications: changePushNotifications,
  get_archives: getArchives,
  get_filtered_chats: getFilteredChats,
  join_chat: joinChat,
  login: loginAgent,
  mark_event_as_seen: markEventAsSeen,
  remove_from_chat: removeFromChat,
  send_broadcast: sendBroadcast,
  send_typing_indicator: sendTypingIndicator,
  supervise_chat: superviseChat,
  unban_customer: unbanCustomer,
  update_agent: updateAgent,
  update_chat_scopes: updateChatScopes,
};

const customer2018: Readonly<Record<string, Handler>> = {
  ...common,
  get_chats_summary: getChatsSummary,
  get_chat_threads_summary: getChatThreadsSummary,
  get_groups_status: getGroupsStatus,
  get_predicted_agent: getPredictedAgent,
  login: loginCustomer,
  send_file: sendFile,
  send_rich_message_postback: sendPostback,
  send_sneak_peek: sendSneakPeek,
  update_customer: updateSelf,
  update_customer_page: updateCustomerPage,
};

const agent2019: Readonly<Record<string, Handler>> = {
  ...common2019,
  add_user_to_chat: addUserToChat,
  ban_customer: banCustomer,
  create_customer: createCustomer,
  follow_chat: followChat,
  get_customers: getCustomers,
  grant_access: grantAccess,
  login: loginAgent,
  remove_user_from_chat: removeUserFromChat,
  revoke_access: revokeAccess,
  send_file: sendFile,
  set_access: setAccess,
  transfer_chat: transferChat,
  unfollow_chat: unfollowChat,
  upload_image: uploadImage,
};

const customer2019: Readonly<Record<string, Handler>> = {
  ...common2019,
  get_groups_status: getGroupsStatus,
  get_predicted_agent: getPredictedAgent,
  get_url_details: getUrlDetails,
  login: loginCustomer,
  send_sneak_peek: sendSneakPeek,
  set_customer_fields: setCustomerFields,
  update_customer_page: updateCustomerPage,
};

/** Every action of every API. The documents (`Spec`) decide which are available and how; this says what they do. */
export const handlers: Readonly<Record<ApiName, ReadonlyMap<string, Handler>>> = {
  "agent-rtm": new Map(Object.entries(agent2017)),
  customer: new Map(Object.entries(customer2018)),
  "agent-web": new Map(Object.entries(agent2019)),
  "customer-rtm": new Map(Object.entries(customer2019)),
};
