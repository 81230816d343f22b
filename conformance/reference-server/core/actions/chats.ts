import { snapshots } from "../../snapshots.js";
import { draftEvents } from "../draft-event.js";
import { isObject, type JsonObject } from "../json.js";
import { agentNamed, findChat, knownGroups, needActiveThread, needAgent, needCustomer } from "../lookups.js";
import { booleanIn, groupIdsIn, listIn, needString, objectIn, stringsIn } from "../payload.js";
import { mergeProperties, propertiesIn } from "../properties.js";
import { invalid, Refusal } from "../refusal.js";
import { renderChatHead, renderChatWithThread, renderThread } from "../render/chats.js";
import { viewOf } from "../render/view.js";
import { isStaffed } from "../routing.js";
import {
  type Access,
  activeThread,
  type Chat,
  type Customer,
  nextInSequence,
  openToAll,
  type Thread,
} from "../state.js";
import { closeThread, startThread, type ThreadStart } from "../threads.js";
import type { Turn } from "../turn.js";

/** Answers with the chat and its one thread. */
export function startChat(turn: Turn): JsonObject {
  const customer = customerOf(turn);
  const access = accessIn(turn) ?? standardAccess(customer);
  const continuous = booleanIn(turn.payload, "continuous") ?? false;
  const start = threadStart(turn);
  const properties = propertiesIn(turn.payload, "chat.properties");
  const followed = booleanIn(turn.payload, "chat.is_followed");
  if (turn.requester.side === "customer") {
    if (turn.api === "customer") needDetails(needCustomer(turn, turn.requester.id));
    if (!continuous) needStaff(turn, access);
  }
  const chat: Chat = {
    id: turn.ids.short(),
    order: nextInSequence(turn.edits, turn.license),
    customerId: customer?.id ?? null,
    agentIds: new Set(),
    supervisorIds: new Set(),
    followerIds: new Set(),
    access,
    properties,
    threads: [],
    continuous,
    seenAt: new Map(),
  };
  turn.edits.put(turn.license.chats, chat.id, chat);
  const thread = startThread(turn, chat, start);
  follow(turn, chat, followed);
  return { chat: renderChatWithThread(viewOf(turn.license, turn.api), chat, thread) };
}

/** Starts a thread in an existing chat. Answers with the chat, and under `threads` with the new thread alone. */
export function activateChat(turn: Turn): JsonObject {
  const chat = findChat(turn, "chat.id");
  if (activeThread(chat) !== undefined) throw invalid("/chat/id", "is the id of a chat that has an active thread");
  const customer = customerOf(turn);
  if (customer !== undefined && chat.customerId !== null && chat.customerId !== customer.id)
    throw invalid("/chat/users", "must not bring a second customer into the chat");
  const access = accessIn(turn) ?? chat.access;
  const continuous = booleanIn(turn.payload, "continuous") ?? chat.continuous;
  const start = threadStart(turn);
  const properties = propertiesIn(turn.payload, "chat.properties");
  const followed = booleanIn(turn.payload, "chat.is_followed");
  if (turn.requester.side === "customer" && !continuous) needStaff(turn, access);
  turn.edits.set(chat, "access", access);
  turn.edits.set(chat, "continuous", continuous);
  turn.edits.set(chat, "customerId", chat.customerId ?? customer?.id ?? null);
  mergeProperties(turn.edits, chat.properties, properties);
  const thread = startThread(turn, chat, start);
  follow(turn, chat, followed);
  return { chat: activatedChat(turn, chat, thread) };
}

/** `close_thread`: tells the closing, after a message of the system. */
export function closeActiveThread(turn: Turn): undefined {
  const chat = findChat(turn);
  const thread = needActiveThread(chat);
  const named = turn.payload["thread_id"];
  if (typeof named === "string" && named !== thread.id)
    throw invalid("/thread_id", "is not the id of the active thread");
  const name = nameOf(turn);
  const vars = { [turn.requester.side]: name };
  closeThread(turn, chat, thread, {
    userId: turn.requester.id,
    type: "thread_archived",
    text: `${name} closed the chat`,
    vars,
  });
}

