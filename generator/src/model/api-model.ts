import type { Evidence, Schema } from "../schema/schema.js";
import type { JsonValue } from "../source/json.js";

/** Everything the documents of one API say, joined and believed. Plain data: it is `generated/model/<id>.json`. */
export interface ApiModel {
  /** Name of the snapshot and of its files, e.g. `agent-web-2019-08`. */
  readonly id: string;
  /** Name in the package, e.g. `agent-web`: `livechat-spec/agent-web`. */
  readonly name: string;
  readonly title: string;
  /** Version of the API as the documents call it, e.g. `3.0`. */
  readonly version: string;
  /** Paths relative to `spec/`, in reading order. */
  readonly documents: readonly string[];
  readonly web?: WebEndpoint;
  readonly rtm?: RtmEndpoint;
  readonly operations: readonly Operation[];
  readonly pushes: readonly Push[];
  /** Named schemas, sorted by name; the targets of `ref`. */
  readonly objects: readonly NamedSchema[];
  readonly errors: readonly ErrorType[];
  readonly disconnectReasons: readonly DisconnectReason[];
  readonly scopes: readonly Scope[];
  /** Where tokens with these scopes are given out, as `spec/apis.yaml` assumes: no document states it. */
  readonly oauth2?: OAuth2;
}

export interface OAuth2 {
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
}

export interface WebEndpoint {
  /** Ends in `<action>`: `https://api.livechatinc.com/v3.0/agent/action/<action>`. */
  readonly url: string;
  readonly query: readonly QueryParam[];
  /** True where requests travel as `{"payload": {...}}`, false where the body is the bare payload. */
  readonly wrapsPayload: boolean;
  /** HTTP status of error types, by type; 400 for all others. No document states any: `spec/apis.yaml` assumes them. */
  readonly errorStatus: Readonly<Record<string, number>>;
  /** Actions that a client may repeat whatever became of the first try, as `spec/apis.yaml` assumes; absent for none. */
  readonly repeatable?: readonly string[];
  readonly because: readonly Evidence[];
}

export interface RtmEndpoint {
  readonly url: string;
  readonly query: readonly QueryParam[];
  /** Key that joins request and response: `request_id`, or `id` in the protocol of 2017. */
  readonly correlationKey: string;
  /** Action that authenticates a connection; absent where the documents of this API describe none. */
  readonly loginAction?: string;
  /** Seconds between pings, and seconds of silence after which the server closes. */
  readonly pingSeconds: number;
  readonly idleCloseSeconds: number;
  /** Disconnect reasons after which a client may connect again by itself, as `spec/apis.yaml` assumes. */
  readonly comeBackAfter: readonly string[];
  /** True where `spec/apis.yaml` supplies the address because no document of this API states it. */
  readonly assumed: boolean;
  readonly because: readonly Evidence[];
}

export interface QueryParam {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
  /** What says whether it is required; absent where no document does. */
  readonly because?: Evidence;
}

export interface Operation {
  /** Name on the wire, e.g. `start_chat`. */
  readonly action: string;
  /** Heading of the section, e.g. `Start chat`. */
  readonly title: string;
  readonly group: string | null;
  readonly description: string | null;
  readonly web: boolean;
  readonly rtm: boolean;
  /** True for uploads: the request is a form, not JSON. */
  readonly multipart: boolean;
  /** Payload of the request: always an object or a ref to one. */
  readonly request: Schema;
  /** Payload of the response; null where the document says there is none, or shows none. */
  readonly response: Schema | null;
  /** Any one of these scopes suffices; empty where none is needed or the document is silent. */
  readonly scopes: readonly string[];
  readonly conditionalScopes: readonly ConditionalScopes[];
  /** Names of the pushes or webhooks that the action causes. */
  readonly pushes: readonly string[];
  /** Error types that the section of the action itself lists. */
  readonly errors: readonly ErrorType[];
  readonly requestExamples: readonly Example[];
  readonly responseExamples: readonly Example[];
  readonly because: readonly Evidence[];
}

/** Scopes that are required besides, under a condition told in prose. */
export interface ConditionalScopes {
  readonly when: string;
  readonly scopes: readonly string[];
}

export interface Push {
  readonly action: string;
  readonly title: string;
  readonly group: string | null;
  readonly description: string | null;
  readonly rtm: boolean;
  readonly webhook: boolean;
  readonly payload: Schema;
  readonly examples: readonly Example[];
  readonly because: readonly Evidence[];
}

/** A payload that a document shows, mended and without the envelope around it. */
export interface Example {
  readonly value: JsonValue;
  readonly because: Evidence;
}

export interface NamedSchema {
  /** Unique in the API and valid as a type name: `Customer`, `MessageEvent`. */
  readonly name: string;
  /** Name in the documents: `User > Customer`. */
  readonly title: string;
  readonly schema: Schema;
}

export interface ErrorType {
  readonly type: string;
  readonly message: string | null;
  readonly notes: string | null;
  readonly because: readonly Evidence[];
}

export interface DisconnectReason {
  readonly type: string;
  readonly notes: string | null;
  readonly because: readonly Evidence[];
}

export interface Scope {
  readonly name: string;
  readonly description: string | null;
  readonly because: readonly Evidence[];
}
