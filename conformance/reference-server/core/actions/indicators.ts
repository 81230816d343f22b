import { agentsOf, chatAudience } from "../audience.js";
import { agentNamed, findChat, knownGroups } from "../lookups.js";
import {
  booleanIn,
  groupIdsIn,
  needBoolean,
  needObject,
  needString,
  objectIn,
  oneOf,
  stringIn,
  stringsIn,
  valueAt,
} from "../payload.js";
import { invalid } from "../refusal.js";
import { type Turn, tell, tellOthers } from "../turn.js";

/** To the others in the chat; those for agents do not reach the customer. */
export function sendTypingIndicator(turn: Turn): undefined {
  const chat = findChat(turn);
  const isTyping = needBoolean(turn.payload, "is_typing");
  const asked = oneOf(turn.payload, "recipients", ["all", "agents"]) ?? "all";
  const whispers = turn.requester.side === "agent" && chat.supervisorIds.has(turn.requester.id);
  const recipients = whispers ? "agents" : asked;
  const everybody = chatAudience(chat);
  const threadId = chat.threads.at(-1)?.id ?? null;
  const typing = { chatId: chat.id, threadId, authorId: turn.authorId, recipients, timestamp: turn.now, isTyping };
  tellOthers(turn, { kind: "typing", ...typing }, recipients === "all" ? everybody : agentsOf(everybody));
}

/** What a customer is about to say, for agents. */
export function sendSneakPeek(turn: Turn): undefined {
  const chat = findChat(turn);
  const text = needString(turn.payload, "sneak_peek_text");
  const threadId = chat.threads.at(-1)?.id ?? null;
  const peek = { chatId: chat.id, threadId, authorId: turn.authorId, timestamp: turn.now, text };
  tellOthers(turn, { kind: "sneak-peek", ...peek }, agentsOf(chatAudience(chat)));
}

/** To agents and customers wherever they are; nothing is kept. */
export function multicast(turn: Turn): undefined {
  const { payload } = turn;
  needObject(payload, "scopes");
  const content = contentIn(turn);
  const type = stringIn(payload, "type") ?? null;
  const all = booleanIn(payload, "scopes.agents.all") ?? false;
  const ids = stringsIn(payload, "scopes.agents.ids");
  const groups = groupIdsIn(payload, "scopes.agents.groups");
  const customerIds = stringsIn(payload, "scopes.customers.ids");
  if (!all && ids === undefined && groups === undefined && customerIds === undefined)
    throw invalid("/scopes", "must name agents.all, agents.ids, agents.groups or customers.ids");
  const agents = all
    ? new Set(turn.license.agents.keys())
    : agentsNamed(turn, ids ?? [], groups ?? [], "scopes.agents");
  const customers = new Set(customerIds?.map((id, index) => knownCustomer(turn, id, index)));
  tell(turn, { kind: "multicast", authorId: turn.authorId, content, type }, { agents, customers });
}

/** 2017: to agents; to all of them where nobody is named. */
export function sendBroadcast(turn: Turn): undefined {
  const { payload } = turn;
  const content = contentIn(turn);
  objectIn(payload, "scopes");
  const ids = stringsIn(payload, "scopes.agents");
  const groups = groupIdsIn(payload, "scopes.groups");
  const everybody = ids === undefined && groups === undefined;
  const agents = everybody ? new Set(turn.license.agents.keys()) : agentsNamed(turn, ids ?? [], groups ?? [], "scopes");
  const notice = { kind: "multicast", authorId: turn.authorId, content, type: null } as const;
  tell(turn, notice, { agents, customers: new Set() });
}

function contentIn(turn: Turn): NonNullable<ReturnType<typeof valueAt>> {
  const content = valueAt(turn.payload, "content");
  if (content === undefined || content === null) throw invalid("/content", "is required");
  return content;
}

function agentsNamed(turn: Turn, ids: readonly string[], groups: readonly number[], path: string): ReadonlySet<string> {
  const wanted = knownGroups(turn, groups, `${path}.groups`);
  const inGroups = [...turn.license.agents.values()].filter(
    (agent) => wanted.includes(0) || agent.groupIds.some((id) => wanted.includes(id)),
  );
  return new Set([...ids.map((id) => agentNamed(turn, id, path).id), ...inGroups.map(({ id }) => id)]);
}

function knownCustomer(turn: Turn, id: string, index: number): string {
  if (!turn.license.customers.has(id)) throw invalid(`/scopes/customers/ids/${index}`, "is not the id of a customer");
  return id;
}
