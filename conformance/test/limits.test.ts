import { AgentWebClient, AgentWebRtmClient } from "livechat-spec/agent-web";
import { CustomerRtmClient as Customer2018RtmClient, CustomerWebClient } from "livechat-spec/customer";
import { CustomerRtmClient } from "livechat-spec/customer-rtm";
import { expect, test } from "vitest";

const never = () => {
  throw new Error("asked for a token");
};
const agent = new AgentWebClient({ token: never });
const agentRtm = new AgentWebRtmClient({ token: never });
const customer = new CustomerWebClient({ token: never });
const customerRtm = new CustomerRtmClient({ token: never });
const customer2018 = new Customer2018RtmClient({ token: never });

const letters = (count: number) => ({ type: "message", text: "é".repeat(count / 2) }) as const;
const rich = (elements: number, buttons = 1) => {
  const element = { buttons: Array.from({ length: buttons }, () => ({ text: "a", postback_id: "b", user_ids: [] })) };
  return {
    type: "rich_message",
    template_id: "cards",
    elements: Array.from({ length: elements }, () => element),
  } as const;
};
const MB = 1024 * 1024;

test.each<[string, () => Promise<unknown>, RegExp]>([
  ["a maximum", () => agent.getCustomers({ limit: 101 }), /^get_customers\.limit: .* 101, .* at most 100$/],
  [
    "items of a list",
    () => agent.startChat({ chat: { users: [{}, {}] } as never }),
    /^start_chat\.chat\.users: .* 2, .* at most 1$/,
  ],
  [
    "bytes of a text",
    () => agent.sendEvent({ chat_id: "c", event: letters(16_386) }),
    /^send_event\.event\.text: .* 16386, .* 16384$/,
  ],
  [
    "none of a list",
    () => agent.sendEvent({ chat_id: "c", event: rich(0) as never }),
    /\.event\.elements: .* 0, expected at least 1$/,
  ],
  [
    "too many of it",
    () => agentRtm.sendEvent({ chat_id: "c", event: rich(11) as never }),
    /\.event\.elements: .* 11, expected at most 10$/,
  ],
  [
    "lists in lists",
    () => customer.startChat({ chat: { thread: { events: [rich(1, 11)] } } as never }),
    /^start_chat\.chat\.thread\.events\.0\.elements\.0\.buttons: .* 11, /,
  ],
  [
    "a file",
    () => customer.sendFile({ chat_id: "c", custom_id: "d", file: new Uint8Array(10 * MB + 1) }),
    /^send_file\.file: .* 10485761, /,
  ],
  [
    "a stream",
    () => agent.uploadImage({ image: new Blob([new Uint8Array(10 * MB + 1)]).stream() }),
    /^upload_image\.image: /,
  ],
  [
    "over RTM",
    () => customerRtm.getChatsSummary({ offset: 101 }),
    /^get_chats_summary\.offset: .* 101, .* at most 100$/,
  ],
  [
    "of another year",
    () => customer2018.getChatThreadsSummary({ chat_id: "c", limit: 101 }),
    /^get_chat_threads_summary\.limit: .* 101, .* at most 100$/,
  ],
])("a call beyond a documented limit is not sent: %s", async (_, call, message) => {
  const error = await call().catch((it: unknown) => it);
  expect(error).toBeInstanceOf(RangeError);
  expect((error as RangeError).message).toMatch(message);
});

test("a call within all of them goes on", async () => {
  const event = rich(10, 10) as never;
  await expect(agent.sendEvent({ chat_id: "c", event })).rejects.toThrow("asked for a token");
  await expect(agent.getCustomers({ limit: 100 })).rejects.toThrow("asked for a token");
});
