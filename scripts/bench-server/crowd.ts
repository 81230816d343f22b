import type {
  ApiName,
  World,
  WorldAgent,
  WorldCustomer,
  WorldLicense,
} from "../../conformance/reference-server/index.js";

/** A connection to be: whose it is, what it speaks, and the chat that its user is in. */
export interface Seat {
  /** Counts from 0. */
  readonly chat: number;
  readonly api: ApiName;
  readonly licenseId: number;
  readonly token: string;
  /** Ids of the agents of the chat; the same at all seats of a chat. */
  readonly agents: readonly string[];
}

/** Users, and their connections: `seatsPerChat` of each chat, side by side. */
export interface Crowd {
  readonly world: World;
  readonly seats: readonly Seat[];
  readonly chats: number;
}

const agentsPerChat = 4;
const chatsPerLicense = 10;
const agentApis: readonly ApiName[] = ["agent-web", "agent-rtm"];
const customerApis: readonly ApiName[] = ["customer-rtm", "customer"];
/** Everybody speaks two snapshots, with a connection each: all four dialects are in every chat. */
export const seatsPerChat = customerApis.length + agentsPerChat * agentApis.length;

const scopes = ["agents--all:rw", "chats--all:rw", "chats.conversation--all:rw", "customers:rw"];

/** Chats with one customer and four agents each, ten chats to a licence. */
export function crowdOf(chats: number): Crowd {
  const licenses = Array.from({ length: Math.ceil(chats / chatsPerLicense) }, (_, index) => {
    const first = index * chatsPerLicense;
    const length = Math.min(chatsPerLicense, chats - first);
    return licenseOf(
      index + 1,
      Array.from({ length }, (_, at) => first + at),
    );
  });
  const seats = Array.from({ length: chats }, (_, chat) => seatsOf(Math.floor(chat / chatsPerLicense) + 1, chat));
  return { world: { licenses }, seats: seats.flat(), chats };
}

function licenseOf(id: number, chats: readonly number[]): WorldLicense {
  return {
    id,
    groups: [{ id: 1, name: "Everybody" }],
    agents: chats.flatMap((chat) => agentIds(chat).map(agentOf)),
    customers: chats.map(customerOf),
  };
}

function seatsOf(licenseId: number, chat: number): readonly Seat[] {
  const agents = agentIds(chat);
  const seats = (apis: readonly ApiName[], user: string): readonly Seat[] =>
    apis.map((api) => ({ chat, api, licenseId, token: tokenOf(user), agents }));
  return [...seats(customerApis, customerId(chat)), ...agents.flatMap((id) => seats(agentApis, id))];
}

function agentOf(id: string): WorldAgent {
  return { id, name: `Agent ${id}`, groups: [1], tokens: [{ token: tokenOf(id), scopes }] };
}

function customerOf(chat: number): WorldCustomer {
  const id = customerId(chat);
  return { id, name: `Customer ${chat}`, tokens: [{ token: tokenOf(id), scopes }] };
}

function agentIds(chat: number): readonly string[] {
  return Array.from({ length: agentsPerChat }, (_, index) => `agent-${chat}-${index}@example.com`);
}

function customerId(chat: number): string {
  return `10000000-0000-4000-8000-${String(chat).padStart(12, "0")}`;
}

function tokenOf(user: string): string {
  return `dal:${user}`;
}
