// Made by `npm run generate` from the documents in spec/. Do not edit.

export { ApiError, ConnectionError, TimeoutError } from "../runtime/errors.js";
export type { CallOptions } from "../runtime/actions.js";
export type { RtmCallOptions, RtmClientOptions } from "../runtime/rtm-client.js";
export type { WebClientOptions } from "../runtime/web-client.js";
export * from "./client.js";
export type * from "./types.js";
