import type { Agent, Customer, License, State, Token } from "../core/state.js";
import type { World, WorldAgent, WorldCustomer, WorldLicense, WorldToken } from "./world.js";

/** Who can log in by now, in the form of a world: the licences of a state with their people and tokens. */
export function worldOf(state: State): World {
  const tokens = new Map([...state.licenses.keys()].map((id): [number, Held[]] => [id, []]));
  for (const [text, token] of state.tokens) tokens.get(token.licenseId)?.push({ text, ...token });
  const licenses = [...state.licenses.values()].map((license) => licenseOf(license, tokens.get(license.id) ?? []));
  return { region: state.region, licenses };
}

interface Held extends Token {
  readonly text: string;
}

function licenseOf(license: License, held: readonly Held[]): WorldLicense {
  const { id, plan, region, status, groups, agents, customers, freshTokenPrefix: prefix } = license;
  const byUser = new Map<string | null, WorldToken[]>();
  for (const { side, id: user, text, scopes } of held) {
    const key = user === null ? null : `${side}/${user}`;
    byUser.set(key, [...(byUser.get(key) ?? []), { token: text, scopes }]);
  }
  return {
    id,
    plan,
    region,
    status,
    groups: [...groups.values()],
    agents: [...agents.values()].map((one) => agentOf(one, byUser.get(`agent/${one.id}`) ?? [])),
    customers: [...customers.values()].map((one) => customerOf(one, byUser.get(`customer/${one.id}`) ?? [])),
    customer_tokens: (byUser.get(null) ?? []).map(({ token }) => token),
    ...(prefix === null ? {} : { fresh_customer_token_prefix: prefix }),
  };
}

function agentOf({ id, name, isBot, groupIds }: Agent, tokens: readonly WorldToken[]): WorldAgent {
  return { id, name, bot: isBot, groups: groupIds, tokens };
}

function customerOf({ id, name }: Customer, tokens: readonly WorldToken[]): WorldCustomer {
  return { id, ...(name === null ? {} : { name }), tokens };
}
