import type { Catalog } from "livechat-spec";
import { catalog as agentRtm } from "livechat-spec/agent-rtm/catalog";
import { catalog as agentWeb } from "livechat-spec/agent-web/catalog";
import { catalog as customer } from "livechat-spec/customer/catalog";
import { catalog as customerRtm } from "livechat-spec/customer-rtm/catalog";
import { describe, expect, it } from "vitest";
import { assumptions } from "../../reference-server/assumptions.js";
import { handlers } from "../../reference-server/core/actions/table.js";
import { Edits } from "../../reference-server/core/edits.js";
import { type ApiName, apiNames, snapshots } from "../../reference-server/snapshots.js";
import { documentedSpecs } from "../../reference-server/spec.js";
import { Play, type Result } from "./play.js";
import { tour, tourists } from "./tour.js";

const specs = documentedSpecs();
const catalogs: Readonly<Record<ApiName, Catalog>> = {
  "agent-rtm": agentRtm,
  customer,
  "agent-web": agentWeb,
  "customer-rtm": customerRtm,
};
const actions = apiNames.flatMap((api) =>
  Object.entries(catalogs[api].actions).map(([action, spec]) => ({ api, action, ...spec })),
);

const walked = new Map<string, Result>();

/** What came of an action on the tour, which is taken once. */
function walk(api: ApiName, action: string): Result {
  const result = walked.get(`${api} ${action}`) ?? tour(new Play(specs), api).call(action);
  walked.set(`${api} ${action}`, result);
  return result;
}

/** A token of Ada or Cleo with these scopes. */
function tokenWith(play: Play, api: ApiName, scopes: readonly string[]): string {
  const token = play.core.state.tokens.get(tourists[api]);
  if (token === undefined) throw new Error("The tour has no token");
  new Edits().put(play.core.state.tokens, "dal:one-special", { ...token, scopes });
  return "dal:one-special";
}

describe("every documented action", () => {
  it("has a handler, and every handler is documented or assumed", () => {
    expect(actions).toHaveLength(101);
    for (const api of apiNames) {
      const known = [...Object.keys(catalogs[api].actions), ...snapshots[api].assumed.map(({ action }) => action)];
      expect([...handlers[api].keys()].sort()).toEqual(known.sort());
    }
  });

  // Answers and pushes are checked against the generated schemas by the play itself.
  it.each(actions)("$api $action works", ({ api, action }) => {
    const { error, message } = walk(api, action);
    expect([action, error, message]).toEqual([action, undefined, undefined]);
  });
});

describe("scopes of every action", () => {
  const scoped = actions.filter(({ scopes }) => scopes.length > 0);

  it.each(scoped)("$api $action fails with authorization without any of $scopes", ({ api, action, scopes }) => {
    const play = new Play(specs);
    const { call } = tour(play, api);
    const others = actions.flatMap((one) => one.scopes).filter((scope) => !touches(scope, scopes));
    expect(call(action, tokenWith(play, api, [])).error).toBe("authorization");
    expect(call(action, tokenWith(play, api, [...new Set(others)])).error).toBe("authorization");
  });

  it.each(scoped.flatMap((one) => one.scopes.map((scope) => ({ ...one, scope }))))(
    "$api $action works with $scope",
    ({ api, action, scope }) => {
      const play = new Play(specs);
      const { call } = tour(play, api);
      // The tourists update another agent, and follow a chat that they are not in: that takes more than a scope for one's own.
      const own = (action === "update_agent" || action === "follow_chat") && scope.includes("--my:");
      const expected = own ? "authorization" : undefined;
      expect(call(action, tokenWith(play, api, [scope])).error).toBe(expected);
    },
  );

  it("start_chat with a user needs more", () => {
    const play = new Play(specs);
    const start = (scopes: string[]) =>
      play.web("agent-web", tokenWith(play, "agent-web", scopes), "start_chat", {
        chat: { users: [{ id: "10000000-0000-4000-8000-000000000002", type: "customer" }] },
      }).error;
    expect(start(["chats.conversation--all:rw"])).toBe("authorization");
    expect(start(["chats.conversation--all:rw", "chats--my:rw"])).toBeUndefined();
  });
});

