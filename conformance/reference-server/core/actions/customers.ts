import { everyAudience, withCustomer } from "../audience.js";
import {
  applyDetails,
  type CustomerDetails,
  detailsIn,
  needUuid,
  newCustomer,
  openPage,
  startVisit,
} from "../customers.js";
import type { JsonObject } from "../json.js";
import { findCustomer, needCustomer } from "../lookups.js";
import { needNumber, needObject, needString, stringIn } from "../payload.js";
import { invalid } from "../refusal.js";
import { activeChatsOf, renderCustomer } from "../render/users.js";
import { viewOf } from "../render/view.js";
import { activeThread, type Chat, type Customer } from "../state.js";
import { closeThread } from "../threads.js";
import { type Turn, tell, tellAgents } from "../turn.js";
import { nameOf } from "./chats.js";

const dayInMilliseconds = 24 * 3600 * 1000;

/** Agents make customers who have no token yet. */
export function createCustomer(turn: Turn): JsonObject {
  const details = detailsIn(turn.payload, "");
  const customer = newCustomer(turn, turn.license, turn.ids.uuid());
  applyDetails(turn.edits, customer, details);
  tellAgents(turn, { kind: "customer-created", customer });
  return renderCustomer(viewOf(turn.license, turn.api), customer);
}

/** By id, as agents do it, and customers of 2019 whose token has the scope. At least one detail is to be there. */
export function updateCustomerById(turn: Turn): JsonObject {
  needUuid(needString(turn.payload, "customer_id"), "/customer_id");
  const customer = findCustomer(turn);
  const details = detailsIn(turn.payload, "");
  if (turn.requester.side === "customer" && Object.keys(details).length === 0)
    throw invalid("", "must hold name, email, avatar or fields");
  return changeDetails(turn, customer, details);
}

/** 2018: customers change themselves. */
export function updateSelf(turn: Turn): JsonObject {
  const customer = needCustomer(turn, turn.requester.id);
  return { customer: changeDetails(turn, customer, detailsIn(turn.payload, "")) };
}

export function setCustomerFields(turn: Turn): undefined {
  const fields = needObject(turn.payload, "fields");
  changeDetails(turn, needCustomer(turn, turn.requester.id), { fields });
}

function changeDetails(turn: Turn, customer: Customer, details: CustomerDetails): JsonObject {
  applyDetails(turn.edits, customer, details);
  tellUpdated(turn, customer);
  return renderCustomer(viewOf(turn.license, turn.api), customer);
}

/** Tells the agents and the customer. */
export function tellUpdated(turn: Turn, customer: Customer): void {
  const chats = activeChatsOf(turn, customer.id);
  const banned = customer.bannedUntil > turn.now;
  const audience = withCustomer(everyAudience(turn.license), customer.id);
  tell(turn, { kind: "customer-updated", customer, chats, banned }, audience);
}

/** The page that the customer looks at now. */
export function updateCustomerPage(turn: Turn): undefined {
  const customer = needCustomer(turn, turn.requester.id);
  const url = needString(turn.payload, "url");
  const title = stringIn(turn.payload, "title") ?? "";
  if (customer.visit === null) startVisit(turn, turn.license, customer, { ip: "", userAgent: "", referrer: "" });
  openPage(turn, customer, { url, title });
  tell(turn, { kind: "customer-page-updated", customer }, withCustomer(everyAudience(turn.license), customer.id));
}

/** Closes the customer's threads and connections and keeps the customer out for `days`. */
export function banCustomer(turn: Turn): undefined {
  const customer = findCustomer(turn);
  const days = needNumber(turn.payload, "ban.days");
  if (!(days > 0 && days <= 36_500)) throw invalid("/ban/days", "must be a number of days above 0");
  turn.edits.set(customer, "bannedUntil", turn.now + days * dayInMilliseconds);
  const chats = activeChatsOf(turn, customer.id);
  for (const chat of chats) closeBanned(turn, chat, days);

  tell(turn, { kind: "customer-banned", customerId: customer.id, days }, everyAudience(turn.license));
  turn.signals.push({ kind: "disconnect", side: "customer", userId: customer.id, reason: "customer_banned" });
}

function closeBanned(turn: Turn, chat: Chat, days: number): void {
  const thread = activeThread(chat);
  if (thread === undefined) return;
  const vars = { agent: nameOf(turn), duration: String(days) };
  const text = `Chat archived because customer was banned by ${vars.agent} for ${vars.duration} day(s)`;
  closeThread(turn, chat, thread, { userId: turn.requester.id, type: "customer_banned", text, vars });
}

/** 2017. */
export function unbanCustomer(turn: Turn): undefined {
  const customer = findCustomer(turn);
  turn.edits.set(customer, "bannedUntil", 0);
  tellAgents(turn, { kind: "customer-unbanned", customerId: customer.id });
}
