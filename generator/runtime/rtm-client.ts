import { type ActionMap, defaultTimeoutMs, type PushMap, type PushOf } from "./actions.js";
import { endpoint } from "./endpoint.js";
import { ApiError, ConnectionError, TimeoutError } from "./errors.js";
import { checkLimits } from "./limits.js";
import { Pending, sleep } from "./pending.js";
import { PushHub } from "./push-hub.js";
import { PushOrder } from "./push-order.js";
import { PushStream } from "./push-stream.js";
import { retryDelay } from "./retry-delay.js";
import { Calls } from "./rtm-calls.js";
import type { LoginResponse, RtmApi, RtmCallOptions, RtmClientOptions, WaitOptions } from "./rtm-options.js";
import { type Message, RtmSocket, type SocketClass } from "./rtm-socket.js";
import { tell } from "./tell.js";
import { askToken, withScheme } from "./token.js";
import { check } from "./validation.js";

export type * from "./rtm-options.js";

/** Refusals of a login that may be gone by the next attempt. */
const passing = ["internal", "request_timeout"];

/**
 * Calls the actions of an RTM API over one connection, which it keeps: lost, it is made again with backoff, unless the
 * server gave a reason to stay away or refused the login. `L` is the name of the login action.
 */
export class RtmClient<A extends ActionMap<A>, P extends PushMap<P>, L extends keyof A = Extract<"login", keyof A>> {
  readonly #api: RtmApi;
  readonly #options: RtmClientOptions;
  readonly #calls: Calls;
  readonly #hub = new PushHub<PushOf<P>>();
  readonly #order: PushOrder<PushOf<P>>;
  /** Aborted when the client is closed or gives up; absent while nothing is connected nor to be connected. */
  #life: AbortController | undefined;
  #login = unlimited<LoginResponse<A, L>>();
  #socket: RtmSocket | undefined;
  #ready = false;
  #failures = 0;

  constructor(api: RtmApi, options: RtmClientOptions) {
    this.#api = api;
    this.#options = options;
    this.#calls = new Calls(api.correlationKey, (action, response) => check(options, "response", action, response));
    this.#order = new PushOrder(options.orderMs ?? 200, (push) => this.#hub.take(push));
  }

  /**
   * Connects and logs in, and resolves with the response of the login. The first attempt has to succeed: if it
   * fails, the client is closed and this rejects. While connected it resolves at once, while reconnecting with the
   * next login.
   */
  async connect(): Promise<LoginResponse<A, L>> {
    if (!this.#life) {
      this.#life = new AbortController();
      this.#failures = 0;
      this.#login = unlimited();
      void this.#live(this.#life.signal);
    }
    return this.#login.promise;
  }

