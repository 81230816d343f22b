import type { JsonObject } from "../json.js";
import { agentNamed, findAgent, needAgent, needCustomer } from "../lookups.js";
import { booleanIn, groupIdsIn, needBoolean, needOneOf, needString, oneOf, stringIn } from "../payload.js";
import { invalid, Refusal } from "../refusal.js";
import { renderPredictedAgent } from "../render/users.js";
import { groupStatus, predictAgent } from "../routing.js";
import { type Agent, type Customer, openToAll } from "../state.js";
import { type Turn, tellAgents } from "../turn.js";

/** Somebody else only with a scope for all agents. */
export function updateAgent(turn: Turn): undefined {
  const agent = agentToUpdate(turn);
  const status = oneOf(turn.payload, "routing_status", ["accepting_chats", "not_accepting_chats"]);
  if (status === undefined) return;
  const isSelf = turn.requester.side === "agent" && agent.id === turn.requester.id;
  if (isSelf && agent.connections === 0) throw new Refusal("requester_offline");
  turn.edits.set(agent, "routingStatus", status);
  tellAgents(turn, { kind: "agent-updated", agent, routingStatus: status });
}

function agentToUpdate(turn: Turn): Agent {
  const { requester } = turn;
  const named = stringIn(turn.payload, "agent_id");
  if (named === undefined && requester.side === "customer") throw invalid("/agent_id", "is required");
  const agent = named === undefined ? needAgent(turn, requester.id) : findAgent(turn, "agent_id");
  if (agent.id !== requester.id && !updatesOthers(turn)) throw new Refusal("authorization");
  return agent;
}

/** 2017 names no scopes: there administrators and owners may. */
function updatesOthers(turn: Turn): boolean {
  if (turn.api !== "agent-rtm") return turn.reach === "all";
  return agentNamed(turn, turn.requester.id, "agent_id").permission !== "normal";
}

/** Somebody who is away gets no chats from the router. */
export function setAwayStatus(turn: Turn): undefined {
  turn.edits.set(self(turn), "away", needBoolean(turn.payload, "away"));
}

export function changePushNotifications(turn: Turn): undefined {
  const token = needString(turn.payload, "firebase_token");
  const platform = needOneOf(turn.payload, "platform", ["ios", "android"]);
  const { devices } = self(turn);
  if (needBoolean(turn.payload, "enabled")) turn.edits.put(devices, token, platform);
  else turn.edits.remove(devices, token);
}

function self(turn: Turn): Agent | Customer {
  const { side, id } = turn.requester;
  return side === "agent" ? needAgent(turn, id) : needCustomer(turn, id);
}

/** The connection ends after the response. */
export function logout(turn: Turn): undefined {
  turn.signals.push({ kind: "hang-up" });
}

/** Of the named groups, or of all; ids that do not exist are left out. */
export function getGroupsStatus(turn: Turn): JsonObject {
  const named = booleanIn(turn.payload, "all") === true ? undefined : groupIdsIn(turn.payload, "groups");
  const ids = (named ?? [...turn.license.groups.keys()]).filter((id) => turn.license.groups.has(id));
  return { groups_status: Object.fromEntries(ids.map((id) => [String(id), groupStatus(turn.license, id)])) };
}

export function getPredictedAgent(turn: Turn): JsonObject {
  const { groupId } = needCustomer(turn, turn.requester.id);
  const agent = predictAgent(turn.license, groupId === null ? openToAll : { groupIds: [groupId], agentIds: [] });
  if (agent === undefined) throw new Refusal("validation", "The license has no agents");
  return { agent: renderPredictedAgent(agent) };
}

/** The server looks nothing up: the answer is made from the address itself. */
export function getUrlDetails(turn: Turn): JsonObject {
  const url = needString(turn.payload, "url");
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== "https:" && parsed?.protocol !== "http:")
    throw invalid("/url", "must be the address of a website");
  return {
    title: parsed.hostname,
    description: `Page ${parsed.pathname} of ${parsed.hostname}`,
    image_url: `${parsed.origin}/favicon.ico`,
    image_width: 200,
    image_height: 200,
    url,
  };
}
