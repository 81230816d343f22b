import type { ApiName, Role, Transport } from "../apis.js";
import type { Json, JsonObject } from "../json.js";

/** How sure the documents are: `must` is stated, `should` is shown by a sample, `may` is our assumption. */
export const levels = ["must", "should", "may"] as const;
export type Level = (typeof levels)[number];

/** Which license of the fixtures: the first or second that can be used, one that has expired or is at home elsewhere, or none at all. */
export const licenses = ["first", "second", "expired", "elsewhere", "unknown"] as const;
export type LicenseChoice = (typeof licenses)[number];

/** One written scenario, as the file says it, with defaults filled in. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  readonly tags: readonly string[];
  /** File it was read from, for messages. */
  readonly file: string;
  readonly actors: readonly ActorSpec[];
  /** What licenses are to be like, in world format; only a server that makes licenses on request can do it. */
  readonly licenses: Readonly<Partial<Record<LicenseChoice, JsonObject>>>;
  readonly steps: readonly Step[];
  /** Run at the end, whatever happened before; only its answers are checked. */
  readonly cleanup: readonly Step[];
  /** The one action that a derived case is about; absent for written scenarios. */
  readonly subject?: Subject;
}

/** An action of an API on one transport. */
export interface Subject {
  readonly api: ApiName;
  readonly action: string;
  readonly transport: Transport;
}

/** A part in the play; which fixture plays it is decided when cases are planned. */
export interface ActorSpec {
  readonly name: string;
  readonly api: ApiName;
  readonly part: PartKind;
  /** Counted from 1 among those of its kind in the fixtures of the license; `new`: a customer whom the server has never seen. */
  readonly number: number | "new";
  readonly license: LicenseChoice;
  /** The token has these scopes and no others; absent: the first token, which may do everything. */
  readonly scopes?: readonly string[];
  /** Version that the address names instead of the documented one. */
  readonly version?: string;
  /** Transport of the calls that do not say. */
  readonly via: Transport;
}

/** What an actor is: somebody of the side that speaks the API, or a bot, in whose name agents act. */
export const partKinds = ["agent", "customer", "bot"] as const satisfies readonly (Role | "bot")[];
export type PartKind = (typeof partKinds)[number];

/** What stands behind a check: how binding it is, and the document lines (or the assumption) it rests on. */
export interface Basis {
  readonly level: Level;
  readonly source: readonly string[];
}

/** A named expectation beside the ones that every step brings along. */
export interface NamedCheck extends Basis {
  readonly id: string;
  readonly match: Json;
}

interface StepBase extends Basis {
  /** Unique in the scenario. */
  readonly id: string;
  readonly line: number;
  readonly actor: string;
  /** False where level and source are those of the scenario. */
  readonly saysBasis: boolean;
  /** Milliseconds this step may take; absent for the default of the run. */
  readonly within?: number;
}

/** What a step that gets a payload may say about it. */
interface Expecting {
  /** Present where the step only prepares others: it is held to its outcome alone. */
  readonly prepares?: true;
  readonly match?: Json;
  readonly checks: readonly NamedCheck[];
  /** Name to JSON pointer into the payload. */
  readonly save: Readonly<Record<string, string>>;
}

/** Whether a call succeeds, or the error types of which one is to come. */
export type Outcome =
  | { readonly success: true }
  | { readonly success: false; readonly errors: readonly string[] }
  /** Success, or an error that the documents of the API name. */
  | { readonly success: "either" };

