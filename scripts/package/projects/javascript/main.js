// A program in plain JavaScript, as the README of the package shows it. Arguments: origin, license, customer's and
// agent's token. Ends with "received Hello!".
import assert from "node:assert/strict";
import { AgentWebClient, ApiError } from "livechat-spec/agent-web";
import openapi from "livechat-spec/agent-web/openapi.json" with { type: "json" };
import { sendEventRequest } from "livechat-spec/agent-web/validate";
import { CustomerRtmClient } from "livechat-spec/customer-rtm";
import asyncapi from "livechat-spec/customer-rtm/asyncapi.json" with { type: "json" };
import model from "livechat-spec/model.json" with { type: "json" };
import manifest from "livechat-spec/package.json" with { type: "json" };
import WebSocket from "ws";

const [, , origin, licenseId, customerToken, agentToken] = process.argv;

for (const path of Object.keys(manifest.exports)) {
  const name = path.replace(/^\./, "livechat-spec");
  await import(name, path.endsWith(".json") ? { with: { type: "json" } } : {});
}
assert.equal(openapi.openapi.slice(0, 3), "3.1");
assert.equal(asyncapi.asyncapi, "3.0.0");
assert.deepEqual(Object.keys(model).sort(), ["agent-rtm", "agent-web", "customer", "customer-rtm"]);
await assert.rejects(import("livechat-spec/dist/shared.js"), { code: "ERR_PACKAGE_PATH_NOT_EXPORTED" });

const baseUrl = origin.replace("http", "ws");
const customer = new CustomerRtmClient({ baseUrl, token: customerToken, licenseId: Number(licenseId), WebSocket });
const agent = new AgentWebClient({ baseUrl: origin, token: agentToken });
await customer.connect();
const { chat } = await customer.startChat({ continuous: true });
const pushed = customer.waitFor("incoming_event", { timeoutMs: 5000 });
const request = { chat_id: chat.id, event: { type: "message", text: "Hello!", recipients: "all" } };
assert.ok(sendEventRequest(request));
await agent.sendEvent(request);
const { event } = await pushed;
await customer.closeThread({ chat_id: chat.id });
await customer.close();
await assert.rejects(
  new AgentWebClient({ baseUrl: origin, token: "nobody's" }).getChatThreads({ chat_id: "x" }),
  ApiError,
);
console.log(`received ${event.text}`);
