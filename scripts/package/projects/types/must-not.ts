// What must not compile: each line below a `@ts-expect-error` is wrong for the reason that is given there.
import { type Actions, AgentWebClient, type AgentWebRtmClient } from "livechat-spec/agent-web";
import { catalog } from "livechat-spec/agent-web/catalog";
import { CustomerRtmClient } from "livechat-spec/customer-rtm";

export async function wrong(web: AgentWebClient, rtm: AgentWebRtmClient, customer: CustomerRtmClient) {
  // @ts-expect-error a required member is missing
  await web.sendEvent({ chat_id: "x" });
  // @ts-expect-error unknown kinds can be received, not sent
  await web.sendEvent({ chat_id: "x", event: { type: "hologram" } });
  // @ts-expect-error enumerations are closed in requests
  await web.sendEvent({ chat_id: "x", event: { type: "message", recipients: "everybody" } });
  // @ts-expect-error optional is neither null nor undefined
  await customer.getChatsSummary({ offset: undefined });
  // @ts-expect-error a misspelt member
  await customer.startChat({ continous: true });
  // @ts-expect-error a number for a text
  await customer.closeThread({ chat_id: 1 });
  // @ts-expect-error no action of this API
  await customer.banCustomer({ customer_id: "x" });
  // @ts-expect-error Web only
  await rtm.uploadImage({ image: new Blob([]) });
  // @ts-expect-error RTM clients are told of pushes, Web clients are not
  web.on("incoming_event", () => {});
  // @ts-expect-error no push of that name
  customer.on("incoming_events", () => {});
  // @ts-expect-error a payload has no such member
  customer.on("thread_closed", ({ chatId }) => chatId);
}

// @ts-expect-error not exported: only what the manifest names can be imported
export type Inner = typeof import("livechat-spec/dist/runtime/web-client.js");
// @ts-expect-error the class of the runtime is nobody's to make
export type Base = import("livechat-spec/agent-web").WebClient;
// @ts-expect-error no such API
export type Stranger = typeof import("livechat-spec/agent");
// @ts-expect-error there is no client without a token
export const nobody = new AgentWebClient({});
// @ts-expect-error not an option
export const misled = new CustomerRtmClient({ token: "a", license: 1 });
// @ts-expect-error no such action
export type None = Actions["send_events"];
// @ts-expect-error the catalog cannot be changed
catalog.actions.send_event.web = false;
