/**
 * The server answered, and the answer is a documented error envelope
 * (`{error: {type, message, data?}}` over HTTP, `success: false` with it as payload over RTM).
 * `type` is `"unknown"` where an HTTP answer is none of ours: a page of a proxy, a body that is not JSON.
 */
export class ApiError<T extends string = string> extends Error {
  override readonly name = "ApiError";
  /** `validation`, `authorization`, …: the table "Possible errors" of the documents. */
  readonly type: T;
  /** Extra of some types, e.g. `{region: "dal"}` of `misdirected_request`. */
  readonly data?: unknown;

  constructor(
    readonly action: string,
    /** Payload of the request, as it was passed to the call. */
    readonly request: unknown,
    /** Whatever stands under `error` in the answer. */
    error: unknown,
    /** HTTP status; absent over RTM. */
    readonly status?: number | undefined,
    /** Seconds the server asks to wait (`Retry-After`). */
    readonly retryAfter?: number | undefined,
  ) {
    const { type = "unknown", message = `status ${status}`, data } = (error ?? {}) as Record<string, unknown>;
    super(`${action} failed with ${type}: ${message}`);
    this.type = String(type) as T;
    this.data = data;
  }
}

/** The class as an API exports it: `error instanceof ApiError` knows its documented types. */
export type ApiErrorClass<T extends string> = new (...args: ConstructorParameters<typeof ApiError>) => ApiError<T>;

export interface ConnectionErrorDetails {
  action?: string | undefined;
  inDoubt?: boolean | undefined;
  reason?: string | undefined;
  data?: unknown;
  cause?: unknown;
}

/** No answer: the connection could not be made, was lost, or was closed by either side. */
export class ConnectionError extends Error {
  override readonly name: string = "ConnectionError";
  /** Action of the call that got no answer; absent where the connection as a whole is meant. */
  readonly action: string | undefined;
  /** True when the request may have reached the server, so that repeating it may do it twice. */
  readonly inDoubt: boolean;
  /** Documented disconnect reason (`customer_banned`, `ping_timeout`, …) where the server told one. */
  readonly reason: string | undefined;
  /** `data` beside that reason, e.g. `{region: "fra"}` of `misdirected_request`. */
  readonly data: unknown;

  constructor(message: string, details: ConnectionErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.action = details.action;
    this.inDoubt = !!details.inDoubt;
    this.reason = details.reason;
    this.data = details.data;
  }
}

/** Nothing came within `timeoutMs`. `inDoubt` tells whether the request had been sent. */
export class TimeoutError extends ConnectionError {
  override readonly name: string = "TimeoutError";

  constructor(action: string, timeoutMs: number, inDoubt: boolean) {
    super(`${action}: nothing within ${timeoutMs} ms`, { action, inDoubt });
  }
}
