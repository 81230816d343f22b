/** Something that the documents leave open, or say in two ways, and what this server does. */
export interface Assumption {
  /** Stable: scenarios and reports refer to it. */
  readonly id: string;
  readonly about: string;
  /** What the server does. */
  readonly choice: string;
}

/** Every choice of ours, in the order of a conversation: connection, errors, chats, people, the rest. `assumptions.md` shows them. */
export const assumptions: readonly Assumption[] = [
  {
    id: "action-unknown",
    about: "An action that does not exist, or not over this transport",
    choice: "`validation`, with the name in the message; the connection lives on.",
  },
  {
    id: "agent-rtm-2019-login",
    about: "The agent page of 2019 says that its actions exist over RTM, but describes no login there",
    choice:
      "`/v3.0/agent/rtm/ws` has the `login` of 2017 (token, reconnect, push_notifications) with objects of 2019, and besides `logout`, `set_away_status` and `change_push_notifications` of the customer page and `get_chats_summary`, which its index names.",
  },
  {
    id: "customer-2019-get-chat-threads",
    about: "The index of the customer page of 2019 names `get_chat_threads`, no section describes it",
    choice: "It works over RTM, as in 2018.",
  },
  {
    id: "customer-addresses",
    about: "The customer snapshots of 2018 and 2019 share `/v3.0/customer/rtm/ws`",
    choice:
      "The address speaks 2019 unless the server is started otherwise; every snapshot also has an address of its own, `/<snapshot>/v3.0/…`. `/v3.0/customer/action/…` is 2018, the only one whose page describes a Web API.",
  },
  {
    id: "http-status",
    about: "No document names HTTP statuses",
    choice:
      "200 on success, 400 for validation and other faults of the client, 401 authentication, 403 authorization and customer_banned, 404 license_not_found, 413 entity_too_large, 421 misdirected_request, 500 internal, 504 request_timeout.",
  },
  {
    id: "request-timeout",
    about: "When 15 seconds of a request have passed",
    choice:
      "From its headers to its answer: a body that comes more slowly gets `request_timeout`, its connection is closed, and nothing of it is done. Frames of RTM are performed at once.",
  },
  {
    id: "web-body",
    about: 'One Web page wraps payloads as `{"payload": …}`, the other does not',
    choice: 'Both are understood; a success is answered in the form of the request, an error always as `{"error": …}`.',
  },
  {
    id: "empty-payload",
    about: "What a response without payload looks like",
    choice:
      "Over RTM `payload: {}` in 2019, as its samples show, and no `payload` in 2017 and 2018; over the Web `{}`.",
  },
  {
    id: "correlation-2017",
    about: "The protocol page of 2017 calls the key `id`, later ones `request_id`",
    choice: "2017 takes both and answers with the one that came, pushes of the requester included.",
  },
  {
    id: "bad-frame",
    about: "What a frame that is no request gets",
    choice: "A response with `validation`, with an empty `action` where there was none; the connection lives on.",
  },
  {
    id: "ping-before-login",
    about: "Whether a ping before the login is answered",
    choice: "It is, and changes nothing: the 30 seconds go on.",
  },
  {
    id: "login-timeout",
    about: "How a connection ends that does not log in",
    choice: "It is closed without a push: no page has a reason for it.",
  },
  { id: "login-twice", about: "A second login on a connection", choice: "`validation`." },
  {
    id: "login-error-2017",
    about: "2017 calls a wrong token `auth`, everything else says `authentication`",
    choice: "`auth` for the login of 2017, `authentication` everywhere else.",
  },
  {
    id: "errors-2017",
    about: "Samples of 2017 show `code: 123` and a message in an error, and no list of codes",
    choice: "Errors of 2017 have a `type` and a message, as its login and all later pages have them.",
  },
  {
    id: "order-of-checks",
    about: "Which of several errors comes first",
    choice:
      "Licence, token, ban; then whether the action exists; then scopes; then the shape of the payload; then what it refers to.",
  },
  {
    id: "validation-data",
    about: "How `validation` tells what is wrong",
    choice: "The first problem in the message, all of them as `data.problems`, each with a JSON pointer and a reason.",
  },
  {
    id: "not-found",
    about: "What an unknown chat, thread, event, customer, agent or group is",
    choice:
      "`validation` with a pointer, the same whether it does not exist or belongs to another licence; `authorization` where it exists in the licence and the requester may not reach it.",
  },
  {
    id: "scopes-customer",
    about: "The customer page of 2019 has scopes for some actions, taken over from the agent API",
    choice: "Customers' tokens have scopes too, and need them there; even so they reach their own chats only.",
  },
  {
    id: "scopes-2017",
    about: "2017 names no scopes",
    choice: "Agents reach chats by access or presence; administrators may update other agents.",
  },
  {
    id: "scopes-write-without-joining",
    about: '"You have to join the chat to be able to write to it" against scopes for writing to all chats',
    choice:
      "The scopes decide: an agent whose scope reaches a chat may write without joining, and does not join by it; joining takes the scopes of `add_user_to_chat`.",
  },
  {
    id: "pushes-scopes",
    about: "Whether scopes limit what is pushed",
    choice: "They do not: membership, following and access do.",
  },
  {
    id: "pushes-documented",
    about: "Which pushes a connection gets of what another snapshot's action causes",
    choice: "Those that its own pages list, in its own words.",
  },
  {
    id: "event-updated",
    about: "When `event_updated` is pushed: it is listed, and no page says what causes it",
    choice:
      "Where an event becomes another one than was sent: `send_rich_message_postback` that changes who stands on a button, in an active thread, after `incoming_rich_message_postback` and to the same users. Properties of events have pushes of their own.",
  },
  {
    id: "pushes-for-agents",
    about: "The customer page of 2019 lists pushes about visits, new and banned customers, and sneak peeks",
    choice: "They are for agents, as on the agent page; a customer hears of a ban by `customer_disconnected`.",
  },
  {
    id: "reasons-from-outside",
    about:
      "Reasons of disconnecting that no action causes: `access_token_revoked`, `access_token_expired`, `agent_deleted`, `agent_logged_out_remotely`, `agent_disconnected_by_server`, `product_version_changed`",
    choice:
      "The control endpoint ends connections with any documented reason; by itself the server does not use these. Tokens stay as they are.",
  },
  {
    id: "customer-disconnected-2019",
    about: "The customer pushes of 2019 list `agent_disconnected` (corrected), and no reason `customer_banned`",
    choice:
      "Customers get `customer_disconnected`, with that reason too; a reason that a snapshot does not list is not told, the connection just ends.",
  },
  {
    id: "too-many-connections",
    about: "How many connections are too many",
    choice:
      "100 for each user, unless the server is started otherwise or the license says so (`max_connections`); the login of the one too many is answered, then it is told and closed.",
  },
  {
    id: "routing",
    about: "Whom a chat of a customer goes to",
    choice:
      "The agent with fewest active chats among those logged in over RTM, accepting chats, with access and below `max_chats`; bots never. Nobody is assigned where all are busy.",
  },
  {
    id: "router-by-time",
    about:
      "Messages of the router: `routing.idle`, `routing.archived_inactive`, `routing.archived_other`, `routing.assigned_other`, `system_archived`; no page says after how many minutes, or when an agent has to leave",
    choice:
      "20 minutes after somebody wrote last (messages of the system do not count) an active thread is told to be idle, in a message and by its property `routing.idle`, which is false again when somebody writes; after 60 minutes it is closed, with no `user_id` in `thread_closed`. Both figures are limits of the server. Agents who leave keep their chats, and the rest never happens.",
  },
  {
    id: "no-online-group",
    about: "The error where no group is online",
    choice:
      "`validation`; for `start_chat` and `activate_chat` of customers only, since an agent who starts a chat is there; `send_event` starts a thread regardless.",
  },
  {
    id: "customer-details-2018",
    about: '"Customer details must be sent before the chat can be started"',
    choice: "`start_chat` of 2018 is `validation` while name, email and fields are all unknown.",
  },
  {
    id: "chat-access-default",
    about: "The access of a new chat",
    choice: "The group that the customer logged in to, else group 0: everybody.",
  },
  {
    id: "chat-present",
    about: "What `present` means",
    choice: "In a chat: that the user is in it, so always true; elsewhere: that there is an open connection.",
  },
  {
    id: "activate-threads",
    about: "What `threads` in the answer of `activate_chat` holds",
    choice: "The new thread alone. An active chat cannot be activated: `validation`.",
  },
  {
    id: "thread-closed-inactive",
    about: "`close_thread`, `transfer_chat` or `require_active_thread` without an active thread",
    choice: "`validation`.",
  },
  {
    id: "thread-closed-message",
    about: "The customer pages push a message of the system before `thread_closed`, the agent pages do not mention it",
    choice: "All members get it, whoever closes; its type is `thread_archived`.",
  },
  {
    id: "system-message-initial",
    about: "System messages cannot be sent by users, but stand in the samples of `start_chat`",
    choice: "They are taken among the first events of a thread and refused in `send_event`.",
  },
  {
    id: "system-message-vars",
    about: "`text_vars` differ by message, the sample shows `agent`",
    choice: "`agent` is always there: the agent that the message speaks of, or the chat's, or empty.",
  },
  {
    id: "buttons",
    about: "2018 allows 10 buttons, 2019 allows 11",
    choice:
      "The snapshot decides, for who sends and for who sees. A button without `postback_id` gets its text as one.",
  },
  {
    id: "transfer-failed",
    about: "`transfer_chat` without `force` where nobody can be assigned",
    choice:
      "`validation`, and nothing changes. A transfer tells `chat_transferred`, then who left and came, then the message.",
  },
  {
    id: "access-agents",
    about: "`access.id` is a number, but an agent's id is none",
    choice:
      "Access of type `agent` needs the id of an agent; where the generated schema demands a number it is `validation`. `agent_ids` stands beside `group_ids` then.",
  },
  {
    id: "access-last-revoked",
    about: "What a chat is whose last group is revoked",
    choice: "Open to all: the documents say so of an empty access.",
  },
  {
    id: "properties-values",
    about: "Which values properties have",
    choice: 'Strings, numbers and booleans, bare or as `{"value": …}`. Names need no configuration.',
  },
  {
    id: "delete-event-properties-2019",
    about: "The customer page of 2019 nests the names once more",
    choice: "The names in the inner lists are deleted from the namespace.",
  },
  {
    id: "names-unknown",
    about: "Customers whose name or email is not known, on pages that do not call them optional",
    choice: "Empty strings: customers' objects of 2018 and 2019, and `customer_updated` of 2019.",
  },
  { id: "followers", about: "What a follower gets of a reactivation", choice: "The new thread, and nothing after it." },
  {
    id: "added-twice",
    about: "Adding, tagging or following what is there already",
    choice: "Succeeds and tells nobody.",
  },
  { id: "last-seen", about: "`update_last_seen_timestamp` without `timestamp`", choice: "Now, by the server's clock." },
  {
    id: "ban-again",
    about: "`ban_customer` of a banned customer; bans of no days",
    choice: "The new ban replaces the old one; `days` must be above 0. Active chats are closed first.",
  },
  {
    id: "customer-new-token",
    about: "Where new customers come from",
    choice:
      "From tokens that the world lists as `customer_tokens`, and from any token with its `fresh_customer_token_prefix`; `customer_created` is pushed then.",
  },
  {
    id: "customer-visit",
    about: "When a visit begins and ends",
    choice: "With the first connection and the last one of a customer; geolocation is the same for everybody.",
  },
  {
    id: "customer-update-2019",
    about: "`update_customer` of the customer page of 2019 takes any `customer_id`",
    choice: "With the scope any customer of the licence, as on the agent page.",
  },
  {
    id: "requester-offline",
    about: "Which actions are for logged in agents only",
    choice: "`update_agent` of oneself over the Web: who is not logged in over RTM has no routing status.",
  },
  { id: "away", about: "What being away does", choice: "The router gives an agent who is away no chats." },
  {
    id: "groups-status-all",
    about: "`get_groups_status` without `all` and `groups`",
    choice: "All groups. `online_for_queue`: somebody takes chats, but all have as many as they may.",
  },
  {
    id: "predicted-agent",
    about: "Who is predicted",
    choice: "Whom the router would choose, or somebody of the group who is offline.",
  },
  {
    id: "url-details",
    about: "Where `get_url_details` looks",
    choice: "Nowhere: title, description and image are made from the address.",
  },
  {
    id: "archives-2017",
    about: '`get_archives` "returns active threads"',
    choice: "Every thread that the agent may see, active or closed; `pagination.total` counts threads.",
  },
  {
    id: "page-ids",
    about: "What a `page_id` is",
    choice: "Offset and order in base 64; it needs the same filters again.",
  },
  {
    id: "multicast-type",
    about: "`multicast` to whom it names",
    choice:
      "`author_id` is the requester; nobody named is `validation`. `send_broadcast` of 2017 without scopes is for all agents.",
  },
  {
    id: "bots",
    about: "`author_id` of a request",
    choice: "Must be a bot of the licence, on the agent API; ignored on the customer API.",
  },
  {
    id: "files",
    about: "Where uploads go",
    choice:
      "Into memory, 256 MB at most, served at `/files/…` under an address that cannot be guessed; `width`, `height` and thumbnails are left out.",
  },
  {
    id: "webhooks",
    about: "How webhooks travel, and what becomes of those that nobody takes",
    choice:
      "`{license_id, action, secret_key, payload}` with the push of the agent page of 2019 is posted to each URL of the licence, in order, for every push that has a webhook there, or for those that the world names. No answer of 2xx within 10 s: four more tries after 1, 2, 4 and 8 s, then it is given up.",
  },
];