/** The requester's name as messages of the system use it. */
export function nameOf(turn: Turn): string {
  if (turn.requester.side === "agent") return needAgent(turn, turn.requester.id).name;
  return needCustomer(turn, turn.requester.id).name ?? "Customer";
}

function activatedChat(turn: Turn, chat: Chat, thread: Thread): JsonObject {
  const view = viewOf(turn.license, turn.api);
  const followed = turn.requester.side === "agent" ? { is_followed: chat.followerIds.has(turn.requester.id) } : {};
  return { ...renderChatHead(view, chat), threads: [renderThread(view, thread)], ...followed };
}

/** The one customer of a new chat: the requester, or the one an agent names in `chat.users`. */
function customerOf(turn: Turn): Customer | undefined {
  const users = listIn(turn.payload, "chat.users") ?? [];
  if (users.length > 1) throw invalid("/chat/users", "must not hold more than one user");
  const [user] = users;
  const own = turn.requester.side === "customer" ? needCustomer(turn, turn.requester.id) : undefined;
  if (user === undefined) return own;
  if (!isObject(user)) throw invalid("/chat/users/0", "must be a user");
  if ((user["type"] ?? "customer") !== "customer") throw invalid("/chat/users/0/type", "must be customer");
  const customer = turn.license.customers.get(needString(user, "id"));
  if (customer === undefined) throw invalid("/chat/users/0/id", "is not the id of a customer");
  if (own !== undefined && own !== customer) throw new Refusal("authorization");
  return customer;
}

/** `chat.access`, or `chat.scopes` as 2017 calls it; undefined where the request names none. */
function accessIn(turn: Turn): Access | undefined {
  const { payload } = turn;
  if (objectIn(payload, "chat.access") !== undefined)
    return {
      groupIds: knownGroups(turn, groupIdsIn(payload, "chat.access.group_ids") ?? [], "chat.access.group_ids"),
      agentIds: [],
    };
  const key = ["chat.scopes", "chat.thread.scopes"].find((path) => objectIn(payload, path) !== undefined);
  if (key === undefined || snapshots[turn.api].dialect !== "2017") return undefined;
  const groupIds = knownGroups(turn, groupIdsIn(payload, `${key}.groups`) ?? [], `${key}.groups`);
  const agentIds = (stringsIn(payload, `${key}.agents`) ?? []).map((id) => agentNamed(turn, id, `${key}.agents`).id);
  return { groupIds, agentIds };
}

function standardAccess(customer: Customer | undefined): Access {
  const groupId = customer?.groupId ?? null;
  return groupId === null ? openToAll : { groupIds: [groupId], agentIds: [] };
}

function threadStart(turn: Turn): ThreadStart {
  const events = draftEvents(turn, "chat.thread.events");
  return {
    events: events.length > 0 ? events : draftEvents(turn, "initial_events"),
    properties: propertiesIn(turn.payload, "chat.thread.properties"),
    tags: stringsIn(turn.payload, "chat.thread.tags") ?? [],
  };
}

/** 2018: "customer details must be sent to server before the chat can be started". */
function needDetails(customer: Customer): void {
  const known = customer.name ?? customer.email;
  if (known === null && Object.keys(customer.fields).length === 0)
    throw new Refusal("validation", "Customer details must be sent before the chat can be started");
}

function needStaff(turn: Turn, access: Access): void {
  if (!isStaffed(turn.license, access)) throw new Refusal("validation", "No group of the chat is online");
}

function follow(turn: Turn, chat: Chat, followed: boolean | undefined): void {
  if (followed === true && turn.requester.side === "agent") turn.edits.add(chat.followerIds, turn.requester.id);
}
