// A conversation through @livechat/lc-sdk-js, told as one JSON object. Arguments: host and port of a server with TLS,
// license, customer's token, agent's token. Only address and version are set; all else is as the package has it.
import sdk from "@livechat/lc-sdk-js";

const [, , apiUrl, license = "", customerToken, agentToken = ""] = process.argv;
const told = {};
const within = AbortSignal.timeout(20_000);

/** @template {{ version: string }} Client @param {Client} client */
function speaking3(client) {
  client.version = "3.0";
  return client;
}

/** The payload of the next push of its kind. */
function next(client, push) {
  return new Promise((resolve, reject) => {
    within.addEventListener("abort", () => reject(new Error(`No ${push} came`)));
    const off = client.on(push, (payload) => {
      off();
      resolve(payload);
    });
  });
}

const agent = speaking3(new sdk.Agent.RTM({ apiUrl }));
const customer = speaking3(new sdk.Customer.RTM(Number(license), { apiUrl }));
await Promise.all([agent.connect(), customer.connect()]);
told.agentId = (await agent.login(agentToken)).my_profile.id;
told.customerId = (await customer.login({ token: customerToken, customer: { name: "Sam" } })).customer_id;

const started = next(agent, "incoming_chat_thread");
const chat = (await customer.startChat()).chat;
told.startedForAgent = (await started).chat.id === chat.id;

const [own, others] = [next(customer, "incoming_event"), next(agent, "incoming_event")];
const sent = await customer.sendEvent(chat.id, { type: "message", text: "from the customer", recipients: "all" });
told.sent = sent.event.text;
told.ownPush = (await own).event.text;
told.agentsPush = (await others).event.text;

const answered = next(customer, "incoming_event");
const web = speaking3(new sdk.Agent.Web("client", () => ({ accessToken: agentToken, region: "dal" }), { apiUrl }));
await web.sendEvent(chat.id, { type: "message", text: "from the agent", recipients: "all" });
told.answer = (await answered).event.text;

told.refused = await web
  .sendEvent("nowhere", { type: "message", text: "x", recipients: "all" })
  .catch(({ type }) => type);
process.stdout.write(`${JSON.stringify(told)}\n`, () => process.exit(0));
