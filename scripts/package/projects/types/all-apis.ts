// A program that uses all four APIs, validators, catalogs and shared types. Everything here must compile.

import type { Catalog, Validator } from "livechat-spec";
import type { AgentRtmClient } from "livechat-spec/agent-rtm";
import { type Actions, AgentWebClient, type AgentWebRtmClient, ApiError, type Event } from "livechat-spec/agent-web";
import { catalog } from "livechat-spec/agent-web/catalog";
import { requests, sendEventRequest } from "livechat-spec/agent-web/validate";
import type { CustomerRtmClient as Customer2018Rtm, CustomerWebClient } from "livechat-spec/customer";
import { CustomerRtmClient, type Push } from "livechat-spec/customer-rtm";
import { pushes } from "livechat-spec/customer-rtm/validate";

export async function agentSide(web: AgentWebClient, rtm: AgentWebRtmClient, old: AgentRtmClient): Promise<string[]> {
  const { chat } = await web.startChat();
  const { event } = await web.sendEvent({ chat_id: "x", event: { type: "message", text: "hi", recipients: "all" } });
  await web.sendEvent({ chat_id: "x", event: { type: "system_message", text: "hi" } }, { timeoutMs: 1000 });
  await web.uploadImage({ image: new Blob(["x"]) });
  rtm.on("incoming_event", (payload) => console.log(payload.chat_id, textOf(payload.event as Event)));
  old.on("agent_disconnected", ({ reason }) => console.log(reason));
  await old.connect();
  await old.getArchives();
  return [String(chat.id), textOf(event as Event)];
}

export async function customerSide(rtm: CustomerRtmClient, web: CustomerWebClient, old: Customer2018Rtm) {
  const { customer_id } = await rtm.connect();
  const { chat } = await rtm.startChat({ continuous: true });
  const push = await rtm.waitFor("incoming_event", { where: ({ chat_id }) => chat_id === chat.id, timeoutMs: 1000 });
  for await (const next of rtm.pushes()) if (told(next) === undefined) break;
  await web.sendFile({ chat_id: "x", custom_id: "y", file: new Blob(["x"]) });
  await old.startChat();
  return [customer_id, push.chat_id];
}

function textOf(event: Event): string {
  switch (event.type) {
    case "message":
      return event.text;
    case "file":
      return event.url ?? "";
    default:
      return event.type;
  }
}

function told(push: Push): unknown {
  return push.action === "incoming_event" ? push.payload.event : undefined;
}

export const clients = [
  new AgentWebClient({ token: "a", fetch, retries: 0, signal: AbortSignal.timeout(1000) }),
  new CustomerRtmClient({ token: () => Promise.resolve("a"), licenseId: 1 }),
];
export const request: Actions["send_event"]["request"] = { chat_id: "x", event: { type: "message" } };
export const known: Validator = sendEventRequest;
export const asked: Validator | undefined = requests["whatever"];
export const fits: boolean = pushes.incoming_event({});
export const general: Catalog = catalog;
export const upload: true = catalog.actions.upload_image.upload;
export const isOurs = (error: unknown): string | undefined => (error instanceof ApiError ? error.type : undefined);
