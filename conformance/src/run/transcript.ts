import type { Json, JsonObject } from "../json.js";
import type { Provocation } from "../load/scenario.js";

/** Everything that happened while a case was played: plain data, tokens removed. */
export interface Transcript {
  readonly case: string;
  /** `${unique}` of this run. */
  readonly unique: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly milliseconds: number;
  /** In the order in which it happened. */
  readonly entries: readonly Entry[];
  /** By id of the step; steps that were never reached are there too, as `skipped`. */
  readonly steps: Readonly<Record<string, StepRecord>>;
  /** Present where the runner itself failed; the verdict is then `error`. */
  readonly error?: string;
}

interface EntryBase {
  /** Milliseconds since the beginning of the case. */
  readonly at: number;
  readonly actor: string;
}

export interface OpenedEntry extends EntryBase {
  readonly kind: "opened";
  readonly url: string;
}
export interface SentEntry extends EntryBase {
  readonly kind: "sent";
  readonly step: string;
  /** The text, where it is not a JSON object. */
  readonly text?: string;
  readonly frame?: JsonObject;
}
export interface ReceivedEntry extends EntryBase {
  readonly kind: "received";
  /** The text (cut to a few kilobytes), where it is not a JSON object. */
  readonly text?: string;
  readonly frame?: JsonObject;
}
export interface RequestEntry extends EntryBase {
  readonly kind: "request";
  readonly step: string;
  readonly url: string;
  readonly body: Json;
}
export interface ResponseEntry extends EntryBase {
  readonly kind: "response";
  readonly step: string;
  readonly status: number;
  readonly contentType: string;
  /** The body (cut to a few kilobytes), where it is not JSON. */
  readonly text?: string;
  readonly body?: Json;
}
export interface ClosedEntry extends EntryBase {
  readonly kind: "closed";
  /** WebSocket close code; 1006 where the connection broke without one. */
  readonly code: number;
  readonly by: "server" | "us";
  readonly why: string;
}
/** A connection that could not be opened, or a request that got no response. */
export interface FailedEntry extends EntryBase {
  readonly kind: "failed";
  readonly step: string;
  readonly why: string;
}

/** A webhook that the server posted to the runner. `actor` is `webhooks`. */
export interface WebhookEntry extends EntryBase {
  readonly kind: "webhook";
  /** The body (cut to a few kilobytes), where it is not JSON. */
  readonly text?: string;
  readonly body?: Json;
}
/** The time of the server was moved. */
export interface AdvancedEntry extends EntryBase {
  readonly kind: "advanced";
  readonly step: string;
  readonly milliseconds: number;
}
/** The target was asked to bring something about. */
export interface ProvokedEntry extends EntryBase {
  readonly kind: "provoked";
  readonly step: string;
  readonly what: Provocation;
  readonly reason?: string;
}

export type Entry =
  | OpenedEntry
  | SentEntry
  | ReceivedEntry
  | RequestEntry
  | ResponseEntry
  | ClosedEntry
  | FailedEntry
  | WebhookEntry
  | AdvancedEntry
  | ProvokedEntry;

/** What became of a step. Indexes point into the entries. */
export interface StepRecord {
  /** `missed`: what the step waited for did not come in time; `skipped`: the step was not tried. */
  readonly status: "done" | "missed" | "skipped";
  /** Why not `done`. */
  readonly why?: string;
  /** Entries when the step began and when it ended. */
  readonly from: number;
  readonly to: number;
  /** What the step sent: request or frame. */
  readonly request?: number;
  /** What the step waited for: response, push, or close. */
  readonly answer?: number;
  /** Correlation id of the request. */
  readonly requestId?: string;
  /** Values kept for later steps. */
  readonly saved: JsonObject;
}
