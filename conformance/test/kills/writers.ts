import type { JsonObject } from "../../reference-server/core/json.js";
import { Client } from "../reference-server/client.js";

/** What was acknowledged, and what was sent at all. */
export interface Written {
  readonly sent: Set<string>;
  readonly acknowledged: Set<string>;
}

export const agentToken = "dal:one-ada";
/** Requests that are under way at the same time on each transport. */
const inFlight = 4;

/** Writes over both transports until the connection is gone; `acknowledged` is called for each answer. */
export async function writeUntilGone(origin: string, round: number, written: Written, told: () => void): Promise<void> {
  const agent = await Client.login(`${origin.replace("http", "ws")}/v3.0/agent/rtm/ws`, agentToken);
  const first = await agent.call("start_chat", chatWith(`${round}-rtm`));
  const chat = first.payload?.["chat"] as { id: string } | undefined;
  let count = 0;
  const write = async (send: (name: string) => Promise<boolean>): Promise<void> => {
    for (;;) {
      count += 1;
      const name = `${round}-${count}`;
      written.sent.add(name);
      if (!(await send(name))) return;
      written.acknowledged.add(name);
      told();
    }
  };
  const overRtm = async (name: string): Promise<boolean> => {
    const event = { type: "message", text: name, recipients: "all" };
    return agent.call("send_event", { chat_id: chat?.id, event }).then(
      ({ success }) => success === true,
      () => false,
    );
  };
  const overWeb = async (name: string): Promise<boolean> => post(origin, "start_chat", chatWith(name));
  await Promise.all(Array.from({ length: inFlight }, () => [write(overRtm), write(overWeb)]).flat());
}

/** A chat that many writes of the state make: two events, a tag and a property, all of which bear the name. */
function chatWith(name: string): JsonObject {
  const event = (part: string): JsonObject => ({ type: "message", text: `${name} ${part}`, recipients: "all" });
  const properties = { kills: { name } };
  return { chat: { properties, thread: { events: [event("first"), event("last")], tags: [name], properties } } };
}

async function post(origin: string, action: string, payload: JsonObject): Promise<boolean> {
  const headers = { authorization: `Bearer ${agentToken}`, "content-type": "application/json" };
  const request = { method: "POST", headers, body: JSON.stringify(payload) };
  return fetch(`${origin}/v3.0/agent/action/${action}`, request).then(
    ({ ok }) => ok,
    () => false,
  );
}
