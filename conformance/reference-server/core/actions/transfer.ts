import { keyAudience, withAgents } from "../audience.js";
import { agentNamed, findChat, knownGroups, needActiveThread } from "../lookups.js";
import type { Audience } from "../notice.js";
import { booleanIn, groupIdsIn, needOneOf, objectIn, stringsIn } from "../payload.js";
import { invalid } from "../refusal.js";
import { routeTo } from "../routing.js";
import type { Access, Agent, Chat } from "../state.js";
import { sendSystemMessage } from "../threads.js";
import { type Turn, tell } from "../turn.js";
import { nameOf } from "./chats.js";
import { tellChange } from "./users.js";

/** Where a chat goes. */
type Target =
  | { readonly type: "agent"; readonly ids: readonly string[]; readonly agents: readonly Agent[] }
  | { readonly type: "group"; readonly ids: readonly number[]; readonly agents: readonly Agent[] };

/** Gives a chat to other agents, or to an agent of other groups. Without `force` it fails where nobody of those groups takes chats. */
export function transferChat(turn: Turn): undefined {
  const chat = findChat(turn);
  const thread = needActiveThread(chat);
  const target = targetIn(turn, chat);
  if (target.agents.length === 0 && booleanIn(turn.payload, "force") !== true)
    throw invalid("/target", "names groups of which no agent can be assigned");
  const before = keyAudience(turn.license, chat);
  const old = new Set(chat.agentIds);
  const { edits } = turn;
  const ids = target.agents.map(({ id }) => id);
  if (target.type === "group") edits.set(chat, "access", { groupIds: target.ids, agentIds: [] });
  edits.set(thread, "access", chat.access);
  edits.keep(chat.agentIds, ids);
  edits.add(thread.userIds, ...ids);
  const audience = withAgents(before, keyAudience(turn.license, chat).agents);
  const who = { requesterId: turn.requester.id, type: target.type, ids: target.ids };
  const notice = { kind: "chat-transferred", chatId: chat.id, ...who } as const;
  tell(turn, notice, audience);
  tellUsers(turn, chat, old, audience);
  sayTransferred(turn, chat, target);
}

function targetIn(turn: Turn, chat: Chat): Target {
  if (objectIn(turn.payload, "target") === undefined) return groupTarget(turn, chat, chat.access.groupIds);
  const type = needOneOf(turn.payload, "target.type", ["group", "agent"]);
  if (type === "agent") {
    const ids = stringsIn(turn.payload, "target.ids") ?? [];
    if (ids.length === 0) throw invalid("/target/ids", "must name an agent");
    return { type, ids, agents: ids.map((id) => agentNamed(turn, id, "target.ids")) };
  }
  const ids = knownGroups(turn, groupIdsIn(turn.payload, "target.ids") ?? [], "target.ids");
  if (ids.length === 0) throw invalid("/target/ids", "must name a group");
  return groupTarget(turn, chat, ids);
}

/** The router's choice in these groups; within the same groups it prefers somebody new. */
function groupTarget(turn: Turn, chat: Chat, ids: readonly number[]): Target {
  const access: Access = { groupIds: ids, agentIds: [] };
  const fresh = new Map([...turn.license.agents].filter(([id]) => !chat.agentIds.has(id)));
  const agent = routeTo({ ...turn.license, agents: fresh }, access) ?? routeTo(turn.license, access);
  return { type: "group", ids, agents: agent === undefined ? [] : [agent] };
}

function tellUsers(turn: Turn, chat: Chat, old: ReadonlySet<string>, audience: Audience): void {
  const arrival = (id: string): { side: "agent"; id: string } => ({ side: "agent", id });
  const removed = [...old].filter((id) => !chat.agentIds.has(id)).map(arrival);
  const added = [...chat.agentIds].filter((id) => !old.has(id)).map(arrival);
  if (removed.length + added.length > 0) tellChange(turn, chat, { added, removed }, audience);
}

function sayTransferred(turn: Turn, chat: Chat, target: Target): void {
  const names =
    target.type === "agent"
      ? target.agents.map(({ name }) => name)
      : target.ids.map((id) => turn.license.groups.get(id)?.name ?? "all groups");
  const [initiator, targets] = [nameOf(turn), names.join(", ")];
  const text = `${initiator} transferred the chat to ${targets}`;
  sendSystemMessage(turn, chat, { type: "chat_transferred", text, vars: { initiator, targets } });
}
