import type { Audience } from "./notice.js";
import type { Access, Agent, Chat, ChatEvent, License } from "./state.js";

export const nobody: Audience = { agents: new Set(), customers: new Set() };

/** Members, supervisors and followers: those who get every push of the chat. */
export function chatAudience(chat: Chat): Audience {
  return {
    agents: new Set([...chat.agentIds, ...chat.supervisorIds, ...chat.followerIds]),
    customers: new Set(chat.customerId === null ? [] : [chat.customerId]),
  };
}

/** Besides them the other agents with access: those who get key changes (new thread, transfer, close). */
export function keyAudience(license: License, chat: Chat): Audience {
  const inChat = chatAudience(chat);
  const agents = new Set(inChat.agents);
  for (const agent of license.agents.values()) if (hasAccess(agent, chat.access)) agents.add(agent.id);
  return { agents, customers: inChat.customers };
}

/** Every agent of the licence. */
export function everyAudience(license: License): Audience {
  return { agents: new Set(license.agents.keys()), customers: new Set() };
}

/** The audience without its customers: `recipients: "agents"` never reaches them. */
export function agentsOf(audience: Audience): Audience {
  return { agents: audience.agents, customers: new Set() };
}

/** Who is told of what happens to an event: of one for agents, agents only. */
export function eventAudience(chat: Chat, { recipients }: Pick<ChatEvent, "recipients">): Audience {
  return recipients === "all" ? chatAudience(chat) : agentsOf(chatAudience(chat));
}

export function withCustomer(audience: Audience, customerId: string): Audience {
  return { agents: audience.agents, customers: new Set([...audience.customers, customerId]) };
}

export function withAgents(audience: Audience, agentIds: Iterable<string>): Audience {
  return { agents: new Set([...audience.agents, ...agentIds]), customers: audience.customers };
}

/** An empty access, or group 0, is open to all agents. */
export function hasAccess(agent: Agent, access: Access): boolean {
  if (access.groupIds.length === 0 && access.agentIds.length === 0) return true;
  if (access.groupIds.includes(0) || access.agentIds.includes(agent.id)) return true;
  return access.groupIds.some((id) => agent.groupIds.includes(id));
}
