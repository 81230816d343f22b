import { type ActionFacts, type ActionMap, type CallOptions, defaultTimeoutMs } from "./actions.js";
import { type EndpointApi, type EndpointOptions, endpoint } from "./endpoint.js";
import { ApiError, ConnectionError, TimeoutError } from "./errors.js";
import { checkLimits } from "./limits.js";
import { fillForm } from "./multipart.js";
import { retryDelay } from "./retry-delay.js";
import { askToken, type Token, withScheme } from "./token.js";
import { check, type ValidationOptions } from "./validation.js";

/** What the emitter takes from the model about one Web API. */
export interface WebApi extends EndpointApi {
  /** True where requests travel as `{"payload": {...}}`; an answer in that form is unwrapped. */
  readonly wrapsPayload?: boolean;
  readonly actions: Readonly<Record<string, ActionFacts>>;
}

/** How to call, and whether to validate. */
export type WebClientOptions = WebClientSettings & ValidationOptions;

export interface WebClientSettings extends EndpointOptions {
  /** A function is asked when a token is first needed, and once more by a call that fails with `authentication`. */
  token: Token;
  fetch?: typeof fetch | undefined;
  /** Milliseconds for each call, see `CallOptions`. */
  timeoutMs?: number | undefined;
  /**
   * How often a call is repeated, 2 by default, with backoff; `Retry-After` is obeyed. Repeated is what the server
   * cannot have done: a connection that was never made (where the platform tells), 429, and 503 with `Retry-After`.
   * Actions that are `safe` by their facts are repeated after any lost connection and any 5xx too.
   */
  retries?: number | undefined;
  /** Aborts every call of this client. */
  signal?: AbortSignal | undefined;
}

/**
 * Calls the actions of a Web API by `POST`. A call resolves with the payload of the response (`{}` where there is none)
 * and rejects with `ApiError`, `ConnectionError`, `TimeoutError`, a signal's reason, what the token function threw,
 * `RangeError` where the request is beyond a documented limit, or `DriftError` where `validate` is `strict`.
 */
export class WebClient<A extends ActionMap<A>> {
  readonly #api: WebApi;
  readonly #options: WebClientOptions;
  /** Held between calls, so that a token function is asked once and not by each of them. */
  #token: Promise<string> | undefined;

  constructor(api: WebApi, options: WebClientOptions) {
    this.#api = api;
    this.#options = options;
  }

  async call<K extends keyof A & string>(
    action: K,
    request: A[K]["request"],
    { signal, timeoutMs = this.#options.timeoutMs ?? defaultTimeoutMs }: CallOptions = {},
  ): Promise<A[K]["response"]> {
    const stop = new AbortController();
    const { signal: ends } = stop;
    const signals = [signal, this.#options.signal];
    const abort = () => stop.abort(signals.find((it) => it?.aborted)?.reason);
    const expire = () => stop.abort(new TimeoutError(action, timeoutMs, true));
    // The platform's timers cannot wait longer.
    const timer = timeoutMs < 2 ** 31 ? setTimeout(expire, timeoutMs) : undefined;
    const ended = new Promise<never>((_, reject) => {
      ends.addEventListener("abort", () => reject(ends.reason));
    });
    for (const it of signals) {
      if (it?.aborted) abort();
      it?.addEventListener("abort", abort);
    }
    try {
      const answer = await Promise.race([
        ended,
        ends.aborted || this.#perform(action, request, ends, Date.now() + timeoutMs),
      ]);
      check(this.#options, "response", action, answer);
      return answer as A[K]["response"];
    } finally {
      clearTimeout(timer);
      for (const it of signals) it?.removeEventListener("abort", abort);
    }
  }

  /** Sends until there is an answer, a failure that must not be repeated, or no time left before `until`. */
  async #perform(action: string, request: unknown, signal: AbortSignal, until: number): Promise<unknown> {
    const { token, retries = 2 } = this.#options;
    const { upload, safe, limits } = this.#api.actions[action] ?? {};
    check(this.#options, "request", action, request ?? {});
    checkLimits(action, request, limits);
    const body = upload
      ? await fillForm(new FormData(), "payload", request, action, limits)
      : JSON.stringify(this.#api.wrapsPayload ? { payload: request } : (request ?? {}));
    for (let failures = 0, asked = false; ; ) {
      this.#token ??= askToken(token);
      const held = this.#token;
      let bearer: string | undefined;
      try {
        bearer = await held;
        signal.throwIfAborted();
        return await this.#send(action, request, { method: "POST", body, signal }, bearer);
      } catch (error) {
        const { type, retryAfter = 0 } = (error ?? {}) as ApiError;
        const renew = type === "authentication" && !asked && typeof token === "function";
        if ((renew || bearer === undefined) && this.#token === held) this.#token = undefined;
        if (signal.aborted || bearer === undefined) throw error;
        if (renew) asked = true;
        else {
          const delay = Math.max(retryDelay(failures), retryAfter * 1000);
          if (failures++ >= retries || !mayRepeat(error, safe) || Date.now() + delay >= until) throw error;
          await sleep(delay, signal);
        }
      }
    }
  }

  async #send(action: string, request: unknown, init: RequestInit, token: string): Promise<unknown> {
    const headers: HeadersInit = { Authorization: withScheme(token) };
    if (typeof init.body === "string") headers["Content-Type"] = "application/json";
    let response: Response;
    let text: string;
    try {
      response = await (this.#options.fetch ?? fetch)(endpoint(this.#api, this.#options, action), { ...init, headers });
      text = await response.text();
    } catch (cause) {
      throw new ConnectionError(`${action}: ${cause}`, { action, cause, inDoubt: !neverSent(cause) });
    }
    const answer = parse(text);
    if (response.ok && typeof answer === "object" && answer && !answer.error) {
      return this.#api.wrapsPayload && "payload" in answer ? answer.payload : answer;
    }
    const retryAfter = Number(response.headers.get("retry-after")) || undefined;
    throw new ApiError(action, request, answer?.error, response.status, retryAfter);
  }
}

/** Ends with its call. */
function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => clearTimeout(timer));
  });
}

/** `{}` for an empty body, undefined for what is not JSON. */
function parse(text: string): { readonly error?: unknown; readonly payload?: unknown } | null | undefined {
  try {
    return JSON.parse(text || "{}");
  } catch {
    return undefined;
  }
}

/** Node says why a connection could not be made; browsers do not, and leave the call in doubt. */
function neverSent(error: unknown): boolean {
  const { code = "" } = ((error as Error).cause ?? {}) as { code?: string };
  return /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|CONNECT_TIMEOUT/.test(code);
}

function mayRepeat(error: unknown, safe = false): boolean {
  const { inDoubt, status = 0, retryAfter } = error as Partial<ApiError & ConnectionError>;
  if (inDoubt === false || status === 429 || (status === 503 && retryAfter)) return true;
  return safe && (inDoubt || status >= 500);
}
