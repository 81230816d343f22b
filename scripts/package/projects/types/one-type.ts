// An object is one type on both transports of an API: in requests and responses of the Web client, in those of the RTM
// client, and in pushes. APIs of one release share the text of a page where it says the same, and then the type's form.
import type * as AgentRtm from "livechat-spec/agent-rtm";
import type * as AgentWeb from "livechat-spec/agent-web";
import type * as Customer from "livechat-spec/customer";
import type * as CustomerRtm from "livechat-spec/customer-rtm";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Call<M> = M extends (request: infer Q, ...rest: never) => Promise<infer R> ? [request: Q, response: R] : never;
/** Actions that both clients have. */
type Both<W, R> = Exclude<keyof W & keyof R, "call">;
/** Those of them that take or give something else on the other transport. */
type Apart<W, R> = { [K in Both<W, R>]: Same<Call<W[K]>, Call<R[K]>> extends true ? never : K }[Both<W, R>];
type AgentWebBoth = Both<AgentWeb.AgentWebClient, AgentWeb.AgentWebRtmClient>;

export const actions: {
  agentWeb: Same<Apart<AgentWeb.AgentWebClient, AgentWeb.AgentWebRtmClient>, never>;
  customer: Same<Apart<Customer.CustomerWebClient, Customer.CustomerRtmClient>, never>;
  some: "startChat" | "sendEvent" extends AgentWebBoth ? true : false;
} = { agentWeb: true, customer: true, some: true };

type Threads = NonNullable<AgentWeb.Actions["get_chat_threads"]["response"]["chat"]["threads"]>;
export const pushes: {
  event: Same<AgentWeb.RtmPushes["incoming_event"]["event"], AgentWeb.Event>;
  answered: Same<NonNullable<Threads[number]["events"]>[number], AgentWeb.Event>;
  thread: Same<Threads[number], AgentWeb.Thread>;
  user: Same<AgentWeb.RtmPushes["chat_user_added"]["user"], AgentWeb.User>;
  users: Same<AgentWeb.Actions["get_chat_threads"]["response"]["chat"]["users"][number], AgentWeb.User>;
  // A chat that is pushed has the thread that has come: a form of its own, of the same parts.
  pushed: Same<Customer.RtmPushes["incoming_chat_thread"]["chat"]["thread"], Customer.Thread>;
} = { event: true, answered: true, thread: true, user: true, users: true, pushed: true };

export const release: {
  message: Same<AgentWeb.MessageEvent, CustomerRtm.MessageEvent>;
  file: Same<AgentWeb.FileEvent, CustomerRtm.FileEvent>;
  form: Same<AgentWeb.FilledFormEvent, CustomerRtm.FilledFormEvent>;
  access: Same<AgentWeb.Access, CustomerRtm.Access>;
  properties: Same<AgentWeb.Properties, CustomerRtm.Properties>;
} = { message: true, file: true, form: true, access: true, properties: true };

// @ts-expect-error agents are told more of a customer than customers are
export const customers: Same<AgentWeb.Customer, CustomerRtm.Customer> = true;
// @ts-expect-error two years lie between these pages
export const threads: Same<AgentWeb.Thread, AgentRtm.Thread> = true;
