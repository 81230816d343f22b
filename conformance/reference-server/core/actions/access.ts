import { everyAudience, hasAccess, keyAudience, withAgents } from "../audience.js";
import type { JsonObject } from "../json.js";
import { agentNamed, changeAccess, findChat, findCustomer, knownGroups, needAgent } from "../lookups.js";
import { groupIdsIn, needObject, needOneOf, objectIn, pointerTo, stringsIn, valueAt } from "../payload.js";
import { invalid, Refusal } from "../refusal.js";
import type { Access, Chat, Customer } from "../state.js";
import { type Turn, tell } from "../turn.js";

const none: Access = { groupIds: [], agentIds: [] };

export const grantAccess = (turn: Turn): undefined =>
  change(turn, "granted", (old, named) => changeAccess(old, named, none));
export const revokeAccess = (turn: Turn): undefined =>
  change(turn, "revoked", (old, named) => changeAccess(old, none, named));
export const setAccess = (turn: Turn): undefined => change(turn, "set", (_, named) => named);

function change(
  turn: Turn,
  name: "granted" | "revoked" | "set",
  apply: (old: Access, named: Access) => Access,
): undefined {
  const resource = needOneOf(turn.payload, "resource", ["chat", "customer"]);
  const owner = resource === "chat" ? findChat(turn, "id") : reachableCustomer(turn);
  const named = namedAccess(turn);
  const old = owner.access;
  turn.edits.set(owner, "access", apply(old, named));
  const added = changeAccess(owner.access, none, old);
  const removed = changeAccess(old, none, owner.access);
  const notice = {
    kind: "access-changed",
    change: name,
    resource,
    id: owner.id,
    access: named,
    added,
    removed,
  } as const;
  tell(turn, notice, audienceOf(turn, owner, old));
}

/** `access` of the payload: one group, or one agent. */
function namedAccess(turn: Turn): Access {
  needObject(turn.payload, "access");
  const type = needOneOf(turn.payload, "access.type", ["group", "agent"]);
  const id = valueAt(turn.payload, "access.id");
  if (type === "agent") return { groupIds: [], agentIds: [agentNamed(turn, String(id), "access.id").id] };
  if (typeof id !== "number") throw invalid(pointerTo("access.id"), "must be a number");
  return { groupIds: knownGroups(turn, [id], "access.id"), agentIds: [] };
}

function reachableCustomer(turn: Turn): Customer {
  const customer = findCustomer(turn, "id");
  const { requester } = turn;
  const mine =
    requester.side === "customer" ? requester.id === customer.id : turn.reach !== "my" || hasChatWith(turn, customer);
  const open =
    requester.side === "customer" || turn.reach === "all" || hasAccess(needAgent(turn, requester.id), customer.access);
  if (!mine || !open) throw new Refusal("authorization");
  return customer;
}

function hasChatWith(turn: Turn, customer: Customer): boolean {
  const chats = [...turn.license.chats.values()];
  return chats.some((chat) => chat.customerId === customer.id && chat.agentIds.has(turn.requester.id));
}

/** Who could see it before, or can see it now. */
function audienceOf(turn: Turn, owner: Chat | Customer, old: Access): ReturnType<typeof keyAudience> {
  if (!("threads" in owner)) return everyAudience(turn.license);
  const before = [...turn.license.agents.values()].filter((agent) => hasAccess(agent, old)).map(({ id }) => id);
  return withAgents(keyAudience(turn.license, owner), before);
}

/** 2017: adds scopes to a chat and takes scopes from it. */
export function updateChatScopes(turn: Turn): undefined {
  const chat = findChat(turn);
  const add = scopesIn(turn, "add_scopes");
  const remove = scopesIn(turn, "remove_scopes");
  const old = chat.access;
  turn.edits.set(chat, "access", changeAccess(old, add, remove));
  const added = changeAccess(chat.access, none, old);
  const removed = changeAccess(old, none, chat.access);
  if (isEmpty(added) && isEmpty(removed)) return;
  const notice = {
    kind: "access-changed",
    change: "set",
    resource: "chat",
    id: chat.id,
    access: chat.access,
    added,
    removed,
  } as const;
  tell(turn, notice, audienceOf(turn, chat, old));
}

function scopesIn(turn: Turn, path: string): Access {
  const scopes: JsonObject = objectIn(turn.payload, path) ?? {};
  const groupIds = knownGroups(turn, groupIdsIn(scopes, "groups") ?? [], `${path}.groups`);
  const agentIds = (stringsIn(scopes, "agents") ?? []).map((id) => agentNamed(turn, id, `${path}.agents`).id);
  return { groupIds, agentIds };
}

function isEmpty(access: Access): boolean {
  return access.groupIds.length + access.agentIds.length === 0;
}
