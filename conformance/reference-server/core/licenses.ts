import type { WorldAgent, WorldCustomer, WorldLicense, WorldToken } from "../world/world.js";
import { commit, type Moment } from "./change.js";
import type { Core } from "./core.js";
import { applyDetails, newCustomer } from "./customers.js";
import type { Agent, License, Token } from "./state.js";

/** Licences need no ids made: the world has them. */
type Setting = Omit<Moment, "ids">;

const year = 365 * 24 * 3600 * 1000;

/** Adds a licence while the server runs. Ids and tokens must be new. */
export function openLicense(core: Core, license: WorldLicense): void {
  commit(core, { kind: "open-license", license }, (moment) => {
    const { state, edits } = moment;
    // Those of an earlier licence with this id.
    for (const text of state.tokens.ofLicense(license.id)) edits.drop(state.tokens, text);
    addLicense(moment, license);
  });
}

/** Removes a licence; whoever is connected is to be told before. Tokens of its agents stay, so that they hear what is the matter. */
export function removeLicense(core: Core, licenseId: number): void {
  commit(core, { kind: "remove-license", licenseId }, ({ state, edits }) => {
    edits.remove(state.licenses, licenseId);
    for (const text of state.tokens.ofLicense(licenseId))
      if (state.tokens.get(text)?.side === "customer") edits.drop(state.tokens, text);
  });
}

/** A licence with its people and tokens; it ends in a year. */
export function addLicense(moment: Setting, world: WorldLicense): void {
  const { state, edits, now } = moment;
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
    maxConnections: world.max_connections ?? null,
    chats: new Map(),
    sequence: 0,
  };
  edits.put(state.licenses, license.id, license);
  for (const agent of world.agents) addTokens(moment, license.id, "agent", agent.id, agent.tokens);
  for (const customer of world.customers) {
    addCustomer(moment, license, customer);
    addTokens(moment, license.id, "customer", customer.id, customer.tokens);
  }
  for (const token of world.customer_tokens ?? [])
    edits.put(state.tokens, token, { licenseId: license.id, side: "customer", id: null, scopes: [] });
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

function addCustomer(moment: Setting, license: License, world: WorldCustomer): void {
  const { name, email, avatar, fields } = world;
  const customer = newCustomer(moment, license, world.id);
  applyDetails(moment.edits, customer, {
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
    ...(avatar === undefined ? {} : { avatar }),
    ...(fields === undefined ? {} : { fields }),
  });
}

function addTokens(
  { state, edits }: Setting,
  licenseId: number,
  side: Token["side"],
  id: string,
  tokens: readonly WorldToken[],
): void {
  for (const { token, scopes } of tokens) edits.put(state.tokens, token, { licenseId, side, id, scopes });
}