export interface ConnectStep extends StepBase {
  readonly kind: "connect";
}
export interface LoginStep extends StepBase, Expecting {
  readonly kind: "login";
  /** Said instead of the token of the fixture. */
  readonly token?: Json;
  /** Said beside the token. */
  readonly payload: JsonObject;
  readonly expect: Outcome;
}
export interface CallStep extends StepBase, Expecting {
  readonly kind: "call";
  readonly action: string;
  /** Absent for the default of the actor. */
  readonly via?: Transport;
  /** Absent: no payload is sent. */
  readonly payload?: JsonObject;
  /** Said instead of the token of the fixture; Web only. */
  readonly token?: Json;
  /** Bot in whose name the actor calls; RTM only. */
  readonly as?: string;
  /** Sent as the body, as it is, instead of a payload; Web only. */
  readonly body?: string;
  /** Sent as a form, with the payload as its fields; Web only. */
  readonly upload?: Upload;
  /** Milliseconds by which the time of the server moves before the last byte of the body is sent; Web only. */
  readonly slowly?: number;
  readonly expect: Outcome;
}
/** A file of an upload. What is in it is made up. */
export interface Upload {
  /** Field of the form, without `payload.`. */
  readonly field: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
}
export interface PushStep extends StepBase, Expecting {
  readonly kind: "push";
  readonly action: string;
  /** Selects the push among others of its action. */
  readonly where?: Json;
  /** Step of the call whose `request_id` the push is to carry; `nobody`: it is to carry none; absent: no matter. */
  readonly answers?: string;
  /** Step whose answer or push is to come first. */
  readonly after?: string;
  /** The same push comes again because of a later step. */
  readonly repeats?: true;
}
export interface NoPushStep extends StepBase {
  readonly kind: "no-push";
  /** Absent: no push at all. */
  readonly action?: string;
  readonly where?: Json;
  /** Looks at everything since the beginning of this step; absent: since the last call of any actor. */
  readonly since?: string;
}
export interface RawStep extends StepBase {
  readonly kind: "raw";
  readonly frame: RawFrame;
  /** What a frame that comes back is to look like, envelope and all; absent: none is awaited. */
  readonly answer?: Json;
}
/** What goes out by hand: a text, bytes, the beginning of a message whose rest never comes, or a ping of the WebSocket protocol. */
export type RawFrame =
  | { readonly kind: "text" | "unfinished"; readonly text: string }
  | { readonly kind: "binary"; readonly base64: string }
  | { readonly kind: "ping" };
export interface DisconnectStep extends StepBase {
  readonly kind: "disconnect";
  /** Reason in the push before; absent: any, or no push. */
  readonly reason?: string;
  /** What the payload of that push is to look like. */
  readonly match?: Json;
}
export interface CloseStep extends StepBase {
  readonly kind: "close";
}
export interface WebhookStep extends StepBase, Expecting {
  readonly kind: "webhook";
  readonly action: string;
  /** Selects the webhook among others of its action. */
  readonly where?: Json;
}
export interface NoWebhookStep extends StepBase {
  readonly kind: "no-webhook";
  /** Absent: no webhook at all. */
  readonly action?: string;
  readonly where?: Json;
  /** Looks at everything since the beginning of this step; absent: since the last call of any actor. */
  readonly since?: string;
}
/** Moves the time of the server. */
export interface AdvanceStep extends StepBase {
  readonly kind: "advance";
  readonly milliseconds: number;
  /** Actors that ping meanwhile, as often as clients are to. */
  readonly pinging: readonly string[];
}
/** What a target can be asked to bring about that no action does. */
export const provocations = ["disconnect", "fault", "removal"] as const;
export type Provocation = (typeof provocations)[number];
/**
 * Asks the target to end the connections of the actor for a reason, to fail inside at the next change that the actor asks for, or to
 * remove the actor's license.
 */
export interface ProvokeStep extends StepBase {
  readonly kind: "provoke";
  readonly what: Provocation;
  /** Of a disconnect only. */
  readonly reason?: string;
}

export type Step =
  | ConnectStep
  | LoginStep
  | CallStep
  | PushStep
  | NoPushStep
  | RawStep
  | DisconnectStep
  | CloseStep
  | WebhookStep
  | NoWebhookStep
  | AdvanceStep
  | ProvokeStep;

export const stepKinds = [
  "connect",
  "login",
  "call",
  "push",
  "no-push",
  "raw",
  "disconnect",
  "close",
  "webhook",
  "no-webhook",
  "advance",
  "provoke",
] as const;

/** True where time is moved: of the whole server, so that no other case may be played meanwhile. */
export function movesTime(scenario: Scenario): boolean {
  return allSteps(scenario).some(
    (step) => step.kind === "advance" || (step.kind === "call" && step.slowly !== undefined),
  );
}

/** The order of scenarios. */
export function byId(left: Scenario, right: Scenario): number {
  return left.id < right.id ? -1 : 1;
}

/** True where webhooks are awaited. */
export function wantsWebhooks(scenario: Scenario): boolean {
  return allSteps(scenario).some((step) => step.kind === "webhook" || step.kind === "no-webhook");
}

/** Steps in the order in which they are played. */
export function allSteps(scenario: Scenario): readonly Step[] {
  return [...scenario.steps, ...scenario.cleanup];
}

/** The step with which the silence begins that a no-push or no-webhook step wants: the one it names, or the last call before it. */
export function silenceBegins(step: NoPushStep | NoWebhookStep, scenario: Scenario): string | undefined {
  const steps = allSteps(scenario);
  const before = steps.slice(0, steps.indexOf(step));
  return step.since ?? before.findLast((earlier) => earlier.kind === "call" || earlier.kind === "login")?.id;
}
