// Made by `npm run generate` from the documents in spec/. Do not edit.

import { ApiError as AnyApiError, type ApiErrorClass } from "../runtime/errors.js";
import type { Actions, Undocumented } from "./types.js";
export { ConnectionError, TimeoutError } from "../runtime/errors.js";
export type { Drift } from "../runtime/validation.js";
export type { CallOptions } from "../runtime/actions.js";
export type { RtmCallOptions, RtmClientOptions } from "../runtime/rtm-client.js";
export * from "./client.js";
export type * from "./types.js";
/** What `type` of an `ApiError` can be: what the documents name, `unknown` for an answer that is no error of theirs (a page of a proxy), and anything else. */
export type ApiErrorType = Actions[keyof Actions]["errors"] | "unknown" | Undocumented;
export type ApiError = AnyApiError<ApiErrorType>;
/** What a call rejects with where the server refuses it; the same class for all APIs. */
export const ApiError: ApiErrorClass<ApiErrorType> = AnyApiError as ApiErrorClass<ApiErrorType>;
