import WebSocket from "ws";
import type { Caller } from "./calls.js";

/** The same frames over `ws` with the least that makes them calls: a number for each, and who waits for it. */
export async function bareSocket(origin: string, payload: object): Promise<Caller> {
  const socket = new WebSocket(origin.replace("http", "ws"));
  const waiting = new Map<string, (payload: unknown) => void>();
  let last = 0;
  socket.on("message", (data: Buffer) => {
    const answer = JSON.parse(data.toString()) as { request_id: string; payload: unknown };
    waiting.get(answer.request_id)?.(answer.payload);
    waiting.delete(answer.request_id);
  });
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  const call = () =>
    new Promise((resolve) => {
      last += 1;
      const request_id = String(last);
      waiting.set(request_id, resolve);
      socket.send(JSON.stringify({ request_id, action: "send_event", payload }));
    });
  return { call, close: async () => socket.close() };
}

/** The same request over `fetch`, with the answer read. */
export function bareFetch(origin: string, payload: object): Caller {
  const url = `${origin}/v3.0/agent/action/send_event`;
  const headers = { Authorization: "Bearer t", "Content-Type": "application/json" };
  const call = async () => {
    const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(payload) });
    return response.json();
  };
  return { call, close: async () => {} };
}
