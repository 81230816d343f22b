import { isObject, type JsonObject, type JsonValue } from "../../reference-server/core/json.js";
import { Client } from "../reference-server/client.js";
import { agentToken, type Written } from "./writers.js";

/**
 * Throws where a write that was acknowledged is not there, or one is there by halves or twice. `round` is the one to look at closely, all
 * of them where it is undefined. How many writes are there.
 */
export async function checkKept(origin: string, round: number | undefined, written: Written): Promise<number> {
  const agent = await Client.open(`${origin.replace("http", "ws")}/v3.0/agent/rtm/ws`);
  const login = await agent.call("login", { token: agentToken });
  const chats = (login.payload?.["chats_summary"] ?? []) as readonly JsonObject[];
  const there: string[] = [];
  for (const chat of chats) {
    const name = nameOf(chat);
    if (!name.endsWith("-rtm")) there.push(wholeChat(chat, name));
    else if (round === undefined || name === `${round}-rtm`) there.push(...(await eventsOf(agent, chat, name)));
  }
  agent.socket.close();
  await agent.end();
  const isAsked = (name: string): boolean => round === undefined || name.startsWith(`${round}-`);
  const asked = there.filter(isAsked);
  const [twice] = asked.filter((name, index) => asked.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`${twice} is there twice`);
  const [lost] = [...written.acknowledged].filter((name) => isAsked(name) && !asked.includes(name));
  if (lost !== undefined) throw new Error(`${lost} was acknowledged and is gone`);
  const [stranger] = asked.filter((name) => !written.sent.has(name));
  if (stranger !== undefined) throw new Error(`${stranger} is there, and nobody sent it`);
  return asked.length;
}

/** The name that a chat bears, in all the places it was written to. */
function wholeChat(chat: JsonObject, name: string): string {
  const tags = at(chat, "last_thread_summary", "tags");
  const text = at(chat, "last_event_per_type", "message", "event", "text");
  const ofThread = at(chat, "last_thread_summary", "properties", "kills", "name", "value");
  if (JSON.stringify([tags, text, ofThread]) === JSON.stringify([[name], `${name} last`, name])) return name;
  throw new Error(`Half a chat: ${JSON.stringify(chat)}`);
}

/** What was sent to a chat behind its first two events; they are there in order. */
async function eventsOf(agent: Client, chat: JsonObject, name: string): Promise<readonly string[]> {
  const { payload } = await agent.call("get_chat_threads", { chat_id: chat["id"] });
  const events = at(payload, "chat", "threads", "0", "events") as readonly JsonObject[];
  const texts = events.map(({ text }) => String(text));
  const orders = events.map(({ order }) => order);
  if (orders.some((order, index) => order !== index + 1) || texts[1] !== `${name} last`)
    throw new Error(`Half a thread: ${JSON.stringify(events)}`);
  return texts.slice(2);
}

function nameOf(chat: JsonObject): string {
  const name = at(chat, "properties", "kills", "name", "value");
  if (typeof name === "string") return name;
  throw new Error(`A chat without its properties: ${JSON.stringify(chat)}`);
}

function at(value: JsonValue | undefined, ...keys: readonly string[]): JsonValue | undefined {
  let found = value;
  for (const key of keys) found = isObject(found) ? found[key] : Array.isArray(found) ? found[Number(key)] : undefined;
  return found;
}
