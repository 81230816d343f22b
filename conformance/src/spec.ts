import type { ApiName } from "./apis.js";
import type { Problems } from "./explain.js";
import type { Json } from "./json.js";

/** A documented payload, and where it is documented: `document.md:line`. */
export interface PayloadSpec {
  validate(payload: Json | undefined): Problems;
  readonly source: string;
}

/** What the documents say about one API, as far as a run needs it. The generated package stands behind it. */
export interface ApiSpec {
  /** Key that joins request and response: `request_id`, or `id` in 2017. */
  readonly correlationKey: string;
  /** True where a Web body is `{"payload": {...}}` instead of the bare payload. */
  readonly wrapsPayload: boolean;
  /** HTTP status that goes with an error type. No document says any: an assumption. */
  httpStatus(errorType: string): number;
  /** Where the documents describe an action: `document.md:line`; undefined where they do not. */
  place(action: string): string | undefined;
  /** Pushes that the documents say an action causes. */
  causes(action: string): readonly string[];
  /** True for a type of error that the documents name, and for any where they name none. */
  hasError(errorType: string | undefined): boolean;
  /** Undefined where the documents of this API do not describe the action. */
  response(action: string): PayloadSpec | undefined;
  /** Undefined for a push that the documents of this API do not describe. */
  push(action: string): PayloadSpec | undefined;
}

export type Spec = Readonly<Record<ApiName, ApiSpec>>;

/** Where the documents put an API on a host. */
export interface ApiPaths {
  /** Name of the snapshot and its folder, such as `agent-web-2019-08`. */
  readonly id: string;
  /** Path that ends in `<action>`. */
  readonly web?: string;
  readonly rtm?: string;
}
