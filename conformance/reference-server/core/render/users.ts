import type { JsonObject } from "../json.js";
import type { Agent, Chat, Customer, Visit } from "../state.js";
import { activeThread } from "../state.js";
import { isoTime, seconds, type View } from "./view.js";

/** How a user stands to the chat that it is shown in. */
interface Presence {
  readonly present: boolean;
  readonly last_seen_timestamp: number;
}

/** Customer first, then agents, then supervisors, who are a kind of user in 2017 only. */
export function renderChatUsers(view: View, chat: Chat): readonly JsonObject[] {
  const customer = chat.customerId === null ? undefined : view.license.customers.get(chat.customerId);
  const agents = agentsIn(view, chat.agentIds).map((agent) => renderAgent(view, agent, presenceIn(chat, agent.id)));
  const supervisors = view.dialect === "2017" ? agentsIn(view, chat.supervisorIds) : [];
  return [
    ...(customer === undefined ? [] : [renderCustomer(view, customer, chat)]),
    ...agents,
    ...supervisors.map((agent) => renderSupervisor(view, agent, chat)),
  ];
}

function agentsIn(view: View, ids: ReadonlySet<string>): readonly Agent[] {
  return [...ids].flatMap((id) => view.license.agents.get(id) ?? []);
}

export function renderSupervisor(view: View, agent: Agent, chat: Chat): JsonObject {
  return { ...renderAgent(view, agent, presenceIn(chat, agent.id)), type: "supervisor" };
}

export function presenceIn(chat: Chat, userId: string): Presence {
  return { present: true, last_seen_timestamp: seconds(chat.seenAt.get(userId) ?? 0) };
}

/** Agents are shown to customers without address and status. */
export function renderAgent(view: View, agent: Agent, presence?: Presence): JsonObject {
  const common = { id: agent.id, type: "agent", name: agent.name, avatar: agent.avatar };
  const { present, last_seen_timestamp } = presence ?? {
    present: agent.connections > 0,
    last_seen_timestamp: seconds(agent.lastSeenAt),
  };
  if (view.side === "customer") return { ...common, job_title: agent.jobTitle, present, last_seen_timestamp };
  const status = agent.connections > 0 ? { routing_status: agent.routingStatus } : {};
  return { ...common, email: agent.email, present, last_seen_timestamp, ...status };
}

export function renderProfile(view: View, agent: Agent): JsonObject {
  return { ...renderAgent(view, agent), routing_status: agent.routingStatus, permission: agent.permission };
}

/** What a customer sees of the agent who would answer. */
export function renderPredictedAgent(agent: Agent): JsonObject {
  const { id, name, avatar, isBot, jobTitle } = agent;
  return { id, name, avatar, is_bot: isBot, job_title: jobTitle, type: "agent" };
}

/** A customer; inside a chat with presence. Customers' pages call neither name nor email optional: there unknown ones are empty. */
export function renderCustomer(view: View, customer: Customer, chat?: Chat): JsonObject {
  const presence = chat === undefined ? undefined : presenceIn(chat, customer.id);
  if (view.dialect === "2017") return renderCustomer2017(view, customer, presence);
  const { id, name, email, avatar, fields } = customer;
  const common = { id, type: "customer", fields };
  const shown = view.dialect === "2018" || avatar === null ? common : { ...common, avatar };
  if (view.side === "agent")
    return { ...shown, name: name ?? undefined, email: email ?? undefined, ...presence, ...history(view, customer) };
  return { ...shown, name: name ?? "", email: email ?? "", ...(presence ?? defaultPresence(customer)) };
}

function defaultPresence(customer: Customer): Presence {
  return { present: customer.connections > 0, last_seen_timestamp: seconds(customer.lastSeenAt) };
}

function history(view: View, customer: Customer): JsonObject {
  const { agentLastEventAt, customerLastEventAt, visit } = customer;
  return {
    last_visit: visit === null ? undefined : renderVisit(visit),
    __priv_lc2_customer_id: `S${seconds(customer.createdAt)}.${customer.id.slice(0, 10)}`,
    statistics: { ...chatCounts(view, customer), visits_count: customer.visitsCount },
    agent_last_event_created_at: agentLastEventAt === null ? undefined : isoTime(agentLastEventAt),
    customer_last_event_created_at: customerLastEventAt === null ? undefined : isoTime(customerLastEventAt),
    created_at: isoTime(customer.createdAt),
  };
}

function renderVisit(visit: Visit): JsonObject {
  return {
    started_at: isoTime(visit.startedAt),
    referrer: visit.referrer,
    ip: visit.ip,
    user_agent: visit.userAgent,
    geolocation: nowhere,
    last_pages: visit.pages.map(({ openedAt, url, title }) => ({ opened_at: isoTime(openedAt), url, title })),
  };
}

/** The server asks no geolocation service: everybody is at the same place. */
export const nowhere: JsonObject = {
  latitude: "51.1",
  longitude: "17.0",
  country: "Poland",
  country_code: "PL",
  region: "Dolnoslaskie",
  city: "Wroclaw",
  timezone: "Europe/Warsaw",
};

/** Chats and threads of a customer. */
export function chatCounts(view: View, customer: Customer): { chats_count: number; threads_count: number } {
  const chats = [...view.license.chats.values()].filter((chat) => chat.customerId === customer.id);
  return { chats_count: chats.length, threads_count: chats.reduce((sum, chat) => sum + chat.threads.length, 0) };
}

/** Chats of a customer that have an active thread. */
export function activeChatsOf(view: Pick<View, "license">, customerId: string): readonly Chat[] {
  const chats = [...view.license.chats.values()];
  return chats.filter((chat) => chat.customerId === customerId && activeThread(chat) !== undefined);
}

function renderCustomer2017(view: View, customer: Customer, presence: Presence | undefined): JsonObject {
  return {
    id: customer.id,
    type: "customer",
    name: customer.name ?? undefined,
    email: customer.email ?? undefined,
    ...(presence ?? defaultPresence(customer)),
    monitoring: customer.visit === null ? undefined : renderMonitoring(view, customer, customer.visit),
    properties: customer.fields,
    banned: customer.bannedUntil > 0,
  };
}

function renderMonitoring(view: View, customer: Customer, visit: Visit): JsonObject {
  const pages = visit.pages.map(({ openedAt, url, title }) => ({ start: seconds(openedAt), url, title }));
  return {
    current_visit: { start: seconds(visit.startedAt), pages },
    stats: {
      visits: customer.visitsCount,
      threads: chatCounts(view, customer).threads_count,
      page_views: customer.pageViews,
      last_visit: seconds(visit.startedAt),
    },
    referrer: visit.referrer,
    ip: visit.ip,
    host: visit.ip,
    user_agent: visit.userAgent,
    geolocation: nowhere,
  };
}
