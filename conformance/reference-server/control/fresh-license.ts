import { isObject, type JsonObject, type JsonValue } from "../core/json.js";
import type { World, WorldAgent, WorldCustomer, WorldLicense, WorldToken } from "../world/world.js";

/** Where new names come from. A token must be hard to guess; an id only new. */
export interface Names {
  readonly licenseId: number;
  token(): string;
  uuid(): string;
}

/** The licence that fresh ones are made like: the first that people can log in to. */
export function usableLicense(world: World): WorldLicense | undefined {
  return world.licenses.find(
    ({ status, region }) => (status ?? "active") === "active" && (region ?? world.region) === world.region,
  );
}

/**
 * Completes what somebody said of a licence after `model`: what is missing is as there, with ids and tokens of its own. Webhooks are
 * never taken over. What was said may be wrong: the result, which shares parts with `model`, is to be copied and checked like any world.
 */
export function freshLicense(model: WorldLicense, said: JsonObject, names: Names): JsonObject {
  const { region, status, webhooks: _, ...like } = model;
  const agents = said["agents"] ?? like.agents.map((agent) => renewedAgent(agent, names));
  const customers = said["customers"] ?? like.customers.map((one) => ({ ...one, id: undefined, tokens: undefined }));
  const prefix = like.fresh_customer_token_prefix === undefined ? {} : { fresh_customer_token_prefix: names.token() };
  return {
    ...asJson(like),
    id: names.licenseId,
    customer_tokens: (like.customer_tokens ?? []).map(() => names.token()),
    ...prefix,
    ...said,
    agents: completed(agents, (agent, index) => ({
      id: `agent${index + 1}.${names.licenseId}@example.com`,
      name: `Agent ${index + 1}`,
      groups: groupIds(said["groups"]) ?? like.groups.map(({ id }) => id),
      tokens: fresh(tokensOf(like.agents, index), names),
      ...agent,
    })),
    customers: completed(customers, (customer, index) => ({
      ...customer,
      id: customer["id"] ?? names.uuid(),
      tokens: customer["tokens"] ?? fresh(tokensOf(like.customers, index), names),
    })),
  };
}

function renewedAgent(agent: WorldAgent, names: Names): JsonObject {
  const [name = "", host] = agent.id.split("@");
  const id = [`${name}.${names.licenseId}`, ...(host === undefined ? [] : [host])].join("@");
  return asJson({ ...agent, id, tokens: fresh(agent.tokens, names) });
}

/** The scopes of the same user of the model; of its first one where it has fewer. */
function tokensOf(users: readonly (WorldAgent | WorldCustomer)[], index: number): readonly WorldToken[] {
  return (users[index] ?? users[0])?.tokens ?? [];
}

function fresh(tokens: readonly WorldToken[], names: Names): readonly JsonObject[] {
  return tokens.map(({ scopes }) => ({ token: names.token(), scopes }));
}

function completed(users: unknown, complete: (user: JsonObject, index: number) => JsonObject): JsonValue {
  if (!Array.isArray(users)) return users as JsonValue;
  return (users as readonly JsonValue[]).map((user, index) => (isObject(user) ? complete(user, index) : user));
}

function groupIds(groups: JsonValue | undefined): readonly JsonValue[] | undefined {
  if (!Array.isArray(groups)) return undefined;
  return (groups as readonly JsonValue[]).flatMap((group) => (isObject(group) ? (group["id"] ?? []) : []));
}

/** A world is JSON; its types say more than that. */
function asJson(value: object): JsonObject {
  return value as JsonObject;
}
