import { describe, expect, it } from "vitest";
import { Edits } from "../../reference-server/core/edits.js";
import type { JsonObject } from "../../reference-server/core/json.js";
import { TokenTable } from "../../reference-server/core/token-table.js";
import { type ApiName, apiNames, snapshots } from "../../reference-server/snapshots.js";
import { documentedSpecs } from "../../reference-server/spec.js";
import { Play } from "./play.js";
import { spelled } from "./random-steps.js";
import { payloadOf, tour, tourists } from "./tour.js";

const specs = documentedSpecs();

/** Every action, documented or assumed, on every transport that has it. */
const calls = apiNames.flatMap((api) =>
  [...specs[api].actions].flatMap(([action, { web, rtm }]) =>
    (["web", "rtm"] as const)
      .filter((transport) => (transport === "web" ? web : rtm))
      .map((transport) => ({ api, action, transport })),
  ),
);
const called = calls.filter(({ action }) => action !== "login");
const file = { url: "http://localhost/files/a.png", path: "a.png", name: "a.png", contentType: "image/png", size: 5 };

const foreigner = (api: ApiName): string => (snapshots[api].side === "agent" ? "dal:two-eve" : "dal:two-gus");
const otherSide = (api: ApiName): string => (snapshots[api].side === "agent" ? "dal:one-cleo" : "dal:one-ada");

/** The first licence after the tour, which somebody wants to get at. */
function toured() {
  const play = new Play(specs);
  const { names } = tour(play, "agent-web");
  const own = play.core.state.licenses.get(100000001);
  if (own === undefined) throw new Error("The world has no first license");
  const words = [
    ...own.agents.keys(),
    ...own.customers.keys(),
    ...own.chats.keys(),
    ...[...own.chats.values()].flatMap((chat) =>
      chat.threads.flatMap(({ id, events }) => [id, ...events.map((one) => one.id)]),
    ),
  ];
  const call = (api: ApiName, action: string, transport: "web" | "rtm", token: string | null, licenseId: number) => {
    const upload = specs[api].actions.get(action)?.upload === true ? { file } : {};
    const caller = { kind: "token", token, licenseId } as const;
    return play.run({ api, action, transport, caller, payload: payloadOf(api, action, names), ...upload }).result;
  };
  const ownState = (): string =>
    spelled({ region: "", licenses: new Map([[own.id, own]]), tokens: new TokenTable(), idsMade: 0 });
  return { play, words, call, ownState };
}

describe("every action on every transport", () => {
  it("is here: 101 documented ones, and those that are assumed", () => {
    const assumed = apiNames.flatMap((api) => snapshots[api].assumed).length;
    expect(new Set(calls.map(({ api, action }) => `${api} ${action}`)).size).toBe(101 + assumed);
  });

  it.each(called)(
    "$api $action over $transport needs a valid token of its side and licence",
    ({ api, action, transport }) => {
      const { play, call } = toured();
      const before = spelled(play.core.state);
      const own = 100000001;
      const errors = [null, "", "wrong", `${tourists[api]}x`, otherSide(api)].map(
        (token) => call(api, action, transport, token, own).error,
      );
      expect(errors).toEqual(Array.from({ length: 5 }, () => "authentication"));
      if (snapshots[api].side === "customer")
        expect([
          call(api, action, transport, tourists[api], 100000002).error,
          call(api, action, transport, tourists[api], 5).error,
        ]).toEqual(["authentication", "license_not_found"]);
      expect(spelled(play.core.state)).toBe(before);
    },
  );

  it.each(called)(
    "$api $action over $transport shows and changes nothing of another licence",
    ({ api, action, transport }) => {
      const { play, words, call, ownState } = toured();
      const before = ownState();
      const token = foreigner(api);
      const known = play.core.state.tokens.get(token);
      if (known === undefined) throw new Error("The world has no second license");
      const scopes = [...new Set([...specs[api].actions.values()].flatMap((spec) => spec.scopes))];
      new Edits().put(play.core.state.tokens, token, { ...known, scopes });
      const result = call(api, action, transport, token, 100000002);
      // What the request says itself may stand in the message of an error.
      const { message: _, ...shown } = result;
      const told = apiNames.flatMap((name) => result.told(name));
      const text = JSON.stringify([shown, told]);
      expect(words.filter((word) => text.includes(word))).toEqual([]);
      expect(ownState()).toBe(before);
    },
  );
});

describe("every login", () => {
  const logins = apiNames.map((api) => ({ api, error: api === "agent-rtm" ? "auth" : "authentication" }));

  // The login of the agent API of 2019 is assumed, and has no schema that would ask for a token.
  it.each(logins)("$api with no token or a wrong one: $error", ({ api, error }) => {
    const play = new Play(specs);
    const tokens: readonly JsonObject[] = [{ token: "wrong" }, { token: otherSide(api) }];
    expect(tokens.map((payload) => play.tryLogin(api, String(payload["token"]), payload, 100000001).error)).toEqual([
      error,
      error,
    ]);
    expect(
      play.run({ api, action: "login", payload: {}, caller: { kind: "login", licenseId: 100000001 } }).result.error,
    ).toBe(api === "agent-web" ? "authentication" : "validation");
  });
});
