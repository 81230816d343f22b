/**
 * The server answered, and the answer is a documented error envelope
 * (`{error: {type, message, data?}}` over HTTP, `success: false` with it as payload over RTM).
 * `type` is `"unknown"` where the answer is none of ours: a page of a proxy, a body that is not JSON, a type that is
 * no text.
 */
export class ApiError<T extends string = string> extends Error {
  override readonly name = "ApiError";
  declare readonly action: string;
  /** Payload of the request, as it was passed to the call. */
  declare readonly request: unknown;
  /** `validation`, `authorization`, …: the table "Possible errors" of the documents. */
  declare readonly type: T;
  /** Extra of some types, e.g. `{region: "dal"}` of `misdirected_request`. */
  declare readonly data?: unknown;
  /** HTTP status; absent over RTM. */
  declare readonly status?: number | undefined;
  /** Seconds the server asks to wait (`Retry-After`). */
  declare readonly retryAfter?: number | undefined;

  /** `error` is whatever stands under that key in the answer. */
  constructor(action: string, request: unknown, error: unknown, status?: number, retryAfter?: number) {
    const { type: given, message, data } = (error ?? {}) as Record<string, unknown>;
    const type = typeof given === "string" ? given : "unknown";
    super(`${action} failed with ${type}: ${typeof message === "string" ? message : `status ${status}`}`);
    Object.assign(this, { action, request, type, data, status, retryAfter });
  }
}

/** The class as an API exports it: `error instanceof ApiError` knows its documented types. */
export type ApiErrorClass<T extends string> = new (...args: ConstructorParameters<typeof ApiError>) => ApiError<T>;

export interface ConnectionErrorDetails {
  action?: string | undefined;
  inDoubt?: boolean;
  reason?: string | undefined;
  data?: unknown;
  cause?: unknown;
}

/** No answer: the connection could not be made, was lost, or was closed by either side. */
export class ConnectionError extends Error {
  override readonly name: string = "ConnectionError";
  /** Action of the call that got no answer; absent where the connection as a whole is meant. */
  declare readonly action: string | undefined;
  /** True when the request may have reached the server, so that repeating it may do it twice. */
  declare readonly inDoubt: boolean;
  /** Documented disconnect reason (`customer_banned`, `ping_timeout`, …) where the server told one. */
  declare readonly reason: string | undefined;
  /** `data` beside that reason, e.g. `{region: "fra"}` of `misdirected_request`. */
  declare readonly data: unknown;

  constructor(message: string, details: ConnectionErrorDetails = {}) {
    super(message, details);
    Object.assign(this, { inDoubt: false, ...details });
  }
}

/** Nothing came within `timeoutMs`. `inDoubt` tells whether the request had been sent. */
export class TimeoutError extends ConnectionError {
  override readonly name: string = "TimeoutError";

  constructor(action: string, timeoutMs: number, inDoubt: boolean) {
    super(`${action}: nothing within ${timeoutMs} ms`, { action, inDoubt });
  }
}
