import { hasAccess } from "./audience.js";
import { type Access, type Agent, activeThread, type Chat, type License } from "./state.js";

export type GroupStatus = "online" | "offline" | "online_for_queue";

/** The agent whom the router gives a chat with this access: the least busy one who takes chats; undefined where there is none. */
export function routeTo(license: License, access: Access): Agent | undefined {
  let best: { agent: Agent; load: number } | undefined;
  for (const agent of license.agents.values()) {
    if (!takesChats(agent) || !hasAccess(agent, access)) continue;
    const load = activeChats(license, agent);
    if (load < agent.maxChats && (best === undefined || load < best.load)) best = { agent, load };
  }
  return best?.agent;
}

/** True where somebody takes chats of this access, be it from a queue. */
export function isStaffed(license: License, access: Access): boolean {
  return [...license.agents.values()].some((agent) => takesChats(agent) && hasAccess(agent, access));
}

export function groupStatus(license: License, groupId: number): GroupStatus {
  const access: Access = { groupIds: [groupId], agentIds: [] };
  if (!isStaffed(license, access)) return "offline";
  return routeTo(license, access) === undefined ? "online_for_queue" : "online";
}

/** Who would get a chat of this access; somebody who is offline where nobody else is there. */
export function predictAgent(license: License, access: Access): Agent | undefined {
  const agents = [...license.agents.values()].filter((agent) => !agent.isBot);
  return routeTo(license, access) ?? agents.find((agent) => hasAccess(agent, access)) ?? agents[0];
}

/** Logged in over RTM and accepting chats. Bots are added by hand. */
export function takesChats(agent: Agent): boolean {
  return agent.connections > 0 && !agent.isBot && !agent.away && agent.routingStatus === "accepting_chats";
}

function activeChats(license: License, agent: Agent): number {
  let count = 0;
  for (const chat of license.chats.values()) if (isWorkOf(chat, agent)) count += 1;
  return count;
}

function isWorkOf(chat: Chat, agent: Agent): boolean {
  return chat.agentIds.has(agent.id) && activeThread(chat) !== undefined;
}
