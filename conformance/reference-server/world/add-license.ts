import { applyDetails, newCustomer } from "../core/customers.js";
import type { Agent, License, State, Token } from "../core/state.js";
import type { WorldAgent, WorldCustomer, WorldLicense, WorldToken } from "./world.js";

const year = 365 * 24 * 3600 * 1000;

/** Adds a licence with its people and tokens; ids and tokens must be new. `now` dates customers and the licence. */
export function addLicense(state: State, world: WorldLicense, now: number): void {
  const license: License = {
    id: world.id,
    plan: world.plan ?? "enterprise",
    region: world.region ?? state.region,
    status: world.status ?? "active",
    expiresAt: now + year,
    freshTokenPrefix: world.fresh_customer_token_prefix ?? null,
    agents: new Map(world.agents.map((agent) => [agent.id, newAgent(agent)])),
    groups: new Map(world.groups.map((group) => [group.id, group])),
    customers: new Map(),
    webhooks: (world.webhooks ?? []).map(({ url, actions, secret }) => ({
      url,
      actions: actions === undefined ? null : new Set(actions),
      secret: secret ?? null,
    })),
    chats: new Map(),
    sequence: 0,
  };
  state.licenses.set(license.id, license);
  for (const agent of world.agents) addTokens(state, license.id, "agent", agent.id, agent.tokens);
  for (const customer of world.customers) {
    addCustomer(license, customer, now);
    addTokens(state, license.id, "customer", customer.id, customer.tokens);
  }
  for (const token of world.customer_tokens ?? [])
    state.tokens.set(token, { licenseId: license.id, side: "customer", id: null, scopes: [] });
}

function newAgent(world: WorldAgent): Agent {
  return {
    id: world.id,
    name: world.name,
    email: world.email ?? world.id,
    avatar: world.avatar ?? "https://cdn.example.com/avatars/1.png",
    jobTitle: world.job_title ?? "Support Agent",
    permission: world.permission ?? "normal",
    isBot: world.bot ?? false,
    groupIds: world.groups,
    maxChats: world.max_chats ?? Number.MAX_SAFE_INTEGER,
    connections: 0,
    routingStatus: "accepting_chats",
    away: false,
    lastSeenAt: 0,
    devices: new Map(),
  };
}

function addCustomer(license: License, world: WorldCustomer, now: number): void {
  const { name, email, avatar, fields } = world;
  const customer = newCustomer(license, world.id, now);
  applyDetails(customer, {
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
    ...(avatar === undefined ? {} : { avatar }),
    ...(fields === undefined ? {} : { fields }),
  });
}

function addTokens(
  state: State,
  licenseId: number,
  side: Token["side"],
  id: string,
  tokens: readonly WorldToken[],
): void {
  for (const { token, scopes } of tokens) state.tokens.set(token, { licenseId, side, id, scopes });
}
