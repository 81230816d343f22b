import { AgentWebClient, ApiError } from "livechat-spec/agent-web";
import { CustomerRtmClient } from "livechat-spec/customer-rtm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import WebSocket from "ws";
import { type RunningServer, startServer } from "../reference-server/index.js";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ port: 0 });
});
afterAll(() => server.close());

/** The clients of the package against the reference server, as the README shows them. */
describe("the published clients", () => {
  test("start a chat over RTM, answer over the Web, and receive the push", async () => {
    const [license] = server.world.licenses;
    const customer = new CustomerRtmClient({
      baseUrl: server.origin.replace("http", "ws"),
      token: license?.customers[0]?.tokens[0]?.token ?? "",
      licenseId: license?.id ?? 0,
      WebSocket,
    });
    const agent = new AgentWebClient({ baseUrl: server.origin, token: license?.agents[0]?.tokens[0]?.token ?? "" });
    try {
      const login = await customer.connect();
      expect(login.customer_id).toBe(license?.customers[0]?.id);
      const { chat } = await customer.startChat({ continuous: true });
      const received = customer.waitFor("incoming_event", {
        where: ({ chat_id }) => chat_id === chat.id,
        timeoutMs: 5000,
      });
      const event = { type: "message", text: "Hello!", recipients: "all" } as const;
      const sent = await agent.sendEvent({ chat_id: chat.id, event });
      const push = await received;
      expect(push).toMatchObject({ thread_id: sent.thread_id, event: { text: "Hello!", type: "message" } });
      await customer.closeThread({ chat_id: chat.id });
    } finally {
      await customer.close();
    }
  });

  test("reject with the documented error", async () => {
    const agent = new AgentWebClient({ baseUrl: server.origin, token: "nobody's token" });
    const failure = await agent.getChatThreads({ chat_id: "none" }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ApiError);
    expect(failure).toMatchObject({ type: "authentication", status: 401, action: "get_chat_threads" });
  });

  test("upload a file and get its address", async () => {
    const [license] = server.world.licenses;
    const agent = new AgentWebClient({ baseUrl: server.origin, token: license?.agents[0]?.tokens[0]?.token ?? "" });
    const image = new File([new Uint8Array([137, 80, 78, 71])], "dot.png", { type: "image/png" });
    const { url } = await agent.uploadImage({ image });
    expect(url).toMatch(/^https?:\/\//);
  });
});
