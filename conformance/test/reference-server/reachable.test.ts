import type { Catalog } from "livechat-spec";
import { catalog as agentRtm } from "livechat-spec/agent-rtm/catalog";
import { catalog as agentWeb } from "livechat-spec/agent-web/catalog";
import { catalog as customer } from "livechat-spec/customer/catalog";
import { catalog as customerRtm } from "livechat-spec/customer-rtm/catalog";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonObject } from "../../reference-server/core/json.js";
import { openLicense } from "../../reference-server/core/licenses.js";
import { type ApiName, apiNames, type RunningServer, startServer } from "../../reference-server/index.js";
import { snapshots } from "../../reference-server/snapshots.js";
import { documentedSpecs } from "../../reference-server/spec.js";
import { checkShape } from "./check-shapes.js";
import { Client } from "./client.js";
import { Play } from "./play.js";

const catalogs: Readonly<Record<ApiName, Catalog>> = {
  "agent-rtm": agentRtm,
  customer,
  "agent-web": agentWeb,
  "customer-rtm": customerRtm,
};
const specs = documentedSpecs();

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ control: true });
});
afterAll(() => server.close());

describe("every documented reason of disconnecting", () => {
  const all = apiNames.flatMap((api) => catalogs[api].disconnectReasons.map(({ type }) => ({ api, reason: type })));

  it.each(all)("$api $reason is told, as documented, and the connection ends", async ({ api, reason }) => {
    const isAgent = snapshots[api].side === "agent";
    const query = isAgent ? "" : "?license_id=100000001";
    const client = await Client.login(`${server.urls[api].rtm}${query}`, isAgent ? "dal:one-ada" : "dal:one-cleo");
    const user = isAgent
      ? { agent_id: "ada@one.example.com" }
      : { customer_id: "10000000-0000-4000-8000-000000000001" };
    const { status } = await fetch(`${server.origin}/control/licenses/100000001/disconnect`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...user, reason }),
    });
    expect(status).toBe(204);
    await client.end();
    const { action = "", payload } = client.frames.at(-1) ?? {};
    expect([action, payload]).toEqual([`${snapshots[api].side}_disconnected`, { reason }]);
    checkShape(api, "push", action, payload);
  });
});

/** How each error comes about, in the APIs that list it: the type that was answered. */
const causes: Readonly<
  Record<string, (api: "customer" | "agent-web") => string | undefined | Promise<string | undefined>>
> = {
  internal: (api) => {
    const play = new Play(specs);
    const core = {
      ...play.core,
      record: () => {
        throw new Error("The disk is full");
      },
      reportBug: () => {},
    };
    return Object.assign(new Play(specs), { core }).web(api, tokenOf(api), "start_chat", started).error;
  },
  validation: (api) => new Play(specs).web(api, tokenOf(api), "start_chat", { continuous: 7 }).error,
  authorization: (api) => {
    const play = new Play(specs);
    const eve = play.web("agent-web", "dal:one-ada", "start_chat", {}).payload["chat"] as { id: string };
    return play.web(api, isAgent(api) ? "dal:one-ben-my" : "dal:one-cleo", "close_thread", { chat_id: eve.id }).error;
  },
  authentication: (api) => new Play(specs).web(api, "wrong", "start_chat").error,
  license_expired: (api) =>
    new Play(specs).web(api, isAgent(api) ? "dal:three-ivy" : "dal:three-jim", "start_chat").error,
  customer_banned: (api) => {
    const play = new Play(specs);
    play.web("agent-web", "dal:one-ada", "ban_customer", {
      customer_id: "10000000-0000-4000-8000-000000000001",
      ban: { days: 1 },
    });
    return play.web(api, "dal:one-cleo", "start_chat").error;
  },
  misdirected_request: (api) => new Play(specs).web(api, "fra:four-kim", "start_chat").error,
  wrong_product_version: (api) => {
    const play = new Play(specs);
    const agent = { id: "a", name: "A", groups: [], tokens: [{ token: "dal:five-a", scopes: [] }] };
    const license = { id: 5, status: "wrong_product_version", groups: [], agents: [agent], customers: [] } as const;
    openLicense(play.core, license);
    return play.web(api, "dal:five-a", "start_chat", {}, 5).error;
  },
  license_not_found: async (api) => {
    const made = await post("/control/licenses", {}, {});
    const { id, agents } = made as { id: number; agents: { tokens: { token: string }[] }[] };
    await fetch(`${server.origin}/control/licenses/${id}`, { method: "DELETE" });
    return errorOf(await call(api, "start_chat", {}, agents[0]?.tokens[0]?.token));
  },
  requester_offline: (api) =>
    new Play(specs).web(api, "dal:one-ada", "update_agent", { routing_status: "accepting_chats" }).error,
  unsupported_version: async (api) => errorOf(await post(`/v9.0/${snapshots[api].side}/action/start_chat`, {}, {})),
  entity_too_large: async (api) => errorOf(await call(api, "start_chat", { text: "x".repeat(2 ** 20) }, tokenOf(api))),
};

const started: JsonObject = { continuous: true };
const isAgent = (api: ApiName): boolean => snapshots[api].side === "agent";
const tokenOf = (api: ApiName): string => (isAgent(api) ? "dal:one-ada" : "dal:one-cleo");

async function post(path: string, body: object, headers: Record<string, string>): Promise<unknown> {
  const request = {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  };
  return (await fetch(server.origin + path, request)).json();
}

const call = (api: "customer" | "agent-web", action: string, body: object, token = "") =>
  post(new URL(`${server.urls[api].web}/${action}`).pathname, body, { authorization: `Bearer ${token}` });

function errorOf(body: unknown): string | undefined {
  return (body as { error?: { type: string } }).error?.type;
}

describe("every documented error", () => {
  const all = (["customer", "agent-web"] as const).flatMap((api) =>
    catalogs[api].errors.map(({ type }) => ({ api, type })),
  );
  // Told over a connection that is too slow: see request-timeout.test.ts.
  const elsewhere = ["request_timeout"];

  it.each(all.filter(({ type }) => !elsewhere.includes(type)))("$api $type comes about", async ({ api, type }) => {
    expect(await causes[type]?.(api)).toBe(type);
  });
});
