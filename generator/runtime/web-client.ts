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
   * How often a call is repeated, 2 by default, with backoff; `Retry-After` is obeyed, up to 24 days. Repeated is
   * what the server cannot have done: a connection that was never made (where the platform tells), 429, and 503 with
   * `Retry-After`. Actions that are `safe` by their facts are repeated after any lost connection and any 5xx too.
   */
  retries?: number | undefined;
  /**
   * Aborts every call of this client. Each Web call listens to its signals while it lasts; Node warns where more than ten
   * listen to one, unless `setMaxListeners(0, signal)` of `node:events` tells it that they are meant.
   */
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
  /**
   * Held between calls, so that a token function is asked once and not by each of them. A call that ends before the token
   * has come gives it up, so that the next one asks again.
   */
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
    const ends = stop.signal;
    const signals = [signal, this.#options.signal];
    const waits: Waits = {};
    const abort = ({ target }: Event) => stop.abort((target as AbortSignal).reason);
    try {
      for (const it of signals) {
        it?.throwIfAborted();
        it?.addEventListener("abort", abort);
      }
      // The platform's timers cannot wait longer.
      if (!(timeoutMs >= 2 ** 31))
        waits.limit = setTimeout(() => stop.abort(new TimeoutError(action, timeoutMs, true)), timeoutMs);
      return await new Promise<A[K]["response"]>((resolve, reject) => {
        ends.onabort = () => reject(ends.reason);
        this.#perform(action, request, ends, Date.now() + timeoutMs, waits).then(resolve, reject);
      });
    } finally {
      clearTimeout(waits.limit);
      clearTimeout(waits.retries);
      if (this.#token === waits.token) this.#token = undefined;
      for (const it of signals) it?.removeEventListener("abort", abort);
    }
  }

  /** Sends until there is an answer, a failure that must not be repeated, or no time left before `until`. */
  async #perform(
    action: string,
    request: unknown = {},
    signal: AbortSignal,
    until: number,
    waits: Waits,
  ): Promise<unknown> {
    const { token, retries = 2 } = this.#options;
    const { upload, safe, limits } = this.#api.actions[action] ?? {};
    check(this.#options, "request", action, request);
    checkLimits(action, request, limits);
    const body = upload
      ? await fillForm(new FormData(), action, request, limits)
      : JSON.stringify(this.#api.wrapsPayload ? { payload: request } : request);
    for (let failures = 0, fixed = typeof token === "string"; ; ) {
      this.#token ??= askToken(token);
      const held = this.#token;
      waits.token = held;
      const headers = { Authorization: withScheme(await held), ...(!upload && { "Content-Type": "application/json" }) };
      waits.token = undefined;
      // It came late, and nobody has asked again.
      this.#token ??= held;
      signal.throwIfAborted();
      try {
        return await this.#send(action, request, { method: "POST", body, signal, headers });
      } catch (error) {
        signal.throwIfAborted();
        const { type, inDoubt, status = 0, retryAfter = 0 } = error as Partial<ApiError & ConnectionError>;
        if (type === "authentication" && !fixed) {
          fixed = true;
          if (this.#token === held) this.#token = undefined;
        } else {
          const mayRepeat =
            inDoubt === false ||
            status === 429 ||
            (status === 503 && retryAfter) ||
            (safe && (inDoubt || status >= 500));
          const delay = Math.max(retryDelay(failures), retryAfter * 1000);
          if (!mayRepeat || !(failures++ < retries) || delay >= 2 ** 31 || Date.now() + delay >= until) throw error;
          await new Promise((resolve) => {
            waits.retries = setTimeout(resolve, delay);
          });
        }
      }
    }
  }

  async #send(action: string, request: unknown, init: RequestInit): Promise<unknown> {
    let response: Response;
    let text: string;
    try {
      response = await (this.#options.fetch ?? fetch)(endpoint(this.#api, this.#options, action), init);
      text = await response.text();
    } catch (cause) {
      // Node says why a connection could not be made; browsers do not, and leave the call in doubt.
      const code = (cause as NodeFailure | null)?.cause?.code as string;
      const inDoubt = !/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|CONNECT_TIMEOUT/.test(code);
      throw new ConnectionError(`${action}: ${cause}`, { action, cause, inDoubt });
    }
    let answer: { readonly error?: unknown; readonly payload?: unknown } | null | undefined;
    try {
      answer = JSON.parse(text || "{}");
    } catch {
      // A page of a proxy, or half an answer.
    }
    if (response.ok && typeof answer === "object" && answer && !answer.error) {
      const payload = this.#api.wrapsPayload && "payload" in answer ? (answer.payload ?? {}) : answer;
      check(this.#options, "response", action, payload);
      return payload;
    }
    const after = response.headers.get("retry-after") ?? "";
    const retryAfter = Number(after) || Math.max(0, (Date.parse(after) - Date.now()) / 1000) || undefined;
    throw new ApiError(action, request, answer?.error, response.status, retryAfter);
  }
}

/** What a call waits for, to be given up when it ends. */
interface Waits {
  /** For the end of its time. */
  limit?: Timer;
  /** For its next repeat. */
  retries?: Timer;
  token?: Promise<string> | undefined;
}
type Timer = ReturnType<typeof setTimeout>;

/** What the `fetch` of Node rejects with. */
interface NodeFailure {
  readonly cause?: { readonly code?: string };
}