/** Scopes of the same area: chats and their conversations contain each other in part. */
function touches(scope: string, scopes: readonly string[]): boolean {
  const area = (one: string): string =>
    one.startsWith("chats") ? "chats" : one.replace(/:.*$/u, "").replace(/--.*$/u, "");
  return scopes.some((one) => area(one) === area(scope));
}

describe("requests", () => {
  const demanding = actions.flatMap(({ api, action }) => {
    const [first] = specs[api].validateRequest(action, {});
    return first === undefined || action === "login" ? [] : [{ api, action, ...first }];
  });

  it.each(demanding)("$api $action without payload: $pointer $reason", ({ api, action, pointer, reason }) => {
    const play = new Play(specs);
    const transport = specs[api].actions.get(action)?.rtm === true ? "rtm" : "web";
    const caller = { kind: "token", token: tourists[api], licenseId: 100000001 } as const;
    const { result } = play.run({ api, action, payload: {}, caller, transport });
    expect(result).toMatchObject({ error: "validation", message: `Wrong format of request: ${pointer} ${reason}` });
    expect(result.agents).toEqual([]);
  });

  it.each([
    { api: "agent-web", action: "login", transport: "web", message: "is not available over web" },
    { api: "agent-web", action: "send_file", transport: "rtm", message: "is not available over rtm" },
    { api: "customer", action: "get_chats_summary", transport: "web", message: "is not available over web" },
    { api: "customer-rtm", action: "transfer_chat", transport: "rtm", message: "Unknown action" },
    { api: "customer-rtm", action: "__proto__", transport: "rtm", message: "Unknown action" },
    { api: "agent-rtm", action: "constructor", transport: "rtm", message: "Unknown action" },
  ] as const)("$api $action over $transport: $message", ({ api, action, transport, message }) => {
    const caller = { kind: "token", token: tourists[api], licenseId: 100000001 } as const;
    const { result } = new Play(specs).run({ api, action, payload: {}, caller, transport });
    expect([result.error, result.message?.includes(message)]).toEqual(["validation", true]);
  });
});

/** Pushes that no action causes, and where they are seen or why not: a file of tests, or the id of an assumption. */
const elsewhere: Readonly<Record<ApiName, Readonly<Record<string, string>>>> = {
  "agent-rtm": { agent_disconnected: "reachable.test.ts" },
  customer: { customer_disconnected: "reachable.test.ts" },
  "agent-web": { agent_disconnected: "reachable.test.ts" },
  "customer-rtm": {
    customer_disconnected: "reachable.test.ts",
    customer_visit_started: "pushes-for-agents",
    customer_visit_ended: "pushes-for-agents",
    customer_created: "pushes-for-agents",
    customer_banned: "pushes-for-agents",
    incoming_sneak_peek: "pushes-for-agents",
  },
};

describe("pushes", () => {
  it("of every API are all sent by something on the tour, and fit, but for those that are seen or explained elsewhere", () => {
    const seen = new Map(apiNames.map((api) => [api, new Set<string>()]));
    const see = ({ told }: Pick<Result, "told">, by: ApiName | undefined): void => {
      for (const name of apiNames)
        for (const { action, to, requester } of told(name))
          if (to.length > 0 || (requester && name === by)) seen.get(name)?.add(action);
    };
    for (const { api, action } of actions) see(walk(api, action), api);
    see(new Play(specs).login("customer-rtm", "dal:one-cleo").leave(), undefined);
    const never = apiNames.map((api) => [
      api,
      Object.keys(catalogs[api].pushes).filter((push) => seen.get(api)?.has(push) !== true),
    ]);
    expect(Object.fromEntries(never.map(([api, names]) => [api, [...(names ?? [])].sort()]))).toEqual(
      Object.fromEntries(apiNames.map((api) => [api, Object.keys(elsewhere[api]).sort()])),
    );
  });

  it("that are explained are explained by assumptions that there are", () => {
    const ids = new Set(assumptions.map(({ id }) => id));
    const reasons = apiNames.flatMap((api) => Object.values(elsewhere[api]));
    expect(reasons.filter((reason) => !reason.endsWith(".test.ts") && !ids.has(reason))).toEqual([]);
  });
});
