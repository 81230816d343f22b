import type { Core } from "../../reference-server/core/core.js";
import { type Command, execute, type Outcome } from "../../reference-server/core/execute.js";
import { seededIds } from "../../reference-server/core/ids.js";
import type { JsonObject } from "../../reference-server/core/json.js";
import { leave } from "../../reference-server/core/leave.js";
import type { Notification } from "../../reference-server/core/notice.js";
import { renderNotice } from "../../reference-server/core/render/pushes.js";
import { viewOf } from "../../reference-server/core/render/view.js";
import { type Patience, routeByTime } from "../../reference-server/core/router.js";
import type { Requester, Signal } from "../../reference-server/core/turn.js";
import { type ApiName, apiNames, snapshots } from "../../reference-server/snapshots.js";
import { buildState } from "../../reference-server/world/build-state.js";
import { loadWorld } from "../../reference-server/world/load-world.js";
import { checkShape } from "./check-shapes.js";
import { fakeSpecs } from "./fake-specs.js";

const world = await loadWorld();
const visitor = { ip: "127.0.0.1", userAgent: "test", referrer: "" };

/** Monday, 1 January 2024. */
export const start = 1_704_067_200_000;

/** A push, and the users it goes to in one API, the requester apart. */
export interface Told {
  readonly action: string;
  readonly payload: JsonObject;
  readonly to: readonly string[];
  readonly requester: boolean;
}

export interface Result {
  readonly ok: boolean;
  /** Of the response; empty where there is none. */
  readonly payload: JsonObject;
  readonly error?: string;
  readonly message?: string;
  /** What agents of 2019 are told. */
  readonly agents: readonly Told[];
  /** What customers of 2019 are told. */
  readonly customers: readonly Told[];
  told(api: ApiName): readonly Told[];
  readonly signals: readonly Signal[];
}

/** Somebody who has logged in. */
export interface Player {
  readonly id: string;
  readonly requester: Requester;
  call(action: string, payload?: JsonObject): Result;
  leave(): { readonly notices: readonly Notification[]; told(api: ApiName): readonly Told[] };
}

/** A world of its own for each test, with time that stands still until it is moved. */
export class Play {
  now = start;
  readonly core: Core;

  /** With the rules of the documents, or with those of the tests. */
  constructor(
    specs: Core["specs"] = fakeSpecs,
    private readonly watch: (outcome: Outcome) => void = () => {},
  ) {
    const reportBug = (error: unknown) => {
      throw error;
    };
    this.core = { state: buildState(world, start), specs, now: () => this.now, ids: seededIds(1), reportBug };
  }

  login(api: ApiName, token: string, payload: JsonObject = {}): Player {
    const caller = { kind: "login", licenseId: licenseOf(token) } as const;
    const { result, requester } = this.run({ api, action: "login", payload: { token, ...payload }, caller });
    if (!result.ok || requester === null) throw new Error(`${token} cannot log in: ${result.error}`);
    return this.player(api, requester);
  }

  /** Logs in and gives the answer, whatever it is. */
  tryLogin(api: ApiName, token: string, payload: JsonObject = {}, licenseId = licenseOf(token)): Result {
    return this.run({ api, action: "login", payload: { token, ...payload }, caller: { kind: "login", licenseId } })
      .result;
  }

  /** One call with a token, as the Web API has it. */
  web(
    api: ApiName,
    token: string | null,
    action: string,
    payload: JsonObject = {},
    licenseId = licenseOf(token ?? ""),
  ): Result {
    return this.run({ api, action, payload, caller: { kind: "token", token, licenseId }, transport: "web" }).result;
  }

  /** One call over RTM in the name of a bot. */
  as(api: ApiName, token: string, action: string, payload: JsonObject, authorId: string): Result {
    return this.run({ api, action, payload, caller: { kind: "token", token, licenseId: licenseOf(token) }, authorId })
      .result;
  }

  /** What the router tells when it looks after the first licence now. */
  route(patience: Patience): (api: ApiName) => readonly Told[] {
    return this.telling(routeByTime(this.core, 100000001, patience), 100000001);
  }

  private player(api: ApiName, requester: Requester): Player {
    return {
      id: requester.id,
      requester,
      call: (action, payload = {}) => this.run({ api, action, payload, caller: { kind: "session", requester } }).result,
      leave: () => {
        const notices = leave(this.core, requester);
        return { notices, told: this.telling(notices, requester.licenseId) };
      },
    };
  }

  /** Any command. What it answers and tells is checked against the documents. */
  run(command: Pick<Command, "api" | "action" | "payload" | "caller"> & Partial<Command>): {
    readonly result: Result;
    readonly requester: Requester | null;
  } {
    const { api, action } = command;
    const outcome = execute(this.core, { transport: "rtm", visitor, ...command });
    this.watch(outcome);
    const { requester, license, signals } = outcome;
    const told = this.telling(outcome.notifications, license?.id ?? 0);
    if (outcome.result.ok) checkShape(api, "response", action, outcome.result.payload ?? {});
    const answer = outcome.result.ok
      ? { payload: asJson(outcome.result.payload ?? {}) }
      : { payload: {}, error: outcome.result.error.type, message: outcome.result.error.message };
    const pushes = asJson({ agents: told("agent-web"), customers: told("customer-rtm") });
    return { result: { ok: outcome.result.ok, ...answer, ...pushes, told, signals }, requester };
  }

  /** What is told to each API, checked against its documents. */
  private telling(notices: readonly Notification[], licenseId: number): (api: ApiName) => readonly Told[] {
    const told = (api: ApiName): readonly Told[] => notices.flatMap((one) => this.render(one, api, licenseId));
    for (const api of apiNames) for (const { action, payload } of told(api)) checkShape(api, "push", action, payload);
    return told;
  }

  private render({ notice, audience, toRequester }: Notification, api: ApiName, licenseId: number): readonly Told[] {
    const license = this.core.state.licenses.get(licenseId);
    if (license === undefined) return [];
    const { side } = snapshots[api];
    const to = [...(side === "agent" ? audience.agents : audience.customers)].map((id) => id.split("@")[0] ?? id);
    return renderNotice(viewOf(license, api), notice)
      .filter(({ action }) => this.core.specs[api].pushes.has(action))
      .map((push) => ({ ...push, to, requester: toRequester }));
  }
}

/** What is left of it on the wire. */
function asJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function licenseOf(token: string): number {
  if (token.includes("two-")) return 100000002;
  if (token.includes("three-")) return 100000003;
  return token.includes("four-") ? 100000004 : 100000001;
}

/** Cleo of the first licence has started a chat, and Ada, the only agent there, has got it. */
export function chatting(play: Play = new Play()) {
  const ada = play.login("agent-web", "dal:one-ada");
  const cleo = play.login("customer-rtm", "dal:one-cleo");
  const started = cleo.call("start_chat");
  const chat = started.payload["chat"] as JsonObject;
  const thread = chat["thread"] as JsonObject;
  return { play, ada, cleo, started, chatId: String(chat["id"]), threadId: String(thread["id"]) };
}

/** A message as `send_event` takes it. */
export function message(chat_id: string, text: string, more: JsonObject = {}): JsonObject {
  return { chat_id, event: { type: "message", text, recipients: "all", ...more } };
}