  /**
   * Sends a request and resolves with the payload of its response, `{}` where there is none. Rejects with `ApiError`,
   * a signal's reason, `TimeoutError`, or `ConnectionError`; `inDoubt` tells whether the request had been sent. Besides
   * with `RangeError` where the request is beyond a documented limit, or `DriftError` where `validate` is `strict`.
   * A call made while (re)connecting waits for the login, within its time.
   */
  call<K extends keyof A & string>(
    action: K,
    request: A[K]["request"],
    { timeoutMs = this.#options.timeoutMs ?? defaultTimeoutMs, signal, authorId }: RtmCallOptions = {},
  ): Promise<A[K]["response"]> {
    try {
      check(this.#options, "request", action, request ?? {});
      checkLimits(action, request, this.#api.actions[action]?.limits);
      if (!this.#life) throw new ConnectionError(`${action}: not connected`, { action });
      const call = this.#calls.add(action, request, { timeoutMs, signals: signal && [signal] }, authorId);
      if (this.#ready && !call.result.settled) call.sent = this.#socket?.send(call.text) ?? false;
      return call.result.promise;
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** Calls `listener` with every push of that name, across reconnections, until the returned function is called. */
  on<K extends keyof P & string>(push: K, listener: (payload: P[K], push: PushOf<P, K>) => void): () => void {
    return this.#hub.add({
      take: (it) => it.action === push && listener(it.payload as P[K], it as PushOf<P, K>),
    });
  }

  /** All pushes from now on, see `orderMs` for their order. `limit` is how many may wait to be read, 1,000 by default. */
  pushes({ limit = 1_000 }: { limit?: number | undefined } = {}): AsyncIterableIterator<PushOf<P>> {
    return new PushStream<PushOf<P>>(limit, (subscriber) => this.#hub.add(subscriber));
  }

  /**
   * Resolves with the payload of the first push that fits. Rejects when the signal is aborted, with `TimeoutError`
   * after `timeoutMs` (no limit by default), and when the client closes.
   */
  waitFor<K extends keyof P & string>(
    push: K,
    { where, signal, timeoutMs }: WaitOptions<P[K], PushOf<P, K>> = {},
  ): Promise<P[K]> {
    let leave: (() => void) | undefined;
    const result = new Pending<P[K]>(
      { timeoutMs, signals: [signal] },
      (it) => it.reject(new TimeoutError(push, timeoutMs ?? 0, false)),
      () => leave?.(),
    );
    const take = (it: PushOf<P>) => {
      const payload = it.payload as P[K];
      try {
        if (it.action === push && (!where || where(payload, it as PushOf<P, K>))) result.resolve(payload);
      } catch (error) {
        result.reject(error);
      }
    };
    if (!result.settled) leave = this.#hub.add({ take, end: result.reject });
    return result.promise;
  }

  /**
   * Closes for good: calls, `connect()` and `waitFor()` reject, iterations end. Resolves when the connection
   * is closed, at the latest after a second. `connect()` starts anew; listeners of `on` stay for it.
   */
  async close(): Promise<void> {
    this.#stop(new ConnectionError("Closed by close()"), true);
    await this.#socket?.closed;
  }

  /** The life of the connection: log in, be connected, lose it, wait, again. Never rejects. */
  async #live(life: AbortSignal): Promise<void> {
    for (let again = false; ; again = true) {
      let error: unknown;
      try {
        const socket = await this.#logIn(life, again);
        error = await socket.lost;
      } catch (failure) {
        error = failure;
      }
      if (life.aborted) return;
      this.#order.release();
      this.#ready = false;
      this.#calls.fail(error, false);
      const first = !again && !this.#login.settled;
      if (first || !(this.#failures < (this.#options.retries ?? Infinity)) || !this.#mayReturn(error)) {
        return this.#stop(error, false);
      }
      if (this.#login.settled) this.#login = unlimited();
      const delayMs = retryDelay(this.#failures++);
      tell(() => this.#options.onState?.({ state: "waiting", error, delayMs }));
      try {
        await sleep(delayMs, life);
      } catch {
        return;
      }
    }
  }

  /** One attempt, or two where a token function can mend the first. What it opened it closes when it fails. */
  async #logIn(life: AbortSignal, again: boolean, renewed = false): Promise<RtmSocket> {
    const { token, login, timeoutMs = defaultTimeoutMs } = this.#options;
    const { loginAction, tokenScheme, pingSeconds } = this.#api;
    const attempt = new Pending<void>({ timeoutMs, signals: [life] }, (it) =>
      it.reject(new TimeoutError("connect", timeoutMs, false)),
    );
    let socket: RtmSocket | undefined;
    try {
      const bearer = withScheme(await attempt.race(askToken(token)), tokenScheme);
      life.throwIfAborted();
      socket = this.#socket = this.#open();
      socket.lost.then(attempt.reject);
      await attempt.race(socket.opened);
      life.throwIfAborted();
      let response: unknown;
      if (loginAction !== undefined) {
        const fields = typeof login === "function" ? login(again) : login;
        const call = this.#calls.add(loginAction, { ...fields, token: bearer }, {});
        socket.send(call.text);
        // Even if it was not: a login belongs to its connection.
        call.sent = true;
        response = await attempt.race(call.result.promise);
        life.throwIfAborted();
      }
      this.#ready = true;
      this.#calls.flush(socket);
      socket.ping(pingSeconds, () => {
        this.#failures = 0;
      });
      this.#login.resolve(response as LoginResponse<A, L>);
      tell(() => this.#options.onState?.({ state: "connected", login: response }));
      return socket;
    } catch (error) {
      socket?.end(error);
      if (renewed || typeof token !== "function" || (error as ApiError | undefined)?.type !== "authentication")
        throw error;
    } finally {
      attempt.resolve();
    }
    return this.#logIn(life, again, true);
  }

  #open(): RtmSocket {
    const Socket = this.#options.WebSocket ?? (globalThis as { WebSocket?: SocketClass }).WebSocket;
    if (!Socket) throw new TypeError("No WebSocket on this platform, expected one in options.WebSocket");
    const problem = (error: Error) => tell(() => this.#options.onProblem?.(error));
    const socket: RtmSocket = new RtmSocket(
      new Socket(endpoint(this.#api, this.#options, "")),
      (message) => this.#receive(socket, message, problem),
      problem,
    );
    return socket;
  }

  #receive(socket: RtmSocket, message: Message, problem: (error: Error) => void): void {
    const { type, action } = message;
    const payload = message["payload"] ?? {};
    const requestId = message[this.#api.correlationKey];
    if (type === "push") {
      check(this.#options, "push", action as string, payload);
      this.#order.take({ action, payload, ...(requestId !== undefined && { requestId }) } as PushOf<P>);
      if (this.#api.disconnectPushes.includes(action as string)) {
        const { reason, data } = payload as { reason?: string; data?: unknown };
        socket.end(new ConnectionError(`Disconnected by the server: ${reason}`, { reason, data }));
      }
    } else if (type !== "response" || !(this.#calls.answer(message) || action === "ping")) {
      problem(new Error(`Unexpected ${type} "${action}" with ${this.#api.correlationKey} ${requestId}`));
    }
  }

  #mayReturn(error: unknown): boolean {
    if (error instanceof ApiError) return passing.includes(error.type);
    return !this.#api.stayAway.includes((error as ConnectionError | undefined)?.reason as string);
  }

  /** Settles everything that waits. `quiet` where the user wanted the end. */
  #stop(error: unknown, quiet: boolean): void {
    const life = this.#life;
    this.#life = undefined;
    this.#ready = false;
    this.#calls.fail(error, true);
    this.#order.release();
    this.#hub.end(error, quiet);
    if (!life) return;
    this.#login.reject(error);
    life.abort(error);
    this.#socket?.end(error);
    tell(() => this.#options.onState?.({ state: "closed", error }));
  }
}

/** Settled by the client alone; also where nobody waits for it. */
function unlimited<T>(): Pending<T> {
  const pending = new Pending<T>({}, () => {});
  pending.promise.catch(() => {});
  return pending;
}
