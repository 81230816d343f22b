// A chat that begins in a page: the customer over WebSocket, the agent over HTTP, both on another origin than the page.
import { AgentWebClient } from "livechat-spec/agent-web";
import { CustomerRtmClient } from "livechat-spec/customer-rtm";

const query = new URLSearchParams(location.search);
const [licenseId, customerToken, agentToken] = ["license", "customer", "agent"].map((name) => query.get(name));

async function chat() {
  const baseUrl = query.get("origin");
  const customer = new CustomerRtmClient({
    baseUrl: baseUrl.replace("http", "ws"),
    token: customerToken,
    licenseId: Number(licenseId),
  });
  const agent = new AgentWebClient({ baseUrl, token: agentToken });
  await customer.connect();
  const { chat } = await customer.startChat({ continuous: true });
  const pushed = customer.waitFor("incoming_event", { timeoutMs: 5000 });
  await agent.sendEvent({ chat_id: chat.id, event: { type: "message", text: "Hello!", recipients: "all" } });
  const { event } = await pushed;
  await customer.closeThread({ chat_id: chat.id });
  await customer.close();
  return `received ${event.text}`;
}

document.title = await chat().catch((error) => `failed: ${error}`);
