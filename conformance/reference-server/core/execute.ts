import { type ApiName, snapshots } from "../snapshots.js";
import { handlers } from "./actions/table.js";
import { everyAudience } from "./audience.js";
import { type Authenticated, authenticate } from "./authenticate.js";
import { commit, type Moment } from "./change.js";
import type { Core } from "./core.js";
import type { Visitor } from "./customers.js";
import { Edits } from "./edits.js";
import type { Ids } from "./ids.js";
import { endlessNumberIn, isDeeperThan, isObject, type JsonObject, type JsonValue } from "./json.js";
import type { Notification } from "./notice.js";
import { stringIn, valueAt } from "./payload.js";
import { type ErrorBody, invalid, invalidAll, Refusal } from "./refusal.js";
import { type Reach, reachOf } from "./scopes.js";
import type { ActionSpec } from "./spec.js";
import type { License } from "./state.js";
import type { Handler, Requester, Signal, StoredFile, Turn } from "./turn.js";

/** Who sends a command: a connection that has logged in, one that is about to, or somebody with a token (or without). */
export type Caller =
  | { readonly kind: "session"; readonly requester: Requester }
  | { readonly kind: "login"; readonly licenseId: number | null }
  | { readonly kind: "token"; readonly token: string | null; readonly licenseId: number | null };

export interface Command {
  readonly api: ApiName;
  readonly transport: "web" | "rtm";
  readonly action: string;
  readonly payload: JsonValue | undefined;
  readonly caller: Caller;
  readonly visitor: Visitor;
  /** Id of the bot in whose name an agent acts. */
  readonly authorId?: string | undefined;
  readonly file?: StoredFile;
}

/** What a command came to: what to answer, and then whom to tell. */
export interface Outcome {
  readonly result:
    | { readonly ok: true; readonly payload: JsonObject | undefined }
    | { readonly ok: false; readonly error: ErrorBody };
  /** In the order in which they are to go out, after the answer. */
  readonly notifications: readonly Notification[];
  readonly signals: readonly Signal[];
  readonly license: License | null;
  readonly requester: Requester | null;
}

type Specs = Core["specs"];

/** Levels that a payload may have: what is stored must be possible to write out again. */
const deepest = 64;

/** Runs one command to its end. One that fails, for whatever reason, has changed nothing. */
export function execute(core: Core, command: Command): Outcome {
  const caller: { known?: Authenticated } = {};
  try {
    return commit(core, { kind: "command", command }, (moment) => {
      caller.known = identify(core.specs, moment, command);
      return perform(core.specs, moment, command, caller.known);
    });
  } catch (error) {
    return refused(error instanceof Refusal ? error : bug(core, error), caller.known);
  }
}

/** `known`: who asked, where that was found out. A customer whom the command would have made does not exist. */
export function refused(refusal: Refusal, known?: Authenticated): Outcome {
  return {
    result: { ok: false, error: refusal.body() },
    notifications: [],
    signals: [],
    license: known?.license ?? null,
    requester: known?.created === null ? known.requester : null,
  };
}

/** Who may come in, asked before much is read for a command. Asking changes nothing. */
export function admit(core: Core, command: Command): Authenticated | Refusal {
  const edits = new Edits();
  const ids: Ids = { short: () => core.ids.short(0), uuid: () => core.ids.uuid(0) };
  try {
    return identify(core.specs, { state: core.state, now: core.now(), ids, edits }, command);
  } catch (error) {
    return error instanceof Refusal ? error : bug(core, error);
  } finally {
    edits.rollBack();
  }
}

/** What a command comes to, or a refusal. It looks at nothing but its arguments, and writes through `edits` alone. */
function perform(specs: Specs, moment: Moment, command: Command, known: Authenticated): Outcome {
  const { notifications, signals, payload } = run(specs, moment, command, known);
  const { license, requester } = known;
  const all = [...news(known), ...notifications];
  return { result: { ok: true, payload }, notifications: all, signals, license, requester };
}

function bug(core: Core, error: unknown): Refusal {
  core.reportBug?.(error);
  return new Refusal("internal");
}

