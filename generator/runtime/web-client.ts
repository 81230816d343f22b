import { type ActionMap, type CallOptions, defaultTimeoutMs } from "./actions.js";
import { type EndpointApi, type EndpointOptions, endpoint } from "./endpoint.js";
import { ApiError, ConnectionError, TimeoutError } from "./errors.js";
import { toForm } from "./multipart.js";
import { Pending, sleep } from "./pending.js";
import { retryDelay } from "./retry-delay.js";
import { type Token, TokenKeeper, withScheme } from "./token.js";
import { check, type ValidationOptions } from "./validation.js";

/** What the emitter takes from the model about one Web API. */
export interface WebApi extends EndpointApi {
  /** Ends in `<action>`. */
  readonly url: string;
  /** True where requests travel as `{"payload": {...}}`; an answer in that form is unwrapped. */
  readonly wrapsPayload: boolean;
  /** Actions whose request is a form, with the fields of the object `payload`: `payload.file`. */
  readonly uploads: readonly string[];
  /** Actions that change nothing and may be repeated whatever happened; none when absent. */
  readonly safe?: readonly string[];
  /** How many bytes a file may have at most, by action. */
  readonly maxBytes?: Readonly<Record<string, number>>;
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
   * Actions listed in `WebApi.safe` are repeated after any lost connection and any 5xx too.
   */
  retries?: number | undefined;
  /** Aborts every call of this client. */
  signal?: AbortSignal | undefined;
}

/**
 * Calls the actions of a Web API by `POST`. A call resolves with the payload of the response (`{}` where there is none)
 * and rejects with `ApiError`, `ConnectionError`, `TimeoutError`, a signal's reason, what the token function threw,
 * `RangeError` for a file larger than documented, or `DriftError` where `validate` is `strict`.
 */
export class WebClient<A extends ActionMap<A>> {
  readonly #api: WebApi;
  readonly #options: WebClientOptions;
  readonly #token: TokenKeeper;
  readonly #url: string;

  constructor(api: WebApi, options: WebClientOptions) {
    this.#api = api;
    this.#options = options;
    this.#token = new TokenKeeper(options.token);
    this.#url = endpoint(api, options);
  }

  call<K extends keyof A & string>(
    action: K,
    request: A[K]["request"],
    { signal, timeoutMs = this.#options.timeoutMs ?? defaultTimeoutMs }: CallOptions = {},
  ): Promise<A[K]["response"]> {
    const stop = new AbortController();
    const result = new Pending<A[K]["response"]>(
      { timeoutMs, signals: [signal, this.#options.signal] },
      (it) => it.reject(new TimeoutError(action, timeoutMs, true)),
      (failed) => failed && stop.abort(),
    );
    if (!result.settled) {
      const answered = this.#perform(action, request, stop.signal, Date.now() + timeoutMs);
      answered
        .then((answer) => {
          check(this.#options, "response", action, answer);
          result.resolve(answer);
        })
        .catch(result.reject);
    }
    return result.promise;
  }

  /** Sends until there is an answer, a failure that must not be repeated, or no time left before `until`. */
  async #perform(action: string, request: unknown, signal: AbortSignal, until: number): Promise<unknown> {
    const { wrapsPayload, uploads, safe = [], maxBytes } = this.#api;
    check(this.#options, "request", action, request ?? {});
    const body = uploads.includes(action)
      ? await toForm({ payload: request }, maxBytes?.[action])
      : JSON.stringify(wrapsPayload ? { payload: request } : (request ?? {}));
    let asked = false;
    for (let failures = 0; ; ) {
      const token = this.#token.get();
      const bearer = await token;
      signal.throwIfAborted();
      try {
        return await this.#send(action, request, { method: "POST", body, signal }, bearer);
      } catch (error) {
        if (!asked && (error as ApiError).type === "authentication" && this.#token.refuse(token)) {
          asked = true;
          continue;
        }
        const repeat = failures < (this.#options.retries ?? 2) && mayRepeat(error, safe.includes(action));
        const delay = Math.max(retryDelay(failures++), ((error as ApiError).retryAfter ?? 0) * 1000);
        if (!repeat || Date.now() + delay >= until) throw error;
        await sleep(delay, signal);
      }
    }
  }

  async #send(action: string, request: unknown, init: RequestInit, token: string): Promise<unknown> {
    const headers: Record<string, string> = { Authorization: withScheme(token) };
    if (typeof init.body === "string") headers["Content-Type"] = "application/json";
    let response: Response;
    let text: string;
    try {
      response = await (this.#options.fetch ?? fetch)(this.#url.replace("<action>", action), { ...init, headers });
      text = await response.text();
    } catch (cause) {
      throw new ConnectionError(`${action}: ${cause}`, { action, cause, inDoubt: !neverSent(cause) });
    }
    const answer = parse(text);
    if (response.ok && answer && !answer["error"]) {
      return this.#api.wrapsPayload && "payload" in answer ? answer["payload"] : answer;
    }
    const retryAfter = Number(response.headers.get("retry-after")) || undefined;
    throw new ApiError(action, request, answer?.["error"], response.status, retryAfter);
  }
}

/** The object in an answer; `{}` for an empty body, undefined for what is not one. */
function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(text || "{}");
    return typeof value === "object" ? (value ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

/** Node says why a connection could not be made; browsers do not, and leave the call in doubt. */
function neverSent(error: unknown): boolean {
  const { code } = ((error as Error).cause ?? {}) as { code?: string };
  return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/.test(code ?? "");
}

function mayRepeat(error: unknown, safe: boolean): boolean {
  if (error instanceof ConnectionError) return safe || !error.inDoubt;
  const { status = 0, retryAfter } = error as ApiError;
  return status === 429 || (status === 503 && !!retryAfter) || (safe && status >= 500);
}
