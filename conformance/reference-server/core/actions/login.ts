import { everyAudience } from "../audience.js";
import { applyDetails, detailsIn, openPage, startVisit, type Visitor } from "../customers.js";
import type { JsonObject } from "../json.js";
import { knownGroups, needAgent, needCustomer } from "../lookups.js";
import type { Notice } from "../notice.js";
import { booleanIn, needString, numberIn, objectIn, oneOf, stringIn } from "../payload.js";
import { activeChatsOf, renderProfile } from "../render/users.js";
import { seconds, viewOf } from "../render/view.js";
import { reachOf } from "../scopes.js";
import { activeThread, type Chat, type Customer } from "../state.js";
import { type Turn, tellOthers } from "../turn.js";
import { activeSummaries } from "./chat-lists.js";
import { dynamicConfig } from "./dynamic-config.js";

/** Agents come online accepting chats, unless they say that they were here before. */
export function loginAgent(turn: Turn): JsonObject {
  const agent = needAgent(turn, turn.requester.id);
  const reconnects = booleanIn(turn.payload, "reconnect") ?? false;
  if (objectIn(turn.payload, "push_notifications") !== undefined) {
    const token = needString(turn.payload, "push_notifications.firebase_token");
    turn.edits.put(agent.devices, token, oneOf(turn.payload, "push_notifications.platform", ["ios", "android"]) ?? "");
  }
  if (agent.connections === 0 && !reconnects) {
    turn.edits.set(agent, "routingStatus", "accepting_chats");
    turn.edits.set(agent, "away", false);
  }
  turn.edits.set(agent, "connections", agent.connections + 1);
  const { license } = turn;
  return {
    license: { id: String(license.id), plan: license.plan, expiration_timestamp: seconds(license.expiresAt) },
    my_profile: renderProfile(viewOf(license, turn.api), agent),
    chats_summary: activeSummaries({ ...turn, reach: readingReach(turn) }),
  };
}

/** 2017 names no scopes; later the token's scopes say which chats an agent may read. */
function readingReach(turn: Turn): Turn["reach"] {
  if (turn.api === "agent-rtm") return "access";
  return reachOf(turn.requester.scopes, ["chats--all:ro", "chats--access:ro", "chats--my:ro"]) ?? "my";
}

/** Customers begin a visit, and may bring details, a group and a page. */
export function loginCustomer(turn: Turn): JsonObject {
  const customer = needCustomer(turn, turn.requester.id);
  const details = detailsIn(turn.payload, "customer");
  const groupId = numberIn(turn.payload, "group_id");
  if (groupId !== undefined) knownGroups(turn, [groupId], "group_id");
  const page = pageIn(turn);
  const referrer =
    stringIn(turn.payload, "referrer") ?? stringIn(turn.payload, "customer.monitoring.page.referrer") ?? "";
  applyDetails(turn.edits, customer, details);
  turn.edits.set(customer, "groupId", groupId ?? customer.groupId);
  comeIn(turn, customer, { ...turn.visitor, referrer: referrer || turn.visitor.referrer });
  if (Object.keys(details).length > 0) tellAgentsOnly(turn, updated(turn, customer));
  if (page !== undefined) {
    openPage(turn, customer, page);
    tellAgentsOnly(turn, { kind: "customer-page-updated", customer });
  }
  return loginPayload(turn, customer);
}

function pageIn(turn: Turn): { url: string; title: string } | undefined {
  for (const path of ["customer_page", "customer.monitoring.page"]) {
    const url = stringIn(turn.payload, `${path}.url`);
    if (url !== undefined) return { url, title: stringIn(turn.payload, `${path}.title`) ?? "" };
  }
  return undefined;
}

function comeIn(turn: Turn, customer: Customer, visitor: Visitor): void {
  turn.edits.set(customer, "connections", customer.connections + 1);
  turn.edits.set(customer, "away", false);
  if (customer.visit !== null && customer.visit.endedAt === null) return;
  startVisit(turn, turn.license, customer, visitor);
  tellAgentsOnly(turn, { kind: "visit-started", customer });
}

function updated(turn: Turn, customer: Customer): Notice {
  return { kind: "customer-updated", customer, chats: activeChatsOf(turn, customer.id), banned: false };
}

/** The documents list no push of a login: the customer is not told. */
function tellAgentsOnly(turn: Turn, notice: Notice): void {
  tellOthers(turn, notice, everyAudience(turn.license));
}

function loginPayload(turn: Turn, customer: Customer): JsonObject {
  const config = { __priv_dynamic_config: dynamicConfig(turn, customer) };
  if (turn.api === "customer") return { customer_id: customer.id, ...config };
  const chats = [...turn.license.chats.values()].filter((chat) => chat.customerId === customer.id);
  return {
    customer_id: customer.id,
    has_active_thread: chats.some((chat) => activeThread(chat) !== undefined),
    chats: chats.map((chat) => ({ chat_id: chat.id, has_unread_events: hasUnread(chat, customer) })),
    ...config,
  };
}

function hasUnread(chat: Chat, customer: Customer): boolean {
  const seen = chat.seenAt.get(customer.id) ?? 0;
  const news = (chat.threads.at(-1)?.events ?? []).filter(
    ({ authorId, recipients }) => authorId !== customer.id && recipients === "all",
  );
  return news.some((event) => event.timestamp > seen);
}