function identify(specs: Specs, moment: Moment, command: Command): Authenticated {
  const { caller, api } = command;
  const { side, dialect } = snapshots[api];
  switch (caller.kind) {
    case "session": {
      const license = moment.state.licenses.get(caller.requester.licenseId);
      if (license === undefined) throw new Refusal("license_not_found");
      return { license, requester: caller.requester, created: null };
    }
    case "token":
      return authenticate(moment, { side, token: caller.token, licenseId: caller.licenseId });
    case "login":
      try {
        const payload = validated(specs, command);
        return authenticate(moment, { side, token: stringIn(payload, "token") ?? null, licenseId: caller.licenseId });
      } catch (error) {
        if (error instanceof Refusal && error.type === "authentication" && dialect === "2017")
          throw new Refusal("auth");
        throw error;
      }
    default:
      return caller satisfies never;
  }
}

/** A customer made by a new token is news to the agents. */
function news({ created, license }: Authenticated): readonly Notification[] {
  if (created === null) return [];
  const notice = { kind: "customer-created", customer: created } as const;
  return [{ notice, audience: everyAudience(license), toRequester: false }];
}

function run(specs: Specs, moment: Moment, command: Command, { license, requester }: Authenticated) {
  const { action, spec } = knownAction(specs, command);
  const reach = reachFor(command.api, requester, spec);
  const payload = validated(specs, command);
  checkConditions(requester, spec, payload);
  const { state, now, ids, edits } = moment;
  const turn: Turn = {
    state,
    now,
    ids,
    edits,
    license,
    api: command.api,
    requester,
    authorId: authorOf(command, license, requester),
    payload,
    file: command.file ?? null,
    transport: command.transport,
    visitor: command.visitor,
    reach,
    notifications: [],
    signals: [],
  };
  return { notifications: turn.notifications, signals: turn.signals, payload: action(turn) };
}

function knownAction(specs: Specs, { api, action, transport }: Command): { action: Handler; spec: ActionSpec } {
  const spec = specs[api].actions.get(action);
  const handler = handlers[api].get(action);
  if (spec === undefined || handler === undefined) throw new Refusal("validation", `Unknown action ${quoted(action)}`);
  if (!spec[transport]) throw new Refusal("validation", `Action ${quoted(action)} is not available over ${transport}`);
  return { action: handler, spec };
}

/** A client's word, cut for a message. */
function quoted(word: string): string {
  return JSON.stringify(word.slice(0, 64));
}

/** Where the documents name no scopes, agents reach what access and presence give them. */
function reachFor(api: ApiName, requester: Requester, spec: ActionSpec): Reach {
  if (spec.scopes.length === 0) return snapshots[api].side === "agent" ? "access" : "my";
  const reach = reachOf(requester.scopes, spec.scopes);
  if (reach === null) throw new Refusal("authorization");
  return reach;
}

function validated(specs: Specs, { api, action, payload }: Command): JsonObject {
  const value = payload ?? {};
  if (isDeeperThan(value, deepest)) throw invalid("", `must not be nested deeper than ${deepest} levels`);
  if (!isObject(value)) throw invalid("", "must be an object");
  const endless = endlessNumberIn(value);
  if (endless !== undefined) throw invalid(endless, "must be a number of at most 1.8e308");
  const problems = specs[api].validateRequest(action, value);
  if (problems.length > 0) throw invalidAll(problems);
  return value;
}

function checkConditions(requester: Requester, spec: ActionSpec, payload: JsonObject): void {
  for (const { path, scopes } of spec.conditionalScopes)
    if (valueAt(payload, path) !== undefined && reachOf(requester.scopes, scopes) === null)
      throw new Refusal("authorization");
}

function authorOf({ authorId, api }: Command, license: License, requester: Requester): string {
  if (authorId === undefined || snapshots[api].side === "customer") return requester.id;
  if (license.agents.get(authorId)?.isBot !== true) throw new Refusal("validation", "author_id is not the id of a bot");
  return authorId;
}
